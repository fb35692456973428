#include "claims/cues.h"
#include "claims/dates.h"
#include "claims/lexicon.h"
#include "claims/noun_finder.h"
#include "claims/timing.h"

namespace claimcheck::claims {
namespace {

// "took 40 minutes to empty the hall": the deed is the infinitive's.
std::uint32_t timed_verb(const Reading& reading, const Figure& figure) {
  if (figure.verb == kNone ||
      !Cues::english().is(reading.parse.verbs[figure.verb].lemma, Cue::lasting_verb))
    return figure.verb;
  const auto next = reading.parse.verb_at(figure.range.last);
  return next != kNone && reading.parse.verbs[next].infinitive ? next : figure.verb;
}

// "runs 104 minutes", "is longer than two hours": what runs for so long lasts so long.
bool runs_so_long(const Reading& reading, const DatedDeed& deed) {
  const auto& cues = Cues::english();
  const auto& group = reading.parse.verbs[deed.figure.verb];
  const auto first = deed.figure.range.first;
  if (group.passive || first < group.range.last) return false;
  const bool direct = first <= group.range.last + 1;
  if (cues.is(group.lemma, Cue::running)) return direct && is_present(reading, deed.figure.verb);
  return group.lemma == "be" && direct && cues.is(reading.word(first).lemma, Cue::length_compared);
}

// "The repair will take a year", "was in the air for 36 hours": how long the subject, or the state
// it is in, lasts.
void take_lasting(const Reading& reading, DatedDeed& deed) {
  const auto verb = deed.figure.verb;
  if (verb == kNone) return;
  if (runs_so_long(reading, deed)) deed.frame.predicate = "last";
  if (!deed.frame.predicate.empty()) return;
  const auto& group = reading.parse.verbs[verb];
  const bool direct = reading.parse.phrase_at(group.range.last) == deed.figure.phrase;
  const bool spends = Cues::english().is(group.lemma, Cue::lasting_verb) && direct;
  const bool stays = group.lemma == "be" && preposition_before(reading, deed.figure.range) == "for";
  if (!spends && !stays) return;
  deed.frame.predicate = "last";
  if (!stays) return;
  const auto at = group.range.last;
  const auto phrase = at + 1 < deed.figure.range.first ? reading.parse.phrase_at(at + 1) : kNone;
  if (phrase == kNone || reading.parse.phrases[phrase].name) return;
  deed.frame.noun = reading.word(reading.parse.phrases[phrase].head).lemma;
}

// "was at number one for nine weeks", "spent nine weeks there": how long a state lasted.
bool take_stay(const Reading& reading, DatedDeed& deed) {
  if (deed.figure.verb == kNone) return false;
  const auto link = preposition_before(reading, deed.figure.range);
  if (!Cues::english().is(reading.parse.verbs[deed.figure.verb].lemma, Cue::stay_verb) ||
      (!link.empty() && link != "for"))
    return false;
  deed.frame.predicate = "stay";
  deed.frame.noun.clear();
  deed.frame.noun_kind.clear();
  deed.frame.qualifiers.clear();
  return true;
}

// "The wait stands at 36 weeks", "the crossing time fell to two hours": how long what it names
// lasts.
bool take_level(const Reading& reading, DatedDeed& deed) {
  const auto& cues = Cues::english();
  const auto& figure = deed.figure;
  if (figure.verb == kNone || figure.clause == kNone || figure.is_subject) return false;
  const auto& group = reading.parse.verbs[figure.verb];
  const auto subject = reading.parse.subject_of(figure.clause);
  if (group.passive || !cues.is(group.lemma, Cue::level_verb) || subject == kNone) return false;
  const auto& phrase = reading.parse.phrases[subject];
  if (phrase.head == kNone) return false;
  const bool timed = reading.word(phrase.head).lemma == "time" && phrase.head > phrase.range.first;
  const auto& lemma = reading.word(phrase.head - (timed ? 1 : 0)).lemma;
  if (!cues.is(lemma, Cue::lasting_noun) && !cues.is(lemma, Cue::event_noun)) return false;
  const std::string deed_named(Lexicon::english().nominal_predicate(lemma));
  deed.frame.predicate = deed_named.empty() ? "last" : deed_named;
  deed.frame.raw_noun = deed.frame.noun = deed_named.empty() ? lemma : "";
  deed.frame.noun_kind.clear();
  deed.frame.noun_phrase = subject;
  return true;
}

// "Deputies debated for 15 hours": so long lasted the debate.
void take_event(const Reading& reading, DatedDeed& deed) {
  if (deed.figure.verb == kNone) return;
  const auto& lemma = reading.parse.verbs[deed.figure.verb].lemma;
  const bool for_so_long = preposition_before(reading, deed.figure.range) == "for";
  if (!for_so_long || !Cues::english().is(lemma, Cue::event_noun)) return;
  deed.frame.raw_noun = lemma;
  deed.frame.noun = Lexicon::english().canonical_noun(lemma);
  deed.frame.noun_kind.clear();
  deed.frame.qualifiers.clear();
  deed.frame.predicate = "last";
}

// "a 48-hour strike" lasts so long; "a five-year contract" is for so long, whoever signs it.
std::optional<DatedDeed> duration_of_noun(const Reading& reading, const Figure& figure) {
  const auto next = reading.parse.phrase_at(figure.range.last);
  if (next == kNone || !is_premodifier(reading, figure.range)) return std::nullopt;
  const auto& phrase = reading.parse.phrases[next];
  if (phrase.head == kNone || phrase.name || phrase.range.first != figure.range.last)
    return std::nullopt;
  const auto& lexicon = Lexicon::english();
  DatedDeed deed;
  deed.figure = figure;
  deed.time = *figure.mention->time();
  deed.frame.raw_noun = reading.word(phrase.head).lemma;
  deed.frame.noun = lexicon.canonical_noun(deed.frame.raw_noun);
  deed.frame.noun_kind = lexicon.kind(deed.frame.raw_noun);
  deed.frame.noun_phrase = next;
  deed.frame.predicate = "last";
  deed.frame.verbs = {deed.frame.predicate};
  return deed;
}

// "a running time of 112 minutes"
bool is_running_time(const Reading& reading, const NounPhrase& phrase) {
  const auto& cues = Cues::english();
  const auto& noun = reading.word(phrase.head).lemma;
  const bool runs = phrase.head > phrase.range.first &&
                    cues.is(reading.word(phrase.head - 1).lemma, Cue::running);
  return cues.is(noun, Cue::running_time) || (noun == "time" && runs);
}

// "after a closure of seven weeks", "a strike of three days"
std::optional<DatedDeed> duration_behind_noun(const Reading& reading, const Figure& figure) {
  if (figure.phrase == kNone || preposition_before(reading, figure.range) != "of")
    return std::nullopt;
  const auto host = reading.parse.phrases[figure.phrase].host;
  if (host == kNone || reading.parse.phrases[host].head == kNone) return std::nullopt;
  const auto& noun = reading.word(reading.parse.phrases[host].head).lemma;
  const std::string deed_named(Lexicon::english().nominal_predicate(noun));
  const bool event = Cues::english().is(noun, Cue::event_noun);
  const bool running = is_running_time(reading, reading.parse.phrases[host]);
  if (deed_named.empty() && !event && !running) return std::nullopt;
  DatedDeed deed;
  deed.figure = figure;
  deed.figure.verb = kNone;
  deed.time = *figure.mention->time();
  deed.frame.predicate = event || running ? "last" : deed_named;
  if (event) deed.frame.noun = deed.frame.raw_noun = noun;
  deed.frame.noun_phrase = host;
  deed.frame.verbs = {deed.frame.predicate};
  return deed;
}

}  // namespace

std::optional<DatedDeed> duration_deed(const Reading& reading, const Figure& figure) {
  if (auto deed = duration_of_noun(reading, figure)) return deed;
  if (auto deed = duration_behind_noun(reading, figure)) return deed;
  DatedDeed deed;
  deed.figure = figure;
  deed.time = *figure.mention->time();
  deed.figure.verb = timed_verb(reading, figure);
  deed.frame = deed_of(reading, figure.clause, deed.figure.verb);
  if (deed.figure.verb != figure.verb) deed.frame.agent.clear();  // the subject of "take"
  take_lasting(reading, deed);
  // "ended after three weeks" says how long it lasted.
  if (deed.frame.predicate == "end" && preposition_before(reading, figure.range) == "after")
    deed.frame.predicate = "last";
  if (!take_level(reading, deed) && tells_nothing(deed.frame.predicate) &&
      !take_stay(reading, deed))
    return std::nullopt;
  take_event(reading, deed);
  return deed;
}

}  // namespace claimcheck::claims
