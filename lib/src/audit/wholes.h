#pragma once

#include <vector>

#include "audit/line.h"
#include "audit/listing.h"

namespace claimcheck::auditing {

struct Place {
  const Line* line = nullptr;
  std::size_t item = 0;

  [[nodiscard]] const Quantity& quantity() const { return *(*line)[item].quantity(); }
};

// What may be the total of a list. If any of several fits, nothing is wrong.
struct Wholes {
  std::vector<Place> candidates;
  bool complete = false;  // the list names every part, so that it may not fall short either
  bool dated = false;     // its parts may be those of several days
};

// The lines around one; null for none.
struct Neighbours {
  const Line* before = nullptr;
  const Line* after = nullptr;
};
[[nodiscard]] Neighbours neighbours(const std::vector<Line>& lines, std::size_t at);

// The totals that the wording ties to a list, in its sentence or the one before. Where the list
// itself begins with its total ("27 people, 15 men and 12 women"), that is taken off it. O(items).
[[nodiscard]] Wholes wholes_of(Listing& listing, const Line& line, const Neighbours& around);
// The same of a list whose members have subjects of their own (Joint::clauses): only a total that
// they are told to be taken from.
[[nodiscard]] Wholes wholes_of_clauses(Listing& listing, const Line& line,
                                       const Neighbours& around);

}  // namespace claimcheck::auditing
