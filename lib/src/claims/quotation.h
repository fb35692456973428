#pragma once

#include <optional>

#include "claims/attribution.h"

namespace claimcheck::claims {

// Who says a figure in a quotation whose sentence does not tell it itself: the quotation goes on to
// a sentence that does ("We lost nine houses. All are insured," said the mayor), or takes up one
// ("It was a storm," the mayor said. "We lost nine houses."). Within the paragraph; none for whom
// nobody names.
[[nodiscard]] std::optional<Attribution> speaker_of_quotation(const Reading& reading,
                                                              const Figure& figure);

}  // namespace claimcheck::claims
