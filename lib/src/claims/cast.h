#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "text/sentence.h"

namespace claimcheck::claims {

struct TextFacts;

// Which ship, company or river an article means by "the vessel", "the group", "the river": the only
// one of its kind that it introduces by name ("the ferry MV Nyota", "Voltera, a maker of pumps,").
class Cast {
 public:
  // O(tokens).
  void read(const text::TokenizedText& text, const TextFacts& facts);

  // The name, in lower case, that such a noun stands for; empty where none or several could be
  // meant.
  [[nodiscard]] std::string named_by(std::string_view noun) const;

 private:
  std::map<std::string_view, std::vector<std::string>> names_;  // by kind
};

}  // namespace claimcheck::claims
