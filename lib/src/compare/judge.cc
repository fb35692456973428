#include "compare/judge.h"

#include <algorithm>
#include <string>
#include <vector>

#include "claimcheck/check.h"
#include "compare/named_sources.h"
#include "compare/slip.h"
#include "compare/wording.h"
#include "compare/yearless.h"

namespace claimcheck::comparison {
namespace {

constexpr double kDifferencesHaveNoOffset = 0;

ValueSet in_base_unit(const ValueSet& set, const Figure& figure) {
  const auto& scale = figure.scale;
  if (!scale) return set;
  return set.scaled(scale->factor, figure.change() ? kDifferencesHaveNoOffset : scale->offset);
}

bool opposite_trends(const Figure& a, const Figure& b) {
  const auto moves = [](const Figure& figure) {
    return figure.trend != Trend::none && figure.role != ChangeRole::old_value &&
           figure.role != ChangeRole::new_value;
  };
  return moves(a) && moves(b) && a.trend != b.trend;
}

struct SetPair {
  ValueSet a;
  ValueSet b;
};

// Whether the text of a date names its year.
bool names_year(const Digest& digest) {
  const auto* time = digest.claim->time();
  constexpr std::size_t kYear = 4;
  return time == nullptr ||
         digest.claim->figure_text.find(time->value.substr(0, kYear)) != std::string::npos;
}

// "on 9 April" in two articles is one day, whatever years their days of publication give it.
bool differ_in_assumed_year(const SetPair& sets, const Digest& a, const Digest& b) {
  if (!a.figure->date || a.figure->weekday || b.figure->weekday || (names_year(a) && names_year(b)))
    return false;
  const auto first = in_some_year(sets.a, sets.b);
  const auto second = in_some_year(sets.b, sets.a);
  return first && second && first->set == second->set;
}

// "on Tuesday" is compared with a full date by its weekday.
void drop_weeks(SetPair& sets, const Digest& a, const Digest& b) {
  if (a.figure->weekday == b.figure->weekday) return;
  ValueSet& full = a.figure->weekday ? sets.b : sets.a;
  if (auto day = in_some_week(full)) full = *day;
}

// A day without a year is compared with a full date by day and month.
void drop_years(SetPair& sets, const Digest& a, const Digest& b) {
  if (a.figure->yearless == b.figure->yearless) {
    if (differ_in_assumed_year(sets, a, b)) sets.b = sets.a;
    // "before 3 January", "on 28 December"
    const bool both = a.figure->yearless && b.figure->yearless;
    if (auto day = both ? in_some_year(sets.a, sets.b) : std::nullopt) sets.a = *day;
    return;
  }
  ValueSet& full = a.figure->yearless ? sets.b : sets.a;
  const ValueSet& known = a.figure->yearless ? sets.a : sets.b;
  if (auto day = in_some_year(full, known)) full = *day;
}

// Both sets in one unit, and signed where the figures move in opposite directions.
SetPair comparable_sets(const Digest& a, const Digest& b, bool rescaled) {
  SetPair sets{a.figure->set, b.figure->set};
  drop_years(sets, a, b);
  drop_weeks(sets, a, b);
  if (rescaled) sets = {in_base_unit(sets.a, *a.figure), in_base_unit(sets.b, *b.figure)};
  if (opposite_trends(*a.figure, *b.figure)) {
    auto& falling = a.figure->trend == Trend::down ? sets.a : sets.b;
    falling = falling.negated();
  }
  return sets;
}

SetOutcome compare_by_part(const SetPair& sets, Part part) {
  switch (part) {
    case Part::none:
      return compare_sets(sets.a, sets.b);
    case Part::first:
      return compare_part(sets.a, sets.b);
    case Part::second:
      return compare_part(sets.b, sets.a);
  }
  return {};
}

// The reading of an ambiguous date that agrees wins.
SetOutcome compare_readings(const SetPair& sets, const Digest& a, const Digest& b, Part part) {
  const auto outcome = compare_by_part(sets, part);
  if (outcome.fit == Fit::agree) return outcome;
  for (const auto& first : {std::optional(sets.a), a.figure->alternative})
    for (const auto& second : {std::optional(sets.b), b.figure->alternative})
      if (first && second && compare_sets(*first, *second).fit == Fit::agree)
        return {Fit::agree, "ambiguous"};
  return outcome;
}

bool first_higher(const SetPair& sets) {
  if (sets.b.set.below(sets.a.set)) return true;
  if (sets.a.set.below(sets.b.set)) return false;
  return position_of(sets.a) > position_of(sets.b);
}

std::string_view agreement(const Gate& gate, const Digest& a, const Digest& b,
                           std::string_view reason) {
  if (gate.part != Part::none) return "part";
  if (gate.rescaled) return "converted";
  if (!a.claim->derived.empty() || !b.claim->derived.empty()) return "derived";
  return reason;
}

void rule_on_denial(Ruling& ruling, const SetOutcome& sets, const Digest& a, const Digest& b) {
  if (sets.fit != Fit::agree) {
    ruling.reason = to_string(Facet::modality);
    return;
  }
  const auto& denier = a.claim->modality == Modality::denied ? a : b;
  const bool own_voice = denier.claim->attribution.empty() && disjoint(denier.agent, denier.names);
  ruling.verdict = own_voice ? Verdict::conflict : Verdict::disputed;
  ruling.reason = "denied";
  if (ruling.gate.frame.sameness != Sameness::same) ruling.verdict = Verdict::tension;
}

// "43 caps between 1999 and 2008": as likely all there were.
bool spans_years(const Claim& claim) {
  constexpr auto kLong = std::chrono::days(2 * 366);
  const auto& days = claim.as_of.days;
  return days && days->low && days->high && days->high->value - days->low->value > kLong;
}

// The figure of one day against a higher running total: the day is a part of it.
// New cases, told of on both sides, are of a day.
bool day_of_total(const SetPair& sets, const Digest& a, const Digest& b) {
  static const Key more = key_of("more");
  if (std::ranges::binary_search(a.scope, more) && std::ranges::binary_search(b.scope, more))
    return false;
  const auto of_day = [](const Digest& digest) {
    return digest.claim->behaviour == Behaviour::period && !spans_years(*digest.claim);
  };
  const auto of_total = [](const Digest& digest) {
    return digest.claim->behaviour == Behaviour::cumulative;
  };
  if (of_day(a) && of_total(b)) return sets.a.set.below(sets.b.set);
  return of_day(b) && of_total(a) && sets.b.set.below(sets.a.set);
}

// "Seven dead", "death toll climbs to nine" of one day: there had been fewer.
bool rises_to_higher(const Gate& gate, const SetPair& sets, const Digest& a, const Digest& b) {
  const auto rises = [](const Digest& digest) {
    return digest.figure->role == ChangeRole::new_value &&
           digest.claim->as_of.basis == AsOf::Basis::published;
  };
  if (gate.behaviour != Behaviour::cumulative || gate.time.order != 0) return false;
  return (rises(a) && sets.b.set.below(sets.a.set)) || (rises(b) && sets.a.set.below(sets.b.set));
}

bool tells_moment(const Claim& claim) {
  return claim.as_of.days &&
         (claim.as_of.basis == AsOf::Basis::clause || claim.as_of.basis == AsOf::Basis::explicit_);
}

// A running total, or how many there still are, in articles that cannot both be dated: what differs
// may have been updated. Only of measures that packs know to run on; of others undated figures
// count as of one time, unless one is told as of a moment ("were searching on Monday").
bool undated_total(const Gate& gate, const Digest& a, const Digest& b) {
  constexpr int kSoon = 7;  // days in which a number of people changes
  const auto known = gate.time.assumption;
  if (known != "undated" && known != "one-undated") return false;
  const bool packed = a.measure != nullptr && b.measure != nullptr;
  if (gate.behaviour == Behaviour::cumulative) return packed;
  if (gate.behaviour != Behaviour::stock || a.claim->noun_kind != "person" ||
      b.claim->noun_kind != "person" || different_named_sources(a, b))
    return false;
  return packed ? a.measure->slack_days <= kSoon : tells_moment(*a.claim) || tells_moment(*b.claim);
}

bool opens_in(const Claim& claim, const std::vector<std::uint64_t>& places) {
  return claim.provenance && std::ranges::any_of(places, [&](std::uint64_t place) {
           return std::ranges::binary_search(claim.provenance->lead_places, place);
         });
}

// "940 people were evacuated in Marn", "1,900 had to leave their homes": the lower figure may be
// that of a place of which there were several, unless an article is about that place.
bool may_be_local(const Digest& placed, const Digest& other) {
  return !placed.place.empty() && other.place.empty() &&
         placed.figure->set.set.below(other.figure->set.set) &&
         !opens_in(*placed.claim, placed.place_terms) &&
         !opens_in(*other.claim, placed.place_terms);
}

// Of two articles' counts one may be of something else: where one is a part of the other, told of
// one place only, or went down in an article that gives several, unless both sentences name
// somebody or some place. Where both articles give several tolls, parts of different ones meet all
// the same.
bool loosely_linked(const Ruling& ruling, const Digest& a, const Digest& b, Setting setting) {
  if (setting != Setting::story || a.figure->dimension != Dimension::count) return false;
  if (a.event != 0 && a.event == b.event) return false;
  if (may_be_local(a, b) || may_be_local(b, a)) return true;
  const bool part = ruling.gate.part != Part::none;
  if (part && ruling.gate.behaviour == Behaviour::cumulative && a.rivals > 0 && b.rivals > 0)
    return true;
  const bool another = ruling.verdict == Verdict::regression && a.rivals + b.rivals > 0 &&
                       !different_named_sources(a, b);
  return (part || another) && disjoint(a.names, b.names) && disjoint(a.place, b.place);
}

// "14 days", "yesterday" in the words of both, counted from two publication days: the later article
// may have copied the words of the earlier.
bool share_relative_words(const Digest& a, const Digest& b) {
  const auto* first = a.claim->time();
  const auto* second = b.claim->time();
  return first != nullptr && second != nullptr && a.claim->derived.empty() &&
         b.claim->derived.empty() && a.claim->figure_text == b.claim->figure_text;
}

void rule_on_clash(Ruling& ruling, const SetOutcome& outcome, const SetPair& sets, const Digest& a,
                   const Digest& b, Setting setting) {
  const bool moves =
      ruling.gate.behaviour != Behaviour::fixed;  // a trial lasted as long in all May
  if ((ruling.gate.time.nested && moves) || (!ruling.gate.one_event && day_of_total(sets, a, b))) {
    ruling.reason = to_string(Facet::time);
    return;
  }
  const auto timed =
      judge_over_time(ruling.gate.behaviour, ruling.gate.time, outcome, first_higher(sets));
  ruling.verdict = timed.verdict;
  ruling.reason = timed.reason;
  const bool loud = timed.verdict == Verdict::conflict || timed.verdict == Verdict::regression;
  const bool doubtful = ruling.gate.frame.sameness != Sameness::same ||
                        loosely_linked(ruling, a, b, setting) ||
                        (setting == Setting::story && share_relative_words(a, b));
  if (loud && doubtful) {
    ruling.verdict = Verdict::tension;
    ruling.reason = "possible";
  } else if (timed.verdict == Verdict::conflict && setting == Setting::story &&
             (undated_total(ruling.gate, a, b) || rises_to_higher(ruling.gate, sets, a, b))) {
    ruling.verdict = Verdict::tension;
    ruling.reason = "possible-update";
  } else if (loud && different_named_sources(a, b)) {
    ruling.verdict = Verdict::disputed;
  }
}

}  // namespace

Ruling rule_on(const Digest& a, const Digest& b, Setting setting, const packs::PackSet& packs) {
  Ruling ruling;
  ruling.gate = pass_gate(a, b, setting, packs);
  if (!ruling.gate.open()) {
    ruling.reason = to_string(*ruling.gate.closed);
    return ruling;
  }
  const auto sets = comparable_sets(a, b, ruling.gate.rescaled);
  const auto outcome = compare_readings(sets, a, b, ruling.gate.part);
  ruling.same_figure = compare_sets(sets.a, sets.b).reason == "equal";
  if (ruling.gate.frame.wider_deed && ruling.same_figure) {
    ruling.verdict = Verdict::tension;
    ruling.reason = "wider";
  } else if (ruling.gate.denied) {
    rule_on_denial(ruling, outcome, a, b);
  } else if (outcome.fit == Fit::agree) {
    ruling.verdict = Verdict::agree;
    ruling.reason = agreement(ruling.gate, a, b, outcome.reason);
  } else {
    rule_on_clash(ruling, outcome, sets, a, b, setting);
  }
  return ruling;
}

Judgement put_in_words(const Ruling& ruling, const Digest& a, const Digest& b) {
  Judgement judgement;
  judgement.verdict = ruling.verdict;
  judgement.reason = ruling.reason;
  const bool clash = ruling.verdict == Verdict::conflict || ruling.verdict == Verdict::disputed;
  if (clash && ruling.reason != "denied") judgement.slip = find_slip(*a.figure, *b.figure);
  judgement.explanation = explanation(ruling, *a.claim, *b.claim);
  judgement.assumptions = assumptions(ruling.gate);
  return judgement;
}

}  // namespace claimcheck::comparison

namespace claimcheck {

using comparison::Setting;

Judgement compare(const Claim& a, const Claim& b, const RulePacks& rules) {
  const auto first = comparison::digest(a, rules.set());
  const auto second = comparison::digest(b, rules.set());
  return comparison::put_in_words(
      comparison::rule_on(first, second, Setting::together, rules.set()), first, second);
}

std::vector<GateStep> explain_gate(const Claim& a, const Claim& b, const RulePacks& rules) {
  const auto first = comparison::digest(a, rules.set());
  const auto second = comparison::digest(b, rules.set());
  return comparison::steps(comparison::pass_gate(first, second, Setting::together, rules.set()), a,
                           b);
}

}  // namespace claimcheck
