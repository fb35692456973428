#include "compare/yearless.h"

#include <chrono>

#include "claims/some_year.h"

namespace claimcheck::comparison {
namespace {

Day in_nominal_year(Day day) {
  const std::chrono::year_month_day date(day);
  return std::chrono::year(2000) / date.month() / date.day();
}

// The day of a year beside the nominal one where that lies nearer: 19 December is hardly meant by
// "before 3 January".
Day nearest_to(Day known, Day day) {
  constexpr auto kYear = std::chrono::days(366);
  if (day - known > kYear / 2) return day - kYear;
  return known - day > kYear / 2 ? day + kYear : day;
}

Day in_nominal_week(std::chrono::weekday weekday) {
  constexpr Day kMonday{std::chrono::days(10959)};  // 3 January 2000
  return kMonday + std::chrono::days(weekday.iso_encoding() - 1);
}

}  // namespace

std::optional<ValueSet> day_of_some_year(const TimeExpression& time) {
  const auto days = claims::days_of_some_year(time);
  return days ? std::optional(value_set(*days)) : std::nullopt;
}

std::optional<ValueSet> in_some_year(const ValueSet& days, const ValueSet& yearless) {
  const auto day_at = [](const Bound<double>& edge) {
    return in_nominal_year(Day(std::chrono::days(static_cast<int>(edge.value))));
  };
  const auto& low = days.set.low;
  const auto& high = days.set.high;
  const auto& other = yearless.set;
  if (low && high && low->value == high->value) {
    Day day = day_at(*low);
    if (other.low.has_value() != other.high.has_value())
      day = nearest_to(day_at(other.low ? *other.low : *other.high), day);
    return value_set(DayInterval::point(day, low->hardness));
  }
  if (low.has_value() == high.has_value() || !other.low) return std::nullopt;
  const Day known(std::chrono::days(static_cast<int>(other.low->value)));
  const auto& bound = low ? *low : *high;
  const Bound<Day> edge{nearest_to(known, day_at(bound)), bound.open, bound.hardness};
  return value_set(low ? DayInterval{edge, std::nullopt} : DayInterval{std::nullopt, edge});
}

std::optional<ValueSet> day_of_some_week(const TimeExpression& time) {
  constexpr std::string_view kAnyWeek = "XXXX-WXX-";
  if (time.type != TimexType::date || time.days || !time.value.starts_with(kAnyWeek) ||
      time.value.size() != kAnyWeek.size() + 1 || !time.mod.empty())
    return std::nullopt;
  const auto number = static_cast<unsigned>(time.value.back() - '0');
  if (number < 1 || number > 7) return std::nullopt;
  return value_set(DayInterval::point(in_nominal_week(std::chrono::weekday(number))));
}

std::optional<ValueSet> in_some_week(const ValueSet& days) {
  if (!days.set.low || !days.set.high || days.set.low->value != days.set.high->value)
    return std::nullopt;
  const Day day(std::chrono::days(static_cast<int>(days.set.low->value)));
  return value_set(DayInterval::point(in_nominal_week(std::chrono::weekday(day))));
}

}  // namespace claimcheck::comparison
