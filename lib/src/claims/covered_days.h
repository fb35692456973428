#pragma once

#include <optional>

#include "claimcheck/day.h"
#include "claims/reading.h"

namespace claimcheck::claims {

// The days that a time mention of the sentence and its neighbour tell together: "the week to
// Saturday", "between January and July"; its own days where it stands alone. `range` is the
// mention's.
[[nodiscard]] std::optional<DayInterval> covered_days(const Reading& reading,
                                                      const Mention& mention, const Range& range);

}  // namespace claimcheck::claims
