#include "claims/attachment.h"

#include <algorithm>

#include "claims/cues.h"
#include "claims/lexicon.h"
#include "claims/noun_finder.h"
#include "claims/offspring.h"
#include "claims/timing.h"

namespace claimcheck::claims {
namespace {

// "Tuesday's bombing", "the exchange of 18 August": the date of what a noun names.
bool dates_a_noun(const Reading& reading, const Figure& figure, const Range& time) {
  const auto& parse = reading.parse;
  if (time.last < parse.range.last && reading.word(time.last).lemma == "'s") return true;
  if (reading.word(time.last - 1).lemma == "'s") return true;
  if (is_premodifier(reading, time)) return true;
  const auto phrase = parse.phrase_at(time.first);
  if (phrase == kNone) return false;
  const auto& own = parse.phrases[phrase];
  if (own.host == kNone || own.host == figure.phrase || own.preposition == kNone) return false;
  if (reading.word(own.preposition).lemma == "of") {
    const auto& host = parse.phrases[own.host];
    // "for the whole of 2024"
    const bool all = host.head != kNone && reading.word(host.head).lemma == "whole";
    return !host.time && !all;
  }
  // "the quake in Velmar on Sunday killed ...": inside the subject.
  const auto subject = figure.clause == kNone ? kNone : parse.subject_of(figure.clause);
  if (subject == kNone || figure.is_subject) return false;
  auto host = own.host;
  for (int depth = 0; host != kNone && host != subject && depth < 4; ++depth)
    host = parse.phrases[host].host;
  return host == subject;
}

// A clause of reported speech: its date is that of the telling, not of what is told.
bool tells(const Reading& reading, const Clause& clause) {
  return std::ranges::any_of(clause.verbs, [&](std::uint32_t verb) {
    return Cues::english().is(reading.parse.verbs[verb].lemma, Cue::speech);
  });
}

bool stands_alone(const Clause& clause) {
  return clause.kind == ClauseKind::main || clause.kind == ClauseKind::coordinate;
}

// "The bridge, opened in June, cost ...": a time after a participle dates that deed.
bool dates_a_participle(const Reading& reading, const Figure& figure, const Range& time) {
  const auto clause = reading.parse.clause_at(time.first);
  if (clause == kNone) return false;
  std::uint32_t nearest = kNone;
  for (const auto v : reading.parse.clauses[clause].verbs)
    if (reading.parse.verbs[v].range.last <= time.first) nearest = v;
  return nearest != kNone && nearest != figure.verb && !reading.parse.verbs[nearest].finite &&
         !reading.parse.verbs[nearest].infinitive && figure.range.first > time.first;
}

// "charged nine men with smuggling in 2021": the time of what they are charged with. "The skull,
// thought to be a million years old, was found in 2017": that of what is told behind the aside.
bool dates_a_later_deed(const Reading& reading, const Figure& figure, const Range& time) {
  const auto& parse = reading.parse;
  if (figure.verb == kNone || time.first < figure.range.last) return false;
  const auto& own = parse.verbs[figure.verb];
  for (auto v = parse.verbs.size(); v > 0; --v) {
    const auto& group = parse.verbs[v - 1];
    if (group.range.last > time.first) continue;
    if (group.range.first < figure.range.last || v - 1 == figure.verb) return false;
    const auto before = group.range.first - 1;
    const bool of_gerund =
        group.gerund && Cues::english().is(reading.word(before).lemma, Cue::of_deed);
    const bool behind_aside = group.finite && reading.tokens()[before].is(',') && !own.finite &&
                              own.range.first < figure.range.first;
    return of_gerund || behind_aside;
  }
  return false;
}

// "Ambry, which employs 4,900 people, hopes to open by June": the time is not that of the clause
// that says more of a noun.
bool beside_relative(const Reading& reading, const Figure& figure, std::uint32_t clause) {
  return figure.clause != kNone && figure.clause != clause &&
         reading.parse.clauses[figure.clause].kind == ClauseKind::relative;
}

// "sank on Tuesday with the loss of 38 lives": what came with the deed is not counted on its day;
// but "compared with a profit of $33 million a year earlier".
bool comes_with(const Reading& reading, const Figure& figure) {
  auto phrase = figure.phrase;
  for (int depth = 0; phrase != kNone && depth < 2; ++depth) {
    const auto& own = reading.parse.phrases[phrase];
    if (own.preposition != kNone && reading.word(own.preposition).lemma == "with")
      return own.preposition == reading.parse.range.first ||
             reading.word(own.preposition - 1).lemma != "compare";
    phrase = own.host;
  }
  return false;
}

// "The line was built in 1868 and carries 22 trains a day": what is does not come from that year.
bool goes_on_in_the_present(const Reading& reading, const Figure& figure, const Clause& other) {
  if (figure.verb == kNone || !is_present(reading, figure.verb) || is_perfect(reading, figure.verb))
    return false;
  return std::ranges::none_of(other.verbs,
                              [&](std::uint32_t verb) { return is_present(reading, verb); });
}

// "at the 2016 census", "according to the 2019 estimate": what it counted is of that time.
bool dates_a_count(const Reading& reading, const Range& time) {
  return time.last < reading.parse.range.last && is_premodifier(reading, time) &&
         Cues::english().is(reading.word(time.last).lemma, Cue::counting);
}

// "A blast killed 17 people on Monday": what happened that day, whose toll is counted later. "A
// 6.4-magnitude quake struck on Monday": whose size is of no other.
bool dates_a_mishap(const Reading& reading, const Figure& figure) {
  const auto& parse = reading.parse;
  const auto& cues = Cues::english();
  if (figure.verb == kNone || figure.clause == kNone) return false;
  auto subject = parse.subject_of(figure.clause);
  // "since a blast killed 17": read as a preposition.
  const auto verb = parse.verbs[figure.verb].range.first;
  if (subject == kNone && verb > parse.range.first) subject = parse.phrase_at(verb - 1);
  // "A magnitude 6.4 quake struck": the phrase of the figure, too.
  const auto is_mishap = [&](std::uint32_t phrase) {
    return phrase != kNone && cues.is(reading.word(parse.phrases[phrase].head).lemma, Cue::mishap);
  };
  if (!is_mishap(subject) && !(figure.is_subject && is_mishap(figure.phrase))) return false;
  const auto* quantity = figure.mention->quantity();
  if (figure.is_subject) return quantity != nullptr && quantity->dimension != Dimension::count;
  const auto deed = Lexicon::english().canonical_verb(parse.verbs[figure.verb].lemma);
  return cues.is(deed, Cue::of_people);
}

// "A ferry sank on Tuesday, killing 12", "found bodies in a ferry that sank on Tuesday, taking the
// toll to 23": the day of what led to it.
bool dates_the_cause(const Reading& reading, const Figure& figure, const Range& time) {
  if (figure.verb == kNone || figure.mention->quantity() == nullptr) return false;
  const auto& verb = reading.parse.verbs[figure.verb];
  if (figure.mention->quantity()->dimension != Dimension::count || !verb.gerund ||
      verb.range.first <= time.last || !reading.tokens()[verb.range.first - 1].is(','))
    return false;
  const auto deed = Lexicon::english().canonical_verb(verb.lemma);
  if (Cues::english().is(deed, Cue::of_people)) return true;
  return reading.parse.clauses[figure.clause].kind == ClauseKind::relative &&
         preposition_of(reading, figure.phrase) == "to";
}

// "40 kilograms were seized this week and 11 people arrested": the second deed shares the auxiliary
// of the first, and its time.
bool shares_auxiliary(const Reading& reading, const Figure& figure, std::uint32_t clause) {
  const auto& parse = reading.parse;
  if (!figure.is_subject || figure.verb == kNone || figure.clause == kNone) return false;
  const auto& own = parse.clauses[figure.clause];
  const auto& group = parse.verbs[figure.verb];
  if (own.kind != ClauseKind::coordinate || own.parent != clause ||
      group.range.last - group.range.first > 1 || group.gerund ||
      parse.phrase_at(group.range.last) != kNone)
    return false;
  const auto& verbs = parse.clauses[clause].verbs;
  return !verbs.empty() && parse.verbs[verbs.back()].passive;
}

// "The 13 dead bring the number of those killed this year to 31": the time is of what they add to.
bool dates_what_it_adds_to(const Reading& reading, const Figure& figure, const Range& time) {
  if (figure.verb == kNone || !figure.is_subject) return false;
  const auto& group = reading.parse.verbs[figure.verb];
  return time.first >= group.range.last && Cues::english().is(group.lemma, Cue::adding_to);
}

// "Last week alone 62 fell ill and two died": a stretch that opens the sentence is that of all who
// are counted in it.
bool opens_a_count(const Reading& reading, const Figure& figure, const Range& time) {
  const auto& parse = reading.parse;
  if (figure.clause == kNone || !figure.is_subject || time.first > parse.range.first + 1 ||
      parse.clauses[figure.clause].kind != ClauseKind::coordinate)
    return false;
  const auto clause = parse.clause_at(time.first);
  return std::ranges::any_of(reading.mentions, [&](const Mention& mention) {
    const auto first = reading.range_of(mention.span).first;
    return mention.quantity() != nullptr && mention.quantity()->dimension == Dimension::count &&
           first > time.first && first < figure.range.first && parse.clause_at(first) == clause;
  });
}

}  // namespace

Attachment attachment_of(const Reading& reading, const Figure& figure, const Range& time) {
  const auto clause = reading.parse.clause_at(time.first);
  if (dates_a_count(reading, time)) return Attachment::clause;
  if (is_explicit(reading, time))
    return beside_relative(reading, figure, clause) ? Attachment::none : Attachment::explicit_;
  if (figure.clause != kNone && figure.clause != clause &&
      clause_after_date(reading, time) == figure.clause)
    return Attachment::clause;
  const auto preposition = preposition_before(reading, time);
  if (Cues::english().is(preposition, Cue::starting)) return Attachment::since;
  if (Cues::english().is(preposition, Cue::bounding)) return Attachment::none;
  if (dates_a_noun(reading, figure, time)) return Attachment::event;
  if (dates_a_participle(reading, figure, time) || dates_a_later_deed(reading, figure, time) ||
      dates_what_it_adds_to(reading, figure, time))
    return Attachment::none;
  if (time.first > figure.range.first && beside_relative(reading, figure, clause))
    return Attachment::none;
  if (clause == figure.clause) {
    // "The mother of three died on Sunday": she had them before.
    if (counts_offspring(reading, figure)) return Attachment::none;
    if (dates_a_mishap(reading, figure) || dates_the_cause(reading, figure, time))
      return Attachment::mishap;
    return comes_with(reading, figure) ? Attachment::event : Attachment::clause;
  }
  if (clause == kNone || figure.clause == kNone) return Attachment::none;
  if (shares_auxiliary(reading, figure, clause) || opens_a_count(reading, figure, time))
    return Attachment::clause;
  const auto& clauses = reading.parse.clauses;
  const auto& other = clauses[clause];
  if (tells(reading, other) || goes_on_in_the_present(reading, figure, other))
    return Attachment::none;
  // "On Sunday a wave hit the pier; 12 people drowned."
  if (time.first < figure.range.first && stands_alone(other) &&
      stands_alone(clauses[figure.clause]))
    return Attachment::event;
  if (other.parent == figure.clause && other.kind == ClauseKind::subordinate)
    return Attachment::event;
  // "the bombing on 3 May, in which 12 people died"
  const bool below = clauses[figure.clause].parent == clause;
  if (below && clauses[figure.clause].kind != ClauseKind::coordinate &&
      clauses[figure.clause].kind != ClauseKind::complement)
    return Attachment::event;
  return Attachment::none;
}

}  // namespace claimcheck::claims
