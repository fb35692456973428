#include "compare/yearless.h"

#include <chrono>
#include <string>

namespace claimcheck::comparison {
namespace {

constexpr std::string_view kAnyYear = "XXXX";
constexpr std::string_view kNominalYear = "2000";  // has a 29 February

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

// "2000-05"
std::optional<ValueSet> whole_month(const std::string& month) {
  constexpr std::size_t kMonth = 7;
  const auto first = month.size() == kMonth ? parse_iso_day(month + "-01") : std::nullopt;
  if (!first) return std::nullopt;
  const std::chrono::year_month_day date(*first);
  return value_set(
      DayInterval::closed(*first, Day(date.year() / date.month() / std::chrono::last)));
}

Day in_nominal_week(std::chrono::weekday weekday) {
  constexpr Day kMonday{std::chrono::days(10959)};  // 3 January 2000
  return kMonday + std::chrono::days(weekday.iso_encoding() - 1);
}

}  // namespace

std::optional<ValueSet> day_of_some_year(const TimeExpression& time) {
  if (time.type != TimexType::date || time.days || !time.value.starts_with(kAnyYear))
    return std::nullopt;
  const std::string nominal = std::string(kNominalYear) + time.value.substr(kAnyYear.size());
  const auto day = parse_iso_day(nominal);
  if (!day) return time.mod.empty() ? whole_month(nominal) : std::nullopt;
  if (time.mod == "BEFORE") return value_set(DayInterval::less_than(*day));
  if (time.mod == "AFTER") return value_set(DayInterval::more_than(*day));
  return value_set(DayInterval::point(*day));
}

std::optional<ValueSet> in_some_year(const ValueSet& days, const ValueSet& yearless) {
  const auto day_at = [](const Bound<double>& edge) {
    return in_nominal_year(Day(std::chrono::days(static_cast<int>(edge.value))));
  };
  const auto& low = days.set.low;
  const auto& high = days.set.high;
  if (low && high && low->value == high->value)
    return value_set(DayInterval::point(day_at(*low), low->hardness));
  if (low.has_value() == high.has_value() || !yearless.set.low) return std::nullopt;
  const Day known(std::chrono::days(static_cast<int>(yearless.set.low->value)));
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
