#include "compare/named_sources.h"

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "claims/cues.h"

namespace claimcheck::comparison {
namespace {

// Without "mr" and the like, unless there is nothing else.
std::vector<std::string> words_of(const std::string& name) {
  std::istringstream text(name);
  std::vector<std::string> words;
  std::vector<std::string> titles;
  for (std::string word; text >> word;) {
    const bool title = claims::Cues::english().is(word, claims::Cue::person_title);
    (title ? titles : words).push_back(word);
  }
  return words.empty() ? titles : words;
}

// "Norland", "Norlandic"
bool share_stem(const std::string& a, const std::string& b) {
  constexpr std::size_t kShortestStem = 4;
  const auto& shorter = a.size() < b.size() ? a : b;
  const auto& longer = a.size() < b.size() ? b : a;
  return a == b || (shorter.size() >= kShortestStem && longer.starts_with(shorter));
}

bool holds(const std::vector<std::string>& all, const std::vector<std::string>& some) {
  return std::ranges::all_of(some, [&](const std::string& word) {
    return std::ranges::any_of(all,
                               [&](const std::string& other) { return share_stem(word, other); });
  });
}

// "the defence ministry of Norland", "the Norlandic defence ministry", "the defence ministry":
// every word of one is of the other.
bool may_be_one(const std::string& first, const std::string& second) {
  const auto a = words_of(first);
  const auto b = words_of(second);
  return holds(a, b) || holds(b, a);
}

}  // namespace

bool different_named_sources(const Digest& a, const Digest& b) {
  if (a.sources.empty() || b.sources.empty() || !disjoint(a.sources, b.sources)) return false;
  return std::ranges::none_of(a.claim->attribution, [&](const Attribution& first) {
    return std::ranges::any_of(b.claim->attribution, [&](const Attribution& second) {
      return first.named && second.named && may_be_one(first.name, second.name);
    });
  });
}

}  // namespace claimcheck::comparison
