#pragma once

#include "quantity/candidate.h"

namespace claimcheck::quantity {

// Whether a number right behind a name is the share of who is named, in a list that goes on from a
// count: "won 19 of the 45 seats, the Blues 14 and the Country Party 12". The name stands behind a
// comma or "and" and is a plural or has "the" before it, and the number is not above the count, or
// not far above it behind a plural: "won 12 seats, the Blues 30"; "flies two jets, the Boeing 737"
// names a jet. Looks at a bounded number of tokens.
[[nodiscard]] bool takes_share(const SentenceView& sentence, const Candidate& candidate);

}  // namespace claimcheck::quantity
