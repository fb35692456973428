#pragma once

#include <optional>
#include <string>

#include "claims/figure.h"

namespace claimcheck::claims {

// What a length is the length of, by the word behind it: "20 metres high" is a height, "3 km off
// the coast" a distance.
struct MeasuredRelation {
  std::string noun;                 // "height"
  std::uint32_t reference = kNone;  // the phrase of what it is counted from: "the coast"
};

// nullopt for figures that are no lengths, and where no such word follows.
[[nodiscard]] std::optional<MeasuredRelation> measured_relation(const Reading& reading,
                                                                const Figure& figure);

}  // namespace claimcheck::claims
