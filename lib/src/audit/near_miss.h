#pragma once

#include "audit/line.h"
#include "audit/listing.h"
#include "audit/wholes.h"

// Three or more figures that nearly make up one told just before them are its parts: that they
// miss it by little is no accident.
namespace claimcheck::auditing {

// The list misses the whole by a tenth at most, and neither it nor the line after it says that
// something was left out or names what fills the gap. O(items).
[[nodiscard]] bool nearly_completes(const Listing& listing, const Line& line, const Place& whole,
                                    const Line* after);

// The total that a list of clauses nearly completes: the one figure of its kind in the line before
// ("a quota of 900 tonnes. They may land 500 of herring, 300 of cod and 60 of sprat"), or the first
// of the list itself before "with", which is taken off it. Where the text says that nothing is
// missing, also one that is further off. O(items).
[[nodiscard]] Wholes nearly_completed(Listing& listing, const Line& line, const Neighbours& around);

}  // namespace claimcheck::auditing
