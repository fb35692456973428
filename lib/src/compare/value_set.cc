#include "compare/value_set.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace claimcheck::comparison {
namespace {

constexpr double kLongestMonth = 31;
constexpr double kSharpFrom = 20;

bool same(double a, double b) {
  return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

bool soft(const std::optional<Bound<double>>& bound) {
  return bound && bound->hardness == Hardness::soft;
}

bool upper_limit(const ValueSet& figure) {
  return figure.modifier == Modifier::at_most || figure.modifier == Modifier::less_than;
}

bool written_exactly(const ValueSet& figure) {
  return figure.value && figure.modifier == Modifier::exact && !figure.approximate && !figure.vague;
}

// A count that was not rounded: "exactly 20", 63. Up to twenty people count in twelves and fifteens
// too, so such a number need not be meant sharply.
bool insists(const ValueSet& figure) {
  return written_exactly(figure) && figure.grain == 0 && *figure.value >= kSharpFrom;
}

// `lower` ends where `upper` begins, and the point itself is left out by one of them: "up to 40"
// and "more than 40", but not "less than 40" and "more than 40", which exclude each other whatever
// 40 was rounded from. The edge of a plain number is only where it was rounded: "over 54.5" and
// "54" do not meet, "over 54" and "54" do.
bool meets(const ValueSet& lower, const ValueSet& upper) {
  const auto& top = lower.set.high;
  const auto& bottom = upper.set.low;
  const bool stated = !written_exactly(lower) && !written_exactly(upper);
  if (stated && top && bottom && same(top->value, bottom->value) && top->open != bottom->open)
    return true;
  if (top && top->open && written_exactly(upper) && same(top->value, *upper.value)) return true;
  return bottom && bottom->open && written_exactly(lower) && same(bottom->value, *lower.value);
}

// Two ranges with one point in common.
bool share_a_point(const ValueSet& lower, const ValueSet& upper) {
  return lower.modifier == Modifier::range && upper.modifier == Modifier::range && lower.set.high &&
         upper.set.low && same(lower.set.high->value, upper.set.low->value);
}

bool has_width(const ValueSet& figure) {
  return !figure.set.low || !figure.set.high || figure.set.low->value < figure.set.high->value;
}

bool touches(const ValueSet& lower, const ValueSet& upper) {
  if (lower.days) return false;
  if (share_a_point(lower, upper)) return has_width(lower) && has_width(upper);
  return meets(lower, upper) && !insists(lower) && !insists(upper);
}

// The finer of two written numbers, cut off at the precision of the coarser, gives the coarser.
bool agree_by_truncation(const ValueSet& coarse, const ValueSet& fine) {
  if (!written_exactly(coarse) || !written_exactly(fine) || coarse.days) return false;
  if (coarse.grain <= fine.grain * 1.5 || coarse.grain <= 0) return false;
  const double cut = std::trunc(*fine.value / coarse.grain * (1 + 1e-12)) * coarse.grain;
  return same(cut, *coarse.value);
}

double gap_between(const ValueSet& lower, const ValueSet& upper) {
  return upper.set.low->value - lower.set.high->value;
}

// The judgement on sets of which `lower` lies wholly below `upper`.
SetOutcome judge_disjoint(const ValueSet& lower, const ValueSet& upper) {
  if (touches(lower, upper)) return {Fit::tension, "touching"};
  if (lower.vague && soft(lower.set.high)) return {Fit::tension, "ceiling"};
  const double gap = gap_between(lower, upper);
  if ((soft(lower.set.high) && gap <= lower.soft_gap) ||
      (soft(upper.set.low) && gap <= upper.soft_gap))
    return {Fit::tension, "soft"};
  if (agree_by_truncation(lower, upper) || agree_by_truncation(upper, lower))
    return {Fit::tension, "truncation"};
  return {Fit::conflict, "disjoint"};
}

SetOutcome judge_overlap(const ValueSet& a, const ValueSet& b) {
  const bool same_value = a.value.has_value() == b.value.has_value() &&
                          (!a.value || same(*a.value, *b.value)) && a.modifier == b.modifier;
  if (same_value && (a.value || a.set == b.set)) return {Fit::agree, "equal"};
  if (a.days) return {Fit::agree, "refines"};
  if (written_exactly(a) && written_exactly(b))
    return {Fit::agree, same(*a.value, *b.value) ? "equal" : "rounding"};
  if (a.set.encloses(b.set) || b.set.encloses(a.set)) return {Fit::agree, "contains"};
  return {Fit::agree, "refines"};
}

bool same_precision(const ValueSet& a, const ValueSet& b) {
  return written_exactly(a) && written_exactly(b) &&
         std::abs(a.grain - b.grain) <= 1e-6 * std::max(a.grain, b.grain);
}

std::optional<Bound<double>> moved(const std::optional<Bound<double>>& bound, double factor,
                                   double offset) {
  if (!bound) return bound;
  return Bound<double>{bound->value * factor + offset, bound->open, bound->hardness};
}

double number_of(Day day) { return static_cast<double>(day.time_since_epoch().count()); }

}  // namespace

ValueSet ValueSet::scaled(double factor, double offset) const {
  ValueSet result = *this;
  result.set.low = moved(set.low, factor, offset);
  result.set.high = moved(set.high, factor, offset);
  if (factor < 0) std::swap(result.set.low, result.set.high);
  if (value) result.value = *value * factor + offset;
  result.grain = grain * std::abs(factor);
  result.soft_gap = soft_gap * std::abs(factor);
  return result;
}

ValueSet ValueSet::negated() const { return scaled(-1, 0); }

ValueSet value_set(const Quantity& quantity) {
  ValueSet figure;
  figure.set = quantity.set;
  if (quantity.value) figure.value = quantity.value->to_double();
  figure.modifier = quantity.modifier;
  figure.vague = quantity.modifier == Modifier::vague || quantity.form == NumberForm::vague;
  figure.approximate = soft(quantity.set.low) || soft(quantity.set.high);
  if (figure.value && figure.modifier == Modifier::exact && quantity.set.low && quantity.set.high)
    figure.grain = quantity.set.high->value - quantity.set.low->value;
  if (figure.approximate) {
    const auto& edge = quantity.set.high ? quantity.set.high : quantity.set.low;
    figure.soft_gap = kSoftGapShare * std::abs(figure.value.value_or(edge->value));
  }
  return figure;
}

ValueSet value_set(const DayInterval& days) {
  ValueSet figure;
  figure.days = true;
  if (days.low)
    figure.set.low = Bound<double>{number_of(days.low->value), days.low->open, days.low->hardness};
  if (days.high)
    figure.set.high =
        Bound<double>{number_of(days.high->value), days.high->open, days.high->hardness};
  figure.approximate = soft(figure.set.low) || soft(figure.set.high);
  if (figure.approximate && figure.set.low && figure.set.high) {
    const bool in_month = figure.set.high->value - figure.set.low->value <= kLongestMonth;
    figure.soft_gap = in_month ? kSoftDaysInMonth : kSoftDaysInYear;
  }
  return figure;
}

double position_of(const ValueSet& set) {
  if (set.value) return *set.value;
  return set.set.low ? set.set.low->value : set.set.high->value;
}

SetOutcome compare_sets(const ValueSet& a, const ValueSet& b) {
  if (upper_limit(a) && upper_limit(b)) {
    const bool equal = a.set.high && b.set.high && same(a.set.high->value, b.set.high->value);
    return equal ? SetOutcome{Fit::agree, "equal"} : SetOutcome{Fit::tension, "limits"};
  }
  if (a.set.below(b.set)) return judge_disjoint(a, b);
  if (b.set.below(a.set)) return judge_disjoint(b, a);
  if (same_precision(a, b) && !same(*a.value, *b.value)) return {Fit::conflict, "values"};
  if (touches(a, b) || touches(b, a)) return {Fit::tension, "touching"};
  return judge_overlap(a, b);
}

SetOutcome compare_part(const ValueSet& part, const ValueSet& whole) {
  if (!whole.set.below(part.set)) return {Fit::agree, "part"};
  return judge_disjoint(whole, part);
}

}  // namespace claimcheck::comparison
