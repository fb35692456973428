#pragma once

#include "quantity/candidate.h"

namespace claimcheck::quantity {

// Fills in the trend and the role of the candidate in a change, by its own words and those around
// it; of the quantity the value and the dimension are known.
void read_change(const SentenceView& sentence, const Candidate& candidate, Quantity& quantity);

}  // namespace claimcheck::quantity
