#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "claims/figure.h"

namespace claimcheck::claims {

// Who did what a figure tells: the subject of its verb, or who stands behind a passive one; ids of
// names, or lemmas where nobody is named. O(words).
[[nodiscard]] std::vector<std::string> agents_of(const Reading& reading, const Figure& figure);
// How a phrase calls somebody who does something: by the names in it, by whom its pronoun stands
// for, or by its noun.
[[nodiscard]] std::vector<std::string> names_of_agent(const Reading& reading, std::uint32_t phrase);

}  // namespace claimcheck::claims
