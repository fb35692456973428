#include "audit/resumption.h"

#include <algorithm>

#include "audit/nearby.h"
#include "claims/lexicon.h"

namespace claimcheck::auditing {

bool Resumption::among(std::size_t end) const {
  if (!line_[end].is(Cue::are)) return false;
  return (end == 1 && line_[0].is(Cue::include)) ||
         (end > 1 && is_small(line_, 0, Small::among) && names_before(end - 1));
}

bool Resumption::points_back(std::size_t end) const {
  if (end == 1 && line_[0].is(Cue::they)) return true;
  return end > 0 && is_small(line_, 0, Small::the) && names_before(end - 1);
}

bool Resumption::names_before(std::size_t item) const {
  const Item& noun = line_[item];
  if (noun.is(Cue::they) || is_small(line_, item, Small::tally)) return true;
  const auto hash = line_.token(noun).hash;
  return std::ranges::any_of(before_.tokens(),
                             [hash](const text::Token& token) { return token.hash == hash; });
}

bool Resumption::counts(std::size_t whole, std::string_view noun) const {
  const auto& counted = before_[whole].quantity()->unit;
  if (!counted.empty() && counted == noun) return true;
  const auto& lexicon = claims::Lexicon::english();
  const auto* deed = lexicon.noun_predicate(noun);
  if (!deed || deed->predicate.empty()) return false;
  const auto* told = counted.empty() ? nullptr : lexicon.noun_predicate(counted);
  return (told && told->predicate == deed->predicate) || tells_deed(deed->predicate);
}

bool Resumption::tells_deed(std::string_view deed) const {
  const auto& lexicon = claims::Lexicon::english();
  return std::ranges::any_of(before_.tokens(), [&](const text::Token& token) {
    const auto* entry = lexicon.find(token);
    return entry && entry->verb && lexicon.canonical_verb(entry->lemma) == deed;
  });
}

}  // namespace claimcheck::auditing
