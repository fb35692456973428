#pragma once

#include <vector>

#include "claimcheck/claim.h"
#include "claims/figure.h"

namespace claimcheck::claims {

// Something said: who says it and the tokens it covers.
struct Speech {
  Attribution source;
  std::uint32_t verb = kNone;  // kNone for "according to"
  Range covers;
};

// The reported speech of a sentence: "X said that ...", "..., X said", "according to X".
[[nodiscard]] std::vector<Speech> speeches_of(const Reading& reading);

// Who says the figure, the nearest first: reported speech, or a source that gives the figure itself
// ("police counted 18,000").
[[nodiscard]] std::vector<Attribution> attribution_of(const Reading& reading,
                                                      const std::vector<Speech>& speeches,
                                                      const Figure& figure);

}  // namespace claimcheck::claims
