#include "claims/party.h"

#include "claims/lexicon.h"
#include "claims/protagonist.h"

namespace claimcheck::claims {

std::vector<std::string> party_of(const Reading& reading, const Figure& figure) {
  if (figure.clause == kNone) return {};
  const auto subject = reading.parse.subject_of(figure.clause);
  if (subject == kNone || subject == figure.phrase) return {};
  const auto& phrase = reading.parse.phrases[subject];
  std::vector<std::string> party;
  for (const Name* name : reading.names_in(phrase.range))
    if (name->entity == nullptr || name->range.holds(phrase.head)) party.push_back(name->id);
  if (!party.empty() || phrase.head == kNone) return party;
  if (is_person_pronoun(reading, phrase.head)) {
    if (auto person = antecedent_of(reading, phrase.head); !person.empty())
      party.push_back(std::move(person));
  } else if (const auto& lemma = reading.word(phrase.head).lemma; !lemma.empty()) {
    party.emplace_back(Lexicon::english().canonical_noun(lemma));
  }
  return party;
}

}  // namespace claimcheck::claims
