// Any bytes: spans lie in the text and in order, every set is a set, and adding a no-break space
// between a figure and its unit changes nothing. Any number: its words and its digits are the same.

#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "../document.h"
#include "claimcheck/mention.h"

namespace {

using claimcheck::Quantity;

void demand(bool holds) {
  if (!holds) std::abort();
}

std::vector<claimcheck::Mention> recognized(const std::string& text) {
  return claimcheck::recognize(claimcheck::testing::article("a", text));
}

void check_set(const Quantity& quantity) {
  const auto& set = quantity.set;
  if (set.low && set.high) demand(set.low->value <= set.high->value);
  if (!quantity.value) return;
  const double value = quantity.value->to_double();
  if (set.low) demand(set.low->value <= value);
  if (set.high) demand(value <= set.high->value);
}

void check_text(const std::string& text) {
  std::size_t last = 0;
  for (const auto& mention : recognized(text)) {
    demand(last <= mention.span.begin);
    demand(mention.span.begin < mention.span.end);
    demand(mention.span.end <= text.size());
    last = mention.span.end;
    const Quantity* quantity = mention.quantity();
    if (quantity == nullptr) continue;
    demand(mention.span.contains(quantity->number));
    demand(quantity->noun_phrase.end <= text.size());
    check_set(*quantity);
  }
}

constexpr auto kSmall = std::to_array<const char*>(
    {"zero",     "one",     "two",     "three",     "four",     "five",    "six",
     "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
     "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"});
constexpr auto kTens = std::to_array<const char*>(
    {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"});

std::string below_thousand(std::uint32_t n) {
  std::string words;
  if (n >= 100) words = std::string(kSmall[n / 100]) + " hundred";
  n %= 100;
  if (n == 0) return words;
  if (!words.empty()) words += " and ";
  if (n < 20) return words + kSmall[n];
  words += kTens[n / 10];
  return n % 10 == 0 ? words : words + "-" + kSmall[n % 10];
}

std::string in_words(std::uint32_t n) {
  const std::uint32_t millions = n / 1'000'000 % 1000;
  const std::uint32_t thousands = n / 1000 % 1000;
  std::string words;
  if (millions > 0) words += below_thousand(millions) + " million ";
  if (thousands > 0) words += below_thousand(thousands) + " thousand ";
  if (n % 1000 > 0)
    words += (!words.empty() && n % 1000 < 100 ? "and " : "") + below_thousand(n % 1000);
  while (!words.empty() && words.back() == ' ') words.pop_back();
  return words;
}

std::string grouped(std::uint32_t n) {
  std::string digits = std::to_string(n);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

const Quantity* only_quantity(const std::vector<claimcheck::Mention>& mentions) {
  return mentions.size() == 1 ? mentions.front().quantity() : nullptr;
}

void check_number(std::uint32_t n) {
  n = n % 999'999'999 + 2;
  const auto digits = recognized("They saw " + grouped(n) + " soldiers there.");
  const auto words = recognized("They saw " + in_words(n) + " soldiers there.");
  const auto no_break = recognized("They saw " + grouped(n) + "\u00a0soldiers there.");
  const Quantity* by_digits = only_quantity(digits);
  const Quantity* by_words = only_quantity(words);
  const Quantity* by_no_break = only_quantity(no_break);
  demand(by_digits != nullptr && by_words != nullptr && by_no_break != nullptr);
  demand(by_digits->value && *by_digits->value == claimcheck::Decimal(n));
  demand(by_words->value == by_digits->value && by_words->unit == by_digits->unit);
  demand(by_words->set == by_digits->set && by_words->concept_text == by_digits->concept_text);
  demand(by_no_break->value == by_digits->value && by_no_break->unit == by_digits->unit);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  check_text(std::string(data, data + size));
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < size && i < 4; ++i) number = number << 8U | data[i];
  check_number(number);
  return 0;
}
