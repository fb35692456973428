#pragma once

#include <cstdint>
#include <vector>

#include "claims/figure.h"
#include "claims/reading.h"

namespace claimcheck::claims {

// The first finite verb of a clause, else its first verb; kNone where it has none.
[[nodiscard]] std::uint32_t first_verb(const Reading& reading, std::uint32_t clause);

// The clauses besides its own whose deeds a date dates: "it was in May when the dam broke", "on 3
// May men broke in and stole a bowl".
[[nodiscard]] std::vector<std::uint32_t> other_clauses_dated(const Reading& reading,
                                                             const Figure& figure);

}  // namespace claimcheck::claims
