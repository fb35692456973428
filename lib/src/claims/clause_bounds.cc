#include "claims/clause_bounds.h"

namespace claimcheck::claims {

bool ClauseBounds::is_mark(std::uint32_t at) const {
  const Word& w = word(at);
  if (w.word_class != WordClass::mark || w.figure || parse_.phrase_at(at) != kNone) return false;
  const auto& token = text_.tokens[at];
  return token.is(',') || token.is(';') || token.is(':') || token.is('(') || token.is(')') ||
         (token.is('-') && token.space_before) || (token.is('"') && quote_bounds(at));
}

// A quotation mark beside other punctuation ends a clause; one inside a phrase does not.
bool ClauseBounds::quote_bounds(std::uint32_t at) const {
  const bool before = at == parse_.range.first || word(at - 1).word_class == WordClass::mark;
  const bool after = at + 1 >= parse_.range.last || word(at + 1).word_class == WordClass::mark;
  return before || after;
}

bool ClauseBounds::finite_ahead(std::uint32_t at) const {
  for (; at < parse_.range.last && !is_mark(at); ++at) {
    const auto verb = parse_.verb_at(at);
    if (verb != kNone && parse_.verbs[verb].finite) return true;
    if (word(at).word_class == WordClass::coordinator && verb_starts(at + 1)) return false;
  }
  return false;
}

bool ClauseBounds::verb_starts(std::uint32_t at) const {
  while (at < parse_.range.last && word(at).word_class == WordClass::adverb &&
         parse_.verb_at(at) == kNone)
    ++at;
  const auto verb = parse_.verb_at(at);
  return verb != kNone && parse_.verbs[verb].range.first == at && !parse_.verbs[verb].gerund &&
         (parse_.verbs[verb].finite || parse_.verbs[verb].passive);
}

}  // namespace claimcheck::claims
