#include "quantity/noun_link.h"

#include "quantity/number_lexicon.h"
#include "quantity/word_classes.h"

namespace claimcheck::quantity {

bool joins_noun(const SentenceView& sentence, const Candidate& candidate) {
  const std::uint32_t at = candidate.end;
  if (!sentence.mark(at, U'-') || !sentence.inside(at + 1)) return false;
  if (sentence.touches(at) && sentence.touches(at + 1)) return true;
  const bool spaced = !sentence.touches(at) && !sentence.touches(at + 1);
  return spaced && candidate.begin > sentence.begin && sentence.word(at + 1) &&
         WordClasses::get().is(sentence.tokens[candidate.begin - 1], WordClass::determiner);
}

bool tells_strength(const SentenceView& sentence, const Candidate& candidate) {
  return candidate.hyphenated && sentence.tokens[candidate.end + 1].hash == text::hash_of("strong");
}

bool stands_before_noun(const SentenceView& sentence, const Candidate& candidate) {
  const std::uint32_t at = candidate.end;
  if (candidate.begin == sentence.begin || !sentence.word(at) || !sentence.word(at + 1) ||
      !WordClasses::get().is(sentence.tokens[at], WordClass::compound))
    return false;
  const text::Token& before = sentence.tokens[candidate.begin - 1];
  return NumberLexicon::get().word(before).is(NumberWordKind::article) &&
         !WordClasses::get().is(sentence.tokens[at + 1], WordClass::boundary);
}

}  // namespace claimcheck::quantity
