#include "claims/cues.h"
#include "claims/figure.h"
#include "claims/lexicon.h"

namespace claimcheck::claims {
namespace {

// The head lemma of the phrase that starts at `at`.
std::string head_at(const Reading& reading, std::uint32_t at) {
  const auto phrase = reading.parse.phrase_at(at);
  if (phrase == kNone || reading.parse.phrases[phrase].head == kNone) return {};
  return reading.word(reading.parse.phrases[phrase].head).lemma;
}

// A phrase of the synonym table that the verb makes with what follows; empty if none.
std::string phrasal(const Reading& reading, const VerbGroup& group) {
  const auto& lexicon = Lexicon::english();
  const auto at = group.range.last;
  if (at >= reading.parse.range.last) return {};
  std::string two = group.lemma + ' ' + reading.word(at).lemma;
  if (at + 1 < reading.parse.range.last) {
    const std::string three = two + ' ' + reading.word(at + 1).lemma;
    if (const auto canonical = lexicon.canonical_verb(three); canonical != three)
      return std::string(canonical);
  }
  if (const auto canonical = lexicon.canonical_verb(two); canonical != two)
    return std::string(canonical);
  two = group.lemma + ' ' + head_at(reading, at);
  const auto canonical = lexicon.canonical_verb(two);
  if (canonical != two) return std::string(canonical);
  return {};
}

}  // namespace

std::string predicate_of(const Reading& reading, std::uint32_t verb) {
  if (verb == kNone) return {};
  const auto& group = reading.parse.verbs[verb];
  if (auto phrase = phrasal(reading, group); !phrase.empty()) return phrase;
  if (Cues::english().is(group.lemma, Cue::light)) return {};
  return std::string(Lexicon::english().canonical_verb(group.lemma));
}

}  // namespace claimcheck::claims
