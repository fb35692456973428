#include <algorithm>
#include <set>
#include <thread>
#include <unordered_map>
#include <unordered_set>

#include "compare/fact_graph.h"

namespace claimcheck::comparison {
namespace {

// Below this many pairs threads cost more than they save.
constexpr std::size_t kPairsWorthAThread = 4096;
// How much weaker an agreement may be and still explain a clash of two texts away.
constexpr double kAgreementMargin = 3;

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

bool gives_same_figure(const Edge& edge) {
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
    if (!gives_same_figure(edge)) continue;
    add(edge.a, statements[edge.b]);
    add(edge.b, statements[edge.a]);
  }
  for (auto& documents : witnesses) {
    std::ranges::sort(documents);
    documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
  }
  return witnesses;
}

bool generic(const Edge& edge, std::span<const Statement> statements) {
  return statements[edge.a].digest.measure == nullptr ||
         statements[edge.b].digest.measure == nullptr;
}

std::uint64_t sentence_pair(const Edge& edge, std::span<const Statement> statements) {
  const Key first = key_of(statements[edge.a].digest.claim->quote);
  const Key second = key_of(statements[edge.b].digest.claim->quote);
  return std::min(first, second) * 0x9E3779B97F4A7C15ULL + std::max(first, second);
}

bool meet(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j) return true;
    *i < *j ? ++i : ++j;
  }
  return false;
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
  const auto witnesses = find_witnesses(statements, edges);
  std::erase_if(edges, [&](const Edge& edge) {
    return !edge.agrees() && !survives_witness(edge.ruling.verdict) &&
           !share_an_article(statements[edge.a], statements[edge.b]) &&
           meet(witnesses[edge.a], witnesses[edge.b]);
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

void drop_other_occasions(std::vector<Edge>& edges, std::span<const Statement> statements) {
  std::unordered_map<std::uint64_t, std::set<Key>> clashing;  // the things counted
  std::unordered_set<std::uint64_t> agreeing;
  for (const auto& edge : edges) {
    const auto& digest = statements[edge.a].digest;
    const Key thing = digest.noun * 31 + static_cast<Key>(digest.figure->dimension);
    if (gives_same_figure(edge)) agreeing.insert(sentence_pair(edge, statements));
    if (!edge.agrees()) clashing[sentence_pair(edge, statements)].insert(thing);
  }
  std::erase_if(edges, [&](const Edge& edge) {
    const auto sentences = sentence_pair(edge, statements);
    return !edge.agrees() && generic(edge, statements) && clashing[sentences].size() > 1 &&
           !agreeing.contains(sentences);
  });
}

void drop_outweighed(std::vector<Edge>& edges) {
  std::unordered_map<std::uint32_t, double> best;
  for (const auto& edge : edges) {
    if (!edge.agrees() || edge.ruling.gate.part != Part::none) continue;
    for (const auto end : {edge.a, edge.b})
      best[end] = std::max(best[end], edge.ruling.gate.frame.weight);
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
