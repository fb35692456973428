#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "claims/figure.h"

namespace claimcheck::claims {

// What a figure measures, by the words beside it: "20 metres high" is a height, "3 km off the
// coast" a distance, "satellites worth $310 million" a value, "won by 1,204 votes" a margin,
// "was made for $20 million" a budget.
struct MeasuredRelation {
  std::string noun;  // "height"
  // The phrase of what has it, of what it is counted from, or of the contest or the opponent.
  std::uint32_t reference = kNone;
  std::string contest = {};    // of a margin: "mayoral election"; empty where that may be any
  std::string_view deed = {};  // the predicate, where a deed tells it and no noun
};

// nullopt for figures that are neither lengths, money nor counts, and where no such words stand
// there.
[[nodiscard]] std::optional<MeasuredRelation> measured_relation(const Reading& reading,
                                                                const Figure& figure);

}  // namespace claimcheck::claims
