#include "compare/rulings.h"

#include <algorithm>
#include <iterator>

#include "claimcheck/parallel.h"

namespace claimcheck::comparison {
namespace {

// Below this many pairs threads cost more than they save.
constexpr std::size_t kPairsWorthAThread = 4096;

struct Slice {
  std::vector<Edge> edges;
  std::size_t compared = 0, agreeing = 0, not_compared = 0;
};

Slice rule_on_slice(std::span<const Statement> statements, std::span<const StatementPair> pairs,
                    const packs::PackSet& packs) {
  Slice slice;
  for (const auto& [first, second] : pairs) {
    const auto& a = statements[first];
    const auto& b = statements[second];
    auto ruling = rule_on(a.digest, b.digest, setting_of(a, b), packs);
    const std::size_t weight = a.claims.size() * b.claims.size();
    if (!ruling.comparable()) {
      slice.not_compared += weight;
      continue;
    }
    slice.compared += weight;
    if (ruling.verdict == Verdict::agree) slice.agreeing += weight;
    slice.edges.push_back({first, second, ruling});
  }
  return slice;
}

}  // namespace

bool in_one_dimension(const Edge& edge, std::span<const Statement> statements) {
  return statements[edge.a].digest.figure->dimension == statements[edge.b].digest.figure->dimension;
}

Rulings rule_on_pairs(std::span<const Statement> statements, std::span<const StatementPair> pairs,
                      const packs::PackSet& packs, unsigned jobs) {
  const std::size_t slices =
      std::clamp<std::size_t>(pairs.size() / kPairsWorthAThread, 1, std::max(jobs, 1U));
  std::vector<Slice> results(slices);
  for_each_index(slices, slices, [&](std::size_t slice) {
    const std::size_t begin = pairs.size() * slice / slices;
    const std::size_t end = pairs.size() * (slice + 1) / slices;
    results[slice] = rule_on_slice(statements, pairs.subspan(begin, end - begin), packs);
  });
  Rulings rulings;
  for (auto& slice : results) {
    std::ranges::move(slice.edges, std::back_inserter(rulings.edges));
    rulings.compared += slice.compared;
    rulings.agreeing += slice.agreeing;
    rulings.not_compared += slice.not_compared;
  }
  return rulings;
}

}  // namespace claimcheck::comparison
