#pragma once

#include <string>

#include "claims/figure.h"

namespace claimcheck::claims {

// Who gets a sum that is told per head: "to each bereaved family", "the families are to receive
// 4,000 euros each". The canonical noun; empty where the sum is not shared out.
[[nodiscard]] std::string recipient_of(const Reading& reading, const Figure& figure);

}  // namespace claimcheck::claims
