#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace claimcheck {

// A written number: coefficient x 10^exponent, so that its precision is known. "1.40" is 140 x
// 10^-2, "1.4 billion" is 14 x 10^8. At most 18 significant digits; more are rounded half away from
// zero, with the exponent raised.
class Decimal {
 public:
  constexpr Decimal() = default;
  // NOLINTNEXTLINE(google-explicit-constructor)
  constexpr Decimal(std::int64_t coefficient, int exponent = 0)
      : coefficient_(coefficient), exponent_(exponent) {}

  // Reads "-12.50", "3e5": ASCII digits, at most one point, an optional sign and exponent. Nothing
  // else is accepted.
  [[nodiscard]] static std::optional<Decimal> parse(std::string_view text);
  // The nearest decimal of 15 significant digits, for quotients such as 2/3; trailing zeros are
  // dropped. A value that is not finite, or nearer to 0 than 1e-290, gives 0.
  [[nodiscard]] static Decimal nearest(double value);

  [[nodiscard]] constexpr std::int64_t coefficient() const { return coefficient_; }
  [[nodiscard]] constexpr int exponent() const { return exponent_; }
  // The nearest finite double.
  [[nodiscard]] double to_double() const {
    return exponent_ == 0 ? static_cast<double>(coefficient_) : scaled_double();
  }
  // Plain digits with neither grouping nor exponent up to 10^30, else scientific: "1.40",
  // "1400000000".
  [[nodiscard]] std::string to_string() const;

  [[nodiscard]] Decimal operator-() const { return {-coefficient_, exponent_}; }
  // The precision of a sum is the finer of the two; a product's is the sum of exponents.
  [[nodiscard]] Decimal operator+(const Decimal& other) const;
  [[nodiscard]] Decimal operator*(const Decimal& other) const;
  [[nodiscard]] Decimal scaled(int power_of_ten) const {
    return {coefficient_, exponent_ + power_of_ten};
  }

  // By numeric value: 1.40 == 1.4.
  [[nodiscard]] bool operator==(const Decimal& other) const {
    if (exponent_ == other.exponent_) return coefficient_ == other.coefficient_;
    return (*this <=> other) == 0;
  }
  [[nodiscard]] std::strong_ordering operator<=>(const Decimal& other) const;

 private:
  [[nodiscard]] double scaled_double() const;

  std::int64_t coefficient_ = 0;
  int exponent_ = 0;
};

}  // namespace claimcheck
