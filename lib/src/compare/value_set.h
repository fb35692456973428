#pragma once

#include <optional>
#include <string_view>

#include "claimcheck/day.h"
#include "claimcheck/quantity.h"
#include "claimcheck/time_expression.h"

// What two wordings allow, held against each other. Numbers and days are compared by one mechanism:
// both are intervals on a line, a day being its number since 1970.
namespace claimcheck::comparison {

// How far beyond a soft edge another figure may lie and still be in tension: a share of the soft
// figure, or days, by whether the edge is of a stretch inside a month.
inline constexpr double kSoftGapShare = 0.04;
inline constexpr double kSoftDaysInMonth = 3;
inline constexpr double kSoftDaysInYear = 31;

struct ValueSet {
  Interval<double> set;
  std::optional<double> value;  // the written number; none for ranges, vague words and days
  double grain = 0;             // width of the rounding set of a written number; 0 = exact
  double soft_gap = 0;  // how far beyond a soft edge another figure may lie and still be tension
  Modifier modifier = Modifier::exact;
  bool vague = false;        // a word such as "dozens": its ceiling is soft
  bool days = false;         // a stretch of days, which two dates may share without disagreeing
  bool approximate = false;  // at least one edge is soft

  [[nodiscard]] ValueSet scaled(double factor, double offset) const;
  // The same figure on the other side of zero: "shrank 0.3%" as a growth of -0.3%.
  [[nodiscard]] ValueSet negated() const;
};

[[nodiscard]] ValueSet value_set(const Quantity& quantity);
[[nodiscard]] ValueSet value_set(const DayInterval& days);

// Where a set lies among others: at its written number, else at its lower limit, else at its upper.
// One of the three is there.
[[nodiscard]] double position_of(const ValueSet& set);

enum class Fit { agree, tension, conflict };

struct SetOutcome {
  Fit fit = Fit::agree;
  // equal, rounding, refines, contains; or the edge that decided: disjoint, values, touching, soft,
  // ceiling, truncation, limits.
  std::string_view reason;
};

// Symmetric. Both sets in the same unit. O(1).
[[nodiscard]] SetOutcome compare_sets(const ValueSet& a, const ValueSet& b);

// Whether a part can belong to a whole: only a part above its whole is a conflict.
[[nodiscard]] SetOutcome compare_part(const ValueSet& part, const ValueSet& whole);

}  // namespace claimcheck::comparison
