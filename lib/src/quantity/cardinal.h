#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "claimcheck/decimal.h"
#include "quantity/number_lexicon.h"
#include "text/token.h"

namespace claimcheck::quantity {

// A cardinal in words: "two hundred and six thousand".
struct Cardinal {
  Decimal value;
  std::uint32_t end = 0;      // the token after it
  int scale = 0;              // power of ten of its last scale word; 0 for none
  std::int64_t last_and = 0;  // what its last "and" added ("a hundred and three": 3), else 0
  bool ordinal = false;       // ended in an ordinal ("twenty-first")
};

// Looks at the words of number phrases up to the end of one sentence.
class NumberWords {
 public:
  NumberWords(std::span<const text::Token> tokens, std::uint32_t end)
      : tokens_(tokens), end_(end), lexicon_(NumberLexicon::get()) {}

  [[nodiscard]] NumberWord at(std::uint32_t i) const {
    return i < end_ ? lexicon_.word(tokens_[i]) : NumberWord{};
  }
  [[nodiscard]] bool is(std::uint32_t i, NumberWordKind kind) const { return at(i).kind == kind; }
  // The token after one hyphen at `i`, else `i`.
  [[nodiscard]] std::uint32_t past_hyphen(std::uint32_t i) const;

  // The longest cardinal at `i`; a bare "hundred" or "thousand" counts as one. With `join_and`,
  // "and" may join its parts. O(1): its words are bounded by the falling order of scales.
  [[nodiscard]] std::optional<Cardinal> cardinal(std::uint32_t i, bool join_and) const;
  // The same for a scale word with "a" before it: "a million two hundred thousand".
  [[nodiscard]] Cardinal scaled_one(std::uint32_t i, bool join_and) const;
  // Scale words at `i` that multiply each other ("lakh crore", "thousand million"); 0 for none.
  struct Scale {
    int power = 0;
    std::uint32_t end = 0;
  };
  [[nodiscard]] Scale scales(std::uint32_t i) const;
  // 20-99, teens and digits.
  [[nodiscard]] std::optional<Cardinal> below_hundred(std::uint32_t i) const;

 private:
  [[nodiscard]] std::optional<Cardinal> below_thousand(std::uint32_t i, bool join_and) const;
  [[nodiscard]] std::optional<Cardinal> spoken_pair(const Cardinal& first, std::uint32_t i) const;
  void add_tail_of_hundred(Cardinal& hundreds, bool join_and) const;
  [[nodiscard]] Cardinal with_smaller_parts(Cardinal whole, bool join_and) const;
  [[nodiscard]] std::optional<Cardinal> part(std::uint32_t i, bool join_and) const;

  std::span<const text::Token> tokens_;
  std::uint32_t end_;
  const NumberLexicon& lexicon_;
};

}  // namespace claimcheck::quantity
