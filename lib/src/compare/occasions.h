#pragma once

#include <span>
#include <vector>

#include "compare/rulings.h"

namespace claimcheck::comparison {

// Takes out clashes of two sentences that give several figures of the same things, none of which
// agrees: they tell of two occasions (22 points and nine rebounds, 25 points and 16 rebounds),
// unless a pack knows the measure. And clashes with a figure that the other sentence gives too,
// beside its own: quakes "of 7.6 and 7.5" do not contradict one of 7.6.
void drop_other_occasions(std::vector<Edge>& edges, std::span<const Statement> statements);

}  // namespace claimcheck::comparison
