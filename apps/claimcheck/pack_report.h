#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claimcheck/pack_tools.h"
#include "settings.h"

namespace app {

// "1 test", "10 tests".
[[nodiscard]] std::string counted(std::size_t count, std::string_view noun);

// The outcome of pack tests; ends in a newline.
[[nodiscard]] std::string render_tests(const std::vector<claimcheck::PackTestResult>& results,
                                       PackFormat format);

// What no test exercised, and how much was.
[[nodiscard]] std::string render_coverage(const std::vector<claimcheck::CoveredItem>& items);

// The edits that no test noticed, and how many were.
[[nodiscard]] std::string render_mutants(const std::vector<claimcheck::PackMutant>& mutants);

[[nodiscard]] std::string render_packs(const std::vector<claimcheck::PackSummary>& packs);

}  // namespace app
