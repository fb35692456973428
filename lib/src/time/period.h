#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "claimcheck/day.h"

namespace claimcheck::time {

// How long a calendar unit is; in rising order.
enum class Grain : std::uint8_t {
  second,
  minute,
  hour,
  night,
  day,
  weekend,
  week,
  fortnight,
  month,
  season,
  quarter,
  half,
  year,
  decade,
  century,
  millennium
};

enum class DayPart : std::uint8_t { none, morning, afternoon, evening, night };

// Which fields of a period are known. The others are written X and are not resolved to days.
enum class Known : std::uint8_t {
  all,
  from_month,  // "12 March": no year
  weekday,     // "Tuesday": no week
  to_month,    // "1944-06-XX"
  to_year,     // "1944-XX-XX"
  nothing,     // "yesterday" without an anchor
};

// A unit of the calendar: a day, a week, a quarter, a year, ...
struct Period {
  Grain grain = Grain::day;
  Day first{};  // its first day; in an unknown year, one of the leap year 2000
  Known known = Known::all;

  bool operator==(const Period&) const = default;
};

// The unit of that grain which holds the day. A winter belongs to the year of its December.
[[nodiscard]] Period period_of(Day day, Grain grain);
// n units later (or earlier). The result has the coarser grain of the two: 12 March + 1 year is a
// day, 1942 + 3 days is a year.
[[nodiscard]] Period shifted(const Period& period, int n, Grain unit);
[[nodiscard]] Day last_day(const Period& period);
// Its days, firm; a season and a part of the day are soft. Empty bounds where not all is known.
[[nodiscard]] DayInterval days_of(const Period& period);
// Its first day, of season 1, spring, to 4, the winter that begins in December of the year.
[[nodiscard]] Day season_start(int year, unsigned season);
// "SP" for spring, season 1, to "WI" for winter, season 4.
[[nodiscard]] std::string_view season_code(unsigned season);
// TIMEX3: "2024-10-29", "2024-W44", "2024-W44-WE", "2024-Q3", "2024-SU", "202", "BC0490",
// "XXXX-10-29".
[[nodiscard]] std::string timex_value(const Period& period);

}  // namespace claimcheck::time
