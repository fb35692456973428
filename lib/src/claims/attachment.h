#pragma once

#include <cstdint>

#include "claims/figure.h"

namespace claimcheck::claims {

// What a time expression of a figure's sentence dates.
enum class Attachment : std::uint8_t {
  none,       // something else
  explicit_,  // the figure, in so many words: "as of March"
  clause,     // what the figure tells, by standing in its clause
  event,      // what the figure comes from: "Tuesday's bombing"
  mishap,     // the same, which has its own toll and size: "A blast killed 17 people on Monday"
  since,      // the beginning of the count
};

// `time` is the place of the expression in the sentence. O(clauses).
[[nodiscard]] Attachment attachment_of(const Reading& reading, const Figure& figure,
                                       const Range& time);

}  // namespace claimcheck::claims
