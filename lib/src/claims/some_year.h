#pragma once

#include <optional>

#include "claimcheck/time_expression.h"

namespace claimcheck::claims {

// The days that a date of an unknown year names ("on 12 March", "in May", "before 3 June"), in the
// nominal year 2000, which has a 29 February; empty for other times.
[[nodiscard]] std::optional<DayInterval> days_of_some_year(const TimeExpression& time);

}  // namespace claimcheck::claims
