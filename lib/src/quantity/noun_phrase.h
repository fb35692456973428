#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "text/token.h"

namespace claimcheck::quantity {

// A counted noun with what stands before and behind it.
struct NounPhrase {
  std::uint32_t begin = 0;  // tokens, half open: adjectives and head
  std::uint32_t end = 0;
  std::uint32_t head = 0;
  std::uint32_t complement_end = 0;  // with the "of" complement; `end` without one
  bool nominal = false;              // a participle or adjective that counts people ("12 wounded")
};

// Which form of a head noun a number calls for: many men, one man, a third of whatever.
enum class Grammatical : std::uint8_t { plural, singular, any };

// Finds the noun phrase behind a number, by closed-class words and the forms of nouns and verbs.
// Looks at a bounded number of tokens.
class NounPhraseReader {
 public:
  NounPhraseReader(std::span<const text::Token> tokens, std::string_view text)
      : tokens_(tokens), text_(text) {}

  // The phrase that starts at `at` and ends by `end`.
  [[nodiscard]] std::optional<NounPhrase> read(std::uint32_t at, std::uint32_t end,
                                               Grammatical wanted) const;
  // The same behind "of": determiners and numbers are passed.
  [[nodiscard]] std::optional<NounPhrase> read_after_of(std::uint32_t of, std::uint32_t end,
                                                        Grammatical wanted) const;
  // The last noun phrase before `before`, back to `from`: what "rose to 41" is about.
  [[nodiscard]] std::optional<NounPhrase> read_before(std::uint32_t before,
                                                      std::uint32_t from) const;

 private:
  struct Scan;
  [[nodiscard]] static bool is_boundary(const text::Token& token);
  [[nodiscard]] bool ends_phrase(const Scan& scan, std::uint32_t i) const;
  [[nodiscard]] bool coordinates_adjectives(const Scan& scan, std::uint32_t i,
                                            std::uint32_t end) const;
  [[nodiscard]] bool joins_plural(std::uint32_t i, std::uint32_t next) const;
  [[nodiscard]] bool names_owner(std::uint32_t i, std::uint32_t end) const;
  [[nodiscard]] bool is_verb_of_pronoun(std::uint32_t i, std::uint32_t from) const;
  [[nodiscard]] bool is_verb_behind_to(std::uint32_t i, std::uint32_t from) const;
  [[nodiscard]] std::uint32_t before_apposition(std::uint32_t at, std::uint32_t from) const;
  [[nodiscard]] std::uint32_t past_owner(std::uint32_t at, std::uint32_t end) const;
  [[nodiscard]] bool joined_by_hyphen(std::uint32_t i, std::uint32_t end) const;
  [[nodiscard]] bool is_quote(std::uint32_t i) const;
  [[nodiscard]] std::uint32_t end_of_code(std::uint32_t i, std::uint32_t end) const;
  void add_complement(NounPhrase& phrase, std::uint32_t end) const;
  [[nodiscard]] bool plural(std::uint32_t i) const;
  [[nodiscard]] bool is_verb_before_figure(std::uint32_t i, std::uint32_t from) const;
  [[nodiscard]] bool is_infinitive(std::uint32_t i, std::uint32_t before) const;
  [[nodiscard]] bool verbal(std::uint32_t i) const;
  [[nodiscard]] bool only_verbal(std::uint32_t i) const;

  std::span<const text::Token> tokens_;
  std::string_view text_;
};

}  // namespace claimcheck::quantity
