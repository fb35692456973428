#include "compare/time_relation.h"

#include <algorithm>
#include <chrono>

namespace claimcheck::comparison {
namespace {

// What happened on a named day is told on that day or the next.
constexpr int kNextDay = 1;

bool dated(const AsOf& as_of) { return as_of.days && (as_of.days->low || as_of.days->high); }

bool from_publication(const AsOf& as_of) { return as_of.basis == AsOf::Basis::published; }

// "as of 2014" and "as of 9 March 2014" name one moment, more or less precisely.
bool both_moments(const AsOf& a, const AsOf& b) {
  return a.basis == AsOf::Basis::explicit_ && b.basis == AsOf::Basis::explicit_;
}

long days_between(const DayInterval& earlier, const DayInterval& later) {
  return (later.low->value - earlier.high->value).count();
}

TimeRelation overlapping(const AsOf& a, const AsOf& b) {
  TimeRelation relation;
  // Each encloses the other where they are the same days, told more or less firmly.
  relation.nested = a.days->encloses(*b.days) != b.days->encloses(*a.days) &&
                    !from_publication(a) && !from_publication(b) && !both_moments(a, b);
  return relation;
}

TimeRelation apart(const AsOf& a, const AsOf& b, int slack_days) {
  const bool first_earlier = a.days->below(*b.days);
  const long gap = first_earlier ? days_between(*a.days, *b.days) : days_between(*b.days, *a.days);
  TimeRelation relation;
  relation.order = first_earlier ? -1 : 1;
  const bool both_assumed = from_publication(a) && from_publication(b);
  const bool one_assumed = from_publication(a) || from_publication(b);
  const int allowed = both_assumed ? slack_days : std::min(slack_days, kNextDay);
  relation.same = one_assumed && gap <= allowed;
  if (relation.same) {
    relation.assumption = "slack";
    relation.slack_days = allowed;
  }
  return relation;
}

// A cumulative figure between two moments that lie close together or far apart.
TimedOutcome judge_cumulative(const TimeRelation& time, bool first_higher) {
  if (time.order == 0) return {Verdict::conflict, ""};
  const bool later_higher = (time.order < 0) != first_higher;
  if (time.same) {
    if (later_higher) return {Verdict::tension, "possible-update"};
    return {Verdict::conflict, ""};
  }
  return later_higher ? TimedOutcome{Verdict::update, "later-higher"}
                      : TimedOutcome{Verdict::regression, "later-lower"};
}

// The occurrence of a day of some year that lies nearest to `other`.
Day nearest_occurrence(Day day, Day other) {
  const std::chrono::year_month_day date(day);
  const auto year = std::chrono::year_month_day(other).year();
  std::optional<Day> nearest;
  for (int shift = -1; shift <= 1; ++shift) {
    const auto candidate = (year + std::chrono::years(shift)) / date.month() / date.day();
    if (!candidate.ok()) continue;
    const Day at(candidate);
    if (!nearest || std::chrono::abs(at - other) < std::chrono::abs(*nearest - other)) nearest = at;
  }
  return nearest.value_or(day);
}

// The days of some year where they lie nearest to those of `known`.
void place_beside(const AsOf& known, AsOf& as_of) {
  const auto& bound = known.days->low ? known.days->low : known.days->high;
  const auto& own = *as_of.days_of_some_year;
  if (!bound || !own.low || !own.high) return;
  const Day first = nearest_occurrence(own.low->value, bound->value);
  as_of.days = DayInterval::closed(first, first + (own.high->value - own.low->value));
}

}  // namespace

std::pair<AsOf, AsOf> in_one_year(AsOf a, AsOf b) {
  if (a.days_of_some_year && b.days_of_some_year) {
    a.days = a.days_of_some_year;
    b.days = b.days_of_some_year;
  } else if (a.days_of_some_year && b.days) {
    place_beside(b, a);
  } else if (b.days_of_some_year && a.days) {
    place_beside(a, b);
  }
  return {a, b};
}

TimeRelation relate_times(const AsOf& a, const AsOf& b, int slack_days) {
  TimeRelation relation;
  if (!dated(a) && !dated(b)) {
    relation.assumption = "undated";
    return relation;
  }
  if (!dated(a) || !dated(b)) {
    relation.assumption = "one-undated";
    return relation;
  }
  return a.days->disjoint(*b.days) ? apart(a, b, slack_days) : overlapping(a, b);
}

std::optional<Behaviour> common_behaviour(Behaviour a, Behaviour b) {
  if (a == b) return a;
  if (a == Behaviour::rate || b == Behaviour::rate) return std::nullopt;
  // A budget is a plan to the pack that knows it, and a plain sum where none does.
  if (a == Behaviour::plan) return b;
  if (b == Behaviour::plan) return a;
  // The behaviour that lets more pass as news moving on decides.
  for (const auto lenient : {Behaviour::stock, Behaviour::cumulative, Behaviour::period})
    if (a == lenient || b == lenient) return lenient;
  return a;
}

TimedOutcome judge_over_time(Behaviour behaviour, const TimeRelation& time, const SetOutcome& sets,
                             bool first_higher) {
  TimedOutcome outcome{Verdict::conflict, ""};
  switch (behaviour) {
    case Behaviour::fixed:
    case Behaviour::period:
      break;
    case Behaviour::cumulative:
      outcome = judge_cumulative(time, first_higher);
      break;
    case Behaviour::stock:
    case Behaviour::rate:
    case Behaviour::plan:
      if (!time.same) outcome = {Verdict::update, "later"};
      break;
  }
  if (sets.fit == Fit::tension && outcome.verdict != Verdict::update)
    return {Verdict::tension, sets.reason};
  if (outcome.verdict == Verdict::conflict) outcome.reason = sets.reason;
  return outcome;
}

}  // namespace claimcheck::comparison
