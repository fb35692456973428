#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "text/sentence.h"

namespace claimcheck::claims {

struct TextFacts;

// Whether a lemma calls something by its kind: "ferry", "carmaker".
[[nodiscard]] bool is_kind_noun(std::string_view lemma);

// Which ship, company or river an article means by "the vessel", "the group", "the river": the only
// one of its kind that it has introduced by name ("the ferry MV Sella", "Corva, a maker of
// pumps,").
class Cast {
 public:
  // O(tokens).
  void read(const text::TokenizedText& text, const TextFacts& facts);

  // The name, in lower case, that such a noun at a token stands for: of those introduced before it,
  // else of all. Empty where none or several could be meant.
  [[nodiscard]] std::string named_by(std::string_view noun, std::uint32_t at) const;

 private:
  struct Member {
    std::string name;
    std::uint32_t introduced = 0;  // at which token
  };
  std::map<std::string_view, std::vector<Member>> members_;  // by kind, in the order of the text
};

}  // namespace claimcheck::claims
