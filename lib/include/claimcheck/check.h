#pragma once

#include <span>
#include <string>
#include <vector>

#include "claimcheck/claim.h"
#include "claimcheck/document.h"
#include "claimcheck/finding.h"
#include "claimcheck/rule_packs.h"

namespace claimcheck {

// The claims of one article, in text order. Total: never throws on any text. O(bytes).
[[nodiscard]] std::vector<Claim> extract(const Document& document, const RulePacks& rules);

// What contradicts what among the claims of any number of articles; findings of every verdict from
// tension up, the most severe first. Independent of the order of `claims`. Near-linear in their
// number as long as few articles tell of the same events; linear in the length of one article.
[[nodiscard]] std::vector<Finding> compare(std::span<const Claim> claims, const RulePacks& rules);

// The judgement on two claims; mirrored when they are swapped.
[[nodiscard]] Judgement compare(const Claim& a, const Claim& b, const RulePacks& rules);

// The gate's steps for two claims, in order, up to the first that said no.
[[nodiscard]] std::vector<GateStep> explain_gate(const Claim& a, const Claim& b,
                                                 const RulePacks& rules);

// The same two answers as `check` gives on two claims of a batch, which also knows the stories that
// the articles tell, and what other claims explain: its reasons may be "occasion" and "explained"
// too. Claims that are not in `batch` are judged by themselves. Costs a comparison of the batch.
struct PairJudgement {
  std::vector<GateStep> steps;
  Judgement judgement;
};
[[nodiscard]] PairJudgement explain_pair(const Claim& a, const Claim& b,
                                         std::span<const Claim> batch, const RulePacks& rules);

// The strongest verdict between two articles' claims. Two short texts handed over together are
// taken as about the same story.
[[nodiscard]] Comparison compare(const Document& a, const Document& b, const RulePacks& rules);

// Contradictions inside one article: sums, parts, shares, percentages, changes, the figures and the
// days of the headline, weekdays, impossible dates, durations, conversions, ages, anniversaries;
// and what its claims contradict of each other.
[[nodiscard]] std::vector<Finding> audit(const Document& document, const RulePacks& rules);

struct CheckResult {
  std::vector<Finding> findings;
  Summary summary;
};

// The main job: extract and audit every article, compare them all. The result does not depend on
// `jobs` (>= 1 threads).
[[nodiscard]] CheckResult check(std::span<const Document> documents, const RulePacks& rules,
                                unsigned jobs = 1);

}  // namespace claimcheck
