#pragma once

#include <cstdint>

namespace claimcheck::quantity {

// What a word does inside a number phrase; the kinds of numbers.tsv.
enum class NumberWordKind : std::uint8_t {
  none,
  digit,
  letter_zero,
  teen,
  tens,
  hundred,
  hundreds,
  scale,
  scales,
  short_scale,
  money_scale,
  dozen,
  dozens,
  half,
  halves,
  quarter,
  quarters,
  ordinal,
  ordinals,
  ordinal_suffix,
  article,
  and_,
  point,
  of,
  in,
  out,
  exponent,
  times_sign,
  quantifier,
  vague_of,
  band_part,        // low, mid, high: a third of a vague band
  figures,          // "six figures": that many digits
  multiple,         // doubled, threefold
  multiple_before,  // twice, double: only before what is multiplied
  none_of,          // no
  nobody,           // none
  no_person,        // nobody
  pair,
  web,  // begins an internet address
};

struct NumberWord {
  NumberWordKind kind = NumberWordKind::none;
  std::int64_t value = 0;  // of scales and hundred: the power of ten

  [[nodiscard]] bool is(NumberWordKind wanted) const { return kind == wanted; }
  // hundred, thousand, ..., in the singular or plural.
  [[nodiscard]] bool multiplies() const;
  // Whether a number phrase can start with it.
  [[nodiscard]] bool starts_number() const;
  // A digit, a ten, a hundred or a power of ten.
  [[nodiscard]] bool cardinal() const;
  // Whether it can stand inside a number phrase.
  [[nodiscard]] bool inside_number() const;
  [[nodiscard]] bool plural_denominator() const;
  [[nodiscard]] bool denominator() const;
};

// The band of a vague word; floor firm, ceiling soft. Zeros for a word that is not vague.
struct VagueBand {
  double floor = 0;
  double ceiling = 0;
};

}  // namespace claimcheck::quantity
