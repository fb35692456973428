#include "claims/dated_clauses.h"

#include <algorithm>

#include "claims/cues.h"
#include "claims/timing.h"

namespace claimcheck::claims {

std::uint32_t first_verb(const Reading& reading, std::uint32_t clause) {
  if (clause == kNone) return kNone;
  for (const auto v : reading.parse.clauses[clause].verbs)
    if (reading.parse.verbs[v].finite) return v;
  const auto& verbs = reading.parse.clauses[clause].verbs;
  return verbs.empty() ? kNone : verbs.front();
}

namespace {

// "was destroyed by an eruption that occurred in May": the deed had its day with what did it. The
// clause of the deed; kNone elsewhere.
std::uint32_t clause_of_victim(const Reading& reading, const Figure& figure) {
  if (figure.clause == kNone || figure.verb == kNone) return kNone;
  const auto& clause = reading.parse.clauses[figure.clause];
  const bool occurred = clause.kind == ClauseKind::relative && clause.antecedent != kNone &&
                        Cues::english().is(reading.parse.verbs[figure.verb].lemma, Cue::occurrence);
  if (!occurred || clause.parent == kNone) return kNone;
  const auto preposition = reading.parse.phrases[clause.antecedent].preposition;
  const auto verb = first_verb(reading, clause.parent);
  const bool by = preposition != kNone && reading.word(preposition).lemma == "by" &&
                  verb != kNone && reading.parse.verbs[verb].passive;
  return by ? clause.parent : kNone;
}

bool tells_a_time(const Reading& reading, std::uint32_t clause) {
  return std::ranges::any_of(reading.mentions, [&](const Mention& mention) {
    return mention.time() != nullptr &&
           reading.parse.clause_at(reading.range_of(mention.span).first) == clause;
  });
}

// "On 3 May men entered the museum and stole a bowl": the clauses that share the subject and the
// day in front of it.
std::vector<std::uint32_t> deeds_that_followed(const Reading& reading, const Figure& figure) {
  std::vector<std::uint32_t> found;
  if (figure.verb == kNone || figure.clause == kNone ||
      reading.parse.verbs[figure.verb].range.first < figure.range.last)
    return found;
  for (std::uint32_t c = 0; c < reading.parse.clauses.size(); ++c) {
    const auto& clause = reading.parse.clauses[c];
    const auto verb = first_verb(reading, c);
    if (clause.kind == ClauseKind::coordinate && clause.parent == figure.clause && verb != kNone &&
        reading.parse.subject_of(c) == reading.parse.subject_of(figure.clause) &&
        !tells_a_time(reading, c))
      found.push_back(c);
  }
  return found;
}

}  // namespace

std::vector<std::uint32_t> other_clauses_dated(const Reading& reading, const Figure& figure) {
  auto found = deeds_that_followed(reading, figure);
  auto other = clause_after_date(reading, figure.range);
  if (other == kNone) other = clause_of_victim(reading, figure);
  if (other != kNone && other != figure.clause) found.push_back(other);
  return found;
}

}  // namespace claimcheck::claims
