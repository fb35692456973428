#pragma once

#include <string>

#include "claimcheck/quantity.h"
#include "claimcheck/time_expression.h"

// Figures as a sentence would say them, in English; for people, never read back.
namespace claimcheck::words {

// "10,000", "1.4 billion", "-0.5"; the written precision is kept.
[[nodiscard]] std::string number(const Decimal& value);
[[nodiscard]] std::string number(double value);

// "29 October 2024".
[[nodiscard]] std::string day(Day day);
// "October", of 1-12; "Tuesday", of 1 = Monday to 7.
[[nodiscard]] std::string month(unsigned month);
[[nodiscard]] std::string weekday(unsigned weekday);
// "October 2024", "2024", "3 to 10 June 2024", "29 October 2024 or later".
[[nodiscard]] std::string days(const DayInterval& interval);

// "between 8,000 and 10,000", "at least 12"; for ranges and vague words, which have no one number.
[[nodiscard]] std::string bounds(const Interval<double>& set);

// "at most 10,000 North Korean soldiers", "USD 3.2 billion", "between 5% and 7%".
[[nodiscard]] std::string quantity(const Quantity& quantity);
// "29 October 2024", "more than three years"; the TIMEX3 value where no day is known.
[[nodiscard]] std::string time(const TimeExpression& time);

}  // namespace claimcheck::words
