#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "claimcheck/decimal.h"
#include "text/token.h"

namespace claimcheck::quantity {

// How the digits of an article are grouped, as far as its figures show it.
struct GroupingEvidence {
  bool english = false;   // "1,234,567", "1,234.5"
  bool european = false;  // "1.234.567", "1.234,5"
};

// A figure in digits, without scale: "1,234.5", "12,34,567", "1 1/2", "6.2e6".
struct Numeral {
  enum class Separator : std::uint8_t { none, comma, point };

  std::uint32_t end = 0;  // the token after it
  Decimal value;
  bool point = false;     // written with decimals
  bool fraction = false;  // "3/4", "1½"
  bool rating = false;    // "4.7/10"
  bool plain = false;     // digits only
  // One separator and three digits after it: has another reading in an article of the other style.
  Separator doubtful = Separator::none;
  Decimal other_reading;
};

// The numeral that starts at `tokens[at]`, a number token, a vulgar fraction or a decimal point
// before digits. None for what only looks like one: versions ("1.2.3"), dates in digits. `evidence`
// is added to. O(tokens read), which are at most about twenty but for hostile runs of digits.
[[nodiscard]] std::optional<Numeral> read_numeral(std::span<const text::Token> tokens,
                                                  std::string_view text, std::uint32_t at,
                                                  GroupingEvidence& evidence);

// What a vulgar fraction character says (½, ⅔); none for other tokens.
struct VulgarFraction {
  std::int64_t numerator = 0;
  std::int64_t denominator = 1;
};
[[nodiscard]] std::optional<VulgarFraction> vulgar_fraction(const text::Token& token);
// False for words, digits and the marks of ASCII.
[[nodiscard]] inline bool may_be_vulgar_fraction(const text::Token& token) {
  return token.symbol >= 0xBC;
}

}  // namespace claimcheck::quantity
