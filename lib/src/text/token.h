#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "claimcheck/span.h"
#include "text/byte_block.h"

namespace claimcheck::text {

enum class TokenKind : std::uint8_t {
  word,    // letters, with inner apostrophes ("don't"); a trailing possessive is a token of its own
           // ("Korea" + "'s")
  number,  // ASCII digits only; grouping, points and signs are other tokens
  symbol,  // one punctuation mark or symbol
};

// The smallest unit of reading. Letters and digits that touch are two tokens without space between
// ("155" "mm").
struct Token {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  // Of the folded form: ASCII lower case, typographic variants made plain (hash_of("don't") for
  // "Don’t").
  std::uint64_t hash = 0;
  // symbol: its code point, folded: every quote to ' or ", every dash but the minus sign to - (see
  // typography.h); 0 of the others.
  char32_t symbol = 0;
  TokenKind kind = TokenKind::symbol;
  bool space_before : 1 = false;      // any white space, no-break and thin spaces included
  bool line_before : 1 = false;       // a line break in it
  bool paragraph_before : 1 = false;  // a blank line in it; also true of the first token
  bool capitalised : 1 = false;       // word: starts with an upper-case letter
  bool all_caps : 1 = false;          // word: at least two letters, none lower case
  bool no_break : 1 =
      false;  // the white space before is one no-break or thin space (may group digits)

  [[nodiscard]] Span span() const { return {begin, end}; }
  [[nodiscard]] bool is(char32_t mark) const { return symbol == mark; }
};

// The hash tokens carry; `folded` is lower case and plain. The same on every machine, but not in
// every version: never stored.
[[nodiscard]] constexpr std::uint64_t hash_of(std::string_view folded) {
  BlockHash hash;
  for (std::size_t at = 0; at <= folded.size(); at += kBlockBytes) hash.add(load_block(folded, at));
  return hash.value();
}

// Every byte that is not white space lies in exactly one token. Total on any bytes: a byte that is
// no UTF-8 is a symbol. One scan, O(bytes).
[[nodiscard]] std::vector<Token> tokenize(std::string_view text);

// The folded form of a token: lower case, plain apostrophes.
[[nodiscard]] std::string folded(std::string_view text, const Token& token);

}  // namespace claimcheck::text
