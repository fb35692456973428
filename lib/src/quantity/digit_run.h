#pragma once

#include <cstdint>
#include <string_view>

#include "claimcheck/decimal.h"

namespace claimcheck::quantity {

// Digits gathered into a decimal of at most 18 significant ones.
class DigitRun {
 public:
  void add(std::string_view digits) {
    for (const char c : digits) {
      if (coefficient_ >= 100'000'000'000'000'000) {
        exponent_ += point_ ? 0 : 1;
        continue;
      }
      coefficient_ = coefficient_ * 10 + (c - '0');
      exponent_ -= point_ ? 1 : 0;
    }
  }
  void set_point() { point_ = true; }
  [[nodiscard]] Decimal value() const { return {coefficient_, exponent_}; }

 private:
  std::int64_t coefficient_ = 0;
  int exponent_ = 0;
  bool point_ = false;
};

}  // namespace claimcheck::quantity
