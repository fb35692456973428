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
  since,      // the beginning of the count
};

[[nodiscard]] Attachment attachment_of(const Reading& reading, const Figure& figure,
                                       const Range& time);

// Whether the times of a figure's clause date a mishap, whose toll goes on rising and whose size is
// of no other.
[[nodiscard]] bool dates_a_mishap(const Reading& reading, const Figure& figure);

}  // namespace claimcheck::claims
