#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/figure.h"

namespace claimcheck::claims {

// The restriction of what was counted elsewhere than in the event that is told of.
inline constexpr std::string_view kAnotherEvent = "another event";
// The restriction of the most that there ever were: "at its peak".
inline constexpr std::string_view kAtPeak = "at the peak";

// What phrases of a figure's clause say it leaves out or is of: "without energy", the group whose
// share it is, a quarter of an unknown year, another event than the one told of. O(words).
[[nodiscard]] std::vector<std::string> restrictions_of(const Reading& reading,
                                                       const Figure& figure);

}  // namespace claimcheck::claims
