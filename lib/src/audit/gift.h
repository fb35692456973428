#pragma once

#include "audit/line.h"

namespace claimcheck::auditing {

// Whether a line tells of one sum of money and no other: "Donors agreed on aid of $900 million".
[[nodiscard]] bool tells_one_sum(const Line& line);

// Whether its sum is itself what a single one gives: "Ostland pledged $500 million".
[[nodiscard]] bool is_gift_of_one(const Line& line);

}  // namespace claimcheck::auditing
