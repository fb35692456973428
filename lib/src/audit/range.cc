#include "audit/range.h"

#include <algorithm>
#include <cmath>

#include "quantity/value_set.h"

namespace claimcheck::auditing {
namespace {

constexpr double kBlur = 1e-9;

}  // namespace

Range range_of(const Quantity& quantity) {
  const auto& set = quantity.set;
  const Range range{set.low ? set.low->value : 0, set.high ? set.high->value : kInfinity};
  const bool whole = quantity.dimension == Dimension::count && quantity.value &&
                     quantity.form == NumberForm::integer;
  // 40 people are not 39.5.
  return whole ? Range{std::ceil(range.low), std::floor(range.high)} : range;
}

Quantity unmodified(const Quantity& quantity) {
  Quantity plain = quantity;
  plain.modifier = Modifier::exact;
  plain.set = quantity::value_set(
      *quantity.value, {quantity.form, quantity.dimension != Dimension::count}, Modifier::exact);
  return plain;
}

Range reckoned(const Quantity& quantity) {
  const Range range = range_of(quantity);
  const bool count = quantity.dimension == Dimension::count && quantity.form == NumberForm::integer;
  if (!count || !quantity.value || quantity.modifier != Modifier::exact) return range;
  const double value = quantity.value->to_double();
  return {(range.low + value) / 2, (range.high + value) / 2};
}

Range point(double value) { return {value, value}; }

Range operator+(const Range& a, const Range& b) { return {a.low + b.low, a.high + b.high}; }

Range operator-(const Range& a, const Range& b) { return {a.low - b.high, a.high - b.low}; }

Range operator*(const Range& a, const Range& b) { return {a.low * b.low, a.high * b.high}; }

Range operator/(const Range& a, const Range& b) {
  return {b.high > 0 && std::isfinite(b.high) ? a.low / b.high : 0,
          b.low > 0 ? a.high / b.low : kInfinity};
}

Range widened(const Range& range, double by) { return {range.low - by, range.high + by}; }

Range joined(const Range& a, const Range& b) {
  return {std::min(a.low, b.low), std::max(a.high, b.high)};
}

bool above(const Range& a, const Range& b) {
  if (!std::isfinite(a.low) || !std::isfinite(b.high)) return false;
  const double blur = kBlur * std::max({1.0, std::abs(a.low), std::abs(b.high)});
  return a.low > b.high + blur;
}

bool apart(const Range& a, const Range& b) { return above(a, b) || above(b, a); }

}  // namespace claimcheck::auditing
