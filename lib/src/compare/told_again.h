#pragma once

#include <span>
#include <vector>

#include "compare/rulings.h"

namespace claimcheck::comparison {

// A plan that is told again after another figure came in between has not changed: what seemed an
// update contradicts it. O(edges).
void note_told_again(std::vector<Edge>& edges, std::span<const Statement> statements);

}  // namespace claimcheck::comparison
