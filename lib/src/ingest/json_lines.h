#pragma once

#include <string_view>

#include "claimcheck/ingest.h"

namespace claimcheck::ingest {

// One document a line. A line that is wrong becomes a failure with its line and column; the others
// are read. Byte-order mark and blank lines are left out. Unknown keys go to Document::extra.
[[nodiscard]] Batch read_json_lines(std::string_view content, std::string_view path);

// The same for pairs.
[[nodiscard]] PairBatch read_json_pairs(std::string_view content, std::string_view path);

}  // namespace claimcheck::ingest
