// The verdict between two articles: what their claims say to each other, the strongest first.

#include <map>
#include <span>

#include "claimcheck/check.h"
#include "compare/fact_graph.h"
#include "compare/judge.h"

namespace claimcheck {
namespace {

using comparison::Digest;
using comparison::Edge;
using comparison::Setting;
using comparison::Statement;

// `compare` ranks these; the others rank as they do everywhere.
int rank(Verdict verdict) {
  switch (verdict) {
    case Verdict::inconsistent:
    case Verdict::conflict:
      return 6;
    case Verdict::disputed:
      return 5;
    case Verdict::regression:
      return 4;
    case Verdict::tension:
      return 3;
    case Verdict::update:
      return 2;
    case Verdict::agree:
      return 1;
    case Verdict::not_comparable:
      return 0;
  }
  return 0;
}

void add_statements(const std::vector<Claim>& claims, std::uint32_t document,
                    const packs::PackSet& packs, std::vector<Statement>& statements) {
  for (const auto& claim : claims) {
    auto digest = comparison::digest(claim, packs);
    if (digest.figure) statements.push_back({std::move(digest), 0, {&claim}, {document}});
  }
}

bool stronger(const Edge& a, const Edge& b) {
  const int first = rank(a.ruling.verdict);
  const int second = rank(b.ruling.verdict);
  if (first != second) return first > second;
  return a.ruling.gate.frame.weight > b.ruling.gate.frame.weight;
}

// What kind of figure a claim has: figures of different kinds are never mistaken for each other.
std::uint64_t kind_of(const Digest& claim) {
  const auto& figure = *claim.figure;
  if (figure.date) return 1;
  if (figure.dimension == Dimension::count)
    return comparison::key_of("count") ^ (claim.noun_kind != 0 ? claim.noun_kind : claim.noun);
  return comparison::key_of("measure") + static_cast<std::uint64_t>(figure.dimension);
}

// How many figures of each kind one text has.
std::map<std::uint64_t, int> count_kinds(std::span<const Statement> statements) {
  std::map<std::uint64_t, int> counts;
  for (const auto& statement : statements) ++counts[kind_of(statement.digest)];
  return counts;
}

// The rulings between the statements before and after `split`.
std::vector<Edge> rule_across(std::span<const Statement> statements, std::size_t split,
                              const packs::PackSet& packs) {
  auto first_kinds = count_kinds(statements.first(split));
  auto second_kinds = count_kinds(statements.subspan(split));
  std::vector<Edge> edges;
  for (std::size_t first = 0; first < split; ++first)
    for (std::size_t second = split; second < statements.size(); ++second) {
      const auto& a = statements[first].digest;
      const auto& b = statements[second].digest;
      const auto kind = kind_of(a);
      const bool only_pair =
          kind == kind_of(b) && first_kinds[kind] == 1 && second_kinds[kind] == 1;
      auto ruling =
          comparison::rule_on(a, b, only_pair ? Setting::only_pair : Setting::together, packs);
      if (ruling.comparable())
        edges.push_back(
            {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(second), ruling});
    }
  return edges;
}

// The pair that came nearest to being compared, for the reason why nothing was.
Comparison nearest_miss(const std::vector<Statement>& statements, std::size_t split,
                        const packs::PackSet& packs) {
  Comparison result;
  result.judgement.reason = "quantity";
  result.judgement.explanation = "No two figures could be compared.";
  std::size_t furthest = 0;
  for (std::size_t first = 0; first < split; ++first)
    for (std::size_t second = split; second < statements.size(); ++second) {
      const auto& a = statements[first].digest;
      const auto& b = statements[second].digest;
      const auto ruling = comparison::rule_on(a, b, Setting::together, packs);
      if (ruling.gate.asked <= furthest) continue;
      furthest = ruling.gate.asked;
      result.judgement = comparison::put_in_words(ruling, a, b);
      result.a = *a.claim;
      result.b = *b.claim;
    }
  return result;
}

}  // namespace

Comparison compare(const Document& a, const Document& b, const RulePacks& rules) {
  const auto claims_a = extract(a, rules);
  const auto claims_b = extract(b, rules);
  std::vector<Statement> statements;
  add_statements(claims_a, 0, rules.set(), statements);
  const std::size_t split = statements.size();
  add_statements(claims_b, 1, rules.set(), statements);
  auto edges = rule_across(statements, split, rules.set());
  comparison::drop_outweighed(edges);
  comparison::drop_explained(edges, statements);
  if (edges.empty()) return nearest_miss(statements, split, rules.set());
  const Edge* strongest = &edges.front();
  for (const auto& edge : edges)
    if (stronger(edge, *strongest)) strongest = &edge;
  const auto& first = statements[strongest->a].digest;
  const auto& second = statements[strongest->b].digest;
  return {
      {}, comparison::put_in_words(strongest->ruling, first, second), *first.claim, *second.claim};
}

}  // namespace claimcheck
