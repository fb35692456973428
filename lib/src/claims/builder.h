#pragma once

#include <vector>

#include "claimcheck/claim.h"
#include "claims/attribution.h"
#include "claims/measures.h"
#include "claims/reading.h"
#include "text/line_index.h"

namespace claimcheck::claims {

// The claims of one sentence, in the order of their figures.
[[nodiscard]] std::vector<Claim> claims_of(const Reading& reading, const text::LineIndex& lines);

}  // namespace claimcheck::claims
