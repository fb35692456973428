#pragma once

#include <optional>
#include <string>

#include "claims/figure.h"

namespace claimcheck::claims {

// What a figure measures, by the words beside it: "20 metres high" is a height, "3 km off the
// coast" a distance, "satellites worth $310 million" a value, "won by 1,204 votes" a margin.
struct MeasuredRelation {
  std::string noun;                 // "height"
  std::uint32_t reference = kNone;  // the phrase of what has it, or what it is counted from
};

// nullopt for figures that are neither lengths, money nor counts, and where no such words stand
// there.
[[nodiscard]] std::optional<MeasuredRelation> measured_relation(const Reading& reading,
                                                                const Figure& figure);

}  // namespace claimcheck::claims
