#pragma once

#include <optional>
#include <string_view>

#include "claimcheck/day.h"
#include "time/period.h"

namespace claimcheck::time {

// The days of a period under a TIMEX3 mod, after the dictionary of the UCDP GED codebook 23.1,
// appendix 2: "early March" is 1-10 March, soft; "before 1999" has no low edge. Nothing where the
// period is not wholly known.
[[nodiscard]] std::optional<DayInterval> days_of(const Period& period, std::string_view mod);

}  // namespace claimcheck::time
