#include "claims/agents.h"

#include "claims/cues.h"
#include "claims/doers_behind.h"
#include "claims/lexicon.h"
#include "claims/noun_finder.h"
#include "claims/protagonist.h"
#include "claims/respective.h"

namespace claimcheck::claims {
namespace {

// "Forbes put his wealth at $2 billion": who says so does nothing.
bool is_estimate(const Reading& reading, const Figure& figure) {
  return Cues::english().is(reading.parse.verbs[figure.verb].lemma, Cue::giving) &&
         preposition_of(reading, figure.phrase) == "at";
}

// "ordered Ada Holm to pay $75,000": who is told to do it.
std::uint32_t ordered_doer(const Reading& reading, std::uint32_t verb) {
  const Parse& parse = reading.parse;
  const auto& group = parse.verbs[verb];
  if (!group.infinitive || group.range.first == parse.range.first) return kNone;
  const auto object = parse.phrase_at(group.range.first - 1);
  if (object == kNone || parse.phrases[object].preposition != kNone) return kNone;
  const auto first = parse.phrases[object].range.first;
  return first > parse.range.first && parse.verb_at(first - 1) != kNone ? object : kNone;
}

// The phrases of those who do what the verb of the figure tells.
std::vector<std::uint32_t> doers(const Reading& reading, const Figure& figure) {
  const Parse& parse = reading.parse;
  if (parse.verbs[figure.verb].passive) return doers_behind(reading, figure);
  if (figure.is_subject || figure.clause == kNone || is_estimate(reading, figure)) return {};
  if (const auto ordered = ordered_doer(reading, figure.verb); ordered != kNone) return {ordered};
  const auto listed = respective_phrase(reading, figure);
  const auto subject = listed.value_or(parse.subject_of(figure.clause));
  if (subject == kNone || subject == figure.phrase) return {};
  return {subject};
}

// "six howitzers, lent by a neighbouring state"
std::uint32_t giver(const Reading& reading, const Figure& figure) {
  const Parse& parse = reading.parse;
  if (figure.phrase == kNone) return kNone;
  const auto behind = parse.phrases[figure.phrase].range.last;
  if (behind >= parse.range.last || !reading.tokens()[behind].is(',')) return kNone;
  const auto deed = parse.phrase_at(behind + 1);
  const auto& lexicon = Lexicon::english();
  if (deed == kNone || lexicon.nominal_predicate(head_lemma(reading, deed)).empty()) return kNone;
  const auto found = reading.phrase_after(parse.phrases[deed].range.last);
  if (found == kNone) return kNone;
  const auto link = preposition_of(reading, found);
  return link == "of" || link == "from" || link == "by" ? found : kNone;
}

}  // namespace

std::vector<std::string> names_of_agent(const Reading& reading, std::uint32_t phrase) {
  const auto& own = reading.parse.phrases[phrase];
  std::vector<std::string> found;
  for (const Name* name : reading.names_in(own.range)) found.push_back(name->id);
  const bool named = !found.empty();
  if (!named && own.head != kNone && is_person_pronoun(reading, own.head))
    found.push_back(antecedent_of(reading, own.head));
  const auto lemma = head_lemma(reading, phrase);
  if (named || lemma.empty()) return found;
  found.emplace_back(Lexicon::english().canonical_noun(lemma));
  // "the governor of Kano"
  const auto after = reading.phrase_after(own.range.last);
  if (after != kNone && preposition_of(reading, after) == "of")
    for (const Name* name : reading.names_in(reading.parse.phrases[after].range))
      found.push_back(name->id);
  return found;
}

std::vector<std::string> agents_of(const Reading& reading, const Figure& figure) {
  if (figure.verb == kNone) return {};
  auto phrases = doers(reading, figure);
  if (const auto given = giver(reading, figure); given != kNone) phrases.push_back(given);
  std::vector<std::string> found;
  for (const auto phrase : phrases)
    for (auto& name : names_of_agent(reading, phrase)) found.push_back(std::move(name));
  return found;
}

}  // namespace claimcheck::claims
