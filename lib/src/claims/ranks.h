#pragma once

#include <optional>
#include <vector>

#include "claims/figure.h"

namespace claimcheck::claims {

// The unit of a place in an order.
inline constexpr std::string_view kRank = "rank";

// A place in an order: "the seventh-largest city", "peaked at number three on the chart", "ranked
// 25th". No quantity of the text: a claim only.
struct Rank {
  Mention mention;
  Frame frame;                    // noun: by what it is ordered; base: what is ordered
  std::vector<std::string> list;  // the names in "on the Danish chart" right behind it
};

// The ranks of a sentence, in order. O(tokens of the sentence).
[[nodiscard]] std::vector<Rank> ranks_of(const Reading& reading);

// Whether a sentence without a figure can hold one.
[[nodiscard]] bool may_hold_rank(const Article& article, const text::Sentence& sentence);

}  // namespace claimcheck::claims
