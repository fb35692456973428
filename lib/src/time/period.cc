#include "time/period.h"

#include <array>

#include "time/calendar.h"

namespace claimcheck::time {
namespace {

using std::chrono::days;

int floor_to(int value, int unit) {
  const int rest = value % unit;
  return value - (rest < 0 ? rest + unit : rest);
}

// Spring 1 (March-May) ... winter 4 (December-February).
unsigned season_of(unsigned month) { return (month + 9) % 12 / 3 + 1; }

Day first_of_season(Day day) {
  const unsigned month = month_of(day);
  const unsigned start = season_of(month) * 3;
  return make_day(year_of(day) - (month < 3 ? 1 : 0), start, 1);
}

int months_in(Grain grain) {
  switch (grain) {
    case Grain::month:
      return 1;
    case Grain::season:
    case Grain::quarter:
      return 3;
    case Grain::half:
      return 6;
    case Grain::year:
      return 12;
    case Grain::decade:
      return 120;
    case Grain::century:
      return 1200;
    case Grain::millennium:
      return 12000;
    default:
      return 0;
  }
}

int days_in(Grain grain) {
  switch (grain) {
    case Grain::night:
    case Grain::day:
      return 1;
    case Grain::weekend:
    case Grain::week:
      return 7;
    case Grain::fortnight:
      return 14;
    default:
      return 0;
  }
}

// At least `width` digits of a number that is not negative.
template <class Integer>
std::string padded(Integer value, std::size_t width) {
  std::string digits = std::to_string(value);
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return digits;
}

std::string year_text(int year) { return year > 0 ? padded(year, 4) : "BC" + padded(1 - year, 4); }

std::string week_text(Day day) {
  const IsoWeek week = iso_week(day);
  return year_text(week.year) + "-W" + padded(week.week, 2);
}

// "198" for the 1980s, "19" for the 20th century.
std::string years_prefix(int year, int unit, std::size_t width) {
  if (year <= 0) return "BC" + padded(-year / unit, width);
  return padded(year / unit, width);
}

std::string unknown_value(Grain grain) {
  switch (grain) {
    case Grain::weekend:
      return "XXXX-WXX-WE";
    case Grain::week:
    case Grain::fortnight:
      return "XXXX-WXX";
    case Grain::month:
      return "XXXX-XX";
    case Grain::quarter:
      return "XXXX-QX";
    case Grain::half:
      return "XXXX-HX";
    case Grain::season:
    case Grain::year:
      return "XXXX";
    case Grain::decade:
      return "XXX";
    case Grain::century:
      return "XX";
    case Grain::millennium:
      return "X";
    default:
      return "XXXX-XX-XX";
  }
}

}  // namespace

Period period_of(Day day, Grain grain) {
  const int year = year_of(day);
  switch (grain) {
    case Grain::weekend:
      return {grain, monday_of(day) + days{5}};
    case Grain::week:
    case Grain::fortnight:
      return {grain, monday_of(day)};
    case Grain::month:
      return {grain, make_day(year, month_of(day), 1)};
    case Grain::season:
      return {grain, first_of_season(day)};
    case Grain::quarter:
      return {grain, make_day(year, (month_of(day) - 1) / 3 * 3 + 1, 1)};
    case Grain::half:
      return {grain, make_day(year, month_of(day) > 6 ? 7 : 1, 1)};
    case Grain::year:
      return {grain, make_day(year, 1, 1)};
    case Grain::decade:
      return {grain, make_day(floor_to(year, 10), 1, 1)};
    case Grain::century:
      return {grain, make_day(floor_to(year - 1, 100) + 1, 1, 1)};
    case Grain::millennium:
      return {grain, make_day(floor_to(year - 1, 1000) + 1, 1, 1)};
    default:
      return {Grain::day, day};
  }
}

Period shifted(const Period& period, int n, Grain unit) {
  if (period.known != Known::all)
    return {period.grain < unit ? unit : period.grain, {}, Known::nothing};
  const Day day = months_in(unit) > 0 ? add_months(period.first, n * months_in(unit))
                                      : period.first + days{n * days_in(unit)};
  return period_of(day, period.grain);
}

Day last_day(const Period& period) {
  if (const int months = months_in(period.grain); months > 0)
    return add_months(period.first, months) - days{1};
  if (period.grain == Grain::weekend) return period.first + days{1};
  const int length = days_in(period.grain);
  return period.first + days{length > 0 ? length - 1 : 0};
}

DayInterval days_of(const Period& period) {
  if (period.known != Known::all) return {};
  if (period.grain == Grain::season)
    return DayInterval::closed(period.first, last_day(period), Hardness::soft);
  return DayInterval::closed(period.first, last_day(period), Hardness::firm);
}

Day season_start(int year, unsigned season) { return make_day(year, season * 3, 1); }

std::string_view season_code(unsigned season) {
  constexpr std::array<std::string_view, 4> codes = {"SP", "SU", "FA", "WI"};
  return codes.at(season - 1);
}

std::string timex_value(const Period& period) {
  if (period.known == Known::nothing) return unknown_value(period.grain);
  if (period.known == Known::to_month || period.known == Known::to_year) {
    const Grain grain = period.known == Known::to_month ? Grain::month : Grain::year;
    return timex_value({grain, period.first}) + (grain == Grain::month ? "-XX" : "-XX-XX");
  }
  if (period.known == Known::weekday) return "XXXX-WXX-" + std::to_string(weekday_of(period.first));
  const int year_number = year_of(period.first);
  std::string year = period.known == Known::from_month ? "XXXX" : year_text(year_number);
  const unsigned month = month_of(period.first);
  switch (period.grain) {
    case Grain::weekend:
      return week_text(period.first) + "-WE";
    case Grain::week:
    case Grain::fortnight:
      return week_text(period.first);
    case Grain::month:
      return year + "-" + padded(month, 2);
    case Grain::season:
      return year + "-" + std::string(season_code(season_of(month)));
    case Grain::quarter:
      return year + "-Q" + std::to_string((month + 2) / 3);
    case Grain::half:
      return year + (month > 6 ? "-H2" : "-H1");
    case Grain::year:
      return year;
    case Grain::decade:
      return years_prefix(year_number, 10, 3);
    case Grain::century:
      return years_prefix(year_number, 100, 2);
    case Grain::millennium:
      return years_prefix(year_number, 1000, 1);
    default:
      return year + "-" + padded(month, 2) + "-" + padded(day_of_month(period.first), 2);
  }
}

}  // namespace claimcheck::time
