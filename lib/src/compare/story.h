#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "claimcheck/claim.h"

namespace claimcheck::comparison {

// Which articles of a batch tell of the same events: one story number for each, by the rare names
// and terms they share. Articles without terms stand alone. Independent of the order of
// `articles` but for the numbers themselves. Near-linear: terms of many articles are left out.
[[nodiscard]] std::vector<std::uint32_t> find_stories(std::span<const Provenance* const> articles);

}  // namespace claimcheck::comparison
