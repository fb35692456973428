#pragma once

#include <memory>

#include "claimcheck/claim.h"
#include "claims/reading.h"

namespace claimcheck::claims {

// What the comparison needs to know of an article. O(tokens log tokens).
[[nodiscard]] std::shared_ptr<const Provenance> provenance_of(const Document& document,
                                                              const Article& body,
                                                              const Article& title);

// The hashes of the words of names, sorted. Ids of packs join words with hyphens.
[[nodiscard]] std::vector<std::uint64_t> terms_of(const std::vector<std::string>& names);

// A 64-bit hash that is the same on every machine.
[[nodiscard]] std::uint64_t stable_hash(std::string_view text,
                                        std::uint64_t seed = 0xCBF29CE484222325ULL);

}  // namespace claimcheck::claims
