#pragma once

#include <string>
#include <string_view>

namespace claimcheck::text {

// What a code point is to a reader of news text.
enum class CharClass : unsigned char { letter, digit, space, no_break_space, symbol, ignorable };

[[nodiscard]] constexpr CharClass classify_ascii(char32_t c) {
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return CharClass::letter;
  if (c >= '0' && c <= '9') return CharClass::digit;
  return c <= ' ' || c == 0x7F ? CharClass::space : CharClass::symbol;
}

// Letters: ASCII, and everything from U+00AA that is neither space, symbol nor punctuation by
// block. Digits: ASCII only. No-break spaces: U+00A0, U+2007, U+2009 (thin), U+202F. Ignorable:
// soft hyphen, zero-width characters, byte-order mark.
[[nodiscard]] CharClass classify(char32_t code_point);

// Typographic variants made plain: every single quote and prime to ', double quotes to ", hyphens
// and dashes (U+2010-U+2015) to -; the minus sign U+2212 and all else stay.
[[nodiscard]] char32_t plain_beyond_ascii(char32_t code_point);
[[nodiscard]] inline char32_t plain(char32_t c) {
  if (c >= 0x80) return plain_beyond_ascii(c);
  return c == '`' ? U'\'' : c;
}

// Lower case of ASCII, Latin, Greek and Cyrillic letters; others stay.
[[nodiscard]] char32_t lower_beyond_ascii(char32_t code_point);
[[nodiscard]] constexpr char32_t lower_ascii(char32_t c) {
  return c >= 'A' && c <= 'Z' ? c + 32 : c;
}
[[nodiscard]] inline char32_t lower(char32_t c) {
  return c < 0x80 ? lower_ascii(c) : lower_beyond_ascii(c);
}
[[nodiscard]] inline bool is_upper(char32_t c) { return lower(c) != c; }

}  // namespace claimcheck::text
