#pragma once

#include "claims/figure.h"

namespace claimcheck::claims {

// Whether a time expression says nothing of when its clause's deed was done: it names an event,
// dates the telling, the article or a moment of a game, or says how long something took.
[[nodiscard]] bool dates_no_deed(const Reading& reading, const Figure& figure);

// "Published: Monday, March 4, 2013, 10:34 PM", "Stock falls May 6, 2013 The share ...": the head
// of a page is dated, not what it tells.
[[nodiscard]] bool is_page_stamp(const Reading& reading, const Range& range,
                                 const TimeExpression& time);

}  // namespace claimcheck::claims
