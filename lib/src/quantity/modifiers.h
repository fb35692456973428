#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "claimcheck/quantity.h"
#include "text/phrase_table.h"
#include "text/token.h"
#include "text/word_table.h"

namespace claimcheck::quantity {

struct ModifierMatch {
  Modifier modifier = Modifier::exact;
  bool insists = false;     // "exactly": a round number is not meant as one
  std::uint32_t begin = 0;  // tokens, half open
  std::uint32_t end = 0;
};

// modifiers.tsv, read once.
class ModifierTable {
 public:
  [[nodiscard]] static const ModifierTable& get();

  // The phrase that ends before `before`, over up to three words that change nothing ("at least
  // another"); it begins at `from` or later. O(1).
  [[nodiscard]] std::optional<ModifierMatch> ending_before(std::span<const text::Token> tokens,
                                                           std::uint32_t before,
                                                           std::uint32_t from) const;
  // The phrase that starts at `at`, after an optional hyphen, and ends by `end`.
  [[nodiscard]] std::optional<ModifierMatch> starting_at(std::span<const text::Token> tokens,
                                                         std::uint32_t at, std::uint32_t end) const;

 private:
  ModifierTable();
  [[nodiscard]] bool is_blocked(std::span<const text::Token> upto, std::uint32_t begin,
                                std::uint32_t from) const;
  [[nodiscard]] std::optional<ModifierMatch> directly_before(std::span<const text::Token> tokens,
                                                             std::uint32_t before,
                                                             std::uint32_t from) const;

  text::PhraseTable before_;
  text::PhraseTable after_;
  text::PhraseTable blocked_;  // phrases whose last word is no modifier
  text::WordTable ends_;       // last tokens of the phrases of `before_`
  text::WordTable through_;
};

}  // namespace claimcheck::quantity
