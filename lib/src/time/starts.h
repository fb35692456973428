#pragma once

#include <vector>

#include "time/text_signs.h"
#include "time/words.h"

namespace claimcheck::time {

// The tokens at which an expression may begin, in order: all at which one does, and few others.
// Gathers the signs of the text in the same scan. O(tokens).
[[nodiscard]] std::vector<At> starts_of(const Words& words, TextSigns& signs);

}  // namespace claimcheck::time
