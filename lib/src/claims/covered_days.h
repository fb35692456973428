#pragma once

#include <optional>

#include "claimcheck/day.h"
#include "claims/reading.h"

namespace claimcheck::claims {

// Whether a mention is a number of months that something begins with: "the first six months".
[[nodiscard]] bool opens_with_months(const Reading& reading, const Mention& mention);

// The days that a time mention of the sentence and its neighbour tell together: "the week to
// Saturday", "between January and July", "the first six months of 2023"; its own days where it
// stands alone. `range` is the mention's.
[[nodiscard]] std::optional<DayInterval> covered_days(const Reading& reading,
                                                      const Mention& mention, const Range& range);

}  // namespace claimcheck::claims
