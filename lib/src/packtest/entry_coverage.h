#pragma once

#include <vector>

#include "claimcheck/pack_tools.h"

namespace claimcheck::packtest {

// Every entry of the lexicons that the chosen rules use, and whether it stands in a text of their
// tests, in any of its forms.
[[nodiscard]] std::vector<CoveredItem> entry_coverage(const RulePacks& packs,
                                                      const PackTestOptions& options);

}  // namespace claimcheck::packtest
