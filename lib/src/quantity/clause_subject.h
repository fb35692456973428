#pragma once

#include <optional>

#include "quantity/candidate.h"

namespace claimcheck::quantity {

// What a figure may be about where nothing right before it tells. Each looks at a bounded number of
// tokens.

// The subject of the last verb before token `before` that has one.
[[nodiscard]] std::optional<NounPhrase> subject_of_verb(const SentenceView& sentence,
                                                        std::uint32_t before);
// "At 5 kg, the drone is light": the phrase behind the comma of what the sentence opens with.
[[nodiscard]] std::optional<NounPhrase> subject_behind(const SentenceView& sentence,
                                                       const Candidate& candidate);
// "He gave $5 million to the party", "compared with 5% for the market": the phrase behind the
// preposition that follows the figure.
[[nodiscard]] std::optional<NounPhrase> receiver(const SentenceView& sentence,
                                                 const Candidate& candidate, std::uint32_t limit);

}  // namespace claimcheck::quantity
