#include "claims/of_phrase.h"

#include "claims/cues.h"
#include "claims/lexicon.h"
#include "claims/noun_finder.h"

namespace claimcheck::claims {
namespace {

// The phrase before such a preposition; kNone where the figure stands in no such phrase.
std::uint32_t host_of(const Reading& reading, const Figure& figure, std::string_view preposition) {
  if (figure.phrase == kNone || preposition_of(reading, figure.phrase) != preposition) return kNone;
  return reading.parse.phrases[figure.phrase].host;
}

}  // namespace

bool sizes_a_thing(const Reading& reading, const Figure& figure) {
  const auto host = host_of(reading, figure, "of");
  // "a record of 38 wins" is a tally.
  const auto& quantity = *figure.mention->quantity();
  const auto* deed = Lexicon::english().noun_predicate(quantity.unit);
  if (quantity.dimension == Dimension::count && deed != nullptr && !deed->predicate.empty())
    return false;
  return host != kNone && Cues::english().is(head_lemma(reading, host), Cue::mark_noun);
}

bool counts_parts_of_a_thing(const Reading& reading, const Figure& figure) {
  auto index = host_of(reading, figure, "of");
  if (index == kNone) index = host_of(reading, figure, "with");
  if (index == kNone || figure.mention->quantity()->dimension != Dimension::count) return false;
  const auto& host = reading.parse.phrases[index];
  const auto lemma = head_lemma(reading, index);
  const auto& cues = Cues::english();
  if (host.name || lemma.empty() || reading.word(host.head).figure ||
      Lexicon::english().kind(lemma) == "person" || cues.is(lemma, Cue::group_noun) ||
      cues.is(lemma, Cue::size_noun))
    return false;
  if (figure.verb == kNone) return true;
  const auto phrasal = phrasal_verb(reading, figure.verb);
  return phrasal.predicate.empty() || phrasal.end <= host.range.first;
}

}  // namespace claimcheck::claims
