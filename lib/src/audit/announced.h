#pragma once

#include "audit/line.h"
#include "audit/listing.h"
#include "audit/wholes.h"

namespace claimcheck::auditing {

// The total of parts that a sentence announces by their number and tells behind a colon: "It took
// in 4.1 million. The money came from three sources: gifts worth 1.5 million, fees of 1.4 million
// and a grant of 1.2 million"; also of parts behind "The money is made up of". O(items).
[[nodiscard]] Wholes announced(const Listing& listing, const Line& line, const Neighbours& around);

}  // namespace claimcheck::auditing
