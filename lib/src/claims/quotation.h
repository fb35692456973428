#pragma once

#include <optional>

#include "claims/attribution.h"

namespace claimcheck::claims {

// Whether a token of the sentence stands in double quotation marks.
[[nodiscard]] bool is_in_quotation(const Reading& reading, std::uint32_t token);

// Who says a sentence that stands in quotes and does not tell it itself: the quotation goes on to a
// sentence that does ("We lost nine houses. All are insured," said the mayor), or takes up one
// ("It was a storm," the mayor said. "We lost nine houses."). Within the paragraph. None for what
// stands in no quotes.
[[nodiscard]] std::optional<Attribution> speaker_of_quotation(const Reading& reading,
                                                              const Figure& figure);

}  // namespace claimcheck::claims
