#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "claimcheck/interval.h"

namespace claimcheck {

// A day of the proleptic Gregorian calendar, without a time zone.
using Day = std::chrono::sys_days;

// A minute of a day.
using Moment = std::chrono::sys_time<std::chrono::minutes>;

// Inclusive on both ends where bounded. "in May 2024" is [2024-05-01, 2024-05-31], firm; "early
// May" is soft.
using DayInterval = Interval<Day>;

// "2024-02-24"; years outside 0000-9999 are written with a sign.
[[nodiscard]] std::string to_iso(Day day);
// Reads YYYY-MM-DD, or the date of an ISO 8601 date-time; nullopt for anything else, impossible
// dates included.
[[nodiscard]] std::optional<Day> parse_iso_day(std::string_view text);

}  // namespace claimcheck
