#pragma once

#include <string>

#include "claims/figure.h"

namespace claimcheck::claims {

// What a figure counts or measures.
struct CountedNoun {
  std::string lemma;             // as written, singular; empty where unknown
  std::uint32_t phrase = kNone;  // the phrase it heads
  std::string base;              // of a share: the whole
  bool is_whole = false;         // the figure only names the whole of another one
  bool of_figure = false;        // "revenue of 3 billion": the verb governs the noun
};

[[nodiscard]] CountedNoun counted_noun(const Reading& reading, const Figure& figure);

// "12%", "one in five", "a third": of a whole.
[[nodiscard]] bool is_share(const Quantity& quantity);
// The lemma of a phrase's head; empty for pronouns, figures and times.
[[nodiscard]] std::string head_lemma(const Reading& reading, std::uint32_t phrase);
// The preposition that governs a phrase; empty if none.
[[nodiscard]] std::string preposition_of(const Reading& reading, std::uint32_t phrase);
// A phrase in canonical words, without names, articles and words like "whole": "education budget".
[[nodiscard]] std::string whole_label(const Reading& reading, std::uint32_t phrase);
// The canonical noun of a head with its modifiers ("consumer prices" -> "inflation"); else of the
// head alone.
[[nodiscard]] std::string canonical_of(const Reading& reading, std::uint32_t phrase,
                                       std::string_view lemma);

}  // namespace claimcheck::claims
