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

}  // namespace claimcheck::claims
