#pragma once

#include <cstdint>

#include "quantity/candidate.h"

namespace claimcheck::quantity {

// The figure before one of the same sentence.
struct PreviousFigure {
  const Quantity* quantity = nullptr;  // null: none
  std::uint32_t end = 0;               // the token after it
};

// How a figure hangs on the one before it.
enum class FigureLink : std::uint8_t {
  none,
  apposed,      // says the same in another unit: "12 cents, or 2%", "10 miles (16 km)"
  coordinated,  // "5% in June and 7% in July"
};
[[nodiscard]] FigureLink link_to_previous(const SentenceView& sentence, const Candidate& candidate,
                                          const PreviousFigure& previous);

// "lost 12 cents, or 2%", "rose 5% in June and 7% in July": takes over the direction of the change.
void share_change(FigureLink link, const SentenceView& sentence, const Candidate& candidate,
                  const PreviousFigure& previous, Quantity& quantity);

// Names what the figure measures: the noun phrase behind it, which ends by `limit`, else the one
// that its clause is about, else what the figure before it measures.
void name_concept(FigureLink link, const SentenceView& sentence, const Candidate& candidate,
                  const PreviousFigure& previous, std::uint32_t limit, Quantity& quantity);

}  // namespace claimcheck::quantity
