#pragma once

#include <cstdint>
#include <optional>

#include "quantity/candidate.h"

namespace claimcheck::quantity {

// The noun phrase behind a figure that says what it measures, up to token `limit`: "5% of profit",
// "a 2 km bridge", "$3 million in damages", "a 5% rise in sales". `role` is the figure's part in a
// change.
[[nodiscard]] std::optional<NounPhrase> measured_noun(const SentenceView& sentence,
                                                      const Candidate& candidate, ChangeRole role,
                                                      std::uint32_t limit);

}  // namespace claimcheck::quantity
