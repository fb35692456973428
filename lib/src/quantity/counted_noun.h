#pragma once

#include <cstdint>

#include "quantity/candidate.h"

namespace claimcheck::quantity {

// Reads what a bare number counts into the candidate: the noun behind it, behind "of", behind a
// measure of each ("three 12-inch pizzas") or behind a verb ("of whom 15 were children"), and a
// modifier before the noun. Nothing reaches beyond `limit`. `next` is the number right behind the
// candidate, else null.
void read_counted_noun(const SentenceView& sentence, Candidate& candidate, std::uint32_t limit,
                       const Number* next);

}  // namespace claimcheck::quantity
