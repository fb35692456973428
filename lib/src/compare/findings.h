#pragma once

#include <span>
#include <vector>

#include "claimcheck/finding.h"
#include "compare/fact_graph.h"

namespace claimcheck::comparison {

// The finding that shows a fact: positions, severity, words, content-hash id.
[[nodiscard]] Finding make_finding(const Fact& fact, std::span<const Statement> statements,
                                   const packs::PackSet& packs);

// The most severe first; equal ones by id.
void sort_by_severity(std::vector<Finding>& findings);

struct CompareResult {
  std::vector<Finding> findings;                             // of every verdict from update up
  std::size_t compared = 0, agreeing = 0, not_compared = 0;  // pairs of claims
};

[[nodiscard]] CompareResult compare_claims(std::span<const Claim> claims,
                                           const packs::PackSet& packs, unsigned jobs);

}  // namespace claimcheck::comparison
