// A unit conversion in brackets that is off: "10 miles (20 km)".

#include <cmath>

#include "audit/arithmetic.h"
#include "audit/checks.h"
#include "audit/nearby.h"
#include "audit/range.h"
#include "compare/unit_scale.h"
#include "words/in_words.h"

namespace claimcheck::auditing {
namespace {

// The writer who converts a measure rounds it: to fives, and large figures to fifties.
constexpr double kFive = 5;
constexpr double kFifty = 50;
constexpr double kLeastOfFives = 20;
constexpr double kLeastOfFifties = 200;

struct Conversion {
  const Quantity* original = nullptr;
  const Quantity* converted = nullptr;
  comparison::UnitScale from;
  comparison::UnitScale to;
};

std::optional<Conversion> conversion_between(const Quantity& a, const Quantity& b) {
  if (a.dimension != b.dimension || a.unit == b.unit || a.per != b.per) return std::nullopt;
  if (a.dimension == Dimension::money) return std::nullopt;  // "26 million dollars, or 26 cents,"
  const auto from = comparison::unit_scale(a.dimension, a.unit);
  const auto to = comparison::unit_scale(b.dimension, b.unit);
  if (!from || !to || from->family != to->family) return std::nullopt;
  return Conversion{&a, &b, *from, *to};
}

double convert(double value, const Conversion& conversion, bool difference) {
  const auto& from = conversion.from;
  const auto& to = conversion.to;
  const double base = value * from.factor + (difference ? 0 : from.offset);
  return (base - (difference ? 0 : to.offset)) / to.factor;
}

// What a wording allows; for a bound ("up to 130 km/h") the number itself, as exact as it is
// written: its conversion is that of the number.
Interval<double> told_set(const Quantity& quantity) {
  switch (quantity.modifier) {
    case Modifier::at_least:
    case Modifier::more_than:
    case Modifier::at_most:
    case Modifier::less_than:
      return quantity.value ? unmodified(quantity).set : quantity.set;
    default:
      return quantity.set;
  }
}

Range converted_range(const Conversion& conversion, bool difference) {
  const auto set = told_set(*conversion.original);
  return {set.low ? convert(set.low->value, conversion, difference) : -kInfinity,
          set.high ? convert(set.high->value, conversion, difference) : kInfinity};
}

double rounding_of(double value) {
  if (value >= kLeastOfFifties && std::fmod(value, kFifty) == 0) return kFifty;
  return value >= kLeastOfFives && std::fmod(value, kFive) == 0 ? kFive : 0;
}

Range written_range(const Quantity& quantity) {
  const auto set = told_set(quantity);
  const Range range{set.low ? set.low->value : -kInfinity, set.high ? set.high->value : kInfinity};
  if (!quantity.value) return range;
  const double value = quantity.value->to_double();
  const double rounding = rounding_of(std::abs(value));
  return rounding > 0 ? joined(range, widened(point(value), rounding / 2)) : range;
}

bool is_off(const Conversion& conversion) {
  const Range written = written_range(*conversion.converted);
  if (!apart(converted_range(conversion, false), written)) return false;
  const bool temperature = conversion.original->dimension == Dimension::temperature;
  return !temperature || apart(converted_range(conversion, true), written);
}

void report(const Line& line, std::size_t first, std::size_t second, const Conversion& conversion,
            std::vector<Discrepancy>& found) {
  const Quantity& original = *conversion.original;
  const double right = convert(original.value->to_double(), conversion, false);
  const double written = conversion.converted->value->to_double();
  Quantity shown = *conversion.converted;
  shown.value = Decimal::nearest(std::round(right * 10) / 10);
  Discrepancy out;
  out.check = "conversion";
  out.positions = {{figure_of(line, line[first])}, {figure_of(line, line[second])}};
  out.title = "The conversion of a unit is off";
  out.explanation = words::quantity(original) + " are " + words::quantity(shown) + ", not " +
                    words::quantity(*conversion.converted) + ".";
  out.slip = "unit";
  out.gap = std::abs(right - written) / std::max(std::abs(right), std::abs(written));
  found.push_back(std::move(out));
}

// "10 miles (16 km)", "2 metres high (6 feet)" with nothing else in the brackets; "10 miles, or 16
// km,".
std::optional<std::size_t> other_unit_of(const Line& line, std::size_t at) {
  const std::size_t open = is_small(line, at + 1, Small::extent) ? at + 2 : at + 1;
  const bool bracket = line.is_mark(open, U'(') && line.is_mark(open + 2, U')');
  if (bracket && line[open + 1].quantity()) return open + 1;
  const bool aside = line.is_mark(at + 1, U',') && is_small(line, at + 2, Small::or_) &&
                     line.is_mark(at + 4, U',');
  return aside && line[at + 3].quantity() ? std::optional(at + 3) : std::nullopt;
}

void check(const Line& line, std::vector<Discrepancy>& found) {
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (!line[at].quantity()) continue;
    const auto second = other_unit_of(line, at);
    if (!second) continue;
    const auto conversion = conversion_between(*line[at].quantity(), *line[*second].quantity());
    if (!conversion || !conversion->original->value || !conversion->converted->value) continue;
    if (is_off(*conversion)) report(line, at, *second, *conversion, found);
  }
}

}  // namespace

void check_conversions(const Reading& reading, std::vector<Discrepancy>& found) {
  for (const auto* lines : {&reading.title, &reading.body})
    for (const auto& line : *lines) check(line, found);
}

}  // namespace claimcheck::auditing
