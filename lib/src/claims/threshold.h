#pragma once

#include <string_view>

#include "claims/figure.h"

namespace claimcheck::claims {

// The deed of all rules that forbid what goes beyond a limit.
inline constexpr std::string_view kForbidden = "prohibit";

// Whether a bound is the limit that a rule sets: "gatherings of more than 100 people are banned".
// Such a limit is its number; how many there were is not told.
[[nodiscard]] bool is_threshold(const Reading& reading, const Figure& figure);

}  // namespace claimcheck::claims
