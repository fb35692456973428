#include "claims/derived_figures.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace claimcheck::claims {
namespace {

constexpr double kPercent = 100;

struct Ends {
  double low = 0;
  double high = 0;
};

std::optional<Ends> ends_of(const Quantity& quantity) {
  const auto& set = quantity.set;
  if (!set.low || !set.high) return std::nullopt;
  return Ends{set.low->value, set.high->value};
}

// How many of the whole a share is: 0.5 for "half" and 50%.
std::optional<Ends> share_of(const Quantity& quantity) {
  auto ends = ends_of(quantity);
  if (!ends) return std::nullopt;
  if (quantity.dimension == Dimension::percent)
    return Ends{ends->low / kPercent, ends->high / kPercent};
  const bool fraction =
      quantity.form == NumberForm::fraction || quantity.dimension == Dimension::ratio;
  if (!fraction || ends->high > 1) return std::nullopt;
  return ends;
}

std::string text_of(const Reading& reading, const Mention& mention) {
  return std::string(reading.article.text.text.substr(mention.span.begin, mention.span.size()));
}

// "two-thirds of the 900 staff"
std::optional<DerivedFigure> part_of_number(const Reading& reading, std::size_t first) {
  const Mention& share = reading.mentions[first];
  const Mention& whole = reading.mentions[first + 1];
  const auto* part = share.quantity();
  const auto* total = whole.quantity();
  if (part == nullptr || total == nullptr || total->dimension != Dimension::count) return {};
  const auto fraction = share_of(*part);
  const auto number = ends_of(*total);
  if (!fraction || !number) return {};
  const Range from = reading.range_of(share.span);
  const Range to = reading.range_of(whole.span);
  if (from.empty() || to.empty() || to.first < from.last || to.first - from.last > 3) return {};
  if (to.first == from.last || reading.word(from.last).lemma != "of") return {};
  DerivedFigure derived;
  derived.mention = first;
  derived.of_whole = true;
  derived.whole = first + 1;
  derived.quantity = *total;
  derived.quantity.value = Decimal::nearest(
      std::round((fraction->low + fraction->high) / 2 * (number->low + number->high) / 2));
  derived.quantity.set = Interval<double>::closed(fraction->low * number->low,
                                                  fraction->high * number->high, Hardness::soft);
  derived.quantity.modifier = Modifier::approx;
  derived.derived = text_of(reading, share) + " of " + derived.quantity.unit_text;
  return derived;
}

const Mention* end_in(const Reading& reading, std::size_t first, ChangeRole role, std::size_t& at) {
  for (std::size_t m = first; m < reading.mentions.size() && m < first + 3; ++m) {
    const auto* quantity = reading.mentions[m].quantity();
    if (quantity == nullptr || quantity->role != role) continue;
    at = m;
    return &reading.mentions[m];
  }
  return nullptr;
}

DerivedFigure change(const Reading& reading, std::size_t at, const Mention& before,
                     const Mention& after, const Ends& ends, Dimension dimension) {
  DerivedFigure derived;
  derived.mention = at;
  Quantity quantity;
  quantity.dimension = dimension;
  quantity.unit = dimension == Dimension::percent ? "percent" : "percentage-point";
  quantity.unit_text = quantity.unit;
  const bool up = ends.low + ends.high > 0;
  const double low = up ? ends.low : -ends.high;
  const double high = up ? ends.high : -ends.low;
  quantity.value = Decimal::nearest(std::round((low + high) / 2 * kPercent) / kPercent);
  quantity.form = NumberForm::decimal;
  quantity.set = Interval<double>::closed(low, high, Hardness::firm);
  quantity.trend = up ? Trend::up : Trend::down;
  quantity.role = ChangeRole::change;
  quantity.number = after.quantity()->number;
  derived.quantity = std::move(quantity);
  derived.derived = "from " + text_of(reading, before) + " to " + text_of(reading, after);
  return derived;
}

// "from 4% to 6%"
void add_changes(const Reading& reading, std::size_t first, std::vector<DerivedFigure>& found) {
  const auto* quantity = reading.mentions[first].quantity();
  if (quantity == nullptr ||
      (quantity->role != ChangeRole::old_value && quantity->role != ChangeRole::new_value))
    return;
  const bool old_first = quantity->role == ChangeRole::old_value;
  std::size_t other = 0;
  const auto* second =
      end_in(reading, first + 1, old_first ? ChangeRole::new_value : ChangeRole::old_value, other);
  if (second == nullptr || second->quantity()->dimension != quantity->dimension ||
      second->quantity()->unit != quantity->unit)
    return;
  const Mention& before = old_first ? reading.mentions[first] : *second;
  const Mention& after = old_first ? *second : reading.mentions[first];
  const auto old_ends = ends_of(*before.quantity());
  const auto new_ends = ends_of(*after.quantity());
  if (!old_ends || !new_ends || old_ends->low <= 0) return;
  const std::size_t at = old_first ? other : first;
  if (quantity->dimension == Dimension::percent)
    found.push_back(change(reading, at, before, after,
                           {new_ends->low - old_ends->high, new_ends->high - old_ends->low},
                           Dimension::percentage_point));
  found.push_back(change(reading, at, before, after,
                         {(new_ends->low / old_ends->high - 1) * kPercent,
                          (new_ends->high / old_ends->low - 1) * kPercent},
                         Dimension::percent));
}

}  // namespace

std::vector<DerivedFigure> derived_figures(const Reading& reading) {
  std::vector<DerivedFigure> found;
  for (std::size_t m = 0; m + 1 < reading.mentions.size(); ++m) {
    if (auto part = part_of_number(reading, m)) found.push_back(std::move(*part));
    add_changes(reading, m, found);
  }
  return found;
}

}  // namespace claimcheck::claims
