#pragma once

#include <span>
#include <vector>

#include "claimcheck/claim.h"
#include "claimcheck/document.h"
#include "claimcheck/finding.h"

namespace claimcheck::auditing {

// The findings inside one article whose claims are already known. `claims` are those of
// extract(document); the most severe finding first. Total; O(bytes).
[[nodiscard]] std::vector<Finding> audit_with(const Document& document,
                                              std::span<const Claim> claims);

}  // namespace claimcheck::auditing
