#pragma once

#include <string_view>
#include <utility>

#include "claimcheck/claim.h"
#include "claimcheck/finding.h"
#include "compare/value_set.h"

// How two claims stand to each other in time, and what a difference between them then means.
namespace claimcheck::comparison {

struct TimeRelation {
  bool same = true;     // contemporaneous, or within the slack
  bool nested = false;  // one stretch of days lies inside the other and is shorter
  int order = 0;        // -1: the first is earlier; 1: the second is earlier; 0: not known
  // undated, one-undated, slack; empty when the texts name the days.
  std::string_view assumption;
  int slack_days = 0;  // how far apart the days might be; for the assumption `slack`
};

// The two with days of an unknown year ("on 12 March", "in May") put where they lie nearest to the
// days of the other, or both into one year. Unchanged where neither or only one of them is known.
[[nodiscard]] std::pair<AsOf, AsOf> in_one_year(AsOf a, AsOf b);

// `slack_days` applies to two days that come from publication dates. Against a day that a text
// names only the next day is near enough.
[[nodiscard]] TimeRelation relate_times(const AsOf& a, const AsOf& b, int slack_days);

// The behaviour under which two claims are compared; both are the same for claims of one measure.
// nullopt where a rate meets a sum; a plan beside another takes the other's.
[[nodiscard]] std::optional<Behaviour> common_behaviour(Behaviour a, Behaviour b);

struct TimedOutcome {
  Verdict verdict = Verdict::conflict;
  std::string_view reason;
};

// The verdict on two figures whose sets do not fit. `first_higher` says which one is higher.
[[nodiscard]] TimedOutcome judge_over_time(Behaviour behaviour, const TimeRelation& time,
                                           const SetOutcome& sets, bool first_higher);

}  // namespace claimcheck::comparison
