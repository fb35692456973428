#include "quantity/figure_change.h"

#include "quantity/number_lexicon.h"
#include "quantity/points.h"
#include "quantity/trends.h"
#include "quantity/verbs_before.h"
#include "quantity/word_classes.h"

namespace claimcheck::quantity {
namespace {

using text::Token;

FigureKind figure_kind(const SentenceView& sentence, const Candidate& candidate) {
  if (candidate.unit == nullptr && is_points(sentence, candidate))
    return is_tally(sentence, candidate) ? FigureKind::money : FigureKind::share;
  const bool part = candidate.form == NumberForm::fraction || candidate.first->share;
  const bool below_one = part && candidate.value < Decimal{1};
  if (candidate.unit == nullptr && below_one) return FigureKind::fraction;
  if (candidate.unit == nullptr) return candidate.noun ? FigureKind::count : FigureKind::other;
  if (candidate.unit->kind == Unit::Kind::money_part) return FigureKind::cents;
  if (candidate.dimension == Dimension::money) return FigureKind::money;
  const bool share = candidate.dimension == Dimension::percent ||
                     candidate.dimension == Dimension::percentage_point ||
                     candidate.dimension == Dimension::ratio;
  return share ? FigureKind::share : FigureKind::other;
}

// "doubled" is a change by itself, "double the level" is none.
void tell_own_trend(const SentenceView& sentence, const Candidate& candidate, Quantity& quantity) {
  const Token& word = sentence.tokens[candidate.first->first_token];
  const Trend own = TrendTable::get().verb(word);
  const bool noun = NumberLexicon::get().word(word).is(NumberWordKind::multiple_before);
  const bool verb = candidate.begin > sentence.begin &&
                    WordClasses::get().is(sentence.tokens[candidate.begin - 1], WordClass::modal);
  if (own == Trend::none || (noun && !verb)) return;
  quantity.trend = own;
  quantity.role = ChangeRole::change;
}

// "cut its dividend 5%"
void tell_change_of_object(const SentenceView& sentence, const Candidate& candidate,
                           Quantity& quantity) {
  const bool share = candidate.dimension == Dimension::percent ||
                     candidate.dimension == Dimension::percentage_point;
  if (quantity.role != ChangeRole::none || !share || candidate.hyphenated ||
      TrendTable::get().leads_past_level(sentence.tokens[candidate.begin]))
    return;
  const NounWords words(sentence.tokens, sentence.text);
  const Trend trend = VerbsBefore(words, candidate.begin, sentence.begin).change_of_object();
  if (trend == Trend::none) return;
  quantity.trend = trend;
  quantity.role = ChangeRole::change;
}

}  // namespace

void read_change(const SentenceView& sentence, const Candidate& candidate, Quantity& quantity) {
  const auto reading =
      TrendTable::get().read(sentence.tokens, candidate.phrase_begin, candidate.end,
                             {sentence.begin, sentence.end}, figure_kind(sentence, candidate));
  quantity.trend = reading.trend;
  quantity.role = reading.role;
  if (candidate.first->multiple) tell_own_trend(sentence, candidate, quantity);
  tell_change_of_object(sentence, candidate, quantity);
}

}  // namespace claimcheck::quantity
