// The facet of scope: the whole, or a part of it.

#include <algorithm>

#include "claims/restrictions.h"
#include "compare/facets.h"

namespace claimcheck::comparison {
namespace {

// "three of its five coaches": the first is a part of the second. So is "three of its seats in the
// capital" of "23 seats".
bool part_by_wording(const Digest& part, const Digest& whole) {
  if (part.base == 0 || whole.base != 0) return false;
  // "three of the seven bullets" of eleven shots.
  const bool one_measure = part.measure != nullptr && part.measure == whole.measure;
  if (one_measure && part.base == part.noun && part.claim->noun_kind != "person") return true;
  if (part.base != whole.noun) return false;
  const bool same_sentence = part.claim->provenance == whole.claim->provenance &&
                             part.claim->quote_span == whole.claim->quote_span;
  return same_sentence || (!part.place.empty() && whole.place.empty());
}

// "two more", "another three"
bool lists_more(const KeySet& scope) {
  static const Key more = key_of("more");
  return std::ranges::binary_search(scope, more);
}

// "in a separate blast", on one side.
bool is_of_another_event(const KeySet& scope) {
  static const Key other = key_of(claims::kAnotherEvent);
  return std::ranges::binary_search(scope, other);
}

bool is_at_peak(const KeySet& scope) {
  static const Key peak = key_of(claims::kAtPeak);
  return std::ranges::binary_search(scope, peak);
}

// "81% of them voted to strike": of those whose share the measure is.
KeySet without_pronoun(KeySet scope) {
  static const Key whom = key_of("of whom");
  static const Key them = key_of("of them");
  std::erase_if(scope, [](Key key) { return key == whom || key == them; });
  return scope;
}

}  // namespace

FacetAnswer ask_scope(const Sides& sides, Gate& gate) {
  if (part_by_wording(sides.a, sides.b) || part_by_wording(sides.b, sides.a)) {
    const Part part = part_by_wording(sides.a, sides.b) ? Part::first : Part::second;
    return add_part(gate, part) ? yes("a part and its whole") : no("each is a part of the other");
  }
  const bool shares = is_share(sides.a.figure->dimension) && sides.a.measure != nullptr &&
                      sides.a.measure == sides.b.measure;
  const KeySet a = shares ? without_pronoun(sides.a.scope) : sides.a.scope;
  const KeySet b = shares ? without_pronoun(sides.b.scope) : sides.b.scope;
  if (is_of_another_event(a) != is_of_another_event(b)) return no("another event");
  if (is_at_peak(a) != is_at_peak(b)) return no("one of them at its peak");
  const bool both_added = lists_more(a) && lists_more(b);
  if (both_added && sides.setting == Setting::story) return no("each is added to another figure");
  if (a == b) return yes();
  if (is_share(sides.a.figure->dimension)) return no("shares of different wholes");
  const bool first_narrower = std::ranges::includes(a, b);
  if (!first_narrower && !std::ranges::includes(b, a)) return no("different parts");
  if (!add_part(gate, first_narrower ? Part::first : Part::second))
    return no("each is a part of the other");
  return yes("a restriction on one side makes it a part");
}

}  // namespace claimcheck::comparison
