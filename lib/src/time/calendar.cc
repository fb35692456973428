#include "time/calendar.h"

#include <algorithm>

namespace claimcheck::time {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;

year_month_day date_of(Day day) { return year_month_day{day}; }

// std::chrono's calendar holds the years -32767 to 32767.
int clipped_year(int year) { return std::clamp(year, -32000, 32000); }

}  // namespace

unsigned month_length(int year, unsigned month) {
  const std::chrono::year_month_day_last last{
      std::chrono::year{clipped_year(year)},
      std::chrono::month_day_last{std::chrono::month{std::clamp(month, 1U, 12U)}}};
  return static_cast<unsigned>(last.day());
}

bool is_date(int year, unsigned month, unsigned day) {
  return month >= 1 && month <= 12 && day >= 1 && day <= month_length(year, month);
}

Day make_day(int year, unsigned month, unsigned day) {
  month = std::clamp(month, 1U, 12U);
  const unsigned clipped = std::clamp(day, 1U, month_length(year, month));
  return Day{year_month_day{std::chrono::year{clipped_year(year)}, std::chrono::month{month},
                            std::chrono::day{clipped}}};
}

int year_of(Day day) { return static_cast<int>(date_of(day).year()); }
unsigned month_of(Day day) { return static_cast<unsigned>(date_of(day).month()); }
unsigned day_of_month(Day day) { return static_cast<unsigned>(date_of(day).day()); }
unsigned weekday_of(Day day) { return std::chrono::weekday{day}.iso_encoding(); }

Day add_months(Day day, int months) {
  const int index = year_of(day) * 12 + static_cast<int>(month_of(day)) - 1 + months;
  const int year = index >= 0 ? index / 12 : (index - 11) / 12;
  return make_day(year, static_cast<unsigned>(index - year * 12 + 1), day_of_month(day));
}

Day monday_of(Day day) { return day - days{weekday_of(day) - 1}; }

Day monday_of_week(int year, unsigned week) {
  return monday_of(make_day(year, 1, 4)) + days{7 * (static_cast<int>(week) - 1)};
}

IsoWeek iso_week(Day day) {
  const Day thursday = monday_of(day) + days{3};
  const int year = year_of(thursday);
  const auto week = (thursday - make_day(year, 1, 1)).count() / 7 + 1;
  return {year, static_cast<unsigned>(week)};
}

Day easter(int year) {
  const int a = year % 19;
  const int b = year / 100;
  const int c = year % 100;
  const int g = (8 * b + 13) / 25;
  const int h = (19 * a + b - b / 4 - g + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  return make_day(year, static_cast<unsigned>(n / 31), static_cast<unsigned>(n % 31 + 1));
}

Day nth_weekday(int year, unsigned month, unsigned weekday, int n) {
  if (n < 0) {
    const Day last = make_day(year, month, month_length(year, month));
    return last - days{(weekday_of(last) + 7 - weekday) % 7};
  }
  const Day first = make_day(year, month, 1);
  return first + days{(weekday + 7 - weekday_of(first)) % 7 + 7U * static_cast<unsigned>(n - 1)};
}

}  // namespace claimcheck::time
