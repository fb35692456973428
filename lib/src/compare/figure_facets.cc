// The facets of what is claimed: quantity, unit, modality, measure.

#include <algorithm>

#include "claims/cues.h"
#include "claims/lexicon.h"
#include "compare/facets.h"
#include "compare/yearless.h"

namespace claimcheck::comparison {
namespace {

// "fell 60 metres", "after a fall of 60 metres": a way is a way, whether a verb calls it a change.
bool fell_or_rose(const Sides& sides) {
  const auto plain = [](const Figure& figure) {
    return figure.role == ChangeRole::none || figure.role == ChangeRole::change;
  };
  return sides.a.figure->dimension == Dimension::length && plain(*sides.a.figure) &&
         plain(*sides.b.figure) && !sides.a.light_predicate &&
         sides.a.predicate == sides.b.predicate;
}

}  // namespace

FacetAnswer ask_quantity(const Sides& sides, Gate& /*gate*/) {
  const auto& a = sides.a.figure;
  const auto& b = sides.b.figure;
  if (!a || !b) return no("a figure without a value set");
  if (a->date != b->date) return no("a date and a number");
  if (a->weekday != b->weekday &&
      (a->yearless || b->yearless || !in_some_week(a->weekday ? b->set : a->set)))
    return no("a weekday and a date without a year");
  if (a->yearless != b->yearless &&
      !(a->yearless ? in_some_year(b->set, a->set) : in_some_year(a->set, b->set)))
    return no("a day of an unknown year");
  if (a->dimension != b->dimension && !(is_share(a->dimension) && is_share(b->dimension)))
    return no("different dimensions");
  const bool one_measure = sides.a.measure != nullptr && sides.a.measure == sides.b.measure;
  if (a->change() != b->change() && !one_measure && !fell_or_rose(sides))
    return no("a change and a level");
  return yes();
}

FacetAnswer ask_unit(const Sides& sides, Gate& gate) {
  const auto& a = *sides.a.figure;
  const auto& b = *sides.b.figure;
  if (a.date) return yes();
  if (a.per != b.per) return no("per different things");
  if (a.dimension == Dimension::count) {
    const bool kinds_known = sides.a.noun_kind != 0 && sides.b.noun_kind != 0;
    if (kinds_known && sides.a.noun_kind != sides.b.noun_kind)
      return no("different kinds of things");
    return yes();
  }
  if (a.unit == b.unit && a.dimension == b.dimension) return yes();
  if (a.unit_assumed && b.unit_assumed) return yes("the same sign, taken for one currency");
  const bool money = a.dimension == Dimension::money;
  if ((!money || handed_over(sides.setting)) && a.dimension == b.dimension &&
      (a.unit.empty() || b.unit.empty()))
    return yes(kUnknownOne);
  const auto& first = a.scale;
  const auto& second = b.scale;
  if (!first || !second || first->family != second->family)
    return no(money ? "different currencies, no dated rate" : "different units");
  gate.rescaled = true;
  return yes("converted");
}

namespace {

bool outside_fact(Modality modality) {
  return modality == Modality::hypothetical || modality == Modality::question ||
         modality == Modality::retracted;
}

// A budget is a plan, whether it "will be" or "is" so much.
bool are_plans_anyway(const Sides& sides) {
  const auto is_plan = [](const Digest& claim) {
    return claim.measure != nullptr && claim.measure->behaviour == Behaviour::plan;
  };
  return is_plan(sides.a) && is_plan(sides.b);
}

}  // namespace

FacetAnswer ask_modality(const Sides& sides, Gate& gate) {
  const auto a = sides.a.claim->modality;
  const auto b = sides.b.claim->modality;
  if (outside_fact(a) || outside_fact(b)) return no("not stated as a fact");
  if ((a == Modality::planned) != (b == Modality::planned) && !are_plans_anyway(sides))
    return no("a plan and a fact");
  if (a == Modality::denied && b == Modality::denied) return no("both deny their figure");
  gate.denied = a == Modality::denied || b == Modality::denied;
  return yes(gate.denied ? "one side denies its figure" : "");
}

namespace {

// Whether measure `part` is declared a part of `whole`, directly or through others.
bool part_of(const packs::Measure* part, const packs::Measure& whole, const packs::PackSet& packs) {
  constexpr int kDeepest = 8;
  for (int depth = 0; part != nullptr && depth < kDeepest; ++depth) {
    if (std::ranges::find(whole.sum_of, part->id) != whole.sum_of.end()) return true;
    if (part->part_of.empty()) return false;
    if (part->part_of == whole.id) return true;
    part = packs.measure(part->part_of);
  }
  return false;
}

bool equal_measures(const packs::Measure& a, const packs::Measure& b) {
  return &a == &b || std::ranges::find(a.equal, b.id) != a.equal.end() ||
         std::ranges::find(b.equal, a.id) != b.equal.end();
}

FacetAnswer relate_measures(const Sides& sides, Gate& gate) {
  const auto* a = sides.a.measure;
  const auto* b = sides.b.measure;
  if (a == nullptr || b == nullptr || equal_measures(*a, *b)) return yes();
  if (part_of(a, *b, sides.packs)) {
    add_part(gate, Part::first);
    return yes("one measure is a part of the other");
  }
  if (part_of(b, *a, sides.packs)) {
    add_part(gate, Part::second);
    return yes("one measure is a part of the other");
  }
  return no("different measures");
}

// "35% of the inhabitants speak Corvian", "28% of the population speak Corvian"
bool tell_of_populace(const Digest& a, const Digest& b) {
  const auto are_all = [](const Digest& share) {
    return claims::Cues::english().is(share.claim->base, claims::Cue::populace);
  };
  const auto tells_more = [&](Key word) {
    return word != a.base && word != b.base && !std::ranges::binary_search(a.subject, word);
  };
  const auto share = [&](const KeySet& first, const KeySet& second) {
    return std::ranges::any_of(first, [&](Key word) {
      return tells_more(word) && std::ranges::binary_search(second, word);
    });
  };
  return are_all(a) && are_all(b) && a.predicate == b.predicate &&
         (share(a.context, b.context) || share(a.names, b.names));
}

// "members" and "union members" are one whole; "members" and "voters" are two, and so are a budget
// and the education budget.
bool different_wholes(const Digest& a, const Digest& b) {
  if (a.base == 0 || b.base == 0 || a.base == b.base) return false;
  if (tell_of_populace(a, b)) return false;
  const auto narrows = [](const std::string& narrow, const std::string& wide) {
    return narrow.ends_with(' ' + wide) && claims::Lexicon::english().kind(wide) == "person";
  };
  return !narrows(a.claim->base, b.claim->base) && !narrows(b.claim->base, a.claim->base);
}

// A rule that wants one subject names the whole itself, in whatever words: "of the new airline",
// "of the combined company".
bool names_whole(const Sides& sides) {
  return sides.a.rule != nullptr && sides.a.rule == sides.b.rule && must_be_same(sides, "subject");
}

// A rise since last month is none since last year; one that says nothing is taken for one of a
// year.
bool changes_of_different_times(const Claim& a, const Claim& b) {
  const auto time = [](const Claim& claim) {
    return claim.compared_with.empty() ? std::string_view("year") : claim.compared_with;
  };
  return time(a) != time(b);
}

}  // namespace

FacetAnswer ask_measure(const Sides& sides, Gate& gate) {
  const auto declared = relate_measures(sides, gate);
  if (!declared.passed) return declared;
  if (!sides.a.figure->date && different_wholes(sides.a, sides.b) && !names_whole(sides))
    return no("shares of different wholes");
  if (changes_of_different_times(*sides.a.claim, *sides.b.claim))
    return no("changes against different times");
  gate.frame = match_frames(sides.a, sides.b, sides.setting);
  if (gate.frame.sameness == Sameness::none) return no(gate.frame.note);
  if (!add_part(gate, gate.frame.part)) return no("each is a part of the other");
  if (gate.frame.sameness == Sameness::possible) return yes("might be another fact");
  return declared;
}

}  // namespace claimcheck::comparison
