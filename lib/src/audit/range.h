#pragma once

#include <limits>

#include "claimcheck/quantity.h"

namespace claimcheck::auditing {

// What a computed figure can be when each of its terms brings its own rounding: plain interval
// arithmetic, both ends included, either may be infinite.
struct Range {
  double low = 0;
  double high = 0;

  [[nodiscard]] double middle() const { return (low + high) / 2; }
};

inline constexpr double kInfinity = std::numeric_limits<double>::infinity();

// The set of a wording. What has no lower edge ("up to 40") begins at zero; counts are whole.
[[nodiscard]] Range range_of(const Quantity& quantity);
// The same of a count that is told with what it is made up of, or with its change: who reckons with
// it knows it better than its round figures show, so that it brings half their rounding.
[[nodiscard]] Range reckoned(const Quantity& quantity);
[[nodiscard]] Range point(double value);
// A figure as exact as it is written, whatever its modifier; it must have a value.
[[nodiscard]] Quantity unmodified(const Quantity& quantity);

[[nodiscard]] Range operator+(const Range& a, const Range& b);
[[nodiscard]] Range operator-(const Range& a, const Range& b);
[[nodiscard]] Range operator*(const Range& a, const Range& b);  // of figures that are not negative
[[nodiscard]] Range operator/(const Range& a, const Range& b);  // the same; by zero is unbounded
[[nodiscard]] Range widened(const Range& range, double by);
[[nodiscard]] Range joined(const Range& a, const Range& b);

// No value lies in both, beyond what binary fractions blur.
[[nodiscard]] bool apart(const Range& a, const Range& b);
// Every value of `a` lies above every value of `b`.
[[nodiscard]] bool above(const Range& a, const Range& b);

}  // namespace claimcheck::auditing
