#include "compare/outweighed.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <unordered_map>
#include <utility>

namespace claimcheck::comparison {
namespace {

// How much weaker an agreement may be and still explain a clash of two texts away.
constexpr double kAgreementMargin = 3;
constexpr double kPartMargin = 3.5;
constexpr double kPassingMargin = 2;

// Things of which an article gives a count without telling a kind, a part or a place.
using Totals = std::set<std::pair<std::uint32_t, Key>>;  // document, noun

Totals totals_of(std::span<const Statement> statements) {
  Totals totals;
  for (const auto& statement : statements)
    if (statement.digest.figure->dimension == Dimension::count &&
        statement.digest.qualifiers.empty() && statement.digest.scope.empty() &&
        statement.digest.place.empty() && statement.digest.noun != 0)
      totals.emplace(statement.documents.front(), statement.digest.noun);
  return totals;
}

// "5 middle schools" of an article that counts 26 schools in all, beside "fewer than 15 schools".
bool is_one_kind(const Statement& kind, const Statement& other, const Totals& totals) {
  return kind.digest.figure->dimension == Dimension::count && !kind.digest.qualifiers.empty() &&
         other.digest.qualifiers.empty() &&
         totals.contains({kind.documents.front(), kind.digest.noun});
}

}  // namespace

void drop_outweighed(std::vector<Edge>& edges, std::span<const Statement> statements) {
  const auto totals = totals_of(statements);
  std::unordered_map<std::uint32_t, double> best;
  for (const auto& edge : edges) {
    if (!edge.agrees() || !in_one_dimension(edge, statements)) continue;
    // A part or one kind of it that fits says less than a figure that does: only where it is the
    // likelier partner.
    const auto& a = statements[edge.a];
    const auto& b = statements[edge.b];
    const bool whole = edge.ruling.gate.part == Part::none && !is_one_kind(a, b, totals) &&
                       !is_one_kind(b, a, totals);
    const bool fits = whole || edge.ruling.same_figure;
    // A limit lets many a figure pass: "fewer than 300 seats" hardly means the 40 in the box.
    const bool passes = edge.ruling.reason == "contains";
    const double weight =
        edge.ruling.gate.frame.weight - (fits ? 0 : kPartMargin) - (passes ? kPassingMargin : 0);
    for (const auto end : {edge.a, edge.b}) best[end] = std::max(best[end], weight);
  }
  std::erase_if(edges, [&](const Edge& edge) {
    if (edge.agrees()) return false;
    const auto outweighed = [&](std::uint32_t end) {
      const auto found = best.find(end);
      return found != best.end() &&
             found->second >= edge.ruling.gate.frame.weight - kAgreementMargin;
    };
    return outweighed(edge.a) || outweighed(edge.b);
  });
}

}  // namespace claimcheck::comparison
