#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "compare/judge.h"
#include "compare/statement.h"

// How statements stand to each other, pair by pair.
namespace claimcheck::comparison {

struct Edge {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  Ruling ruling;

  [[nodiscard]] bool agrees() const { return ruling.verdict == Verdict::agree; }
};

struct Rulings {
  std::vector<Edge> edges;       // of pairs that may be compared, in the order of the pairs
  std::size_t compared = 0;      // pairs of claims behind them
  std::size_t agreeing = 0;      // of those, the ones that agree
  std::size_t not_compared = 0;  // pairs of claims that the gate stopped
};

// Rules on each pair with `jobs` threads; the result does not depend on `jobs`.
[[nodiscard]] Rulings rule_on_pairs(std::span<const Statement> statements,
                                    std::span<const StatementPair> pairs,
                                    const packs::PackSet& packs, unsigned jobs);

// Whether both figures are of one dimension. A mark of eight out of ten is hardly meant by "92%".
[[nodiscard]] bool in_one_dimension(const Edge& edge, std::span<const Statement> statements);

}  // namespace claimcheck::comparison
