#pragma once

#include <string_view>

#include "claims/figure.h"

namespace claimcheck::claims {

// What time before it a change is told against: "year" for "up 5% from a year earlier", "month" for
// "on the month", "quarter" or "week". Empty where the sentence does not say, or for
// what is no change of some percent.
[[nodiscard]] std::string_view compared_with(const Reading& reading, const Figure& figure);

}  // namespace claimcheck::claims
