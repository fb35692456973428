#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "claimcheck/day.h"
#include "claimcheck/quantity.h"

namespace claimcheck {

enum class TimexType { date, time, duration, set };

// What a time expression was resolved against.
enum class TimeAnchor {
  none,         // complete in itself, or not resolved
  publication,  // the publication date or the dateline
  text,         // an earlier date of the text ("two weeks later")
};

// A time expression after ISO-TimeML (TIMEX3).
struct TimeExpression {
  TimexType type = TimexType::date;
  std::string value;  // TIMEX3: "2024-10-29", "2024-W44", "P3Y", "PRESENT_REF", "XXXX-10-29" where
                      // unresolved
  std::string mod;    // TIMEX3: START, MID, END, APPROX, BEFORE, AFTER, MORE_THAN, ... or empty
  std::optional<DayInterval> days;         // the days it covers, where resolved
  std::optional<DayInterval> alternative;  // the other reading of an ambiguous order (03/04/2024)
  std::optional<Quantity>
      quantity;  // of a duration: number, value set and unit (year, month, ..., second)
  TimeAnchor anchor = TimeAnchor::none;
  std::string
      reading;  // which reading was chosen and why, in words; empty where there was no choice
};

[[nodiscard]] std::string_view to_string(TimexType type);  // "DATE"

}  // namespace claimcheck
