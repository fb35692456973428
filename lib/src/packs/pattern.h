#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "packs/problems.h"
#include "packs/word_lists.h"

namespace claimcheck::packs {

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
// Longer than this, what a pattern stands for is refused.
inline constexpr std::size_t longest_regex = std::size_t{256} * 1024;

// Writes patterns out. Keeps what lists stand for, so that many patterns cost little more than one.
class Expander {
 public:
  // `lists` must outlive this.
  explicit Expander(const WordLists& lists) : lists_(lists) {}

  [[nodiscard]] Expansion expand(std::string_view pattern);

 private:
  class Run;
  const std::string& alternation_of(const std::string& name, const std::vector<std::string>& words);

  const WordLists& lists_;
  std::unordered_map<std::string, std::string> alternations_;
};

// A lexicon as an alternation, longest first, with word boundaries; matches in any case.
[[nodiscard]] std::string alternation(const std::vector<std::string>& words);

}  // namespace claimcheck::packs
