#include <array>
#include <cmath>
#include <string_view>

#include "words/in_words.h"

namespace claimcheck::words {
namespace {

struct Scale {
  int exponent;
  std::string_view name;
};
constexpr std::array kScales = {Scale{12, " trillion"}, Scale{9, " billion"}, Scale{6, " million"}};
constexpr int kLongestScaled = 4;  // significant digits of a number told as "1.234 million"

// The same value with no zero at the end of a coefficient that stands for whole numbers.
Decimal without_zeros(const Decimal& value) {
  std::int64_t coefficient = value.coefficient();
  int exponent = value.exponent();
  while (coefficient != 0 && coefficient % 10 == 0) {
    coefficient /= 10;
    ++exponent;
  }
  return {coefficient, exponent};
}

int digits(std::int64_t coefficient) {
  int count = 1;
  while (coefficient /= 10) ++count;
  return count;
}

// Groups the whole part of plain digits in threes.
std::string grouped(std::string text) {
  const std::size_t start = text.starts_with('-') ? 1 : 0;
  std::size_t end = text.find_first_not_of("0123456789", start);
  if (end != std::string::npos && text[end] != '.') return text;
  if (end == std::string::npos) end = text.size();
  for (std::size_t at = end; at > start + 3;) {
    at -= 3;
    text.insert(at, ",");
  }
  return text;
}

}  // namespace

std::string number(const Decimal& value) {
  const Decimal plain = without_zeros(value);
  const int length = digits(plain.coefficient());
  const int magnitude = length + plain.exponent();  // digits before the point
  if (length <= kLongestScaled) {
    for (const auto& scale : kScales)
      if (magnitude > scale.exponent && magnitude <= scale.exponent + 3)
        return plain.scaled(-scale.exponent).to_string() + std::string(scale.name);
  }
  return grouped(value.to_string());
}

std::string number(double value) {
  if (!std::isfinite(value)) return value > 0 ? "infinity" : "-infinity";
  return number(without_zeros(Decimal::nearest(value)));
}

}  // namespace claimcheck::words
