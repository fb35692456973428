#pragma once

#include <cstdint>
#include <optional>

#include "claims/figure.h"

namespace claimcheck::claims {

// "Hull and Leeds won 12 and 15 games, respectively": the phrase, among those that "and" joins to
// the subject of the figure's clause, that stands where the figure stands in its own list; kNone
// where the two lists are not of one length. Empty without "respectively" behind a list of figures.
// O(tokens).
[[nodiscard]] std::optional<std::uint32_t> respective_phrase(const Reading& reading,
                                                             const Figure& figure);

}  // namespace claimcheck::claims
