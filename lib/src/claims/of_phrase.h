#pragma once

#include "claims/figure.h"

// What the noun before "of" or "with" makes of a figure: "a study of 1,248 adults".
namespace claimcheck::claims {

// "beat the record of 412 points": the size of something that has a name of its own, not what the
// verb was done to.
[[nodiscard]] bool sizes_a_thing(const Reading& reading, const Figure& figure);

// "cites a study of 1,248 adults", "opened a ward with 180 beds": the deed is done to the study and
// the ward, not to what they hold; but to all of a crowd of 1,248, and whoever claims the lives of
// 17 has killed them.
[[nodiscard]] bool counts_parts_of_a_thing(const Reading& reading, const Figure& figure);

}  // namespace claimcheck::claims
