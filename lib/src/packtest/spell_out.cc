#include "packtest/spell_out.h"

#include <array>
#include <charconv>

namespace claimcheck::packtest {
namespace {

constexpr std::array<std::string_view, 20> small = {
    "",         "one",     "two",     "three",     "four",     "five",    "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 10> tens = {"",      "",      "twenty",  "thirty", "forty",
                                                   "fifty", "sixty", "seventy", "eighty", "ninety"};
constexpr int largest = 999'999;

std::string below_hundred(int number) {
  if (number < 20) return std::string(small.at(static_cast<std::size_t>(number)));
  std::string words(tens.at(static_cast<std::size_t>(number / 10)));
  if (number % 10 != 0) words += "-" + std::string(small.at(static_cast<std::size_t>(number % 10)));
  return words;
}

std::string below_thousand(int number) {
  if (number < 100) return below_hundred(number);
  std::string words = std::string(small.at(static_cast<std::size_t>(number / 100))) + " hundred";
  if (number % 100 != 0) words += " and " + below_hundred(number % 100);
  return words;
}

}  // namespace

std::string spell_out(std::string_view digits) {
  int number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc() || end != digits.data() + digits.size() || number < 1 ||
      number > largest)
    return {};
  if (number < 1000) return below_thousand(number);
  std::string words = below_thousand(number / 1000) + " thousand";
  if (number % 1000 == 0) return words;
  return words + (number % 1000 < 100 ? " and " : " ") + below_thousand(number % 1000);
}

}  // namespace claimcheck::packtest
