#pragma once

#include <string>
#include <vector>

#include "claimcheck/quantity.h"
#include "claims/figure.h"

namespace claimcheck::claims {

// A quantity that follows from two others of the sentence.
struct DerivedFigure {
  std::size_t mention = 0;  // whose place, frame and circumstances it shares: index into mentions
  Quantity quantity;
  std::string derived;    // "two-thirds of 900"
  bool of_whole = false;  // counts what the whole counts
  std::size_t whole = 0;  // then: the whole's mention
};

// A share of a stated number ("two-thirds of the 900 staff" are 600), and the change between two
// ends ("from 4% to 6%" is two points, or a rise by half).
[[nodiscard]] std::vector<DerivedFigure> derived_figures(const Reading& reading);

}  // namespace claimcheck::claims
