#include "claimcheck/decimal.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace claimcheck {
namespace {

__extension__ typedef __int128 Int128;  // NOLINT(modernize-use-using): no alias takes __extension__

constexpr std::int64_t kLimit = 1'000'000'000'000'000'000;  // 18 digits
constexpr int kMaxExponent = 400;

constexpr std::array<double, 23> kPowers = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                            1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                            1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

// Drops digits until the coefficient fits, rounding half away from zero.
Decimal fitted(Int128 coefficient, int exponent) {
  const bool negative = coefficient < 0;
  if (negative) coefficient = -coefficient;
  while (coefficient >= kLimit) {
    const bool up = coefficient % 10 >= 5;
    coefficient = coefficient / 10 + (up ? 1 : 0);
    ++exponent;
  }
  const auto small = static_cast<std::int64_t>(coefficient);
  return {negative ? -small : small, exponent};
}

// The coefficient when written with a smaller exponent; digits beyond int128 are lost by raising it
// back in `fitted`.
struct Wide {
  Int128 coefficient;
  int exponent;
};

Wide lowered(const Decimal& number, int exponent) {
  Wide wide{number.coefficient(), number.exponent()};
  for (int steps = 0; wide.exponent > exponent && steps < 19; ++steps, --wide.exponent)
    wide.coefficient *= 10;
  return wide;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Takes the digits and the point from the front of `text`; nullopt without a digit. The first digit
// that does not fit rounds the last that does.
std::optional<Decimal> read_significand(std::string_view& text) {
  std::int64_t coefficient = 0;
  int exponent = 0;
  bool any = false;
  bool point = false;
  bool full = false;
  for (; !text.empty() && (is_digit(text.front()) || (text.front() == '.' && !point));
       text.remove_prefix(1)) {
    if (text.front() == '.') {
      point = true;
      continue;
    }
    any = true;
    const bool fits = !full && coefficient < kLimit / 10;
    if (fits)
      coefficient = coefficient * 10 + (text.front() - '0');
    else if (!full && text.front() >= '5')
      ++coefficient;
    full = !fits;
    exponent += (fits ? 0 : 1) - (point ? 1 : 0);
  }
  if (!any) return std::nullopt;
  return Decimal(coefficient, exponent);
}

// The power of ten that `text` is: "e5", "E-3", or nothing for 0. Nullopt for anything else.
std::optional<int> read_power(std::string_view text) {
  if (text.empty()) return 0;
  if (text.front() != 'e' && text.front() != 'E') return std::nullopt;
  text.remove_prefix(1);
  if (text.starts_with('+')) {
    text.remove_prefix(1);
    if (text.starts_with('-')) return std::nullopt;
  }
  int power = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), power);
  if (error != std::errc() || end != text.data() + text.size() || std::abs(power) > kMaxExponent)
    return std::nullopt;
  return power;
}

}  // namespace

std::optional<Decimal> Decimal::parse(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  const auto significand = read_significand(text);
  if (!significand) return std::nullopt;
  const auto power = read_power(text);
  if (!power) return std::nullopt;
  const Decimal number = significand->scaled(*power);
  return negative ? -number : number;
}

Decimal Decimal::nearest(double value) {
  constexpr double kTiny = 1e-290;  // below, the powers of ten that scale it overflow
  if (!std::isfinite(value) || std::fabs(value) < kTiny) return {};
  const int magnitude = static_cast<int>(std::floor(std::log10(std::fabs(value))));
  const int exponent = magnitude - 14;
  Decimal number{std::llround(exponent < 0 ? value * std::pow(10.0, -exponent)
                                           : value / std::pow(10.0, exponent)),
                 exponent};
  while (number.coefficient_ != 0 && number.coefficient_ % 10 == 0) {
    number.coefficient_ /= 10;
    ++number.exponent_;
  }
  return number;
}

double Decimal::scaled_double() const {
  const auto base = static_cast<double>(coefficient_);
  const auto power = static_cast<std::size_t>(std::abs(exponent_));
  const bool exact = std::abs(coefficient_) < (std::int64_t{1} << 53) && power < kPowers.size();
  if (exact) return exponent_ < 0 ? base / kPowers[power] : base * kPowers[power];
  std::array<char, 64> digits{};
  auto [end, error] = std::to_chars(digits.data(), digits.data() + 32, coefficient_);
  *end++ = 'e';
  end = std::to_chars(end, digits.data() + digits.size(), exponent_).ptr;
  double value = 0;
  if (std::from_chars(digits.data(), end, value).ec == std::errc()) return value;
  if (exponent_ < 0) return 0;
  return std::copysign(std::numeric_limits<double>::max(), base);
}

std::string Decimal::to_string() const {
  const bool negative = coefficient_ < 0;
  std::string digits = std::to_string(negative ? -coefficient_ : coefficient_);
  if (exponent_ >= 0) {
    if (coefficient_ != 0 && digits.size() + static_cast<std::size_t>(exponent_) > 30)
      return (negative ? "-" : "") + digits + "e" + std::to_string(exponent_);
    if (coefficient_ != 0) digits.append(static_cast<std::size_t>(exponent_), '0');
  } else {
    const auto decimals = static_cast<std::size_t>(-exponent_);
    if (decimals > 30) return (negative ? "-" : "") + digits + "e" + std::to_string(exponent_);
    if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
    digits.insert(digits.size() - decimals, 1, '.');
  }
  return negative ? "-" + digits : digits;
}

Decimal Decimal::operator+(const Decimal& other) const {
  if (coefficient_ == 0 && exponent_ >= other.exponent_) return other;
  if (other.coefficient_ == 0 && other.exponent_ >= exponent_) return *this;
  const int exponent = std::min(exponent_, other.exponent_);
  const Wide a = lowered(*this, exponent);
  const Wide b = lowered(other, exponent);
  if (a.exponent != b.exponent)
    return a.exponent > b.exponent ? *this : other;  // beyond 18 digits apart
  return fitted(a.coefficient + b.coefficient, a.exponent);
}

Decimal Decimal::operator*(const Decimal& other) const {
  return fitted(static_cast<Int128>(coefficient_) * other.coefficient_,
                exponent_ + other.exponent_);
}

std::strong_ordering Decimal::operator<=>(const Decimal& other) const {
  const int sign_a = (coefficient_ > 0) - (coefficient_ < 0);
  const int sign_b = (other.coefficient_ > 0) - (other.coefficient_ < 0);
  if (sign_a != sign_b || sign_a == 0) return sign_a <=> sign_b;
  const int exponent = std::min(exponent_, other.exponent_);
  const Wide a = lowered(*this, exponent);
  const Wide b = lowered(other, exponent);
  if (a.exponent != b.exponent) {  // one is at least 10^18 times the other
    const bool larger = a.exponent > b.exponent;
    return larger == (sign_a > 0) ? std::strong_ordering::greater : std::strong_ordering::less;
  }
  if (a.coefficient == b.coefficient) return std::strong_ordering::equal;
  return a.coefficient < b.coefficient ? std::strong_ordering::less : std::strong_ordering::greater;
}

}  // namespace claimcheck
