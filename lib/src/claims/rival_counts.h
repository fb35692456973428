#pragma once

#include <span>
#include <vector>

#include "claimcheck/claim.h"
#include "claims/reading.h"

namespace claimcheck::claims {

// "Police counted 600 marchers. The unions said 2,000", "... put the number at 2,000": a bare
// number that somebody else gives is of what the one count before it is of, in its sentence or the
// one before. `before` holds the claims of that; `told` those of `reading`, in order. O(claims).
void take_up_counts(const Reading& reading, std::span<const Claim> before,
                    std::vector<Claim>& told);

}  // namespace claimcheck::claims
