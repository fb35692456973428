#include "claims/offspring.h"

#include "claims/cues.h"
#include "claims/protagonist.h"

namespace claimcheck::claims {
namespace {

// The "mother" of "mother of three" and "mother-of-three"; kNone elsewhere.
std::uint32_t kin_before(const Reading& reading, const Figure& figure) {
  auto at = figure.range.first;
  const auto step_back = [&] {
    if (at > reading.parse.range.first && reading.tokens()[at - 1].is('-')) --at;
    if (at == reading.parse.range.first) return std::string{};
    return reading.word(--at).lemma;
  };
  return step_back() == "of" && Cues::english().is(step_back(), Cue::kin) ? at : kNone;
}

// "mother of six Anna Korp", "the mother of six, Anna Korp,"
const Name* name_behind(const Reading& reading, const Figure& figure) {
  auto at = figure.range.last;
  if (at < reading.parse.range.last && reading.tokens()[at].is(',')) ++at;
  for (const Name& name : reading.names)
    if (name.range.first == at) return &name;
  return nullptr;
}

// "Anna Korp, a mother of six, was killed", "Anna Korp is the mother of six"
bool says_of_subject(const Reading& reading, const Figure& figure) {
  if (figure.verb == kNone) return true;
  const auto& verb = reading.parse.verbs[figure.verb];
  return verb.range.first >= figure.range.last || Cues::english().is(verb.lemma, Cue::copula);
}

}  // namespace

bool counts_offspring(const Reading& reading, const Figure& figure) {
  return kin_before(reading, figure) != kNone;
}

std::vector<std::string> parent_of(const Reading& reading, const Figure& figure) {
  const auto kin = kin_before(reading, figure);
  if (kin == kNone) return {};
  if (const Name* name = name_behind(reading, figure)) return {name->id};
  if (figure.clause == kNone || !says_of_subject(reading, figure)) return {};
  const auto subject = reading.parse.subject_of(figure.clause);
  if (subject == kNone) return {};
  const auto& phrase = reading.parse.phrases[subject];
  std::vector<std::string> named;
  if (phrase.range.holds(kin)) {
    if (auto person = antecedent_of(reading, kin); !person.empty())
      named.push_back(std::move(person));
  } else if (phrase.name) {
    for (const Name* name : reading.names_in(phrase.range)) named.push_back(name->id);
  }
  return named;
}

}  // namespace claimcheck::claims
