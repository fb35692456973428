#pragma once

#include <optional>

#include "claimcheck/time_expression.h"
#include "compare/value_set.h"

// Days of which a text does not give the year: "on 16 November", "in May". Such days are compared
// in one nominal year, days of an unknown week in one nominal week.
namespace claimcheck::comparison {

// The day, or the days before or after it, in the nominal year; empty for what is no such day.
[[nodiscard]] std::optional<ValueSet> day_of_some_year(const TimeExpression& time);

// A single day, or all days before or after one, moved to the nominal year, in which `yearless`
// lies; where one of the two is such a limit, to the year in which they lie nearest to each other.
// Empty for other stretches.
[[nodiscard]] std::optional<ValueSet> in_some_year(const ValueSet& days, const ValueSet& yearless);

// The day of a nominal week: "on Tuesday" in an article without a date; empty for what is none.
[[nodiscard]] std::optional<ValueSet> day_of_some_week(const TimeExpression& time);

// A single day moved to the nominal week; empty for longer stretches.
[[nodiscard]] std::optional<ValueSet> in_some_week(const ValueSet& days);

}  // namespace claimcheck::comparison
