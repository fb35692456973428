// The facet of place: equal, one inside the other, or elsewhere.

#include <algorithm>

#include "claims/cues.h"
#include "compare/facets.h"

namespace claimcheck::comparison {
namespace {

constexpr std::string_view kWorld = "world";  // the place of "worldwide", around all others

bool lists(const KeySet& places, const std::string& place) {
  return std::ranges::binary_search(places, key_of(place));
}

// Whether `inner` lies in a place of `outer`, by the claims or by the packs' map.
bool lies_in(const std::string& inner, const Digest& outer, const packs::PackSet& packs) {
  constexpr int kDeepest = 8;
  const auto* entity = packs.entity(inner);
  for (int depth = 0; entity != nullptr && !entity->inside.empty() && depth < kDeepest; ++depth) {
    if (entity->inside == outer.claim->place.front()) return true;
    entity = packs.entity(entity->inside);
  }
  return false;
}

// A place that the packs do not know, in an article about a country, is taken to lie there.
bool may_lie_in(const Digest& inner, const Digest& outer, const packs::PackSet& packs) {
  const auto* country = packs.entity(outer.claim->place.front());
  if (country == nullptr || country->kind != "country") return false;
  bool known = false;
  for (const auto& place : inner.claim->place) {
    if (lies_in(place, outer, packs)) return true;
    known = known || packs.entity(place) != nullptr;
  }
  return !known && article_uses(*inner.claim, outer.place_terms);
}

// "Tornev region", "Tornev town": a name, and what its last word says of the place that bears it.
struct PlaceName {
  std::string_view name;
  bool wide = false;
  bool town = false;
};

PlaceName split_place(std::string_view place) {
  const auto space = place.rfind(' ');
  if (space == std::string_view::npos) return {place};
  const auto& cues = claims::Cues::english();
  const auto last = place.substr(space + 1);
  const bool wide = cues.is(last, claims::Cue::wide_area);
  const bool town = cues.is(last, claims::Cue::settlement);
  return {wide || town ? place.substr(0, space) : place, wide, town};
}

// Whether `place` is the town that the wider `area` is named after: it says so, or the packs know.
bool lies_in_namesake(const PlaceName& place, const PlaceName& area, const packs::PackSet& packs) {
  if (!area.wide || place.wide) return false;
  return place.town || packs.entity(place.name) != nullptr;
}

// A sentence that names the other's place beside its own, narrower one.
bool speaks_of(const Digest& claim, const std::string& place) {
  return std::ranges::binary_search(claim.names, key_of(place));
}

Part inner_place(const Sides& sides) {
  const auto& first = sides.a.claim->place.front();
  const auto& second = sides.b.claim->place.front();
  if (first == second) return Part::none;
  const auto a = split_place(first);
  const auto b = split_place(second);
  if (a.name == b.name) {
    if (lies_in_namesake(a, b, sides.packs)) return Part::first;
    return lies_in_namesake(b, a, sides.packs) ? Part::second : Part::none;
  }
  if (first == kWorld || second == kWorld) return second == kWorld ? Part::first : Part::second;
  if (lists(sides.a.place, second) || lies_in(first, sides.b, sides.packs)) return Part::first;
  if (lists(sides.b.place, first) || lies_in(second, sides.a, sides.packs)) return Part::second;
  if (!disjoint(sides.a.place, sides.b.place)) return Part::none;
  if (may_lie_in(sides.a, sides.b, sides.packs)) return Part::first;
  if (may_lie_in(sides.b, sides.a, sides.packs)) return Part::second;
  if (speaks_of(sides.a, second) != speaks_of(sides.b, first))
    return speaks_of(sides.a, second) ? Part::first : Part::second;
  return Part::none;
}

// Two places of which neither is the other, or the other with a word more.
bool are_apart(const Sides& sides) {
  const auto& first = sides.a.claim->place;
  const auto& second = sides.b.claim->place;
  return disjoint(sides.a.place, sides.b.place) &&
         split_place(first.front()).name != split_place(second.front()).name &&
         !shortens(first, second) && !shortens(second, first);
}

// Whether the lead of one article names places of which the other never speaks.
bool plays_elsewhere(const Claim& claim, const Claim& other) {
  return claim.provenance && other.provenance && !claim.provenance->lead_places.empty() &&
         !article_uses(other, claim.provenance->lead_places);
}

// Articles that lead with different places tell of different events where a claim does not say
// where: another quake, another fire.
bool lead_elsewhere(const Sides& sides) {
  return sides.setting == Setting::story && plays_elsewhere(*sides.a.claim, *sides.b.claim) &&
         plays_elsewhere(*sides.b.claim, *sides.a.claim) &&
         !speaks_of_lead(*sides.a.claim, *sides.b.claim) &&
         !speaks_of_lead(*sides.b.claim, *sides.a.claim);
}

}  // namespace

FacetAnswer ask_place(const Sides& sides, Gate& gate) {
  if (must_be_same(sides, "place") && disjoint(sides.a.place, sides.b.place))
    return no("the rule wants the same place");
  if (date_one_event(sides)) return yes("the same named event");
  if (sides.a.place.empty() || sides.b.place.empty()) {
    if (lead_elsewhere(sides)) return no("the articles tell of other places");
    return yes(sides.a.place.empty() && sides.b.place.empty() ? kUnknownBoth : kUnknownOne);
  }
  const Part inner = inner_place(sides);
  if (inner == Part::none) return are_apart(sides) ? no("elsewhere") : yes();
  if (is_share(sides.a.figure->dimension) || sides.a.figure->date)
    return is_share(sides.a.figure->dimension) ? no("shares of different places") : yes();
  if (!add_part(gate, inner)) return no("each is a part of the other");
  return yes("one place lies in the other");
}

}  // namespace claimcheck::comparison
