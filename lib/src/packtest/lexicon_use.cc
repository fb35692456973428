#include "packtest/lexicon_use.h"

#include <algorithm>
#include <set>

namespace claimcheck::packtest {
namespace {

using packs::Rule;

bool lists(const std::vector<std::string>& words, const std::string& lexicon) {
  return std::find(words.begin(), words.end(), "%{" + lexicon + "}") != words.end();
}

bool refers(const std::string& pattern, const std::string& lexicon) {
  return pattern.find("%{" + lexicon + "}") != std::string::npos ||
         pattern.find("%{" + lexicon + ":") != std::string::npos;
}

// A lexicon and all those that take it in.
std::set<std::string> with_takers(const std::string& lexicon,
                                  const std::vector<packs::Pack>& packs) {
  std::set<std::string> names = {lexicon};
  for (std::size_t before = 0; before < names.size();) {
    before = names.size();
    for (const auto& pack : packs)
      for (const auto& entry : pack.lexicons)
        if (std::any_of(names.begin(), names.end(),
                        [&](const std::string& known) { return lists(entry.second.words, known); }))
          names.insert(entry.first);
  }
  return names;
}

}  // namespace

bool names_lexicon(const Rule& rule, const std::string& lexicon) {
  return lists(rule.nouns, lexicon) || lists(rule.verbs, lexicon) || lists(rule.near, lexicon) ||
         lists(rule.not_near, lexicon) || refers(rule.pattern, lexicon) ||
         refers(rule.pattern_not, lexicon);
}

bool is_in_patterns(const Rule& rule, const std::string& lexicon,
                    const std::vector<packs::Pack>& packs) {
  const auto names = with_takers(lexicon, packs);
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    return refers(rule.pattern, name) || refers(rule.pattern_not, name);
  });
}

std::vector<const Rule*> users_of(const std::string& lexicon, const std::vector<packs::Pack>& packs,
                                  const std::vector<const Rule*>& rules) {
  const auto names = with_takers(lexicon, packs);
  std::vector<const Rule*> users;
  for (const Rule* rule : rules)
    if (std::any_of(names.begin(), names.end(),
                    [&](const std::string& name) { return names_lexicon(*rule, name); }))
      users.push_back(rule);
  return users;
}

}  // namespace claimcheck::packtest
