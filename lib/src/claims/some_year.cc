#include "claims/some_year.h"

#include <chrono>
#include <string>
#include <string_view>

namespace claimcheck::claims {
namespace {

constexpr std::string_view kAnyYear = "XXXX";
constexpr std::string_view kNominalYear = "2000";

// "2000-05"
std::optional<DayInterval> whole_month(const std::string& month) {
  constexpr std::size_t kMonth = 7;
  const auto first = month.size() == kMonth ? parse_iso_day(month + "-01") : std::nullopt;
  if (!first) return std::nullopt;
  const std::chrono::year_month_day date(*first);
  return DayInterval::closed(*first, Day(date.year() / date.month() / std::chrono::last));
}

}  // namespace

std::optional<DayInterval> days_of_some_year(const TimeExpression& time) {
  if (time.type != TimexType::date || time.days || !time.value.starts_with(kAnyYear))
    return std::nullopt;
  const std::string nominal = std::string(kNominalYear) + time.value.substr(kAnyYear.size());
  const auto day = parse_iso_day(nominal);
  if (!day) return time.mod.empty() ? whole_month(nominal) : std::nullopt;
  if (time.mod == "BEFORE") return DayInterval::less_than(*day);
  if (time.mod == "AFTER") return DayInterval::more_than(*day);
  return DayInterval::point(*day);
}

}  // namespace claimcheck::claims
