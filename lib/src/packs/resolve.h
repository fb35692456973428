#pragma once

#include <vector>

#include "packs/pack_reader.h"

namespace claimcheck::packs {

// Checks the names that packs use of each other, and the patterns, of `packs` from `first_new` on;
// qualifies measures and rules by their pack ("deaths" -> "core/deaths": looked up in the pack
// itself, then in those it extends); merges what later packs refine. What is wrong is added to
// `problems`; the result is then incomplete.
[[nodiscard]] std::vector<Pack> resolve(std::vector<ReadPack> packs, std::size_t first_new,
                                        Problems& problems);

}  // namespace claimcheck::packs
