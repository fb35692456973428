#include "quantity/value_set.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace claimcheck::quantity {
namespace {

constexpr double kFractionSlack = 0.05;  // of a fraction word, to either side
constexpr double kApproxSlack = 0.10;    // of "about", "nearly", "just over"

// Powers of ten by division, so that 10^-2 is the nearest double to a hundredth.
double power_of_ten(int exponent) { return Decimal(1, exponent).to_double(); }

struct Digits {
  int count = 0;        // of the coefficient, trailing zeros included
  int significant = 0;  // without trailing zeros
};

Digits digits_of(std::int64_t coefficient) {
  Digits digits;
  bool trailing = true;
  for (std::int64_t rest = std::abs(coefficient); rest > 0; rest /= 10) {
    ++digits.count;
    trailing = trailing && rest % 10 == 0;
    digits.significant += trailing ? 0 : 1;
  }
  return digits;
}

}  // namespace

bool is_round(const Decimal& value) {
  const Digits digits = digits_of(value.coefficient());
  return digits.count + value.exponent() > std::max(digits.significant, 1) && digits.count > 0;
}

double rounding_unit(const Decimal& value, Precision precision) {
  if (precision.form == NumberForm::fraction)
    return std::fabs(value.to_double()) * 2 * kFractionSlack;
  if (precision.form == NumberForm::decimal) return power_of_ten(value.exponent());
  const Digits digits = digits_of(value.coefficient());
  if (digits.count == 0) return power_of_ten(std::max(0, value.exponent()));
  const int kept = std::max(digits.significant, 2);
  return power_of_ten(
      std::max(std::min(0, value.exponent()), digits.count + value.exponent() - kept));
}

Interval<double> range_set(double low, double high) {
  return Interval<double>::closed(std::min(low, high), std::max(low, high));
}

Interval<double> vague_set(double floor, double ceiling) {
  return {Bound<double>{floor, false, Hardness::firm},
          Bound<double>{std::max(floor, ceiling), false, Hardness::soft}};
}

Interval<double> value_set(const Decimal& value, Precision precision, Modifier modifier) {
  const double n = value.to_double();
  const double half = rounding_unit(value, precision) / 2;
  const double slack = std::fabs(n) * kApproxSlack;
  switch (modifier) {
    case Modifier::approx: {
      const double around = std::max(slack, half);
      return Interval<double>::closed(n - around, n + around, Hardness::soft);
    }
    case Modifier::nearly:
      return {Bound<double>{n - slack, false, Hardness::soft},
              Bound<double>{n, true, Hardness::soft}};
    case Modifier::just_over:
      return {Bound<double>{n, true, Hardness::soft},
              Bound<double>{n + slack, false, Hardness::soft}};
    case Modifier::more_than:
      return Interval<double>::more_than(n);
    case Modifier::at_least:
      return Interval<double>::at_least(n);
    case Modifier::less_than:
      return {Bound<double>{std::min(0.0, n), false, Hardness::hard},
              Bound<double>{n, true, Hardness::hard}};
    case Modifier::at_most:
      return {Bound<double>{std::min(0.0, n), false, Hardness::hard},
              Bound<double>{n, false, Hardness::hard}};
    default:
      break;
  }
  if (precision.form == NumberForm::fraction)
    return Interval<double>::closed(n - half, n + half, Hardness::soft);
  const bool rounded = precision.form == NumberForm::decimal ||
                       precision.form == NumberForm::scaled || precision.measured ||
                       is_round(value);
  if (n == 0 || !rounded) return Interval<double>::point(n);
  return Interval<double>::closed(n - half, n + half, Hardness::firm);
}

}  // namespace claimcheck::quantity
