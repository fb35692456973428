#pragma once

#include <string>
#include <vector>

#include "claims/figure.h"

namespace claimcheck::claims {

// The restrictors that make a figure a part of a whole; completes the frame of a part from its
// whole ("Of the soldiers sent, 3,000 are near the border" counts soldiers sent).
[[nodiscard]] std::vector<std::string> scope_of(const Reading& reading, const Figure& figure,
                                                Frame& frame);

}  // namespace claimcheck::claims
