#include "audit/level.h"

#include <optional>

#include "audit/nearby.h"

namespace claimcheck::auditing {
namespace {

constexpr std::size_t kName = 5;  // items of "the closing price of" before the older figure

using Direction = Change::Direction;

class Finder {
 public:
  explicit Finder(const Line& line) : line_(line) {}

  std::vector<Change> run() {
    std::vector<Change> found;
    for (std::size_t at = 1; at + 1 < line_.size(); ++at) {
      if (!is_exact(at) || !is_apposed(at)) continue;
      auto change = bounded(at);
      if (!change) change = named(at);
      if (!change || !(change->new_end = only_before(at, *change->old_end))) continue;
      change->amount = at;
      found.push_back(*change);
    }
    return found;
  }

 private:
  [[nodiscard]] bool is_exact(std::size_t at) const {
    const Quantity* quantity = line_[at].quantity();
    return quantity && quantity->value && quantity->modifier == Modifier::exact;
  }

  // "183 crowns, 8.5% below", "the offer is 25% above"; not "earn 12% less".
  [[nodiscard]] bool is_apposed(std::size_t amount) const {
    const Item& before = line_[amount - 1];
    return before.kind == Item::Kind::mark || before.is(Cue::are) || before.is(Cue::last_before) ||
           direction_before(amount);
  }
  // "up 25% on", "an increase of 25% over"
  [[nodiscard]] std::optional<Direction> direction_before(std::size_t amount) const {
    const std::size_t of = is_small(line_, amount - 1, Small::of) ? 1 : 0;
    if (amount < 1 + of) return std::nullopt;
    const Item& change = line_[amount - 1 - of];
    if (change.is(Cue::up)) return Direction::up;
    return change.is(Cue::down) ? std::optional(Direction::down) : std::nullopt;
  }

  // "8.5% below the 212 crowns": read as one figure with a bound.
  [[nodiscard]] std::optional<Change> bounded(std::size_t amount) const {
    const Quantity* older = line_[amount + 1].quantity();
    if (!older || !older->value || !line_.has_inside(line_[amount + 1], Cue::determiner))
      return std::nullopt;
    if (older->modifier == Modifier::less_than) return measured_on(amount + 1, Direction::down);
    if (older->modifier == Modifier::more_than) return measured_on(amount + 1, Direction::up);
    return std::nullopt;
  }

  // "25% above the closing price of 36 crowns"
  [[nodiscard]] std::optional<Change> named(std::size_t amount) const {
    const Item& level = line_[amount + 1];
    auto direction = direction_before(amount);
    if (level.is(Cue::below)) direction = Direction::down;
    if (level.is(Cue::above) || level.is(Cue::over)) direction = Direction::up;
    const bool on = level.is(Cue::when) && direction;
    if (!on && !level.is(Cue::below) && !level.is(Cue::above) && !level.is(Cue::over))
      return std::nullopt;
    if (!line_.is(amount + 2, Cue::determiner)) return std::nullopt;
    for (std::size_t at = amount + 3; at < line_.size() && at <= amount + 2 + kName; ++at) {
      if (is_exact(at)) return measured_on(at, *direction);
      if (line_[at].mention || line_[at].kind == Item::Kind::mark) break;
    }
    return std::nullopt;
  }

  [[nodiscard]] static Change measured_on(std::size_t older, Direction direction) {
    Change change;
    change.direction = direction;
    change.cue = older;
    change.old_end = older;
    change.on_level = true;
    return change;
  }

  // The one figure before an amount that may be compared with the older one.
  [[nodiscard]] std::optional<std::size_t> only_before(std::size_t amount,
                                                       std::size_t older) const {
    const Quantity& level = *line_[older].quantity();
    std::optional<std::size_t> found;
    for (std::size_t at = 0; at < amount; ++at) {
      const Quantity* quantity = line_[at].quantity();
      if (!quantity || !may_be_like(*quantity, level)) continue;
      if (found || !quantity->value || quantity->trend != Trend::none) return std::nullopt;
      found = at;
    }
    return found;
  }

  // The same unit, or a bare level in that of the other: "the 2.1 million of 2022".
  [[nodiscard]] static bool may_be_like(const Quantity& quantity, const Quantity& level) {
    const bool bare = level.dimension == Dimension::count && level.unit.empty();
    if (bare) return quantity.dimension != Dimension::percent;
    return quantity.dimension == level.dimension && quantity.unit == level.unit;
  }

  const Line& line_;
};

}  // namespace

std::vector<Change> levels_of(const Line& line) { return Finder(line).run(); }

}  // namespace claimcheck::auditing
