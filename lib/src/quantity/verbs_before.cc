#include "quantity/verbs_before.h"

#include <algorithm>

#include "quantity/number_lexicon.h"
#include "quantity/trends.h"
#include "quantity/word_classes.h"
#include "quantity/word_forms.h"

namespace claimcheck::quantity {

// A verb in the present tense behind its subject.
bool VerbsBefore::is_finite(std::uint32_t i) const {
  if (i <= from_ || words_[i].capitalised) return false;
  if (words_[i - 1].is(U',')) return is_behind_aside(i);
  const bool equates =  // "coal and gas make up"
      words_.is(i, WordClass::equating) && leads_on(i) &&
      (WordForms::get().only_verb(words_[i]) ||
       (i + 1 < before_ && words_[i + 1].hash == text::hash_of("up") &&
        TrendTable::get().takes_particle(words_[i])));
  if (words_.is_inner(i - 1))
    return equates || is_of_plural(i) || is_of_singular(i) || is_of_change(i) ||
           changes_object(i) || (i + 1 < before_ && words_.takes_definite_object(i));
  return is_behind_adverb(i);
}

// "the stones now fetch [$5]", "he still plays [9 games]"
bool VerbsBefore::is_behind_adverb(std::uint32_t i) const {
  const std::uint32_t adverb = i - 1;
  const bool subject = adverb > from_ && words_.is_inner(adverb - 1) &&
                       (words_.is(adverb, WordClass::aside) || words_.is_adverb(adverb)) &&
                       !words_.is_preposition(adverb);
  if (!subject || !leads_on(i)) return false;
  return words_.is_plural(adverb - 1) ? WordForms::get().verb_first(words_[i])
                                      : WordForms::get().third_person(words_[i]);
}

// "the cell, rated at 4 Ah, charges from": a verb right behind a comma and before its preposition.
bool VerbsBefore::is_behind_aside(std::uint32_t i) const {
  if (i + 1 >= before_ || !words_.is_preposition_but_of(i + 1)) return false;
  const WordForms& forms = WordForms::get();
  const std::uint32_t next = past_particle(i + 1);
  return (forms.third_person(words_[i]) && TrendTable::get().leads_to_figure(words_[next])) ||
         (forms.may_be_verb(words_[i]) && i + 2 == before_);
}

bool VerbsBefore::is_perfect(std::uint32_t i) const {
  if (i == from_ || !words_.is_verbal(i) || words_[i].capitalised) return false;
  const bool giving =  // "allegedly giving [$500]"
      i + 1 == before_ && words_.is_adverb(i - 1) && words_.written(i).ends_with("ing");
  if (giving || words_.is(i - 1, WordClass::perfect)) return true;
  return words_.is(i, WordClass::equating) && i + 2 == before_ && words_.is_preposition(i + 1);
}

// "torque rises by 5%"
bool VerbsBefore::is_of_change(std::uint32_t i) const {
  return TrendTable::get().verb(words_[i]) != Trend::none && i + 1 < before_ &&
         TrendTable::get().leads_to_figure(words_[i + 1]);
}

// The end of what stands behind the verb as its object; its begin where that is none.
std::uint32_t VerbsBefore::end_of_object(std::uint32_t verb) const {
  constexpr std::uint32_t kLongestObject = 6;  // tokens
  std::uint32_t at = verb + 1;
  const std::uint32_t reach = std::min(before_, at + kLongestObject);
  while (at < reach &&
         ((words_.is_inner(at) && !words_.is_only_verbal(at)) ||
          words_.is(at, WordClass::determiner) || words_.is(at, WordClass::possessive)))
    ++at;
  return at;
}

// "the drug cut deaths by 5%", "the move lifts his stake to 5%", but not "the tax cut plans"
bool VerbsBefore::changes_object(std::uint32_t i) const {
  const TrendTable& trends = TrendTable::get();
  if (trends.of_object(words_[i]) == Trend::none) return false;
  const std::uint32_t end = end_of_object(i);
  const bool to_figure =
      end == before_ || (end + 1 == before_ && trends.leads_to_figure(words_[end]));
  if (end == i + 1 || !to_figure) return false;
  // "housing cuts": what may be a noun needs an object that cannot go on with it.
  const bool lone = end == i + 2 && end < before_ && !words_.is_plural(i - 1);
  return lone || words_.is(i + 1, WordClass::determiner) || words_.is_plural(end - 1) ||
         WordForms::get().only_verb_in_s(words_[i]);
}

Trend VerbsBefore::change_of_object() const {
  constexpr std::uint32_t kReach = 7;  // tokens
  const std::uint32_t reach = before_ - from_ > kReach ? before_ - kReach : from_;
  for (std::uint32_t i = before_; i > reach + 1; --i) {
    const bool verb = words_.is_verbal(i - 1) || changes_object(i - 1);
    if (verb && i < before_ && end_of_object(i - 1) == before_)
      return TrendTable::get().of_object(words_[i - 1]);
  }
  return Trend::none;
}

// Whether what follows `i` may belong to a verb there: a preposition, an adverb or the figure.
bool VerbsBefore::leads_on(std::uint32_t i) const {
  if (i + 1 >= before_) return true;
  return words_.is_word(i + 1) && words_.is_boundary(i + 1) &&
         !words_.is(i + 1, NumberWordKind::of) && !words_.is(i + 1, WordClass::be) &&
         !words_.is(i + 1, WordClass::modal) && !words_.is(i + 1, WordClass::coordinator);
}

// "analysts expect profit", "prices start at $5"
bool VerbsBefore::is_of_plural(std::uint32_t i) const {
  if (!words_.is_plural(i - 1)) return false;
  return WordForms::get().only_verb(words_[i]) ||
         (WordForms::get().verb_first(words_[i]) && leads_on(i));
}

// "tops out at", "comes in at"
std::uint32_t VerbsBefore::past_particle(std::uint32_t i) const {
  const bool particle = i + 1 < before_ && (words_[i].hash == text::hash_of("out") ||
                                            words_[i].hash == text::hash_of("in"));
  return particle ? i + 1 : i;
}

// "output grows to 5%"; of a verb that may be a noun, only behind "the laptop": "housing starts".
bool VerbsBefore::is_of_singular(std::uint32_t i) const {
  constexpr std::uint32_t kLongestSubject = 4;  // tokens
  const std::uint32_t next = past_particle(i + 1);
  const bool at = next < before_ && words_[next].hash == text::hash_of("at");  // "trades at"
  const bool verb = words_.is_verb_in_s(i) || words_.is(i, WordClass::costing) ||
                    (at && WordForms::get().third_person(words_[i]));
  const bool name = words_[i - 1].capitalised && WordForms::get().only_verb_in_s(words_[i]);
  const bool telling =  // "the union says real pay"
      i + 1 < before_ && words_[i].hash == text::hash_of("says");
  if (telling) return true;
  if (!verb || !leads_on(i) || (words_.is_plural(i - 1) && !name)) return false;
  if (WordForms::get().only_verb_in_s(words_[i])) return true;
  const std::uint32_t first = i - from_ > kLongestSubject ? i - kLongestSubject : from_;
  for (std::uint32_t inner = i - 1; inner > first && words_.is_inner(inner); --inner)
    if (words_.is(inner - 1, WordClass::determiner)) return true;
  return false;
}

// Whether the word right before a figure is a verb in the present tense: "the car weighs 900 kg".
bool VerbsBefore::leads_to_figure(std::uint32_t i) const {
  if (i > from_ && words_.is(i - 1, NumberWordKind::article)) return false;
  if (WordForms::get().only_verb(words_[i]) || words_.is(i, WordClass::costing)) return true;
  const bool equating =  // "cuts in the year to date total [9]"
      i > from_ && words_.is(i, WordClass::statistic) && words_.is(i, WordClass::equating) &&
      words_.is_inner(i - 1) && !WordForms::get().adjective(words_[i - 1]);
  if (equating) return true;
  const bool that = i > from_ && words_[i - 1].hash == text::hash_of("that");
  if (i == from_ || !words_.is_word(i - 1)) {
    // "[10 members] pay $5"
    const bool of_plural = i == from_ && i > 0 && words_.is_word(i - 1) && words_.is_plural(i - 1);
    return WordForms::get().verb_in_s(words_[i]) ||
           (of_plural && WordForms::get().may_be_verb(words_[i]));
  }
  const bool subject =
      i > from_ && words_.is_word(i - 1) && (that || !words_.is(i - 1, WordClass::determiner));
  const bool object = i > from_ + 1 && words_.is(i - 2, WordClass::modal);  // "will see objects"
  return subject && !object && !words_[i].capitalised && WordForms::get().third_person(words_[i]);
}

// "the bank put 5 million", "will be cut by 5%": a verb that is a noun elsewhere, before the figure
// or its preposition.
bool VerbsBefore::is_unchanged(std::uint32_t i) const {
  if (!words_.is(i, WordClass::unchanged) || words_[i].capitalised) return false;
  if (words_.is(i + 1, NumberWordKind::of) || i <= from_) return false;
  if (words_[i - 1].is(U','))
    return i + 1 == before_ || (i + 2 == before_ && words_.is_preposition_but_of(i + 1));
  if (i <= from_ || !words_.is_word(i - 1)) return false;
  return !words_.is(i - 1, WordClass::determiner) && !words_.is(i - 1, WordClass::possessive) &&
         !words_.is(i - 1, WordClass::preposition) && !WordForms::get().adjective(words_[i - 1]);
}

// "will cost", "to pay" before a figure
bool VerbsBefore::is_infinitive(std::uint32_t i) const {
  if (i == 0) return false;
  return words_.is(i - 1, WordClass::modal) ||
         (i + 1 == before_ && words_[i - 1].hash == text::hash_of("to"));
}

// "he expects revenue": whether the word at `i` is a verb behind a pronoun rather than a noun.
bool VerbsBefore::is_of_pronoun(std::uint32_t i) const {
  if (i <= from_ || words_[i].capitalised || !WordForms::get().third_person(words_[i]))
    return false;
  const std::uint32_t before = i - 1;
  return words_.is_word(before) && words_.is_boundary(before) &&
         !words_.is(before, WordClass::determiner) && !words_.is(before, WordClass::possessive) &&
         !words_.is_preposition(before) && !words_.is(before, WordClass::coordinator);
}

// "to report net income"
bool VerbsBefore::is_behind_to(std::uint32_t i) const {
  return i > from_ && words_[i - 1].hash == text::hash_of("to") && !words_[i].capitalised &&
         WordForms::get().may_be_verb(words_[i]);
}

}  // namespace claimcheck::quantity
