#pragma once

#include <span>
#include <vector>

#include "compare/rulings.h"

namespace claimcheck::comparison {

// Takes out clashes that other statements explain away: where any article gives both figures they
// belong to two facts, and of several partners in one article only the likest one is meant.
void drop_explained(std::vector<Edge>& edges, std::span<const Statement> statements);

}  // namespace claimcheck::comparison
