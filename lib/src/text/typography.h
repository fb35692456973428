#pragma once

#include <string>
#include <string_view>

namespace claimcheck::text {

// What a code point is to a reader of news text.
enum class CharClass : unsigned char { letter, digit, space, no_break_space, symbol, ignorable };

// Letters: ASCII, and everything from U+00AA that is neither space, symbol nor punctuation by
// block. Digits: ASCII only. No-break spaces: U+00A0, U+2007, U+2009 (thin), U+202F. Ignorable:
// soft hyphen, zero-width characters, byte-order mark.
[[nodiscard]] CharClass classify(char32_t code_point);

// Typographic variants made plain: every single quote and prime to ', double quotes to ", hyphens
// and dashes (U+2010-U+2015) to -; the minus sign U+2212 and all else stay.
[[nodiscard]] char32_t plain(char32_t code_point);

// Lower case of ASCII, Latin-1, Greek and Cyrillic letters; others stay.
[[nodiscard]] char32_t lower(char32_t code_point);
[[nodiscard]] bool is_upper(char32_t code_point);

}  // namespace claimcheck::text
