#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "packs/model.h"
#include "packs/problems.h"

namespace claimcheck::packs {

// The words behind %{name}: lexicons, and the names of entities and events, of all packs.
using WordLists = std::map<std::string, std::vector<std::string>, std::less<>>;

[[nodiscard]] WordLists word_lists(const std::vector<Pack>& packs);

// What %{name} may refer to beside word lists: quantity, date, place, ...
[[nodiscard]] std::vector<std::string_view> recognised_names();

// A pattern with its references written out, for RE2 on a SentenceView.
struct Expansion {
  struct Fault {
    Code code;
    std::size_t offset = 0;  // of the reference, in the pattern
    std::size_t length = 0;
    std::string message;
    std::string hint;
  };
  std::string regex;
  std::vector<Fault> faults;
};
[[nodiscard]] Expansion expand(std::string_view pattern, const WordLists& lists);

// A lexicon as an alternation, longest first, with word boundaries; matches in any case.
[[nodiscard]] std::string alternation(const std::vector<std::string>& words);

// Adds what is wrong with a rule's patterns: references, groups, RE2's own complaints.
void check_patterns(const Rule& rule, const WordLists& lists, Problems& problems);

}  // namespace claimcheck::packs
