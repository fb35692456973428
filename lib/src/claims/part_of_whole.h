#pragma once

#include <string>

#include "claims/figure.h"

namespace claimcheck::claims {

// "Of the 600 workers, 450 ...", "12 of them", "three of the wounded": the restrictor that makes
// the figure a part of a whole, or empty. Completes the frame from the whole: what is counted, and
// what was done to it.
[[nodiscard]] std::string part_of_whole(const Reading& reading, const Figure& figure, Frame& frame);

}  // namespace claimcheck::claims
