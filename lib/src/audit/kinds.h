#pragma once

#include <string_view>

#include "claimcheck/quantity.h"

namespace claimcheck::auditing {

// What kind of thing a count counts: "person" also for what happens to a person ("deaths",
// "arrests"). Empty where unknown, and for bare numbers.
[[nodiscard]] std::string_view kind_of(const Quantity& quantity);

// Whether a word, in the singular or plural, names people: "teachers", "staff".
[[nodiscard]] bool names_person(std::string_view word);

// How much there is of something, in a unit: what adds up; not prices, rates and levels.
[[nodiscard]] bool is_extent(Dimension dimension);

// Both may be figures of one sum: the same dimension and unit, or counts of which neither is known
// to be another kind of thing than the other ("men" and "people", "15" and "arrests").
[[nodiscard]] bool summable(const Quantity& a, const Quantity& b);

// Both count things, and the kind of one of them or both is not known: "11 Greens" and "nine
// independents".
[[nodiscard]] bool may_mix(const Quantity& a, const Quantity& b);

// Whether a part of an unknown kind may be one of a whole, or a bare number in its unit: "300
// hectares: 40 in Orm, ...".
[[nodiscard]] bool may_be_of(const Quantity& part, const Quantity& whole);

}  // namespace claimcheck::auditing
