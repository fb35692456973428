#pragma once

#include "claims/timing.h"

namespace claimcheck::claims {

// By the cues of the clause, for measures that no pack declares.
[[nodiscard]] Behaviour behaviour_of(const Reading& reading, const Figure& figure,
                                     const Frame& frame, const Timing& timing, Modality modality);

}  // namespace claimcheck::claims
