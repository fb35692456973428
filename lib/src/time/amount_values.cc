#include <cmath>

#include "quantity/value_set.h"
#include "time/amounts.h"

// Amounts of time as values: TIMEX3, whole steps of the calendar, quantities.

namespace claimcheck::time {
namespace {

std::string unit_letter(Grain unit) {
  switch (unit) {
    case Grain::second:
      return "S";
    case Grain::minute:
      return "M";
    case Grain::hour:
      return "H";
    case Grain::week:
      return "W";
    case Grain::month:
      return "M";
    case Grain::year:
      return "Y";
    case Grain::weekend:
      return "WE";
    default:
      return "D";
  }
}

std::string_view unit_name(Grain unit) {
  switch (unit) {
    case Grain::second:
      return "second";
    case Grain::minute:
      return "minute";
    case Grain::hour:
      return "hour";
    case Grain::week:
      return "week";
    case Grain::month:
      return "month";
    case Grain::year:
      return "year";
    case Grain::decade:
      return "decade";
    case Grain::century:
      return "century";
    default:
      return "day";
  }
}

Modifier modifier_of(const Amount& amount, Modifier modifier) {
  if (modifier != Modifier::exact) return modifier;
  if (amount.range) return Modifier::range;
  return amount.value ? Modifier::exact : Modifier::vague;
}

// In the unit of the amount. Of a range, its own ends count; of anything else, the rounding and the
// wording, as for quantities.
Interval<double> value_set(const Amount& amount, Modifier modifier) {
  if (modifier == Modifier::vague) return quantity::vague_set(amount.floor, amount.ceiling);
  if (modifier == Modifier::range) return quantity::range_set(amount.floor, amount.ceiling);
  const quantity::Precision measured{amount.form, true};
  const auto set_of = [&](const Decimal& end) {
    return quantity::value_set(end, measured, modifier);
  };
  if (amount.value && !amount.range) return set_of(*amount.value);
  return {set_of(Decimal::nearest(amount.floor)).low,
          set_of(Decimal::nearest(amount.ceiling)).high};
}

Interval<double> scaled(Interval<double> set, double factor) {
  if (set.low) set.low->value *= factor;
  if (set.high) set.high->value *= factor;
  return set;
}

// The amount in the unit of its quantity: decades and centuries stay, two weekends are four days.
Amount for_quantity(const Amount& amount) {
  switch (amount.unit) {
    case Grain::decade:
    case Grain::century:
      return amount;
    case Grain::weekend:
      return converted(amount, *smaller(amount.unit));
    default:
      return plain(amount);
  }
}

}  // namespace

// Each unit in the next smaller one that durations are written in.
std::optional<Conversion> smaller(Grain unit) {
  switch (unit) {
    case Grain::millennium:
      return Conversion{Grain::year, 1000};
    case Grain::century:
      return Conversion{Grain::year, 100};
    case Grain::decade:
      return Conversion{Grain::year, 10};
    case Grain::year:
      return Conversion{Grain::month, 12};
    case Grain::half:
      return Conversion{Grain::month, 6};
    case Grain::quarter:
      return Conversion{Grain::month, 3};
    case Grain::month:
      return Conversion{Grain::day, 30};
    case Grain::fortnight:
      return Conversion{Grain::week, 2};
    case Grain::weekend:
      return Conversion{Grain::day, 2};
    case Grain::week:
      return Conversion{Grain::day, 7};
    case Grain::night:
    case Grain::day:
      return Conversion{Grain::hour, 24};
    case Grain::hour:
      return Conversion{Grain::minute, 60};
    case Grain::minute:
      return Conversion{Grain::second, 60};
    default:
      return std::nullopt;
  }
}

Amount converted(const Amount& amount, const Conversion& step) {
  Amount result = amount;
  if (result.value) result.value = *result.value * Decimal(step.factor);
  result.floor *= step.factor;
  result.ceiling *= step.factor;
  result.unit = step.to;
  return result;
}

Amount plain(const Amount& amount) {
  switch (amount.unit) {
    case Grain::millennium:
    case Grain::century:
    case Grain::decade:
    case Grain::half:
    case Grain::quarter:
    case Grain::fortnight:
      return converted(amount, *smaller(amount.unit));
    case Grain::night: {
      Amount result = amount;
      result.unit = Grain::day;
      return result;
    }
    default:
      return amount;
  }
}

std::optional<Steps> whole_steps(const Amount& amount) {
  Amount reduced = plain(amount);
  while (reduced.value && std::floor(reduced.value->to_double()) != reduced.value->to_double()) {
    const auto step = smaller(reduced.unit);
    if (!step) return std::nullopt;
    reduced = converted(reduced, *step);
  }
  if (!reduced.value) return std::nullopt;
  const double count = reduced.value->to_double();
  if (count < 0 || count > 100000) return std::nullopt;
  return Steps{static_cast<int>(count), reduced.unit};
}

std::optional<Steps> calendar_steps(const Amount& amount) {
  if (amount.months != 0) return Steps{amount.rest, amount.unit, amount.months};
  return whole_steps(amount);
}

std::string timex_value(const Amount& amount) {
  const Amount counted = plain(amount);
  const bool clock = counted.unit <= Grain::hour;
  const std::string prefix = clock ? "PT" : "P";
  if (!counted.value) return prefix + "X" + unit_letter(counted.unit);
  if (const auto steps = whole_steps(counted)) {
    const std::string start = steps->unit <= Grain::hour ? "PT" : "P";
    return start + std::to_string(steps->count) + unit_letter(steps->unit);
  }
  return prefix + counted.value->to_string() + unit_letter(counted.unit);
}

Quantity as_quantity(const Amount& amount, Modifier modifier) {
  const Amount counted = for_quantity(amount);
  Quantity quantity;
  quantity.dimension = Dimension::duration;
  quantity.unit = std::string(unit_name(counted.unit));
  quantity.modifier = modifier_of(amount, modifier);
  if (quantity.modifier != Modifier::range) quantity.value = counted.value;
  quantity.form = counted.value ? counted.form : NumberForm::vague;
  // rounded as written: three fortnights are no 6.0 weeks
  const double factor = for_quantity({Decimal(1), 1, 1, amount.unit}).ceiling;
  quantity.set = scaled(value_set(amount, quantity.modifier), factor);
  return quantity;
}

bool is_counted_in(Grain written, std::string_view unit) {
  const Quantity one = as_quantity({Decimal(1), 1, 1, written}, Modifier::exact);
  return one.unit == unit && *one.value == Decimal(1);
}

Reading duration_reading(At first, At last, const Amount& amount) {
  Reading reading;
  reading.first = first;
  reading.last = last;
  reading.type = TimexType::duration;
  reading.amount = amount;
  reading.value = timex_value(amount);
  reading.remembered = false;
  return reading;
}

}  // namespace claimcheck::time
