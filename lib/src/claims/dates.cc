#include "claims/dates.h"

#include "claims/cues.h"
#include "claims/timing.h"

namespace claimcheck::claims {
namespace {

enum class Role { on, from, to, before, after };

// The clause that a date belongs to: its own, or the one that "when" or "that" opens right after it
// ("since 3 April, when the truce took effect"; "it was in May that work began").
std::uint32_t dated_clause(const Reading& reading, const Figure& figure) {
  auto at = figure.range.last;
  if (at < reading.parse.range.last && reading.tokens()[at].is(',')) ++at;
  if (at >= reading.parse.range.last) return figure.clause;
  const auto next = reading.parse.clause_at(at);
  if (next == kNone || reading.parse.clauses[next].opener != at) return figure.clause;
  const auto& opener = reading.word(at).lemma;
  return opener == "when" || opener == "that" ? next : figure.clause;
}

std::uint32_t first_verb(const Reading& reading, std::uint32_t clause) {
  if (clause == kNone) return kNone;
  for (const auto v : reading.parse.clauses[clause].verbs)
    if (reading.parse.verbs[v].finite) return v;
  const auto& verbs = reading.parse.clauses[clause].verbs;
  return verbs.empty() ? kNone : verbs.front();
}

Role role_of(const Reading& reading, const Figure& figure) {
  const auto preposition = preposition_before(reading, figure.range);
  if (preposition == "since" || preposition == "from") return Role::from;
  if (preposition == "until" || preposition == "till" || preposition == "to") return Role::to;
  if (preposition == "before") return Role::before;
  if (preposition == "after") return Role::after;
  return Role::on;
}

// "after 1987" is every day after it.
void shift(TimeExpression& time, Role role) {
  if (!time.days) return;
  if (role == Role::before && time.days->low) {
    time.mod = "BEFORE";
    time.days = DayInterval::less_than(time.days->low->value, time.days->low->hardness);
  } else if (role == Role::after && time.days->high) {
    time.mod = "AFTER";
    time.days = DayInterval::more_than(time.days->high->value, time.days->high->hardness);
  }
}

bool tells_nothing(const std::string& predicate) {
  return predicate.empty() || Cues::english().is(predicate, Cue::speech);
}

// A date at which a state began or ended says when that was: "held the town from 2014 to 2019".
void mark_edge(Frame& frame, Role role) {
  if (role != Role::from && role != Role::to) return;
  const bool event =
      Cues::english().is(frame.raw_noun, Cue::event_noun) || frame.predicate == "last";
  const std::string edge = role == Role::from ? "begin" : "end";
  if (frame.predicate == edge) return;
  if (!event) {
    frame.noun = frame.predicate;
    frame.qualifiers.clear();
  }
  frame.predicate = edge;
}

// "three weeks ago", "eight years after": a distance in time, not how long something took.
bool is_distance(const Reading& reading, const Figure& figure) {
  if (figure.range.last >= reading.parse.range.last) return false;
  return Cues::english().is(reading.word(figure.range.last).lemma, Cue::distance_word);
}

}  // namespace

std::vector<DatedDeed> dated_deeds(const Reading& reading, const Figure& figure) {
  const auto* time = figure.mention->time();
  const bool date = time->type == TimexType::date && time->days.has_value();
  const bool duration = time->type == TimexType::duration && time->quantity.has_value();
  if (!date && !(duration && !is_distance(reading, figure))) return {};
  DatedDeed deed;
  deed.figure = figure;
  deed.time = *time;
  const auto clause = date ? dated_clause(reading, figure) : figure.clause;
  const auto verb = clause == figure.clause ? figure.verb : first_verb(reading, clause);
  deed.figure.clause = clause;
  deed.figure.verb = verb;
  deed.frame = deed_of(reading, clause, verb);
  if (date) {
    const Role role = role_of(reading, figure);
    if (clause == figure.clause) {
      if (deed.frame.predicate.empty() && (role == Role::from || role == Role::to) &&
          Cues::english().is(deed.frame.raw_noun, Cue::event_noun))
        deed.frame.predicate = "last";
      mark_edge(deed.frame, role);
      shift(deed.time, role);
    }
  }
  // "ended after three weeks" says how long it lasted.
  if (duration && deed.frame.predicate == "end" &&
      preposition_before(reading, figure.range) == "after")
    deed.frame.predicate = "last";
  if (tells_nothing(deed.frame.predicate)) return {};
  return {std::move(deed)};
}

}  // namespace claimcheck::claims
