#pragma once

#include <vector>

#include "claimcheck/check.h"

namespace claimcheck::claims {

// claimcheck::extract of a document in whose text the day of publication was looked for already.
[[nodiscard]] std::vector<Claim> extract_dated(const Document& document, const RulePacks& rules);

}  // namespace claimcheck::claims
