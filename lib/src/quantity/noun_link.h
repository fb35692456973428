#pragma once

#include "quantity/candidate.h"

namespace claimcheck::quantity {

// How a figure is joined to a singular noun right behind it.

// By a hyphen: "a 12-member panel", also as "a 12 - member panel" of texts that were cut into words
// once.
[[nodiscard]] bool joins_noun(const SentenceView& sentence, const Candidate& candidate);
// By nothing: "a 250 person choir".
[[nodiscard]] bool stands_before_noun(const SentenceView& sentence, const Candidate& candidate);
// As the number of people that the noun has: "the 250-strong choir". For a hyphenated figure.
[[nodiscard]] bool tells_strength(const SentenceView& sentence, const Candidate& candidate);

}  // namespace claimcheck::quantity
