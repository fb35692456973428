#pragma once

#include <string>
#include <vector>

#include "claims/figure.h"

namespace claimcheck::claims {

// Of whom or what the clause of a figure tells: the names in its subject, else the one whom its
// pronoun stands for, else its noun. Empty where the clause has no subject, and where the figure
// belongs to the subject.
[[nodiscard]] std::vector<std::string> party_of(const Reading& reading, const Figure& figure);

}  // namespace claimcheck::claims
