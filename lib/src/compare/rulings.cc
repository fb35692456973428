#include <algorithm>
#include <map>
#include <optional>
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
constexpr double kPartMargin = 3.5;
constexpr double kPassingMargin = 2;

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

// A mark of eight out of ten is hardly meant by "92%".
bool in_one_dimension(const Edge& edge, std::span<const Statement> statements) {
  return statements[edge.a].digest.figure->dimension == statements[edge.b].digest.figure->dimension;
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
    if (!gives_same_figure(edge) || !in_one_dimension(edge, statements)) continue;
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

// The figures of one sentence, by what they are of.
using Figures = std::multimap<Key, const Digest*>;

// Distances, sums of money and the like go by their kind: their nouns are often left out.
Key thing_of(const Digest& digest) {
  if (digest.figure->dimension == Dimension::count)
    return digest.noun != 0 ? digest.noun : key_of(digest.figure->unit);
  return key_of("measure") + static_cast<Key>(digest.figure->dimension);
}

// A number whose noun or unit the sentence leaves out: "quakes of 7.6 and 7.5 magnitude".
constexpr Key kBare = 0;

bool bare(const Digest& digest) {
  return digest.figure->dimension == Dimension::count && digest.figure->unit.empty();
}

Key sentence_of(const Statement& statement) {
  return key_of(statement.digest.claim->quote) ^ (statement.story * 0x9E3779B97F4A7C15ULL);
}

std::unordered_map<Key, Figures> figures_of_sentences(std::span<const Statement> statements) {
  std::unordered_map<Key, Figures> sentences;
  for (const auto& statement : statements)
    if (const Key thing = thing_of(statement.digest); !statement.digest.figure->date)
      sentences[sentence_of(statement)].emplace(bare(statement.digest) ? kBare : thing,
                                                &statement.digest);
  return sentences;
}

bool any_agree(const Figures& a, const Figures& b, Key thing) {
  const auto [first, last] = a.equal_range(thing);
  const auto [other_first, other_last] = b.equal_range(thing);
  for (auto i = first; i != last; ++i)
    for (auto j = other_first; j != other_last; ++j)
      if (i->second->figure->unit == j->second->figure->unit &&
          compare_sets(i->second->figure->set, j->second->figure->set).fit == Fit::agree)
        return true;
  return false;
}

// Whether both sentences tell one deed of the thing: a network that has 412 satellites is another
// than a rocket that carried 23.
bool tell_one_deed(const Figures& a, const Figures& b, Key thing) {
  const auto [first, last] = a.equal_range(thing);
  const auto [other_first, other_last] = b.equal_range(thing);
  for (auto i = first; i != last; ++i)
    for (auto j = other_first; j != other_last; ++j)
      if (i->second->predicate == j->second->predicate) return true;
  return false;
}

// Whether a sentence gives the very figure of `digest`, of the same things.
bool gives(const Figures& sentence, const Digest& digest) {
  if (digest.figure->date) return false;
  const auto same = [&](const auto& entry) {
    return (entry.first == kBare || entry.second->figure->unit == digest.figure->unit) &&
           compare_sets(entry.second->figure->set, digest.figure->set).reason == "equal";
  };
  const auto [first, last] = sentence.equal_range(thing_of(digest));
  const auto [first_bare, last_bare] = sentence.equal_range(kBare);
  return std::any_of(first, last, same) || std::any_of(first_bare, last_bare, same);
}

// Whether both sentences give figures of several things, and none agrees.
bool differ_throughout(const Figures& a, const Figures& b) {
  std::size_t different = 0;
  for (auto at = a.upper_bound(kBare); at != a.end(); at = a.upper_bound(at->first)) {
    if (!b.contains(at->first)) continue;
    if (any_agree(a, b, at->first)) return false;
    if (tell_one_deed(a, b, at->first)) ++different;
  }
  return different > 1;
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

void drop_other_occasions(std::vector<Edge>& edges, std::span<const Statement> statements) {
  const auto sentences = figures_of_sentences(statements);
  const auto figures_beside = [&](const Statement& statement) -> const Figures& {
    static const Figures none;
    const auto found = sentences.find(sentence_of(statement));
    return found == sentences.end() ? none : found->second;
  };
  std::erase_if(edges, [&](const Edge& edge) {
    // Who denies a figure speaks of the occasion of which it was told.
    if (edge.agrees() || edge.ruling.gate.denied) return false;
    const auto& a = statements[edge.a];
    const auto& b = statements[edge.b];
    if (a.digest.claim->quote == b.digest.claim->quote) return false;
    const auto& first = figures_beside(a);
    const auto& second = figures_beside(b);
    if (gives(first, b.digest) || gives(second, a.digest)) return true;
    return generic(edge, statements) && differ_throughout(first, second);
  });
}

namespace {

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
