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

}  // namespace

std::optional<ValueSet> day_of_some_year(const TimeExpression& time) {
  if (time.type != TimexType::date || time.days || !time.value.starts_with(kAnyYear))
    return std::nullopt;
  const auto day = parse_iso_day(std::string(kNominalYear) + time.value.substr(kAnyYear.size()));
  if (!day) return std::nullopt;
  if (time.mod == "BEFORE") return value_set(DayInterval::less_than(*day));
  if (time.mod == "AFTER") return value_set(DayInterval::more_than(*day));
  return value_set(DayInterval::point(*day));
}

std::optional<ValueSet> in_some_year(const ValueSet& days) {
  if (!days.set.low || !days.set.high || days.set.low->value != days.set.high->value)
    return std::nullopt;
  const Day day(std::chrono::days(static_cast<int>(days.set.low->value)));
  return value_set(DayInterval::point(in_nominal_year(day), days.set.low->hardness));
}

}  // namespace claimcheck::comparison
