#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/word_filter.h"
#include "text/word_table.h"

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

// numbers.tsv and vague.tsv, read once.
class NumberLexicon {
 public:
  [[nodiscard]] static const NumberLexicon& get() {
    static const NumberLexicon lexicon;
    return lexicon;
  }

  // Kind none for a word that is not used in numbers, and for whatever is no word.
  [[nodiscard]] NumberWord word(const text::Token& token) const {
    if (token.kind != text::TokenKind::word || !known_.may_have(token)) return {};
    const auto* id = word_ids_.find(token);
    return id == nullptr ? NumberWord{} : words_[*id];
  }
  // False for most words that start no number, and that begin no internet address.
  [[nodiscard]] bool may_start_number(const text::Token& token) const {
    return starters_.may_have(token);
  }
  [[nodiscard]] VagueBand band(const text::Token& token) const;
  // Whether letters that touch the digits before them are part of a figure ("155mm", "8pm", "90s"),
  // not of a code ("737B").
  [[nodiscard]] bool may_follow_digits(const text::Token& token) const {
    return after_digits_.has(token);
  }
  // Whether digits may touch this word without being a code ("USD115", "Rs20").
  [[nodiscard]] bool may_precede_digits(const text::Token& token) const {
    return before_digits_.has(token);
  }
  // Whether a number may hang on this word by a hyphen ("mid-1999", "sub-20").
  [[nodiscard]] bool is_prefix(const text::Token& token) const { return prefixes_.has(token); }
  // Names of money before or after a figure, symbols included: they make "m" a million.
  [[nodiscard]] bool is_money(const text::Token& token) const { return money_.has(token); }
  // Words after which "a third" is a fraction, not an ordinal.
  [[nodiscard]] bool cues_fraction(const text::Token& token) const { return cues_.has(token); }
  // Words that may come behind it.
  [[nodiscard]] bool follows_fraction(const text::Token& token) const { return follow_.has(token); }
  // Words after which "half" names a part of a match or a year.
  [[nodiscard]] bool denies_half(const text::Token& token) const { return not_half_.has(token); }
  // Words after which "quarters" are quarters of a year.
  [[nodiscard]] bool denies_quarters(const text::Token& token) const {
    return not_quarters_.has(token);
  }
  [[nodiscard]] bool is_between(const text::Token& token) const { return between_.has(token); }
  [[nodiscard]] bool is_minus(const text::Token& token) const { return minus_.has(token); }
  [[nodiscard]] bool is_than(const text::Token& token) const { return than_.has(token); }
  [[nodiscard]] bool is_every(const text::Token& token) const { return every_.has(token); }
  // Words behind "times" and "twice" that make them multiply.
  [[nodiscard]] bool follows_multiple(const text::Token& token) const {
    return multiplied_.has(token);
  }
  // What "no" counts as zero: survivors, deaths.
  [[nodiscard]] bool counts_to_zero(const text::Token& token) const { return zero_.has(token); }
  // What "m" behind a figure counts millions of: "unemployment", "viewers".
  [[nodiscard]] bool comes_in_millions(const text::Token& token) const {
    return millions_.has(token);
  }
  // Plurals that "m" before them measures in metres.
  [[nodiscard]] bool comes_in_metres(const text::Token& token) const { return metres_.has(token); }
  // What is counted by "m-" before it in millions: "a 2m-strong union".
  [[nodiscard]] bool hangs_on_millions(const text::Token& token) const {
    return hung_on_millions_.has(token);
  }
  // What happens to people, besides the nominal words of WordClasses: died, survived.
  [[nodiscard]] bool befalls(const text::Token& token) const { return befalls_.has(token); }
  [[nodiscard]] bool is_auxiliary(const text::Token& token) const {
    return auxiliaries_.has(token);
  }
  [[nodiscard]] bool is_time_unit(const text::Token& token) const { return time_units_.has(token); }

 private:
  NumberLexicon();
  void load_words();
  void load_vague_words();
  void load_contexts();
  void load_currencies();
  void load_units();
  void add_unit(std::string_view unit);

  std::vector<NumberWord> words_;
  text::WordTable word_ids_;
  text::WordFilter known_;
  text::WordFilter starters_;
  std::vector<VagueBand> bands_;
  text::WordTable band_ids_;
  text::WordTable after_digits_;
  text::WordTable before_digits_;
  text::WordTable prefixes_;
  text::WordTable money_;
  text::WordTable cues_;
  text::WordTable follow_;
  text::WordTable not_half_;
  text::WordTable not_quarters_;
  text::WordTable between_;
  text::WordTable every_;
  text::WordTable minus_;
  text::WordTable than_;
  text::WordTable time_units_;
  text::WordTable multiplied_;
  text::WordTable auxiliaries_;
  text::WordTable befalls_;
  text::WordTable zero_;
  text::WordTable millions_;
  text::WordTable metres_;
  text::WordTable hung_on_millions_;
};

}  // namespace claimcheck::quantity
