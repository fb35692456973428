#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "claimcheck/decimal.h"
#include "claimcheck/quantity.h"
#include "quantity/cardinal.h"
#include "text/token.h"

namespace claimcheck::quantity {

// What number words at one place say: a cardinal, an ordinal, a fraction or a vague amount.
struct SpokenNumber {
  std::uint32_t end = 0;
  std::optional<Decimal> value;
  double floor = 0;
  double ceiling = 0;
  NumberForm form = NumberForm::integer;
  bool ordinal = false;
  int scale = 0;  // power of ten of its last scale word
  bool multiple = false;
};

// Reads numbers in words within one sentence. Every reading looks at a bounded number of tokens.
class SpokenNumberReader {
 public:
  SpokenNumberReader(std::span<const text::Token> tokens, std::uint32_t sentence_begin,
                     std::uint32_t sentence_end)
      : tokens_(tokens), begin_(sentence_begin), end_(sentence_end), words_(tokens, sentence_end) {}

  // The number that starts with the word at `i`.
  [[nodiscard]] std::optional<SpokenNumber> read(std::uint32_t i) const;

  // A fraction behind a whole number: "and a half", "and three quarters". `scale` is the power of
  // ten its whole number ended with.
  struct Tail {
    Decimal value;
    std::uint32_t end = 0;
  };
  [[nodiscard]] std::optional<Tail> fraction_tail(std::uint32_t i, int scale) const;
  // "thirds" behind a number, with the denominator; 0 for none.
  struct Denominator {
    std::int64_t value = 0;
    std::uint32_t end = 0;
  };
  [[nodiscard]] Denominator denominator(std::uint32_t i, bool one) const;
  // "of a million", "million": what a fraction is a fraction of. Power 0 for none.
  [[nodiscard]] NumberWords::Scale fraction_scale(std::uint32_t i) const;
  // What "point" introduces: "five o six", "seventy-one".
  [[nodiscard]] std::optional<Tail> decimals(std::uint32_t i) const;
  // The same in digits, which stand at `i`: of "1 point 25" the 25.
  [[nodiscard]] std::optional<Tail> written_decimals(std::uint32_t i, std::string_view text) const;
  [[nodiscard]] const NumberWords& words() const { return words_; }
  [[nodiscard]] bool after_between(std::uint32_t i) const;
  // Whether what befalls people stands at `i`, with its auxiliaries: "were hurt".
  [[nodiscard]] bool suffers(std::uint32_t i) const;

 private:
  [[nodiscard]] std::optional<SpokenNumber> read_cardinal(std::uint32_t i) const;
  [[nodiscard]] std::optional<SpokenNumber> read_article(std::uint32_t i) const;
  [[nodiscard]] std::optional<SpokenNumber> read_lone_article(std::uint32_t i) const;
  [[nodiscard]] std::optional<SpokenNumber> read_article_scale(std::uint32_t i) const;
  [[nodiscard]] std::optional<SpokenNumber> read_point(std::uint32_t i) const;
  [[nodiscard]] std::optional<SpokenNumber> read_half(std::uint32_t i) const;
  [[nodiscard]] std::optional<SpokenNumber> read_quantifier(std::uint32_t i, bool article) const;
  [[nodiscard]] std::optional<SpokenNumber> read_every(std::uint32_t i) const;
  [[nodiscard]] bool spares(std::uint32_t i) const;
  [[nodiscard]] std::optional<SpokenNumber> read_vague_plural(std::uint32_t i) const;
  [[nodiscard]] std::optional<SpokenNumber> read_band_part(std::uint32_t i) const;
  [[nodiscard]] std::optional<SpokenNumber> read_figures(std::uint32_t i) const;
  [[nodiscard]] std::optional<SpokenNumber> read_multiple(std::uint32_t i) const;
  [[nodiscard]] std::optional<SpokenNumber> read_none(std::uint32_t i) const;
  [[nodiscard]] std::optional<SpokenNumber> read_single_fraction(std::uint32_t i) const;
  [[nodiscard]] SpokenNumber with_dozen(const Cardinal& cardinal) const;
  [[nodiscard]] static SpokenNumber fraction(const Decimal& value, std::uint32_t end);
  [[nodiscard]] std::optional<SpokenNumber> as_fraction(const Cardinal& cardinal) const;
  [[nodiscard]] std::optional<SpokenNumber> as_compound_parts(const Cardinal& cardinal) const;
  [[nodiscard]] bool stands_alone(std::uint32_t i, std::uint32_t end) const;

  std::span<const text::Token> tokens_;
  std::uint32_t begin_;
  std::uint32_t end_;
  NumberWords words_;
};

}  // namespace claimcheck::quantity
