#pragma once

#include <vector>

#include "audit/change.h"
#include "audit/line.h"

namespace claimcheck::auditing {

// The figures of a line that are measured on another one: "183 crowns, 8.5% below the 212 crowns of
// Tuesday", "4,400 trains, 400 more than the 4,000 of 2022". Only where one figure of the kind
// stands before. O(items).
[[nodiscard]] std::vector<Change> levels_of(const Line& line);

}  // namespace claimcheck::auditing
