#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "quantity/number_list.h"
#include "quantity/number_word.h"
#include "text/word_filter.h"
#include "text/word_ids.h"
#include "text/word_table.h"

namespace claimcheck::quantity {

// numbers.tsv and vague.tsv, read once.
class NumberLexicon {
 public:
  [[nodiscard]] static const NumberLexicon& get() {
    static const NumberLexicon lexicon;
    return lexicon;
  }

  // Kind none for a word that is not used in numbers, and for whatever is no word.
  [[nodiscard]] NumberWord word(const text::Token& token) const {
    return token.kind == text::TokenKind::word ? words_[word_ids_.find(token)] : NumberWord{};
  }
  // Whether a number may start with the token, or an internet address begin: true of all with which
  // one does, and of few others. Decided without a jump: it is asked of every token of a text.
  [[nodiscard]] bool may_start_number(const text::Token& token) const {
    return starters_.may_have(token) | (token.kind == text::TokenKind::number);
  }
  [[nodiscard]] bool is_of(const text::Token& token) const {
    return word(token).is(NumberWordKind::of);
  }
  [[nodiscard]] VagueBand band(const text::Token& token) const;
  // Whether letters that touch the digits before them are part of a figure ("155mm", "8pm", "90s"),
  // not of a code ("737B").
  [[nodiscard]] bool may_follow_digits(const text::Token& token) const {
    return is_in(token, List::after_digits);
  }
  // Whether digits may touch this word without being a code ("USD115", "Rs20").
  [[nodiscard]] bool may_precede_digits(const text::Token& token) const {
    return is_in(token, List::before_digits);
  }
  // Whether a number may hang on this word by a hyphen ("mid-1999", "sub-20").
  [[nodiscard]] bool is_prefix(const text::Token& token) const {
    return is_in(token, List::prefix);
  }
  // Names of money before or after a figure, symbols included: they make "m" a million.
  [[nodiscard]] bool is_money(const text::Token& token) const { return is_in(token, List::money); }
  // Whether one ends right before `at`, with its mark: "Rs. 5", "S/ 5". `begin` is of the sentence.
  [[nodiscard]] bool is_behind_money(std::span<const text::Token> tokens, std::uint32_t begin,
                                     std::uint32_t at) const;
  // Words after which "a third" is a fraction, not an ordinal.
  [[nodiscard]] bool cues_fraction(const text::Token& token) const {
    return is_in(token, List::fraction_cue);
  }
  // Words that may come behind it.
  [[nodiscard]] bool follows_fraction(const text::Token& token) const {
    return is_in(token, List::fraction_follow);
  }
  // Those of them that it may open a sentence before: "A third were hurt".
  [[nodiscard]] bool follows_first_fraction(const text::Token& token) const {
    return is_in(token, List::fraction_plural);
  }
  // Words after which "half" names a part of a match or a year.
  [[nodiscard]] bool denies_half(const text::Token& token) const {
    return is_in(token, List::not_half);
  }
  // Words after which "quarters" are quarters of a year.
  [[nodiscard]] bool denies_quarters(const text::Token& token) const {
    return is_in(token, List::not_quarters);
  }
  [[nodiscard]] bool is_between(const text::Token& token) const {
    return is_in(token, List::between);
  }
  [[nodiscard]] bool is_minus(const text::Token& token) const { return is_in(token, List::minus); }
  [[nodiscard]] bool is_than(const text::Token& token) const { return is_in(token, List::than); }
  [[nodiscard]] bool is_every(const text::Token& token) const { return is_in(token, List::every); }
  // Words behind "times" and "twice" that make them multiply.
  [[nodiscard]] bool follows_multiple(const text::Token& token) const {
    return is_in(token, List::multiple_follow);
  }
  // What "no" counts as zero: survivors, deaths.
  [[nodiscard]] bool counts_to_zero(const text::Token& token) const {
    return is_in(token, List::counts_to_zero);
  }
  // What "m" behind a figure counts millions of: "unemployment", "viewers".
  [[nodiscard]] bool comes_in_millions(const text::Token& token) const {
    return is_in(token, List::in_millions);
  }
  // Plurals that "m" before them measures in metres.
  [[nodiscard]] bool comes_in_metres(const text::Token& token) const {
    return is_in(token, List::in_metres);
  }
  // What is counted by "m-" before it in millions: "a 2m-strong union".
  [[nodiscard]] bool hangs_on_millions(const text::Token& token) const {
    return is_in(token, List::hung_on_millions);
  }
  // What happens to people, besides the nominal words of WordClasses: died, survived.
  [[nodiscard]] bool befalls(const text::Token& token) const { return is_in(token, List::befalls); }
  [[nodiscard]] bool is_auxiliary(const text::Token& token) const {
    return is_in(token, List::auxiliary);
  }
  [[nodiscard]] bool is_time_unit(const text::Token& token) const {
    return is_in(token, List::time_unit);
  }

 private:
  using List = NumberList;

  NumberLexicon();
  void load_words();
  void load_vague_words();
  void load_contexts();
  void load_currencies();
  void load_units();
  void add_unit(std::string_view unit);
  void add(std::string_view word, const NumberWord& number);
  void add_to(List list, std::uint64_t hash);

  [[nodiscard]] static std::uint32_t bit_of(List list) {
    return std::uint32_t{1} << static_cast<unsigned>(list);
  }
  [[nodiscard]] bool is_in(const text::Token& token, List list) const {
    return (lists_[listed_ids_.find(token)] & bit_of(list)) != 0;
  }

  // Those of numbers are few, and asked for at every token.
  text::WordIds word_ids_;
  std::vector<NumberWord> words_ = std::vector<NumberWord>(1);  // by id
  text::WordFilter starters_;
  text::WordIds listed_ids_;
  std::vector<std::uint32_t> lists_ = std::vector<std::uint32_t>(1);  // by id; bits of List
  std::vector<VagueBand> bands_;
  text::WordTable band_ids_;
};

}  // namespace claimcheck::quantity
