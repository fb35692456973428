#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "claimcheck/decimal.h"
#include "claimcheck/quantity.h"
#include "text/sentence.h"

namespace claimcheck::quantity {

// A number as written, in digits or words, with its scale ("1.5 million", "two and a half", "a
// dozen", "3/4", "hundreds of thousands") but without modifier, sign of change or unit. Read once;
// both the time tagger and the quantity recogniser work on the result.
struct Number {
  std::uint32_t first_token = 0;  // half open, into TokenizedText::tokens
  std::uint32_t last_token = 0;
  std::optional<Decimal> value;  // none for vague words
  double floor = 0;  // the band of a vague word (floor firm, ceiling soft); else both are the value
  double ceiling = 0;
  NumberForm form = NumberForm::integer;
  bool in_words =
      false;  // at least one number word ("twelve", "half"); false for "12", "1.5 million", "12k"
  bool ordinal = false;    // "third", "21st"
  bool ambiguous = false;  // the grouping has two readings
  bool share = false;      // "one in five", "nine out of ten"
  bool multiple = false;   // "doubled", "threefold": how many times as much
  int scale = 0;           // power of ten of its scale word ("1.5 million": 6); 0 for none
  bool plain_digits =
      false;  // ASCII digits only, ungrouped: "2024", "03"; what years and clock times look like
};

// Every number of the text, in order, none overlapping, none across a sentence end. Digits inside
// codes and names
// ("M142", "Su-35", "COVID-19") are not numbers. Total; O(tokens).
[[nodiscard]] std::vector<Number> read_numbers(const text::TokenizedText& text);

}  // namespace claimcheck::quantity
