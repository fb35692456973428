#pragma once

#include <cstdint>
#include <vector>

#include "text/phrase_table.h"
#include "text/token.h"
#include "text/word_filter.h"
#include "text/word_table.h"

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
  scoring,
  par,
};

class WordClasses {
 public:
  [[nodiscard]] static const WordClasses& get() {
    static const WordClasses classes;
    return classes;
  }

  [[nodiscard]] bool is(const text::Token& token, WordClass wanted) const {
    if (!known_.may_have(token)) return false;
    const auto* set = words_.find(token);
    return set != nullptr && (sets_[*set] >> static_cast<unsigned>(wanted) & 1U) != 0;
  }
  // Names that hold a number, labels of more than one word included. The value is kProperName for
  // those that open with a capital: "Group of 20".
  static constexpr text::PhraseTable::Value kProperName = 1;
  [[nodiscard]] const text::PhraseTable& names() const { return names_; }

 private:
  WordClasses() { load(); }
  void load();

  text::WordFilter known_;
  text::WordTable words_;            // into `sets_`
  std::vector<std::uint64_t> sets_;  // bits of WordClass, each set once
  text::PhraseTable names_;
};

}  // namespace claimcheck::quantity
