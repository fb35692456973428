#include "claims/recipient.h"

#include "claims/cues.h"
#include "claims/lexicon.h"
#include "claims/noun_finder.h"

namespace claimcheck::claims {
namespace {

bool says_each(const Reading& reading, std::uint32_t at) {
  return reading.parse.range.holds(at) &&
         Cues::english().is(text::folded(reading.article.text.text, reading.tokens()[at]),
                            Cue::each);
}

std::string noun_of(const Reading& reading, std::uint32_t phrase) {
  return std::string(Lexicon::english().canonical_noun(head_lemma(reading, phrase)));
}

// "each bereaved family", "the family of each worker who died"
std::string shared_among(const Reading& reading, const Figure& figure) {
  const auto& parse = reading.parse;
  for (std::uint32_t p = 0; p < parse.phrases.size(); ++p) {
    const auto& phrase = parse.phrases[p];
    if (p == figure.phrase || phrase.time || !says_each(reading, phrase.range.first)) continue;
    if (parse.clause_at(phrase.head) != figure.clause) continue;
    const bool of = phrase.host != kNone && preposition_of(reading, p) == "of";
    return noun_of(reading, of ? phrase.host : p);
  }
  return {};
}

// "will pay the families 4,000 euros each", "families are to receive 4,000 euros each"
std::string shared_before(const Reading& reading, const Figure& figure) {
  if (figure.verb == kNone || figure.clause == kNone) return {};
  const auto object = reading.parse.phrase_at(reading.parse.verbs[figure.verb].range.last);
  const bool between = object != kNone && object != figure.phrase &&
                       reading.parse.phrases[object].range.last <= figure.range.first;
  return noun_of(reading, between ? object : reading.parse.subject_of(figure.clause));
}

}  // namespace

std::string recipient_of(const Reading& reading, const Figure& figure) {
  const auto* quantity = figure.mention->quantity();
  if (quantity == nullptr || quantity->dimension != Dimension::money) return {};
  if (says_each(reading, reading.range_of(figure.mention->span).last))
    return shared_before(reading, figure);
  return shared_among(reading, figure);
}

}  // namespace claimcheck::claims
