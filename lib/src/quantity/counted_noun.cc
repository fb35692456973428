#include "quantity/counted_noun.h"

#include <algorithm>

#include "quantity/candidate_modifiers.h"
#include "quantity/noun_link.h"
#include "quantity/number_lexicon.h"
#include "quantity/units.h"
#include "quantity/word_classes.h"

namespace claimcheck::quantity {
namespace {

Grammatical form_of_noun(const Candidate& candidate) {
  const bool valued = !candidate.is_range() && candidate.first->value;
  const bool one = valued && candidate.value == Decimal{1};
  if (candidate.hyphenated || one) return Grammatical::singular;
  const bool below_one = valued && candidate.value < Decimal{1};
  if (candidate.first->share) return Grammatical::plural;
  return below_one || candidate.form == NumberForm::fraction ? Grammatical::any
                                                             : Grammatical::plural;
}

class CountedNounReader {
 public:
  CountedNounReader(const SentenceView& sentence, std::uint32_t limit)
      : sentence_(sentence), nouns_(sentence.tokens, sentence.text), limit_(limit) {}

  void read(Candidate& candidate, const Number* next) const {
    if (next != nullptr && read_behind_measure(candidate, *next)) return;
    if (read_behind_rhythm(candidate)) return;
    if (candidate.end >= limit_) return;
    const NumberWord word = NumberLexicon::get().word(sentence_.tokens[candidate.end]);
    if (word.is(NumberWordKind::of))
      read_behind_of(candidate);
    else if (word.is(NumberWordKind::article) && candidate.form == NumberForm::fraction)
      read_part_of_one(candidate);
    else
      read_behind_number(candidate);
  }

 private:
  void read_behind_of(Candidate& candidate) const {
    const std::uint32_t of = candidate.end;
    const bool share = candidate.form == NumberForm::fraction || candidate.value < Decimal{1};
    // "of the club's 2 million monthly visitors": time expressions own the word inside.
    const bool rhythm = sentence_.word(limit_) &&
                        WordClasses::get().is(sentence_.tokens[limit_], WordClass::rhythm);
    candidate.noun = nouns_.read_after_of(of, rhythm ? sentence_.end : limit_,
                                          share ? Grammatical::any : Grammatical::plural);
    if (!candidate.noun) return;
    const std::uint32_t begin = candidate.noun->begin;
    const bool of_one =  // "three-quarters of a point"
        begin == of + 2 &&
        NumberLexicon::get().word(sentence_.tokens[of + 1]).is(NumberWordKind::article);
    if (begin == of + 1 || of_one) candidate.end = candidate.noun->end;
  }

  // "half a point"
  void read_part_of_one(Candidate& candidate) const {
    candidate.noun = nouns_.read(candidate.end + 1, limit_, Grammatical::any);
    if (candidate.noun) candidate.end = candidate.noun->end;
  }

  // Behind "12-inch", "12 inch", "12-inch-wide", "$12"; `measure` where it is no measure.
  [[nodiscard]] std::uint32_t end_of_measure(const Number& measure) const {
    const std::uint32_t at = measure.last_token;
    if (!sentence_.word(measure.first_token - 1) &&
        NumberLexicon::get().is_behind_money(sentence_.tokens, sentence_.begin,
                                             measure.first_token))
      return at;
    std::uint32_t end = at;
    while (sentence_.mark(end, U'-') && sentence_.word(end + 1)) end += 2;
    if (end > at) return end;
    const auto unit = UnitTable::get().match(sentence_.tokens, sentence_.text, at, true);
    return unit ? unit->end : measure.first_token;
  }

  // "three 12-inch pizzas", "two 4-year-olds": each has the measure; the candidate ends before it.
  bool read_behind_measure(Candidate& candidate, const Number& measure) const {
    const std::uint32_t at = end_of_measure(measure);
    if (at == measure.first_token || at > sentence_.end) return false;
    const bool ages = WordClasses::get().is(sentence_.tokens[at - 1], WordClass::age);
    if (ages && sentence_.word(at - 1))
      candidate.noun = NounPhrase{measure.first_token, at, at - 1, at, true};
    else if (at < sentence_.end)
      candidate.noun = nouns_.read(at, sentence_.end, form_of_noun(candidate));
    return candidate.noun.has_value();
  }

  // "two daily flights": time expressions own the word between.
  bool read_behind_rhythm(Candidate& candidate) const {
    const std::uint32_t at = candidate.end;
    if (!sentence_.word(at) || !sentence_.word(at + 1) ||
        !WordClasses::get().is(sentence_.tokens[at], WordClass::rhythm))
      return false;
    candidate.noun = nouns_.read(at + 1, sentence_.end, form_of_noun(candidate));
    return candidate.noun.has_value();
  }

  void read_behind_number(Candidate& candidate) const {
    std::uint32_t at = candidate.end;
    candidate.hyphenated = joins_noun(sentence_, candidate);
    candidate.strength = tells_strength(sentence_, candidate);
    if (candidate.strength) {
      candidate.noun = nouns_.read(at + 2, limit_, Grammatical::singular);
      candidate.end = at + 2;
      return;
    }
    if (candidate.hyphenated)
      ++at;
    else
      candidate.hyphenated = stands_before_noun(sentence_, candidate);
    candidate.noun = nouns_.read(at, limit_, form_of_noun(candidate));
    if (candidate.noun && is_of_who_expects(candidate)) candidate.noun.reset();
    if (candidate.noun)
      candidate.end = candidate.noun->end;
    else if (!candidate.hyphenated)
      read_predicate(candidate);
  }

  // "short of the 300,000 analysts had expected": a clause without its pronoun, not what is
  // counted.
  [[nodiscard]] bool is_of_who_expects(const Candidate& candidate) const {
    const auto& classes = WordClasses::get();
    const auto is = [&](std::uint32_t at, WordClass wanted) {
      return sentence_.word(at) && classes.is(sentence_.tokens[at], wanted);
    };
    if (!is(candidate.noun->head, WordClass::forecaster) || candidate.begin == sentence_.begin ||
        !is(candidate.begin - 1, WordClass::determiner))
      return false;
    std::uint32_t verb = candidate.noun->end;
    if (sentence_.word(verb) && sentence_.tokens[verb].hash == text::hash_of("had")) ++verb;
    if (!is(verb, WordClass::expecting)) return false;
    const std::uint32_t next = verb + 1;
    return next >= sentence_.end || sentence_.tokens[next].kind == text::TokenKind::symbol ||
           is(next, WordClass::preposition) || is(next, WordClass::coordinator);
  }

  // "of whom 15 were children": the noun behind the verb; the figure's place is the number's.
  void read_predicate(Candidate& candidate) const {
    const std::uint32_t at = candidate.end;
    if (at + 1 >= limit_ || !WordClasses::get().is(sentence_.tokens[at], WordClass::be)) return;
    const auto noun = nouns_.read(at + 1, limit_, Grammatical::plural);
    if (noun && !noun->nominal) candidate.noun = noun;
  }

  const SentenceView& sentence_;
  NounPhraseReader nouns_;
  std::uint32_t limit_;
};

}  // namespace

void read_counted_noun(const SentenceView& sentence, Candidate& candidate, std::uint32_t limit,
                       const Number* next) {
  read_modifier_behind(sentence, candidate, limit);
  candidate.number_end = candidate.end;
  CountedNounReader(sentence, std::max(limit, candidate.end)).read(candidate, next);
}

}  // namespace claimcheck::quantity
