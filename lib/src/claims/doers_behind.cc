#include "claims/doers_behind.h"

#include <algorithm>

#include "claims/noun_finder.h"

namespace claimcheck::claims {
namespace {

// Whether a phrase stands right behind a participle that comes after the verb.
bool follows_another(const Parse& parse, const NounPhrase& doer, const VerbGroup& verb) {
  return std::ranges::any_of(parse.verbs, [&](const VerbGroup& other) {
    return other.passive && !other.finite && other.range.first >= verb.range.last &&
           other.range.last == doer.preposition;
  });
}

}  // namespace

std::vector<std::uint32_t> doers_behind(const Reading& reading, const Figure& figure) {
  const auto& parse = reading.parse;
  const auto& verb = parse.verbs[figure.verb];
  std::vector<std::uint32_t> doers;
  for (std::uint32_t p = 0; p < parse.phrases.size(); ++p) {
    const auto& phrase = parse.phrases[p];
    if (preposition_of(reading, p) == "by" && !phrase.time && p != figure.phrase &&
        phrase.range.first >= verb.range.last && parse.clause_at(phrase.head) == figure.clause &&
        !follows_another(parse, phrase, verb))
      doers.push_back(p);
  }
  return doers;
}

}  // namespace claimcheck::claims
