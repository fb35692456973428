#pragma once

#include <vector>

#include "claimcheck/finding.h"
#include "compare/judge.h"

namespace claimcheck::comparison {

// What makes a finding more or less urgent, each part with its points; parts without points are
// left out. `ruling` is the one between `a` and `b`, the strongest of the finding.
[[nodiscard]] std::vector<SeverityPart> severity_parts(const Finding& finding, const Ruling& ruling,
                                                       const Digest& a, const Digest& b);

[[nodiscard]] int total(const std::vector<SeverityPart>& parts);

}  // namespace claimcheck::comparison
