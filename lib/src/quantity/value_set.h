#pragma once

#include "claimcheck/decimal.h"
#include "claimcheck/interval.h"
#include "claimcheck/quantity.h"

namespace claimcheck::quantity {

// What decides the rounding of a written number besides its digits.
struct Precision {
  NumberForm form = NumberForm::integer;
  bool measured = false;  // a measure, percentage or amount of money rather than a count
};

// The unit that the writer rounded to: of a decimal its last digit; of an integer its last
// non-zero digit, at least two significant digits kept (10,000 -> 1,000; 300 -> 10; 40 -> 1);
// of a fraction word a tenth of it.
[[nodiscard]] double rounding_unit(const Decimal& value, Precision precision);

// Whether an integer is round: fewer significant digits than digits, so that it may stand for its
// neighbours. 4,237 and 41 are not.
[[nodiscard]] bool is_round(const Decimal& value);

// The values that `modifier` and a number with that precision allow; soft, firm or hard by the
// wording. For modifier range and vague use the other two.
[[nodiscard]] Interval<double> value_set(const Decimal& value, Precision precision,
                                         Modifier modifier);
[[nodiscard]] Interval<double> range_set(double low, double high);
[[nodiscard]] Interval<double> vague_set(double floor, double ceiling);

}  // namespace claimcheck::quantity
