#pragma once

#include <cstdint>
#include <span>

#include "quantity/number_lexicon.h"
#include "text/token.h"

namespace claimcheck::quantity {

// Finds what digits are part of without being a number: codes and models ("M142", "Su-35"), phone
// numbers, versions, internet addresses. For one sentence, whose tokens are [begin, end).
class CodeFinder {
 public:
  CodeFinder(std::span<const text::Token> tokens, std::uint32_t begin, std::uint32_t end)
      : tokens_(tokens), begin_(begin), end_(end), lexicon_(NumberLexicon::get()) {}

  // The end of the code that the digits at `i` are part of; `i` for a figure.
  [[nodiscard]] std::uint32_t end_of_code(std::uint32_t i) const;
  // Whether the number at `i` hangs on a name by a hyphen: "Su-35", "Catch-22".
  [[nodiscard]] bool hangs_on_name(std::uint32_t i) const;
  // Whether a figure stands right before the word at `i`, or joined to it by a hyphen: "10-year".
  [[nodiscard]] bool is_measured(std::uint32_t i) const;
  // Whether the number at `i` is one of several that strokes join before their unit: "21/28 mpg".
  [[nodiscard]] bool is_paired(std::uint32_t i) const;
  // The end of the letters, digits and inner marks that touch the token at `i`.
  [[nodiscard]] std::uint32_t end_of_run(std::uint32_t i) const;
  // The end of "https://...", "www...." that starts at `i`.
  [[nodiscard]] std::uint32_t end_of_address(std::uint32_t i) const;

 private:
  [[nodiscard]] std::uint32_t end_of_digit_chain(std::uint32_t i) const;
  [[nodiscard]] bool may_touch_digits(const text::Token& word) const;
  [[nodiscard]] bool is_digits(std::uint32_t i) const {
    return i < end_ && tokens_[i].kind == text::TokenKind::number;
  }
  [[nodiscard]] bool touches(std::uint32_t i) const {
    return i < end_ && i > begin_ && !tokens_[i].space_before;
  }

  std::span<const text::Token> tokens_;
  std::uint32_t begin_;
  std::uint32_t end_;
  const NumberLexicon& lexicon_;
};

}  // namespace claimcheck::quantity
