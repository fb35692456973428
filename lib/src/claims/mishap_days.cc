// The days on which mishaps happened.

#include <utility>

#include "claims/cues.h"
#include "claims/dates.h"
#include "claims/lexicon.h"
#include "claims/timing.h"

namespace claimcheck::claims {
namespace {

constexpr std::string_view kHappen = "happen";

// "the earthquake", not "an earthquake".
bool is_definite(const Reading& reading, std::uint32_t phrase) {
  const auto& noun = reading.parse.phrases[phrase];
  return noun.range.first < noun.head &&
         !Cues::english().is(reading.word(noun.range.first).lemma, Cue::indefinite);
}

// The mishap before "of" and its date, with the month at least; kNone for none.
std::uint32_t mishap_before(const Reading& reading, const Figure& figure) {
  constexpr std::size_t kMonth = 7;
  const auto first = figure.range.first;
  if (preposition_before(reading, figure.range) != "of" || first < reading.parse.range.first + 2 ||
      figure.mention->time()->value.size() < kMonth)
    return kNone;
  const auto phrase = reading.parse.phrase_at(first - 2);
  if (phrase == kNone || reading.parse.phrases[phrase].head == kNone) return kNone;
  const auto& lemma = reading.word(reading.parse.phrases[phrase].head).lemma;
  return Cues::english().is(lemma, Cue::mishap) && is_definite(reading, phrase) ? phrase : kNone;
}

// "a second quake", "another fire": not the one that the story is about.
bool is_one_more(const Reading& reading, std::uint32_t phrase) {
  const auto& cues = Cues::english();
  const auto& range = reading.parse.phrases[phrase].range;
  for (auto at = range.first; at < range.last; ++at)
    if (cues.is(reading.word(at).lemma, Cue::later_ordinal) ||
        cues.is(reading.word(at).lemma, Cue::other_event))
      return true;
  return false;
}

}  // namespace

std::optional<DatedDeed> dated_mishap(const Reading& reading, const Figure& figure) {
  const auto phrase = mishap_before(reading, figure);
  if (phrase == kNone) return std::nullopt;
  DatedDeed deed;
  deed.figure = figure;
  deed.figure.verb = kNone;
  deed.time = *figure.mention->time();
  const auto& noun = reading.parse.phrases[phrase];
  for (const Name* name : reading.names_in(noun.range)) deed.frame.subject.push_back(name->id);
  deed.frame.raw_noun = reading.word(noun.head).lemma;
  deed.frame.noun = Lexicon::english().canonical_noun(deed.frame.raw_noun);
  deed.frame.noun_phrase = phrase;
  deed.frame.predicate = kHappen;
  deed.frame.verbs = {deed.frame.predicate};
  return deed;
}

void take_mishap(const Reading& reading, DatedDeed& deed) {
  Frame& frame = deed.frame;
  const auto clause = deed.figure.clause;
  const auto subject = clause == kNone ? kNone : reading.parse.subject_of(clause);
  if (subject == kNone || is_one_more(reading, subject)) return;
  const bool struck = frame.predicate == "hit" || frame.predicate == "shake";
  if (!struck || frame.agent.size() != 1) return;
  if (!Cues::english().is(frame.agent.front(), Cue::mishap)) return;
  frame.raw_noun = frame.noun = std::exchange(frame.agent, {}).front();
  frame.noun_kind.clear();
  frame.qualifiers.clear();
  frame.predicate = kHappen;
  frame.verbs.push_back(frame.predicate);
}

}  // namespace claimcheck::claims
