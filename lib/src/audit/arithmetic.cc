#include "audit/arithmetic.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "words/in_words.h"

namespace claimcheck::auditing {
namespace {

struct Scale {
  int exponent = 0;
  std::string_view name;
};
constexpr std::array kScales = {Scale{12, " trillion"}, Scale{9, " billion"}, Scale{6, " million"}};

// The scale in which terms are told together: that of the largest.
Scale scale_of(const Decimal& largest) {
  for (const auto& scale : kScales)
    if (std::abs(largest.to_double()) >= std::pow(10.0, scale.exponent)) return scale;
  return {};
}

std::string in_scale(const Decimal& value, const Scale& scale) {
  if (scale.exponent == 0) return words::number(value);
  return words::number(Decimal::nearest(value.to_double() / std::pow(10.0, scale.exponent)));
}

bool same_within(double a, double b) {
  return std::abs(a - b) <= 1e-6 * std::max(std::abs(a), std::abs(b));
}

std::string digits_of(double value) {
  std::string digits = Decimal::nearest(value).to_string();
  digits.erase(std::remove(digits.begin(), digits.end(), '.'), digits.end());
  const auto first = digits.find_first_not_of('0');
  return first == std::string::npos ? std::string() : digits.substr(first);
}

// Two neighbouring digits changed places.
bool swapped(const std::string& a, const std::string& b) {
  if (a.size() != b.size()) return false;
  const auto at =
      static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin());
  if (at + 1 >= a.size() || a[at] != b[at + 1] || a[at + 1] != b[at]) return false;
  return a.compare(at + 2, std::string::npos, b, at + 2, std::string::npos) == 0;
}

}  // namespace

std::string sum_in_words(const std::vector<Decimal>& terms) {
  Decimal sum;
  for (const auto& term : terms) sum = sum + term;
  const Scale scale = scale_of(*std::max_element(terms.begin(), terms.end()));
  std::string out;
  for (const auto& term : terms) out += (out.empty() ? "" : " + ") + in_scale(term, scale);
  return out + " = " + in_scale(sum, scale) + std::string(scale.name);
}

std::string value_in_words(const Decimal& value, const Quantity& like) {
  std::string number = words::number(value);
  switch (like.dimension) {
    case Dimension::count:
      return number;
    case Dimension::percent:
      return number + "%";
    case Dimension::percentage_point:
      return number + " percentage points";
    default:
      return like.unit.empty() ? number : number + " " + like.unit;
  }
}

std::string rounded_in_words(double value, int digits) {
  std::array<char, 64> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%.*e", digits - 1, value);
  const auto parsed = Decimal::parse(buffer.data());
  return words::number(Decimal::nearest(parsed ? parsed->to_double() : value));
}

std::string slip_between(double stated, double computed) {
  if (stated <= 0 || computed <= 0) return {};
  const double ratio = std::max(stated, computed) / std::min(stated, computed);
  if (same_within(ratio, 10)) return "x10";
  if (same_within(ratio, 1000)) return "x1000";
  return swapped(digits_of(stated), digits_of(computed)) ? "digits-swapped" : "";
}

}  // namespace claimcheck::auditing
