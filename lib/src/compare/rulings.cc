#include <algorithm>
#include <thread>
#include <unordered_map>

#include "compare/fact_graph.h"

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
    slice.edges.push_back({first, second, std::move(ruling)});
  }
  return slice;
}

// The best partner of a statement in one article.
struct Best {
  double agreement = -1;
  double clash = -1;
};
using BestPartners = std::unordered_map<std::uint64_t, Best>;

std::uint64_t partner_key(std::uint32_t statement, std::uint32_t document) {
  return (std::uint64_t{statement} << 32) | document;
}

void note_partner(BestPartners& best, std::uint32_t statement, const Statement& partner,
                  const Edge& edge) {
  for (const auto document : partner.documents) {
    auto& entry = best[partner_key(statement, document)];
    auto& weight = edge.agrees() ? entry.agreement : entry.clash;
    weight = std::max(weight, edge.ruling.gate.frame.weight);
  }
}

// How much weaker an agreement may be and still explain a clash away.
constexpr double kAgreementMargin = 2;

bool explained(const BestPartners& best, std::uint32_t statement, const Statement& partner,
               double weight) {
  return std::ranges::any_of(partner.documents, [&](std::uint32_t document) {
    const auto found = best.find(partner_key(statement, document));
    if (found == best.end()) return false;
    return found->second.agreement >= weight - kAgreementMargin || found->second.clash > weight;
  });
}

}  // namespace

Rulings rule_on_pairs(std::span<const Statement> statements, std::span<const StatementPair> pairs,
                      const packs::PackSet& packs, unsigned jobs) {
  const std::size_t slices =
      std::clamp<std::size_t>(pairs.size() / kPairsWorthAThread, 1, std::max(jobs, 1U));
  std::vector<Slice> results(slices);
  const auto work = [&](std::size_t slice) {
    const std::size_t begin = pairs.size() * slice / slices;
    const std::size_t end = pairs.size() * (slice + 1) / slices;
    results[slice] = rule_on_slice(statements, pairs.subspan(begin, end - begin), packs);
  };
  std::vector<std::thread> threads;
  for (std::size_t slice = 1; slice < slices; ++slice) threads.emplace_back(work, slice);
  work(0);
  for (auto& thread : threads) thread.join();
  Rulings rulings;
  for (auto& slice : results) {
    std::ranges::move(slice.edges, std::back_inserter(rulings.edges));
    rulings.compared += slice.compared;
    rulings.agreeing += slice.agreeing;
    rulings.not_compared += slice.not_compared;
  }
  return rulings;
}

void drop_explained(std::vector<Edge>& edges, std::span<const Statement> statements) {
  BestPartners best;
  for (const auto& edge : edges) {
    note_partner(best, edge.a, statements[edge.b], edge);
    note_partner(best, edge.b, statements[edge.a], edge);
  }
  std::erase_if(edges, [&](const Edge& edge) {
    const double weight = edge.ruling.gate.frame.weight;
    return !edge.agrees() && (explained(best, edge.a, statements[edge.b], weight) ||
                              explained(best, edge.b, statements[edge.a], weight));
  });
}

}  // namespace claimcheck::comparison
