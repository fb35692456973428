#include "compare/gate.h"

#include <algorithm>
#include <set>

#include "base/embedded.h"
#include "base/rows.h"
#include "compare/unit_scale.h"
#include "compare/yearless.h"

namespace claimcheck::comparison {
namespace {

constexpr std::string_view kWorld = "world";  // the place of "worldwide", around all others
constexpr std::string_view kUnknownOne = "unknown on one side";
constexpr std::string_view kUnknownBoth = "unknown on both sides";

constexpr FacetAnswer no(std::string_view note) { return {false, note}; }
constexpr FacetAnswer yes(std::string_view note = {}) { return {true, note}; }

struct Sides {
  const Digest& a;
  const Digest& b;
  Setting setting;
  const packs::PackSet& packs;
};

bool is_share(Dimension dimension) {
  return dimension == Dimension::percent || dimension == Dimension::ratio;
}

// Two findings of "part" must point the same way.
bool add_part(Gate& gate, Part part) {
  if (part == Part::none || part == gate.part) return true;
  if (gate.part != Part::none) return false;
  gate.part = part;
  return true;
}

// "fell 60 metres", "after a fall of 60 metres": a way is a way, whether a verb calls it a change.
bool fell_or_rose(const Sides& sides) {
  const auto plain = [](const Figure& figure) {
    return figure.role == ChangeRole::none || figure.role == ChangeRole::change;
  };
  return sides.a.figure->dimension == Dimension::length && plain(*sides.a.figure) &&
         plain(*sides.b.figure) && !sides.a.light_predicate &&
         sides.a.predicate == sides.b.predicate;
}

FacetAnswer ask_quantity(const Sides& sides, Gate& /*gate*/) {
  const auto& a = sides.a.figure;
  const auto& b = sides.b.figure;
  if (!a || !b) return no("a figure without a value set");
  if (a->date != b->date) return no("a date and a number");
  if (a->yearless != b->yearless && !in_some_year(a->yearless ? b->set : a->set))
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
  if (a.dimension == Dimension::money) return no("different currencies, no dated rate");
  if (a.dimension == b.dimension && (a.unit.empty() || b.unit.empty())) return yes(kUnknownOne);
  const auto first = unit_scale(a.dimension, a.unit);
  const auto second = unit_scale(b.dimension, b.unit);
  if (!first || !second || first->family != second->family) return no("different units");
  gate.rescaled = true;
  return yes("converted");
}

bool outside_fact(Modality modality) {
  return modality == Modality::hypothetical || modality == Modality::question ||
         modality == Modality::retracted;
}

FacetAnswer ask_modality(const Sides& sides, Gate& gate) {
  const auto a = sides.a.claim->modality;
  const auto b = sides.b.claim->modality;
  if (outside_fact(a) || outside_fact(b)) return no("not stated as a fact");
  if ((a == Modality::planned) != (b == Modality::planned)) return no("a plan and a fact");
  if (a == Modality::denied && b == Modality::denied) return no("both deny their figure");
  gate.denied = a == Modality::denied || b == Modality::denied;
  return yes(gate.denied ? "one side denies its figure" : "");
}

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

FacetAnswer ask_measure(const Sides& sides, Gate& gate) {
  const auto declared = relate_measures(sides, gate);
  if (!declared.passed) return declared;
  if (sides.a.base != 0 && sides.b.base != 0 && sides.a.base != sides.b.base &&
      !sides.a.figure->date)
    return no("shares of different wholes");
  gate.frame = match_frames(sides.a, sides.b, sides.setting);
  if (gate.frame.sameness == Sameness::none) return no(gate.frame.note);
  if (!add_part(gate, gate.frame.part)) return no("each is a part of the other");
  if (gate.frame.sameness == Sameness::possible) return yes("might be another fact");
  return declared;
}

KeySet named(const KeySet& keys, const KeySet& names) {
  KeySet result;
  std::ranges::set_intersection(keys, names, std::back_inserter(result));
  return result;
}

bool excludes(const KeySet& a, const KeySet& b) {
  return !a.empty() && !b.empty() && disjoint(a, b);
}

// Whether the rule of either claim asks that this facet be known and equal.
bool must_be_same(const Sides& sides, std::string_view facet) {
  const auto asks = [&](const packs::Rule* rule) {
    return rule != nullptr && std::ranges::find(rule->same, facet) != rule->same.end();
  };
  return asks(sides.a.rule) || asks(sides.b.rule);
}

// An event has one date, wherever the sentence is and whoever it is about.
bool date_one_event(const Sides& sides) {
  return sides.a.figure->date && sides.a.event != 0 && sides.a.event == sides.b.event;
}

// Whether one of the names is the other without its last words: Pandora, Pandora Radio.
bool shortens(const std::vector<std::string>& shorter, const std::vector<std::string>& longer) {
  return std::ranges::any_of(shorter, [&](const std::string& name) {
    return std::ranges::any_of(
        longer, [&](const std::string& full) { return full.starts_with(name + ' '); });
  });
}

// Whether the two subjects are one name in full and in short.
bool known_as(const Sides& sides) {
  const auto& first =
      sides.a.claim->subject.empty() ? sides.a.claim->agent : sides.a.claim->subject;
  const auto& second =
      sides.b.claim->subject.empty() ? sides.b.claim->agent : sides.b.claim->subject;
  return shortens(first, second) || shortens(second, first);
}

// In two short texts "the party" is the one that the other text names.
bool left_unnamed(const Sides& sides) {
  const bool together = sides.setting == Setting::together || sides.setting == Setting::only_pair;
  return together && (sides.a.names.empty() || sides.b.names.empty());
}

FacetAnswer ask_subject(const Sides& sides, Gate& /*gate*/) {
  if (date_one_event(sides)) return yes("the same named event");
  const auto& a = sides.a;
  const auto& b = sides.b;
  if (must_be_same(sides, "subject") && disjoint(a.subject, b.subject) && !left_unnamed(sides))
    return no("the rule wants the same subject");
  // "a 36-year-old Australian" and a name: the ages say that it may be one person.
  const bool same_age = !a.ages.empty() && !disjoint(a.ages, b.ages);
  if (excludes(named(a.subject, a.names), named(b.subject, b.names)) && !known_as(sides) &&
      !same_age)
    return no("different subjects");
  if (excludes(named(a.agent, a.names), named(b.agent, b.names)) && disjoint(a.agent, b.names) &&
      disjoint(b.agent, a.names) && !known_as(sides) && !same_age)
    return no("different agents");
  if (a.subject.empty() && b.subject.empty()) return yes(kUnknownBoth);
  if (a.subject.empty() || b.subject.empty()) return yes(kUnknownOne);
  return yes();
}

FacetAnswer ask_event(const Sides& sides, Gate& /*gate*/) {
  if (must_be_same(sides, "event") && (sides.a.event == 0 || sides.a.event != sides.b.event))
    return no("the rule wants the same event");
  const auto& first = sides.a.claim->event_days;
  const auto& second = sides.b.claim->event_days;
  if (first && second && first->disjoint(*second)) return no("events of different days");
  if (sides.a.event == 0 && sides.b.event == 0) return yes("no named event; the same story");
  if (sides.a.event == 0 || sides.b.event == 0) return yes(kUnknownOne);
  return sides.a.event == sides.b.event ? yes() : no("different events");
}

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

// "three of its five coaches": the first is a part of the second. So is "three of its seats in the
// capital" of "23 seats".
bool part_by_wording(const Digest& part, const Digest& whole) {
  if (part.base == 0 || part.base != whole.noun || whole.base != 0) return false;
  const bool same_sentence = part.claim->provenance == whole.claim->provenance &&
                             part.claim->quote_span == whole.claim->quote_span;
  return same_sentence || (!part.place.empty() && whole.place.empty());
}

FacetAnswer ask_scope(const Sides& sides, Gate& gate) {
  if (part_by_wording(sides.a, sides.b) || part_by_wording(sides.b, sides.a)) {
    const Part part = part_by_wording(sides.a, sides.b) ? Part::first : Part::second;
    return add_part(gate, part) ? yes("a part and its whole") : no("each is a part of the other");
  }
  const auto& a = sides.a.scope;
  const auto& b = sides.b.scope;
  if (a == b) return yes();
  if (is_share(sides.a.figure->dimension)) return no("shares of different wholes");
  const bool first_narrower = std::ranges::includes(a, b);
  if (!first_narrower && !std::ranges::includes(b, a)) return no("different parts");
  if (!add_part(gate, first_narrower ? Part::first : Part::second))
    return no("each is a part of the other");
  return yes("a restriction on one side makes it a part");
}

bool before_and_after(const Figure& a, const Figure& b) {
  return (a.role == ChangeRole::old_value) != (b.role == ChangeRole::old_value);
}

int slack_of(const Digest& claim, Behaviour behaviour) {
  if (claim.rule != nullptr && claim.rule->within_days) return *claim.rule->within_days;
  return claim.measure != nullptr ? claim.measure->slack_days : default_slack(behaviour);
}

// Whether the text names the days; a day of publication says little about a closed period.
bool stated(const AsOf& as_of) {
  return as_of.basis == AsOf::Basis::clause || as_of.basis == AsOf::Basis::explicit_;
}

AsOf day_of_article(const Claim& claim) {
  AsOf as_of;
  if (!claim.provenance || !claim.provenance->published) return as_of;
  as_of.days = DayInterval::point(*claim.provenance->published);
  as_of.basis = AsOf::Basis::published;
  return as_of;
}

// A period that was over long before the other article came out is not what that one tells of
// without naming a time.
bool long_over(const Claim& dated, const Claim& undated) {
  constexpr auto kLong = std::chrono::days(183);
  const auto published = day_of_article(undated);
  const auto& period = dated.as_of.days;
  return published.days && period && period->high &&
         published.days->low->value - period->high->value > kLong;
}

// The days that a plan names are those it is for; when it was made is the day of the article.
FacetAnswer ask_time_of_plan(const Sides& sides, bool dated, int slack, Gate& gate) {
  if (dated && !gate.time.same) return no("plans for different times");
  gate.time = relate_times(day_of_article(*sides.a.claim), day_of_article(*sides.b.claim), slack);
  return yes(gate.time.assumption);
}

FacetAnswer ask_time(const Sides& sides, Gate& gate) {
  if (sides.a.figure->date) {
    gate.behaviour = Behaviour::fixed;
    return yes();
  }
  if (before_and_after(*sides.a.figure, *sides.b.figure)) return no("before and after a change");
  const auto behaviour = common_behaviour(sides.a.claim->behaviour, sides.b.claim->behaviour);
  if (!behaviour) return no("a rate and a sum");
  gate.behaviour = *behaviour;
  const int slack = std::max(slack_of(sides.a, *behaviour), slack_of(sides.b, *behaviour));
  gate.time = relate_times(sides.a.claim->as_of, sides.b.claim->as_of, slack);
  const bool dated = stated(sides.a.claim->as_of) && stated(sides.b.claim->as_of);
  if (*behaviour == Behaviour::plan) return ask_time_of_plan(sides, dated, slack, gate);
  if (*behaviour != Behaviour::period || gate.time.same) return yes(gate.time.assumption);
  if (dated) return no("different periods");
  const auto& first = *sides.a.claim;
  const auto& second = *sides.b.claim;
  if (stated(first.as_of) ? long_over(first, second)
                          : stated(second.as_of) && long_over(second, first))
    return no("a period that was over long before");
  gate.time = {};
  gate.time.assumption = "one-undated";
  return yes(gate.time.assumption);
}

FacetAnswer ask_voice(const Sides& sides, Gate& /*gate*/) {
  return yes(sides.a.claim->quote == sides.b.claim->quote ? "the same sentence: one voice" : "");
}

using Question = FacetAnswer (*)(const Sides&, Gate&);
constexpr std::array<Question, kFacets> kQuestions = {
    ask_quantity, ask_unit,  ask_modality, ask_measure, ask_subject,
    ask_event,    ask_place, ask_scope,    ask_time,    ask_voice};

}  // namespace

std::string_view to_string(Facet facet) {
  static constexpr std::array<std::string_view, kFacets> names = {
      "quantity", "unit",  "modality", "measure", "subject",
      "event",    "place", "scope",    "time",    "voice"};
  return names.at(static_cast<std::size_t>(facet));
}

Gate pass_gate(const Digest& a, const Digest& b, Setting setting, const packs::PackSet& packs) {
  Gate gate;
  const Sides sides{a, b, setting, packs};
  for (std::size_t at = 0; at < kFacets && !gate.closed; ++at) {
    gate.answers.at(at) = kQuestions.at(at)(sides, gate);
    gate.asked = at + 1;
    if (!gate.answers.at(at).passed) gate.closed = static_cast<Facet>(at);
  }
  return gate;
}

}  // namespace claimcheck::comparison
