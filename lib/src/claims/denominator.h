#pragma once

#include <string>

#include "claims/figure.h"

namespace claimcheck::claims {

// What a figure is told for each of, where its own words do not say it: "a litre of petrol costs
// 1.60 euros", "every year the glacier loses two metres". Empty where it is no rate.
[[nodiscard]] std::string denominator_of(const Reading& reading, const Figure& figure);

}  // namespace claimcheck::claims
