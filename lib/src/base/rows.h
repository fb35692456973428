#pragma once

#include <string_view>
#include <vector>

namespace claimcheck {

// The rows of a data file: one a line, fields separated by tabs and trimmed of spaces; blank lines
// and lines that start with # are left out. The views point into `content`.
[[nodiscard]] std::vector<std::vector<std::string_view>> rows(std::string_view content);

// The words of one field, separated by "|".
[[nodiscard]] std::vector<std::string_view> alternatives(std::string_view field);

}  // namespace claimcheck
