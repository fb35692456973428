#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/phrase_table.h"
#include "text/token.h"
#include "text/word_filter.h"
#include "text/word_ids.h"

namespace claimcheck::quantity {

// The closed classes of quantity_words.tsv. A word may be in several.
enum class WordClass : std::uint8_t {
  boundary,
  direction,
  determiner,
  possessive,
  transparent,
  nominal,
  classifier,
  zero_plural,
  of_pronoun,
  one_before,
  one_after,
  label,
  street,
  score,
  calibre_noun,
  rate,
  age,
  heat,
  preposition,
  risky_money,
  money_cue,
  mass_cue,
  rate_denied,
  ly_noun,
  period,
  points,
  be,
  modal,
  bore,
  coordinator,
  attributive,
  stretch,
  compound,
  recent,
  rhythm,
  contest,
  extent,
  session,
  comparative,
  unchanged,
  costing,
  statistic,
  milestone,
  life_event,
  circumstance,
  paired,
  outing,
  month,
  month_verb,
  aged,
  person_pronoun,
  scoring,
  par,
  aside,
  perfect,
  equating,
  receiving,
  behind_age,
  below_zero,
  relative,
  plural_verb,
  increment,
  forecaster,
  expecting,
};

class WordClasses {
 public:
  [[nodiscard]] static const WordClasses& get() {
    static const WordClasses classes;
    return classes;
  }

  // Bits of WordClass, for several questions about one word.
  class Set {
   public:
    explicit Set(std::uint64_t bits) : bits_(bits) {}
    [[nodiscard]] bool has(WordClass wanted) const {
      return (bits_ >> static_cast<unsigned>(wanted) & 1U) != 0;
    }

   private:
    std::uint64_t bits_;
  };
  [[nodiscard]] Set of(const text::Token& token) const { return Set(classes_[ids_.find(token)]); }
  [[nodiscard]] bool is(const text::Token& token, WordClass wanted) const {
    return of(token).has(wanted);
  }
  // Names that hold a number, labels of more than one word included. The value is kProperName for
  // those that open with a capital: "Group of 20".
  static constexpr text::PhraseTable::Value kProperName = 1;
  [[nodiscard]] const text::PhraseTable& names() const { return names_; }
  // False of most tokens that stand in none of them.
  [[nodiscard]] bool may_be_in_name(const text::Token& token) const {
    return name_words_.may_have(token);
  }

 private:
  WordClasses() { load(); }
  void load();
  void add(std::string_view word, WordClass its_class);
  void add_name(std::string_view name, bool proper);

  text::WordIds ids_;
  std::vector<std::uint64_t> classes_ = std::vector<std::uint64_t>(1);  // by id; bits of WordClass
  text::PhraseTable names_;
  text::WordFilter name_words_;
};

}  // namespace claimcheck::quantity
