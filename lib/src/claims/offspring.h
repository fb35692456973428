#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claims/figure.h"

// "the mother of three", "father-of-five Juhan Sild": whatever became of the parent did not become
// of the three.
namespace claimcheck::claims {

// What such a figure counts.
inline constexpr std::string_view kChild = "child";

[[nodiscard]] bool counts_offspring(const Reading& reading, const Figure& figure);

// Whose children such a figure counts, as Name::id: whoever is named beside it or stands before its
// verb, else whom the article speaks of. Empty where that is open.
[[nodiscard]] std::vector<std::string> parent_of(const Reading& reading, const Figure& figure);

}  // namespace claimcheck::claims
