#include "compare/explained.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

namespace claimcheck::comparison {
namespace {

// The weight of the best clashing partner of a statement in one article.
using BestPartners = std::unordered_map<std::uint64_t, double>;

std::uint64_t partner_key(std::uint32_t statement, std::uint32_t document) {
  return (std::uint64_t{statement} << 32) | document;
}

void note_partner(BestPartners& best, std::uint32_t statement, const Statement& partner,
                  double weight) {
  for (const auto document : partner.documents) {
    auto& entry = best[partner_key(statement, document)];
    entry = std::max(entry, weight);
  }
}

bool gives_exact_figure(const Edge& edge) {
  const auto reason = edge.ruling.reason;
  return edge.agrees() && (reason == "equal" || reason == "rounding" || reason == "converted");
}

// Verdicts that an article with both figures does not explain away: it reports them as such.
bool survives_witness(Verdict verdict) { return verdict == Verdict::update; }

bool has_likelier(const BestPartners& best, std::uint32_t statement, const Statement& partner,
                  double weight) {
  return std::ranges::any_of(partner.documents, [&](std::uint32_t document) {
    const auto found = best.find(partner_key(statement, document));
    return found != best.end() && found->second > weight;
  });
}

// For each statement the articles that give its figure: its own, and those of statements that
// agree with it exactly.
std::vector<std::vector<std::uint32_t>> find_witnesses(std::span<const Statement> statements,
                                                       const std::vector<Edge>& edges) {
  std::vector<std::vector<std::uint32_t>> witnesses;
  for (const auto& statement : statements) witnesses.push_back(statement.documents);
  const auto add = [&](std::uint32_t to, const Statement& from) {
    witnesses[to].insert(witnesses[to].end(), from.documents.begin(), from.documents.end());
  };
  for (const auto& edge : edges) {
    if (!gives_exact_figure(edge) || !in_one_dimension(edge, statements)) continue;
    add(edge.a, statements[edge.b]);
    add(edge.b, statements[edge.a]);
  }
  for (auto& documents : witnesses) {
    std::ranges::sort(documents);
    documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
  }
  return witnesses;
}

// Numbers so long that two articles hardly write the same one of different things.
using LongNumbers = std::set<std::pair<std::uint32_t, double>>;  // article, number

std::optional<double> long_number(const Digest& digest) {
  constexpr double kLong = 1000;
  const auto& figure = *digest.figure;
  const auto* quantity = digest.claim->quantity();
  const bool stated = quantity != nullptr && quantity->modifier == Modifier::exact;
  const bool exact = stated && figure.set.value && figure.set.grain == 0;
  return exact && *figure.set.value >= kLong ? figure.set.value : std::nullopt;
}

LongNumbers long_numbers(std::span<const Statement> statements) {
  LongNumbers numbers;
  for (const auto& statement : statements)
    if (const auto number = long_number(statement.digest))
      for (const auto document : statement.documents) numbers.emplace(document, *number);
  return numbers;
}

// Whether an article of `knower` gives the long number of `other` somewhere.
bool knows(const LongNumbers& numbers, const Statement& knower, const Statement& other) {
  const auto number = long_number(other.digest);
  return number && std::ranges::any_of(knower.documents, [&](std::uint32_t document) {
           return numbers.contains({document, *number});
         });
}

bool meet(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j) return true;
    *i < *j ? ++i : ++j;
  }
  return false;
}

}  // namespace

void drop_explained(std::vector<Edge>& edges, std::span<const Statement> statements) {
  const auto witnesses = find_witnesses(statements, edges);
  const auto numbers = long_numbers(statements);
  std::erase_if(edges, [&](const Edge& edge) {
    const auto& a = statements[edge.a];
    const auto& b = statements[edge.b];
    if (edge.agrees() || survives_witness(edge.ruling.verdict) || share_an_article(a, b))
      return false;
    return meet(witnesses[edge.a], witnesses[edge.b]) || knows(numbers, a, b) ||
           knows(numbers, b, a);
  });
  BestPartners best;
  for (const auto& edge : edges) {
    if (edge.agrees()) continue;
    note_partner(best, edge.a, statements[edge.b], edge.ruling.gate.frame.weight);
    note_partner(best, edge.b, statements[edge.a], edge.ruling.gate.frame.weight);
  }
  std::erase_if(edges, [&](const Edge& edge) {
    const double weight = edge.ruling.gate.frame.weight;
    return !edge.agrees() && (has_likelier(best, edge.a, statements[edge.b], weight) ||
                              has_likelier(best, edge.b, statements[edge.a], weight));
  });
}

}  // namespace claimcheck::comparison
