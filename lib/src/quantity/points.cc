#include "quantity/points.h"

#include "quantity/word_classes.h"

namespace claimcheck::quantity {

bool is_points(const SentenceView& sentence, const Candidate& candidate) {
  return candidate.noun && candidate.noun->end == candidate.noun->begin + 1 &&
         WordClasses::get().is(sentence.tokens[candidate.noun->head], WordClass::points);
}

bool is_tally(const SentenceView& sentence, const Candidate& candidate) {
  constexpr double kMostOfGame = 100;
  return candidate.form == NumberForm::integer && candidate.value.to_double() < kMostOfGame &&
         candidate.begin > sentence.begin &&
         WordClasses::get().is(sentence.tokens[candidate.begin - 1], WordClass::scoring);
}

}  // namespace claimcheck::quantity
