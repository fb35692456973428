#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "quantity/noun_words.h"
#include "text/token.h"

namespace claimcheck::quantity {

// A counted noun with what stands before and behind it.
struct NounPhrase {
  std::uint32_t begin = 0;  // tokens, half open: adjectives and head
  std::uint32_t end = 0;
  std::uint32_t head = 0;
  std::uint32_t complement_end = 0;  // with the "of" complement; `end` without one
  bool nominal = false;              // a participle or adjective that counts people ("12 wounded")
  bool adjunct = false;              // read before a figure: hangs by a preposition on what is not
                                     // read any more, as "town" in "[9 litres] in town and 5"
};

// Which form of a head noun a number calls for: many men, one man, a third of whatever.
enum class Grammatical : std::uint8_t { plural, singular, any };

// Finds the noun phrase behind a number, by closed-class words and the forms of nouns and verbs.
// Looks at a bounded number of tokens.
class NounPhraseReader {
 public:
  NounPhraseReader(std::span<const text::Token> tokens, std::string_view text)
      : words_(tokens, text) {}

  // The phrase that starts at `at` and ends by `end`.
  [[nodiscard]] std::optional<NounPhrase> read(std::uint32_t at, std::uint32_t end,
                                               Grammatical wanted) const;
  // The same behind "of": determiners and numbers are passed.
  [[nodiscard]] std::optional<NounPhrase> read_after_of(std::uint32_t of, std::uint32_t end,
                                                        Grammatical wanted) const;
  // The last noun phrase before `before`, back to `from`: what "rose to 41" is about.
  [[nodiscard]] std::optional<NounPhrase> read_before(std::uint32_t before,
                                                      std::uint32_t from) const;
  // The same without what it hangs on: "the fire in [a town], 5 km from here".
  [[nodiscard]] std::optional<NounPhrase> read_nearest(std::uint32_t before,
                                                       std::uint32_t from) const;

 private:
  [[nodiscard]] std::uint32_t past_owner(std::uint32_t at, std::uint32_t end) const;

  NounWords words_;
};

}  // namespace claimcheck::quantity
