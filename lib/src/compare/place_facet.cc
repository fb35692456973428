// The facet of place: equal, one inside the other, or elsewhere.

#include <algorithm>
#include <set>

#include "base/embedded.h"
#include "base/rows.h"
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

// "Kharkiv" lies in "Kharkiv region": the wider place adds a word for an area.
bool named_after(const std::string& area, const std::string& place) {
  if (area.size() <= place.size() + 1 || !area.starts_with(place)) return false;
  static const auto words = [] {
    std::set<std::string_view> found;
    for (const auto& row : rows(embedded_file("area_words.tsv"))) found.insert(row.at(0));
    return found;
  }();
  return words.contains(std::string_view(area).substr(place.size() + 1));
}

// A sentence that names the other's place beside its own, narrower one.
bool speaks_of(const Digest& claim, const std::string& place) {
  return std::ranges::binary_search(claim.names, key_of(place));
}

Part inner_place(const Sides& sides) {
  const auto& first = sides.a.claim->place.front();
  const auto& second = sides.b.claim->place.front();
  if (first == second) return Part::none;
  if (first == kWorld || second == kWorld) return second == kWorld ? Part::first : Part::second;
  if (lists(sides.a.place, second) || lies_in(first, sides.b, sides.packs)) return Part::first;
  if (lists(sides.b.place, first) || lies_in(second, sides.a, sides.packs)) return Part::second;
  if (named_after(second, first)) return Part::first;
  if (named_after(first, second)) return Part::second;
  if (!disjoint(sides.a.place, sides.b.place)) return Part::none;
  if (speaks_of(sides.a, second) != speaks_of(sides.b, first))
    return speaks_of(sides.a, second) ? Part::first : Part::second;
  return Part::none;
}

}  // namespace

FacetAnswer ask_place(const Sides& sides, Gate& gate) {
  if (must_be_same(sides, "place") && disjoint(sides.a.place, sides.b.place))
    return no("the rule wants the same place");
  if (date_one_event(sides)) return yes("the same named event");
  if (sides.a.place.empty() && sides.b.place.empty()) return yes(kUnknownBoth);
  if (sides.a.place.empty() || sides.b.place.empty()) return yes(kUnknownOne);
  const Part inner = inner_place(sides);
  if (inner == Part::none) return disjoint(sides.a.place, sides.b.place) ? no("elsewhere") : yes();
  if (is_share(sides.a.figure->dimension) || sides.a.figure->date)
    return is_share(sides.a.figure->dimension) ? no("shares of different places") : yes();
  if (!add_part(gate, inner)) return no("each is a part of the other");
  return yes("one place lies in the other");
}

}  // namespace claimcheck::comparison
