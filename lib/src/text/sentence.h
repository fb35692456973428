#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "claimcheck/span.h"
#include "text/token.h"

namespace claimcheck::text {

// fragment: a piece of a stretch too long for a sentence (data, a file of one line). Its figures
// are recognised, but nobody claims anything with it.
// row: one of three or more lines in a row that are shaped like headings: a table, a fact box.
enum class SentenceKind : std::uint8_t { body, heading, bullet, row, fragment };

struct Sentence {
  Span span;                      // from its first token to its last
  std::uint32_t first_token = 0;  // half open
  std::uint32_t last_token = 0;
  std::uint32_t paragraph = 0;  // counts from 0
  SentenceKind kind = SentenceKind::body;
};

// A text with its tokens and sentences. `text` must outlive it.
struct TokenizedText {
  std::string_view text;
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;  // in order; every token is in exactly one
};

// Sentences end at . ! ? and ellipses (with closing quotes), not inside abbreviations ("U.S.",
// "Gen. Pat Ryder", "Oct. 29", "No. 4") and decimals; paragraphs, bullet lines and headings end
// too, and what goes on for hundreds of words is cut. A heading is a paragraph of one line without
// final punctuation, or a markdown "# " line. O(tokens).
[[nodiscard]] TokenizedText analyse(std::string_view text);

}  // namespace claimcheck::text
