#pragma once

#include "claims/grammar.h"
#include "claims/lexicon.h"

namespace claimcheck::claims {

// What stands at places of a sentence whose words are not all tagged yet. Places behind its end
// hold nothing. Refers to the text and the parse.
class Lookahead {
 public:
  Lookahead(const text::TokenizedText& text, const Parse& parse) : text_(text), parse_(parse) {}

  // Null for what is no known word.
  [[nodiscard]] const WordEntry* entry_at(std::uint32_t at) const {
    return at < parse_.range.last && text_.tokens[at].kind == text::TokenKind::word
               ? Lexicon::english().find(text_.tokens[at])
               : nullptr;
  }
  [[nodiscard]] bool figure_at(std::uint32_t at) const {
    return at < parse_.range.last && parse_.word(at).figure;
  }

  // Whether a noun phrase starts at a word that is not tagged yet.
  [[nodiscard]] bool phrase_starts(std::uint32_t at) const {
    if (at >= parse_.range.last) return false;
    if (figure_at(at)) return true;
    if (parse_.word(at).time) return false;
    if (text_.tokens[at].kind != text::TokenKind::word) return false;
    const auto* entry = entry_at(at);
    if (entry == nullptr) return true;
    if (entry->closed)
      return entry->likeliest == WordClass::determiner || entry->likeliest == WordClass::pronoun;
    return !entry->adverb;
  }

 private:
  const text::TokenizedText& text_;
  const Parse& parse_;
};

}  // namespace claimcheck::claims
