#include "audit/announced.h"

#include <algorithm>
#include <optional>

#include "audit/kinds.h"
#include "audit/nearby.h"
#include "audit/range.h"
#include "audit/resumption.h"

namespace claimcheck::auditing {
namespace {

constexpr double kFarthest = 1.5;     // a sum off by this factor is of something else
constexpr std::size_t kLongest = 10;  // items of "The money came from three sources:"

// Where the clause ends that opens the list: its colon, or "is made up of".
std::optional<std::size_t> opening_end(const Line& line, std::size_t first) {
  for (std::size_t at = first; at-- > 0;)
    if (line.is_mark(at, U':') || line[at].is(Cue::consist)) return at;
  return std::nullopt;
}

// "The money", "It", "The visitors" of the line before.
bool takes_up(const Line& line, const Line& before) {
  const bool sum = is_small(line, 0, Small::the) && is_small(line, 1, Small::sum);
  return sum || line.is(0, Cue::they) || Resumption(line, before).points_back(2);
}

bool is_plain_clause(const Line& line, std::size_t end) {
  for (std::size_t at = 0; at < end; ++at)
    if (line[at].mention || line[at].kind == Item::Kind::mark) return false;
  return end > 0 && end <= kLongest;
}

// "three sources", not "the three main sources": a number and its noun, right before the colon.
bool announces(const Line& line, std::size_t colon, std::size_t parts) {
  if (colon < 3 || !is_plain_clause(line, colon - 1)) return false;
  const Item& number = line[colon - 1];
  if (!number.quantity() || number.last_token != number.first_token + 2) return false;
  const auto& count = number.quantity()->value;
  return !is_small(line, colon - 2, Small::the) && count &&
         count->to_double() == static_cast<double>(parts);
}

// The clause that ends there says that all parts follow.
bool opens_all_parts(const Line& line, std::size_t end, std::size_t parts) {
  return line[end].is(Cue::consist) ? is_plain_clause(line, end) : announces(line, end, parts);
}

bool may_be_whole(const Quantity& whole, const Listing& listing, const Line& line) {
  if (!whole.value || whole.trend != Trend::none) return false;
  const bool above_parts = std::ranges::none_of(listing.members, [&](std::size_t member) {
    return above(range_of(*line[member].quantity()), range_of(whole));
  });
  const double sum = sum_of(line, listing).middle();
  const double stated = whole.value->to_double();
  return above_parts && sum <= kFarthest * stated && stated <= kFarthest * sum;
}

}  // namespace

Wholes announced(const Listing& listing, const Line& line, const Neighbours& around) {
  const Line* before = around.before;
  const auto opening = opening_end(line, listing.first());
  if (!before || before->has(Cue::retract) || !opening || line.has(Cue::overlap)) return {};
  if (!opens_all_parts(line, *opening, listing.members.size()) || !takes_up(line, *before))
    return {};
  std::optional<Place> whole;
  for (std::size_t at = 0; at < before->size(); ++at) {
    const Quantity* quantity = (*before)[at].quantity();
    if (!quantity || !summable(*quantity, *line[listing.first()].quantity())) continue;
    if (whole || !may_be_whole(*quantity, listing, line)) return {};
    whole = Place{before, at};
  }
  const bool open = line.has(Cue::not_all) || (around.after && around.after->has(Cue::left_over));
  return whole ? Wholes{{*whole}, !open} : Wholes{};
}

}  // namespace claimcheck::auditing
