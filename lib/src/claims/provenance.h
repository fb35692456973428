#pragma once

#include <memory>

#include "claimcheck/claim.h"
#include "claims/reading.h"

namespace claimcheck::claims {

// What the comparison needs to know of an article. O(tokens log tokens).
[[nodiscard]] std::shared_ptr<const Provenance> provenance_of(const Document& document,
                                                              const Article& body,
                                                              const Article& title);

// A 64-bit hash that is the same on every machine.
[[nodiscard]] std::uint64_t stable_hash(std::string_view text,
                                        std::uint64_t seed = 0xCBF29CE484222325ULL);

}  // namespace claimcheck::claims
