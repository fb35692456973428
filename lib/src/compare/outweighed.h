#pragma once

#include <span>
#include <vector>

#include "compare/rulings.h"

namespace claimcheck::comparison {

// Of two texts handed over together: takes out clashes of a figure that has a partner in the other
// text which agrees with it and is as likely. A percentage and a mark out of ten outweigh no clash.
void drop_outweighed(std::vector<Edge>& edges, std::span<const Statement> statements);

}  // namespace claimcheck::comparison
