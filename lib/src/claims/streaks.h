#pragma once

#include <vector>

#include "claims/figure.h"

namespace claimcheck::claims {

// "her fourth straight title", "for the third month running": so many in a row. No quantities of
// the text, for claims only; in order. O(tokens of the sentence).
[[nodiscard]] std::vector<Mention> streaks_of(const Reading& reading);

// Whether a figure counts what came one after the other: "four straight defeats", "four in a row".
[[nodiscard]] bool tells_streak(const Reading& reading, const Figure& figure);

}  // namespace claimcheck::claims
