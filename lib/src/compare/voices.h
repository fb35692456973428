#pragma once

#include <cstddef>
#include <span>

#include "claimcheck/claim.h"

namespace claimcheck::comparison {

// How many independent voices state these claims: one article is one voice, and so is the same
// sentence, or nearly the same, in several articles (more than half of its word shingles).
// O(words), nearly.
[[nodiscard]] std::size_t count_voices(std::span<const Claim* const> claims);

}  // namespace claimcheck::comparison
