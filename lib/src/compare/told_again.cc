#include "compare/told_again.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace claimcheck::comparison {
namespace {

// The first and the last day on which one figure is told.
struct Told {
  Day first;
  Day last;
};

std::optional<Told> told_on(const Statement& statement) {
  const auto& days = statement.digest.claim->as_of.days;
  if (!days || !days->low || !days->high) return std::nullopt;
  return Told{days->low->value, days->high->value};
}

bool is_changed_plan(const Edge& edge) {
  return edge.ruling.verdict == Verdict::update && edge.ruling.gate.behaviour == Behaviour::plan;
}

bool repeats(const Edge& edge) { return edge.agrees() && edge.ruling.same_figure; }

// For each statement the days on which it and those that repeat it are told.
std::unordered_map<std::uint32_t, Told> days_told(std::span<const Statement> statements,
                                                  const std::vector<Edge>& edges) {
  std::unordered_map<std::uint32_t, Told> told;
  const auto add = [&](std::uint32_t to, std::uint32_t from) {
    const auto own = told_on(statements[to]);
    const auto other = told_on(statements[from]);
    if (!own || !other) return;
    auto& days = told.try_emplace(to, *own).first->second;
    days = {std::min(days.first, other->first), std::max(days.last, other->last)};
  };
  for (const auto& edge : edges) {
    if (!repeats(edge)) continue;
    add(edge.a, edge.b);
    add(edge.b, edge.a);
  }
  return told;
}

}  // namespace

void note_told_again(std::vector<Edge>& edges, std::span<const Statement> statements) {
  if (std::ranges::none_of(edges, is_changed_plan)) return;
  const auto told = days_told(statements, edges);
  const auto spans = [&](std::uint32_t plan, std::uint32_t other) {
    const auto days = told.find(plan);
    const auto between = told_on(statements[other]);
    return days != told.end() && between && days->second.first < between->first &&
           between->last < days->second.last;
  };
  for (auto& edge : edges) {
    if (!is_changed_plan(edge) || !(spans(edge.a, edge.b) || spans(edge.b, edge.a))) continue;
    edge.ruling.verdict = Verdict::conflict;
    edge.ruling.reason = "told-again";
  }
}

}  // namespace claimcheck::comparison
