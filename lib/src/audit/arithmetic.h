#pragma once

#include <string>
#include <vector>

#include "claimcheck/decimal.h"
#include "claimcheck/quantity.h"

// How a calculation is shown to a reader.
namespace claimcheck::auditing {

// "15 + 9 + 4 = 28", "2.1 + 1.6 + 0.9 = 4.6 billion". At least one term.
[[nodiscard]] std::string sum_in_words(const std::vector<Decimal>& terms);

// A figure with its unit, without modifier and noun: "28", "4.8 billion USD", "55%", "16.1 km".
[[nodiscard]] std::string value_in_words(const Decimal& value, const Quantity& like);

// To at most `digits` significant digits: "2.33", "16.1", "109".
[[nodiscard]] std::string rounded_in_words(double value, int digits = 3);

// Digits of one written backwards in the other, or a factor of 10 or 1,000: "digits-swapped",
// "x10", "x1000"; empty for any other pair.
[[nodiscard]] std::string slip_between(double stated, double computed);

}  // namespace claimcheck::auditing
