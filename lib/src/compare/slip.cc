#include "compare/slip.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <string>

namespace claimcheck::comparison {
namespace {

constexpr double kTolerance = 0.005;

bool about(double a, double b) { return std::abs(a - b) <= kTolerance * std::abs(b); }

bool is_bound(Modifier modifier) {
  return modifier != Modifier::exact && modifier != Modifier::approx;
}

// The digits without trailing zeros and point, up to the thousandths: 4,230 and 42.3 are both
// "423".
std::string significant_digits(double value) {
  constexpr double kMost = 9e18;  // of a long long
  std::string digits = std::to_string(std::llround(std::min(std::abs(value) * 1000, kMost)));
  while (digits.size() > 1 && digits.back() == '0') digits.pop_back();
  return digits;
}

bool two_digits_swapped(double a, double b) {
  if (std::floor(std::log10(a)) != std::floor(std::log10(b))) return false;
  std::string first = significant_digits(a);
  std::string second = significant_digits(b);
  const std::size_t length = std::max(first.size(), second.size());
  first.resize(length, '0');
  second.resize(length, '0');
  std::string changed_first;
  std::string changed_second;
  for (std::size_t at = 0; at < length; ++at) {
    if (first[at] == second[at]) continue;
    changed_first += first[at];
    changed_second += second[at];
  }
  return changed_first.size() == 2 && changed_first[0] == changed_second[1] &&
         changed_first[1] == changed_second[0];
}

// The year of a stretch that is a whole one.
std::optional<double> year_of(const ValueSet& days) {
  if (!days.set.low || !days.set.high) return std::nullopt;
  const auto day = [](double number) {
    return std::chrono::year_month_day(Day(std::chrono::days(static_cast<int>(number))));
  };
  const auto first = day(days.set.low->value);
  const auto last = day(days.set.high->value);
  const bool whole = first == first.year() / std::chrono::January / 1 &&
                     last == first.year() / std::chrono::December / 31;
  if (!whole) return std::nullopt;
  return static_cast<double>(static_cast<int>(first.year()));
}

bool years_swapped(const Figure& a, const Figure& b) {
  const auto first = year_of(a.set);
  const auto second = year_of(b.set);
  return first && second && *first != *second && two_digits_swapped(*first, *second);
}

}  // namespace

std::string_view find_slip(const Figure& a, const Figure& b) {
  if (a.date && b.date) return years_swapped(a, b) ? "digits-swapped" : std::string_view{};
  if (a.date || b.date || !a.set.value || !b.set.value) return {};
  if (is_bound(a.set.modifier) || is_bound(b.set.modifier)) return {};
  const double first = *a.set.value;
  const double second = *b.set.value;
  if (first <= 0 || second <= 0) return {};
  const bool counts = a.dimension == Dimension::count && b.dimension == Dimension::count;
  if (about(first, second)) {
    if (counts) return {};
    if (a.dimension != b.dimension) return "percent-vs-points";
    return a.unit == b.unit ? std::string_view{} : "unit";
  }
  if (!counts && a.unit != b.unit) return {};
  const double ratio = std::max(first, second) / std::min(first, second);
  if (about(ratio, 10) || about(ratio, 100)) return "x10";
  if (about(ratio, 1e3) || about(ratio, 1e6)) return "x1000";
  return two_digits_swapped(first, second) ? "digits-swapped" : std::string_view{};
}

bool is_telling_slip(const Figure& a, const Figure& b) {
  constexpr std::size_t kDigits = 3;
  if (find_slip(a, b).empty() || a.date) return false;
  const auto first = significant_digits(*a.set.value);
  const auto second = significant_digits(*b.set.value);
  return first.size() >= kDigits && std::ranges::is_permutation(first, second);
}

}  // namespace claimcheck::comparison
