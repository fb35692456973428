#pragma once

#include <string_view>

#include "claimcheck/quantity.h"

namespace claimcheck::auditing {

// What kind of thing a count counts: "person" also for what happens to a person ("deaths",
// "arrests"). Empty where unknown, and for bare numbers.
[[nodiscard]] std::string_view kind_of(const Quantity& quantity);

// Both may be figures of one sum: the same dimension and unit, or counts of which neither is known
// to be another kind of thing than the other ("men" and "people", "15" and "arrests").
[[nodiscard]] bool summable(const Quantity& a, const Quantity& b);

}  // namespace claimcheck::auditing
