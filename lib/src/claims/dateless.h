#pragma once

#include "claims/figure.h"

namespace claimcheck::claims {

// Whether a time expression says nothing of when its clause's deed was done: it names an event,
// dates the telling, the article or a moment of a game, or says how long something took.
[[nodiscard]] bool dates_no_deed(const Reading& reading, const Figure& figure);

}  // namespace claimcheck::claims
