// The facet of time: the same moment, the same period, or news that moved on.

#include <algorithm>
#include <chrono>

#include "compare/facets.h"

namespace claimcheck::comparison {
namespace {

bool before_and_after(const Figure& a, const Figure& b) {
  return (a.role == ChangeRole::old_value) != (b.role == ChangeRole::old_value);
}

int slack_of(const Digest& claim, Behaviour behaviour) {
  if (claim.rule != nullptr && claim.rule->within_days) return *claim.rule->within_days;
  return claim.measure != nullptr ? claim.measure->slack_days : packs::default_slack(behaviour);
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

// A period that began only after the other article was out is not what that one tells of.
bool yet_to_come(const Claim& dated, const Claim& undated) {
  constexpr auto kSlack = std::chrono::days(1);
  const auto published = day_of_article(undated);
  const auto& period = dated.as_of.days;
  return published.days && period && period->low &&
         period->low->value - published.days->high->value > kSlack;
}

// Whether an article looks back with this figure: on what a date of its own sentence puts long
// before the article came out.
bool looks_back(const Claim& claim) {
  constexpr auto kLong = std::chrono::days(92);
  const auto published = day_of_article(claim);
  const auto& period = claim.as_of.days;
  return claim.as_of.basis == AsOf::Basis::clause && published.days && period && period->high &&
         published.days->low->value - period->high->value > kLong;
}

// "The ferry of 2018 cost 228 lives" tells of no earlier state of today's toll, nor a strike of
// last year how long this one takes, nor a quake of 1990 how strong this one was, nor a robbery of
// 2019 what was stolen in this one.
bool tells_of_other_times(const Sides& sides, const Gate& gate) {
  const bool first = looks_back(*sides.a.claim);
  const bool second = looks_back(*sides.b.claim);
  const auto dimension = sides.a.figure->dimension;
  const bool declared = sides.a.measure != nullptr && sides.a.measure == sides.b.measure;
  const bool of_event = gate.behaviour == Behaviour::cumulative ||
                        (declared && gate.behaviour == Behaviour::fixed) ||
                        dimension == Dimension::duration || dimension == Dimension::magnitude;
  if (!of_event || (!first && !second)) return false;
  // What both texts date to the same days is of one time, however late one of them tells it.
  const bool both_dated = stated(sides.a.claim->as_of) && stated(sides.b.claim->as_of);
  return !gate.time.same || (first != second && !both_dated);
}

// "the 2011 census" and "in 1951": what is dated by its event is not of a time long before or
// after.
bool of_other_years(const Claim& of_event, const Claim& dated) {
  constexpr auto kLong = std::chrono::days(183);
  const auto& event = of_event.event_days;
  const auto& days = dated.as_of.days;
  if (stated(of_event.as_of) || !stated(dated.as_of) || !event || !days || !event->disjoint(*days))
    return false;
  const bool before = event->below(*days);
  const auto& from = before ? *event : *days;
  const auto& to = before ? *days : *event;
  return to.low->value - from.high->value > kLong;
}

// A closed day on one side and the event of that very day on the other, told of later: "12 died on
// Sunday", "the fire on Sunday killed 15".
bool same_closed_event(const Claim& period, const Claim& told) {
  return stated(period.as_of) && !stated(told.as_of) && told.event_days && period.as_of.days &&
         !told.event_days->disjoint(*period.as_of.days);
}

// Of two articles of one day that tell their hour, both in a known zone or both in none, which came
// first.
void order_by_hour(const Sides& sides, TimeRelation& time) {
  const auto assumed = [](const Claim& claim) {
    return claim.as_of.basis == AsOf::Basis::published && claim.provenance &&
           claim.provenance->published_at;
  };
  const auto& a = *sides.a.claim;
  const auto& b = *sides.b.claim;
  if (!time.same || time.order != 0 || !assumed(a) || !assumed(b)) return;
  if (a.provenance->zone_known != b.provenance->zone_known) return;
  const auto first = *a.provenance->published_at;
  const auto second = *b.provenance->published_at;
  if (first != second) time.order = first < second ? -1 : 1;
}

// The days that a plan names are those it is for; when it was made is the day of the article.
FacetAnswer ask_time_of_plan(const Sides& sides, bool dated, int slack, Gate& gate) {
  if (dated && !gate.time.same) return no("plans for different times");
  gate.time = relate_times(day_of_article(*sides.a.claim), day_of_article(*sides.b.claim), slack);
  return yes(gate.time.assumption);
}

}  // namespace

FacetAnswer ask_time(const Sides& sides, Gate& gate) {
  if (sides.a.figure->date) {
    gate.behaviour = Behaviour::fixed;
    return yes();
  }
  if (before_and_after(*sides.a.figure, *sides.b.figure)) return no("before and after a change");
  if (handed_over(sides.setting) && (of_other_years(*sides.a.claim, *sides.b.claim) ||
                                     of_other_years(*sides.b.claim, *sides.a.claim)))
    return no("of different years");
  const auto behaviour = common_behaviour(sides.a.claim->behaviour, sides.b.claim->behaviour);
  if (!behaviour) return no("a rate and a sum");
  gate.behaviour = *behaviour;
  const int slack = std::max(slack_of(sides.a, *behaviour), slack_of(sides.b, *behaviour));
  const auto [first_time, second_time] = in_one_year(sides.a.claim->as_of, sides.b.claim->as_of);
  gate.time = relate_times(first_time, second_time, slack);
  if (same_closed_event(*sides.a.claim, *sides.b.claim) ||
      same_closed_event(*sides.b.claim, *sides.a.claim)) {
    gate.time = relate_times(day_of_article(*sides.a.claim), day_of_article(*sides.b.claim), slack);
    gate.one_event = true;
    return yes(gate.time.assumption);
  }
  order_by_hour(sides, gate.time);
  const bool dated = stated(first_time) && stated(second_time);
  if (tells_of_other_times(sides, gate)) return no("something long before");
  if (*behaviour == Behaviour::plan) return ask_time_of_plan(sides, dated, slack, gate);
  if (*behaviour != Behaviour::period || gate.time.same) return yes(gate.time.assumption);
  if (dated) return no("different periods");
  const auto& first = *sides.a.claim;
  const auto& second = *sides.b.claim;
  if (stated(first.as_of) != stated(second.as_of)) {
    const Claim& dated_one = stated(first.as_of) ? first : second;
    const Claim& other = stated(first.as_of) ? second : first;
    if (long_over(dated_one, other)) return no("a period that was over long before");
    if (yet_to_come(dated_one, other)) return no("a period that was still to come");
  }
  gate.time = {};
  gate.time.assumption = "one-undated";
  return yes(gate.time.assumption);
}

}  // namespace claimcheck::comparison
