#pragma once

#include "quantity/candidate.h"

namespace claimcheck::quantity {

// Whether a figure counts points: of an index, a rate or a game.
[[nodiscard]] bool is_points(const SentenceView& sentence, const Candidate& candidate);
// Of points: whether they are a game's as likely as an index's: "added 14 points".
[[nodiscard]] bool is_tally(const SentenceView& sentence, const Candidate& candidate);

}  // namespace claimcheck::quantity
