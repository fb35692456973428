// The verdict between two articles: what their claims say to each other, the strongest first.

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <tuple>

#include "claimcheck/check.h"
#include "compare/explained.h"
#include "compare/judge.h"
#include "compare/outweighed.h"

namespace claimcheck {
namespace {

using comparison::Digest;
using comparison::Edge;
using comparison::Setting;
using comparison::Statement;

// What `compare` shows first; an inconsistency is no stronger than a conflict between two texts.
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

// Of equals the same one, whichever text comes first.
bool stronger(const Edge& a, const Edge& b, const std::vector<Statement>& statements) {
  const auto key = [&](const Edge& edge) {
    const auto ids =
        std::minmax(statements[edge.a].digest.claim->id, statements[edge.b].digest.claim->id);
    return std::tuple(-rank(edge.ruling.verdict), -edge.ruling.gate.frame.weight, ids.first,
                      ids.second);
  };
  return key(a) < key(b);
}

// What a figure is of, from the widest kind to the thing and the deed: figures of different kinds
// are never mistaken for each other. 0 where unknown.
using Kinds = std::array<std::uint64_t, 3>;

Kinds kinds_of(const Digest& claim) {
  const auto& figure = *claim.figure;
  const auto deed = claim.light_predicate ? 0 : claim.predicate;
  const auto date = comparison::key_of("date");
  if (figure.date) return {date, 0, deed == 0 ? 0 : date ^ deed};
  const bool counted = figure.dimension == Dimension::count;
  const auto dimension = comparison::key_of(counted ? "count" : "measure") +
                         static_cast<std::uint64_t>(figure.dimension);
  const bool named = claim.noun != 0;
  const auto kind = counted && claim.noun_kind != 0 ? claim.noun_kind : claim.noun;
  return {counted ? dimension ^ kind : dimension, named ? dimension + claim.noun * 7 : 0,
          named && deed != 0 ? dimension + claim.noun * 31 + deed : 0};
}

// How many figures of each kind one text has.
using KindCounts = std::map<std::uint64_t, int>;

KindCounts count_kinds(std::span<const Statement> statements) {
  KindCounts counts;
  for (const auto& statement : statements)
    for (const auto kind : kinds_of(statement.digest)) ++counts[kind];
  return counts;
}

// Whether two claims are of one kind, and each is the only one of it in its text.
bool are_only(const Digest& a, const KindCounts& in_first, const Digest& b,
              const KindCounts& in_second) {
  const auto first = kinds_of(a);
  const auto second = kinds_of(b);
  for (std::size_t level = 0; level < first.size(); ++level) {
    const auto kind = first.at(level);
    if (kind != 0 && kind == second.at(level) && in_first.at(kind) == 1 && in_second.at(kind) == 1)
      return true;
  }
  return false;
}

// The rulings between the statements before and after `split`.
std::vector<Edge> rule_across(std::span<const Statement> statements, std::size_t split,
                              const packs::PackSet& packs) {
  const auto first_kinds = count_kinds(statements.first(split));
  const auto second_kinds = count_kinds(statements.subspan(split));
  std::vector<Edge> edges;
  for (std::size_t first = 0; first < split; ++first)
    for (std::size_t second = split; second < statements.size(); ++second) {
      const auto& a = statements[first].digest;
      const auto& b = statements[second].digest;
      const bool only_pair = are_only(a, first_kinds, b, second_kinds);
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
  comparison::drop_outweighed(edges, statements);
  comparison::drop_explained(edges, statements);
  if (edges.empty()) return nearest_miss(statements, split, rules.set());
  const Edge* strongest = &edges.front();
  for (const auto& edge : edges)
    if (stronger(edge, *strongest, statements)) strongest = &edge;
  const auto& first = statements[strongest->a].digest;
  const auto& second = statements[strongest->b].digest;
  return {
      {}, comparison::put_in_words(strongest->ruling, first, second), *first.claim, *second.claim};
}

}  // namespace claimcheck
