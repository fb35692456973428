// The facet of the event that a figure is of.

#include <chrono>

#include "claims/cues.h"
#include "compare/facets.h"

namespace claimcheck::comparison {
namespace {

// "In April a 6.4 quake shook the islands", told in July: not what the articles of those days are
// about.
bool is_long_past(const Digest& claim, const Digest& other) {
  constexpr auto kLongAgo = std::chrono::days(30);
  constexpr auto kSameDays = std::chrono::days(7);
  const auto& event = claim.claim->event_days;
  const bool sized = claim.claim->noun.empty() && claim.figure->dimension == Dimension::magnitude;
  if (!sized && !claims::Cues::english().is(claim.claim->noun, claims::Cue::mishap)) return false;
  if (!event || !event->high || other.claim->event_days || !claim.claim->provenance ||
      !other.claim->provenance)
    return false;
  const auto& told = claim.claim->provenance->published;
  const auto& also_told = other.claim->provenance->published;
  if (!told || *told - event->high->value < kLongAgo) return false;
  return !also_told || std::chrono::abs(*told - *also_told) <= kSameDays;
}

}  // namespace

bool date_one_event(const Sides& sides) {
  return sides.a.figure->date && sides.a.event != 0 && sides.a.event == sides.b.event;
}

FacetAnswer ask_event(const Sides& sides, Gate& /*gate*/) {
  if (must_be_same(sides, "event") && (sides.a.event == 0 || sides.a.event != sides.b.event))
    return no("the rule wants the same event");
  const auto& first = sides.a.claim->event_days;
  const auto& second = sides.b.claim->event_days;
  if (first && second && first->disjoint(*second)) return no("events of different days");
  if (is_long_past(sides.a, sides.b) || is_long_past(sides.b, sides.a))
    return no("an event of long ago");
  if (sides.a.event == 0 && sides.b.event == 0) return yes("no named event; the same story");
  if (sides.a.event == 0 || sides.b.event == 0) return yes(kUnknownOne);
  return sides.a.event == sides.b.event ? yes() : no("different events");
}

}  // namespace claimcheck::comparison
