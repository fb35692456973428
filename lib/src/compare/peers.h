#pragma once

#include <vector>

#include "compare/statement.h"

namespace claimcheck::comparison {

// Notes in each digest what else its article counts: how many figures it could be mistaken for, and
// whether it is the only one of its thing or of its deed. O(statements).
void note_peers(std::vector<Statement>& statements);

}  // namespace claimcheck::comparison
