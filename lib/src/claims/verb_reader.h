#pragma once

#include "claims/grammar.h"
#include "claims/lexicon.h"
#include "claims/lookahead.h"

namespace claimcheck::claims {

// "cut", "hurt": past and participle are written like the base.
[[nodiscard]] bool is_unchanged(const WordEntry& entry);

// Tells whether a word that may be a verb is one, by the words around it, of which those before it
// are tagged. Refers to the text and the parse.
class VerbReader {
 public:
  VerbReader(const text::TokenizedText& text, const Parse& parse);

  // `previous` is the word before, adverbs skipped; null at the start of the sentence.
  [[nodiscard]] bool reads_as_verb(std::uint32_t at, const WordEntry& entry,
                                   const Word* previous) const;

 private:
  [[nodiscard]] bool reads_as_first_verb(std::uint32_t at, const WordEntry& entry) const;
  [[nodiscard]] bool counts_what_follows(std::uint32_t at) const;
  [[nodiscard]] static bool reads_after_auxiliary(const WordEntry& entry, const Word& auxiliary);
  [[nodiscard]] bool is_known_deed(std::string_view lemma) const;
  [[nodiscard]] bool reads_after_determiner(std::uint32_t at, const WordEntry& entry,
                                            const Word& determiner) const;
  // Whether a figure or a determiner stands there: what a noun before it could not go on with.
  [[nodiscard]] bool object_starts(std::uint32_t at) const;
  [[nodiscard]] bool plural_follows(std::uint32_t at) const;
  [[nodiscard]] bool reads_after_number(std::uint32_t at, const WordEntry& entry) const;
  [[nodiscard]] bool reads_after_noun(std::uint32_t at, const WordEntry& entry,
                                      const Word& previous) const;
  [[nodiscard]] bool figure_waits(std::uint32_t at) const;
  [[nodiscard]] bool is_plural(std::uint32_t at) const;
  [[nodiscard]] bool reads_after_verb(std::uint32_t at, const WordEntry& entry) const;
  [[nodiscard]] bool reads_after_mark(std::uint32_t at, const WordEntry& entry,
                                      const Word& mark) const;
  [[nodiscard]] bool reads_after_coordinator(std::uint32_t at, const WordEntry& entry) const;

  const text::TokenizedText& text_;
  const Parse& parse_;
  Lookahead ahead_;
};

}  // namespace claimcheck::claims
