#pragma once

#include <span>
#include <vector>

#include "claimcheck/claim.h"
#include "claimcheck/document.h"
#include "claimcheck/finding.h"

namespace claimcheck::auditing {

// What the checks of this folder find in an article whose claims are already known, the most severe
// first. `claims` are those of extract(document). Claims of the article that contradict each other
// are left to the comparison, which meets them anyway where a batch is checked. Total; O(bytes).
[[nodiscard]] std::vector<Finding> audit_with(const Document& document,
                                              std::span<const Claim> claims);

// Leaves out of `audited` what a finding among `compared` says of the same claims already.
void drop_repeated(std::vector<Finding>& audited, std::span<const Finding> compared);

}  // namespace claimcheck::auditing
