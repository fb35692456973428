#pragma once

#include <chrono>

#include "claimcheck/day.h"

namespace claimcheck::time {

// Calendar arithmetic on the proleptic Gregorian calendar. Years are astronomical: 0 is 1 BC, -489
// is 490 BC.

[[nodiscard]] Day make_day(int year, unsigned month, unsigned day);  // day clipped to its month
[[nodiscard]] bool is_date(int year, unsigned month, unsigned day);  // false for 31 November
[[nodiscard]] unsigned month_length(int year, unsigned month);       // 28-31

[[nodiscard]] int year_of(Day day);
[[nodiscard]] unsigned month_of(Day day);      // 1-12
[[nodiscard]] unsigned day_of_month(Day day);  // 1-31
[[nodiscard]] unsigned weekday_of(Day day);    // 1 = Monday ... 7 = Sunday

// The same day `months` later or earlier, clipped to the length of its month (31 October - 1 = 30
// September).
[[nodiscard]] Day add_months(Day day, int months);

// ISO 8601: weeks start on Monday; week 1 holds the first Thursday of the year.
struct IsoWeek {
  int year;
  unsigned week;
};
[[nodiscard]] IsoWeek iso_week(Day day);
[[nodiscard]] Day monday_of(Day day);  // of its week
[[nodiscard]] Day monday_of_week(int year, unsigned week);

// The Sunday of Western Easter (Meeus/Jones/Butcher), for years from 1583.
[[nodiscard]] Day easter(int year);
// The nth (1-5) such weekday of a month, or the last one (n = -1).
[[nodiscard]] Day nth_weekday(int year, unsigned month, unsigned weekday, int n);

}  // namespace claimcheck::time
