#pragma once

#include <cstdint>
#include <vector>

#include "claims/figure.h"

namespace claimcheck::claims {

// The phrases behind "by" that tell who did what the passive verb of a figure says: "was watched by
// 3 million viewers"; not those of another participle ("is composed of 11 tracks, produced by
// ..."). `figure.verb` must be known.
[[nodiscard]] std::vector<std::uint32_t> doers_behind(const Reading& reading, const Figure& figure);

}  // namespace claimcheck::claims
