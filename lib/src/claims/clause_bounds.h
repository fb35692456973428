#pragma once

#include "claims/grammar.h"

namespace claimcheck::claims {

// Where clauses of a sentence end, as far as marks and verbs tell; for the steps that find them.
class ClauseBounds {
 public:
  ClauseBounds(const text::TokenizedText& text, const Parse& parse) : text_(text), parse_(parse) {}

  // Whether a mark ends a clause: a comma, a colon, a bracket, a dash; not one inside a phrase.
  [[nodiscard]] bool is_mark(std::uint32_t at) const;
  // Whether a finite verb stands before the next mark that is not joined to an earlier one: "and
  // acquitted of two".
  [[nodiscard]] bool finite_ahead(std::uint32_t at) const;
  // Whether a verb that can tell a clause begins at a token, adverbs before it left out.
  [[nodiscard]] bool verb_starts(std::uint32_t at) const;

 private:
  [[nodiscard]] const Word& word(std::uint32_t at) const { return parse_.word(at); }
  [[nodiscard]] bool quote_bounds(std::uint32_t at) const;

  const text::TokenizedText& text_;
  const Parse& parse_;
};

}  // namespace claimcheck::claims
