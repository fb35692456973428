#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "audit/line.h"

namespace claimcheck::auditing {

// What a clause says of a figure that changed: "rose by 300 to 1,500 from 1,300", "doubled from 300
// to 700", "a 20% rise, from 40 to 60".
struct Change {
  enum class Direction : std::uint8_t { up, down };

  Direction direction = Direction::up;
  std::size_t cue = 0;                  // the item that says so
  std::optional<double> multiple;       // above one, by direction: halved is 2, down
  Modifier modifier = Modifier::exact;  // of the multiple: "almost doubled", "more than doubled"
  std::optional<std::size_t> amount;    // items: by how much
  std::optional<std::size_t> old_end;   // from what
  std::optional<std::size_t> new_end;   // to what
  bool contested = false;               // "raised the cut to 10%": which of them goes up or down
  bool compared = false;                // with the old end: perhaps not what it changed from
  bool on_level = false;                // told as a distance: the words before the old end are no
                                        // bound of it ("8% below the 212 crowns")
};

// The changes with both ends, in order. O(items).
[[nodiscard]] std::vector<Change> changes_of(const Line& line);

}  // namespace claimcheck::auditing
