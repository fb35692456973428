#include "packtest/entry_coverage.h"

#include <algorithm>
#include <map>
#include <set>

#include "packs/pack_set.h"
#include "packs/words.h"
#include "packtest/lexicon_use.h"
#include "packtest/test_run.h"
#include "text/token.h"

namespace claimcheck::packtest {
namespace {

using packs::Rule;

// What stands in the texts of a rule's tests.
struct Texts {
  std::string folded;                         // one after the other, each word between spaces
  std::set<std::string, std::less<>> lemmas;  // of the words
};

void add_text(const std::string& text, Texts& texts) {
  for (const auto& token : text::tokenize(text)) {
    const auto word =
        packs::fold(std::string_view(text).substr(token.begin, token.end - token.begin));
    texts.folded += " " + word;
    for (auto& lemma : packs::possible_lemmas(word)) texts.lemmas.insert(std::move(lemma));
  }
  texts.folded += " ";
}

Texts texts_of(const Rule& rule, const packs::WordLists& lists) {
  Texts texts;
  for (const auto& written : rule.tests) {
    for (const auto& instance : instances_of(rule, written, lists)) {
      add_text(unmarked(instance.test.text).text, texts);
      for (const auto* side : {&instance.test.a, &instance.test.b})
        if (*side) add_text((*side)->text, texts);
    }
  }
  return texts;
}

// The entry with its words between spaces, as in Texts.
std::string spaced(const std::string& form) {
  std::string result = " ";
  for (const auto& token : text::tokenize(form))
    result += form.substr(token.begin, token.end - token.begin) + " ";
  return result;
}

bool stands_in(const std::string& entry, const Texts& texts) {
  const auto forms = packs::surface_forms(entry);
  const bool written = std::any_of(forms.begin(), forms.end(), [&](const std::string& form) {
    return texts.folded.find(spaced(form)) != std::string::npos;
  });
  if (written || entry.find(' ') != std::string::npos) return written;
  const auto lemmas = packs::possible_lemmas(entry);
  return std::any_of(lemmas.begin(), lemmas.end(),
                     [&](const std::string& lemma) { return texts.lemmas.contains(lemma); });
}

}  // namespace

std::vector<CoveredItem> entry_coverage(const RulePacks& packs, const PackTestOptions& options) {
  const auto& all = packs.set().packs();
  const auto lists = packs::word_lists(all);
  const auto rules = chosen_rules(packs, options);
  std::map<const Rule*, Texts> texts;
  for (const Rule* rule : rules) texts.emplace(rule, texts_of(*rule, lists));
  std::vector<CoveredItem> items;
  for (const auto& pack : all) {
    for (const auto& [name, lexicon] : pack.lexicons) {
      const auto users = users_of(name, all, rules);
      if (users.empty()) continue;
      for (const auto& entry : lexicon.words) {
        if (packs::list_named_by(entry)) continue;
        const bool covered = std::any_of(users.begin(), users.end(), [&](const Rule* rule) {
          return stands_in(entry, texts.at(rule));
        });
        items.push_back({pack.name + "/" + name, "entry", entry, lexicon.place.file,
                         lexicon.place.line, covered});
      }
    }
  }
  return items;
}

}  // namespace claimcheck::packtest
