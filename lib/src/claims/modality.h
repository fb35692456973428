#pragma once

#include <vector>

#include "claimcheck/claim.h"
#include "claims/attribution.h"
#include "claims/figure.h"

namespace claimcheck::claims {

[[nodiscard]] Modality modality_of(const Reading& reading, const Figure& figure);

// "reportedly", "unverified", "alleged": the sentence keeps its distance.
[[nodiscard]] bool is_hedged(const Reading& reading, const Figure& figure);

}  // namespace claimcheck::claims
