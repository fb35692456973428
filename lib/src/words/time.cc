#include <array>
#include <chrono>

#include "words/in_words.h"

namespace claimcheck::words {
namespace {

using std::chrono::year_month_day;
using std::chrono::year_month_day_last;

constexpr std::array<const char*, 12> kMonths = {"January",   "February", "March",    "April",
                                                 "May",       "June",     "July",     "August",
                                                 "September", "October",  "November", "December"};

constexpr std::array<const char*, 7> kWeekdays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                  "Friday", "Saturday", "Sunday"};

std::string year_of(const year_month_day& date) {
  return std::to_string(static_cast<int>(date.year()));
}
std::string month_of(const year_month_day& date) {
  return kMonths.at(static_cast<unsigned>(date.month()) - 1);
}
std::string day_of(const year_month_day& date) {
  return std::to_string(static_cast<unsigned>(date.day()));
}
bool ends_month(const year_month_day& date) {
  return date.day() == year_month_day_last{date.year() / date.month() / std::chrono::last}.day();
}
bool begins_month(const year_month_day& date) { return date.day() == std::chrono::day{1}; }

// Both ends bounded, in order. Says no more of the first than differs from the last.
std::string range(const year_month_day& first, const year_month_day& last) {
  const bool whole_months = begins_month(first) && ends_month(last);
  const bool same_year = first.year() == last.year();
  const bool same_month = same_year && first.month() == last.month();
  std::string end = month_of(last) + " " + year_of(last);
  if (whole_months && first.month() == std::chrono::January &&
      last.month() == std::chrono::December)
    return same_year ? year_of(last) : year_of(first) + " to " + year_of(last);
  if (whole_months && same_month) return end;
  std::string begin = month_of(first) + (same_year ? "" : " " + year_of(first));
  if (whole_months) return begin + " to " + end;
  begin = day_of(first) + (same_month ? "" : " " + begin);
  return begin + " to " + day_of(last) + " " + end;
}

}  // namespace

std::string month(unsigned month) { return kMonths.at(month - 1); }

std::string weekday(unsigned weekday) { return kWeekdays.at(weekday - 1); }

std::string day(Day day) {
  const year_month_day date{day};
  return day_of(date) + " " + month_of(date) + " " + year_of(date);
}

std::string days(const DayInterval& interval) {
  if (!interval.low && !interval.high) return "any day";
  if (!interval.high)
    return interval.low->open ? "after " + day(interval.low->value)
                              : day(interval.low->value) + " or later";
  if (!interval.low)
    return interval.high->open ? "before " + day(interval.high->value)
                               : day(interval.high->value) + " or earlier";
  if (interval.low->value >= interval.high->value) return day(interval.low->value);
  return range(year_month_day{interval.low->value}, year_month_day{interval.high->value});
}

std::string time(const TimeExpression& time) {
  if (time.type == TimexType::duration && time.quantity) return quantity(*time.quantity);
  if (!time.days) return time.value;
  return (time.mod == "APPROX" ? "about " : "") + days(*time.days);
}

}  // namespace claimcheck::words
