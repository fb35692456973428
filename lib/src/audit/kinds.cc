#include "audit/kinds.h"

#include "audit/nearby.h"
#include "claims/lexicon.h"

namespace claimcheck::auditing {

std::string_view kind_of(const Quantity& quantity) {
  if (quantity.dimension != Dimension::count || quantity.unit.empty()) return {};
  const auto& lexicon = claims::Lexicon::english();
  if (const auto kind = lexicon.kind(quantity.unit); !kind.empty()) return kind;
  if (names_cue(quantity.unit, Cue::divide) || names_cue(quantity.unit, Cue::people))
    return "person";
  const auto* deed = lexicon.noun_predicate(quantity.unit);
  return deed ? lexicon.kind(deed->noun) : std::string_view{};
}

bool names_person(std::string_view word) {
  const auto& lexicon = claims::Lexicon::english();
  const auto lemma = lexicon.noun_lemma(word);
  return names_cue(lemma, Cue::people) || lexicon.kind(lemma) == "person";
}

bool is_extent(Dimension dimension) {
  switch (dimension) {
    case Dimension::money:
    case Dimension::length:
    case Dimension::area:
    case Dimension::volume:
    case Dimension::mass:
    case Dimension::energy:
    case Dimension::power:
      return true;
    default:
      return false;
  }
}

bool summable(const Quantity& a, const Quantity& b) {
  if (a.dimension != b.dimension || a.per != b.per) return false;
  if (a.dimension != Dimension::count) return a.unit == b.unit;
  if (a.unit.empty() || b.unit.empty() || a.unit == b.unit) return true;
  const auto kind = kind_of(a);
  return !kind.empty() && kind == kind_of(b);
}

bool may_mix(const Quantity& a, const Quantity& b) {
  return a.dimension == Dimension::count && b.dimension == Dimension::count && a.per == b.per &&
         (kind_of(a).empty() || kind_of(b).empty());
}

bool may_be_of(const Quantity& part, const Quantity& whole) {
  if (part.dimension != Dimension::count || !kind_of(part).empty()) return false;
  return whole.dimension == Dimension::count || (part.unit.empty() && is_extent(whole.dimension));
}

}  // namespace claimcheck::auditing
