// What check made of two claims of a batch, told step by step.

#include <algorithm>

#include "claimcheck/check.h"
#include "compare/fact_graph.h"
#include "compare/told_again.h"
#include "compare/wording.h"

namespace claimcheck {
namespace {

using comparison::Edge;
using comparison::Facet;
using comparison::Ruling;
using comparison::Statement;

// Articles with one text share the ids of their claims.
bool in_one_article(const Claim& a, const Claim& b) {
  return !a.provenance || !b.provenance || a.provenance->document == b.provenance->document;
}

std::uint32_t statement_of(std::span<const Statement> statements, const Claim& claim) {
  const auto found = std::ranges::find_if(statements, [&](const Statement& statement) {
    return std::ranges::any_of(statement.claims, [&](const Claim* one) {
      return one->id == claim.id && in_one_article(*one, claim);
    });
  });
  return static_cast<std::uint32_t>(found - statements.begin());
}

void close_for_story(Ruling& ruling) {
  constexpr auto kEvent = static_cast<std::size_t>(Facet::event);
  auto& gate = ruling.gate;
  if (gate.closed && static_cast<std::size_t>(*gate.closed) < kEvent) return;
  gate.answers.at(kEvent) = {false, "the articles tell of different stories"};
  gate.asked = kEvent + 1;
  gate.closed = Facet::event;
  ruling.verdict = Verdict::not_comparable;
  ruling.reason = to_string(Facet::event);
}

const Edge* find(const std::vector<Edge>& edges, const Edge& pair) {
  const auto found = std::ranges::find_if(
      edges, [&](const Edge& edge) { return edge.a == pair.a && edge.b == pair.b; });
  return found == edges.end() ? nullptr : &*found;
}

// A clash that the rest of the batch explains away, or sharpens.
void weigh_against_batch(Judgement& judgement, const Edge& pair,
                         std::span<const Statement> statements, const packs::PackSet& packs) {
  const auto leave = [&](std::string reason, std::string explanation) {
    judgement = {Verdict::not_comparable, std::move(reason), {}, std::move(explanation), {}};
  };
  auto edges = rule_on_pairs(statements, candidate_pairs(statements), packs, 1).edges;
  note_told_again(edges, statements);
  drop_other_occasions(edges, statements);
  if (find(edges, pair) == nullptr)
    return leave("occasion",
                 "The sentences give several figures of the same things: they tell of two "
                 "occasions.");
  drop_explained(edges, statements);
  const Edge* kept = find(edges, pair);
  if (kept == nullptr)
    return leave(
        "explained",
        "An article gives both figures, or another figure that is the likelier partner of one: "
        "they belong to two facts.");
  judgement = put_in_words(kept->ruling, statements[pair.a].digest, statements[pair.b].digest);
}

}  // namespace

PairJudgement explain_pair(const Claim& a, const Claim& b, std::span<const Claim> batch,
                           const RulePacks& rules) {
  const auto& packs = rules.set();
  const auto statements = comparison::gather_statements(batch, packs);
  const auto first = statement_of(statements, a);
  const auto second = statement_of(statements, b);
  if (first >= statements.size() || second >= statements.size() || first == second)
    return {explain_gate(a, b, rules), compare(a, b, rules)};
  const auto& one = statements[first];
  const auto& other = statements[second];
  auto ruling = rule_on(one.digest, other.digest, setting_of(one, other), packs);
  if (one.story != other.story) close_for_story(ruling);
  PairJudgement result{steps(ruling.gate, a, b), put_in_words(ruling, one.digest, other.digest)};
  const bool clash = ruling.comparable() && ruling.verdict != Verdict::agree;
  if (clash)
    weigh_against_batch(result.judgement, {std::min(first, second), std::max(first, second), {}},
                        statements, packs);
  return result;
}

}  // namespace claimcheck
