#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "compare/judge.h"
#include "compare/statement.h"

// Statements of the same fact and how they stand to each other.
namespace claimcheck::comparison {

struct Edge {
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  Ruling ruling;

  [[nodiscard]] bool agrees() const { return ruling.verdict == Verdict::agree; }
};

struct Rulings {
  std::vector<Edge> edges;       // of pairs that may be compared, in the order of the pairs
  std::size_t compared = 0;      // pairs of claims behind them
  std::size_t agreeing = 0;      // of those, the ones that agree
  std::size_t not_compared = 0;  // pairs of claims that the gate stopped
};

// Rules on each pair with `jobs` threads; the result does not depend on `jobs`.
[[nodiscard]] Rulings rule_on_pairs(std::span<const Statement> statements,
                                    std::span<const StatementPair> pairs,
                                    const packs::PackSet& packs, unsigned jobs);

// Takes out clashes that other statements explain away: where any article gives both figures they
// belong to two facts, and of several partners in one article only the likest one is meant.
void drop_explained(std::vector<Edge>& edges, std::span<const Statement> statements);

// Takes out clashes of two sentences that give several figures of the same things, none of which
// agrees: they tell of two occasions (22 points and nine rebounds, 25 points and 16 rebounds),
// unless a pack knows the measure. And clashes with a figure that the other sentence gives too,
// beside its own: quakes "of 7.6 and 7.5" do not contradict one of 7.6.
void drop_other_occasions(std::vector<Edge>& edges, std::span<const Statement> statements);

// Of two texts handed over together: takes out clashes of a figure that has a partner in the other
// text which agrees with it and is as likely. A percentage and a mark out of ten outweigh no clash.
void drop_outweighed(std::vector<Edge>& edges, std::span<const Statement> statements);

// A fact on which statements clash: the members, and how they fall into groups that agree.
struct Fact {
  // Of statements: those that clash first, then those that only agree with them.
  std::vector<std::vector<std::uint32_t>> positions;
  std::vector<const Edge*> clashes;  // the strongest first
};

// Facts in canonical order. `edges` must outlive the result. O(edges), nearly.
[[nodiscard]] std::vector<Fact> find_facts(std::span<const Statement> statements,
                                           std::span<const Edge> edges);

}  // namespace claimcheck::comparison
