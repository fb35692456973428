#include "compare/fact_graph.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "compare/disjoint_sets.h"

namespace claimcheck::comparison {
namespace {

// How firmly a clash binds two statements into one fact. A weaker one joins no stronger fact: a
// toll that rose from 41 is no position on whether it stands at 178 or 214.
enum class Bond { loud, tension, doubt, update };

Bond bond_of(const Edge& edge) {
  if (edge.ruling.reason == "possible") return Bond::doubt;
  if (edge.ruling.verdict == Verdict::update) return Bond::update;
  return edge.ruling.verdict == Verdict::tension ? Bond::tension : Bond::loud;
}

struct Group {
  std::vector<std::uint32_t> members;
  std::vector<const Edge*> clashes;
};

bool same_fact(const Edge& edge) {
  return edge.agrees() && edge.ruling.gate.part == Part::none &&
         edge.ruling.gate.frame.sameness == Sameness::same;
}

bool joins_positions(const Edge& edge) {
  return same_fact(edge) && edge.ruling.reason != "contains" && edge.ruling.reason != "refines";
}

// The statements that `edges` hold together, in canonical order. Clashes over one fact may share
// no statement: those of `all` that give the same figure join them.
std::vector<Group> connected(const std::vector<const Edge*>& edges, std::span<const Edge> all,
                             std::size_t statements) {
  DisjointSets sets(statements);
  std::vector<bool> clashing(statements, false);
  for (const auto* edge : edges) {
    sets.unite(edge->a, edge->b);
    clashing[edge->a] = clashing[edge->b] = true;
  }
  for (const auto& edge : all)
    if (clashing[edge.a] && clashing[edge.b] && joins_positions(edge)) sets.unite(edge.a, edge.b);
  std::map<std::uint32_t, Group> groups;
  for (const auto* edge : edges) {
    auto& group = groups[sets.find(edge->a)];
    group.clashes.push_back(edge);
    group.members.push_back(edge->a);
    group.members.push_back(edge->b);
  }
  std::vector<Group> found;
  for (auto& [root, group] : groups) {
    std::ranges::sort(group.members);
    group.members.erase(std::unique(group.members.begin(), group.members.end()),
                        group.members.end());
    found.push_back(std::move(group));
  }
  return found;
}

bool stronger(const Edge* a, const Edge* b) {
  if (a->ruling.verdict != b->ruling.verdict) return a->ruling.verdict > b->ruling.verdict;
  const double first = a->ruling.gate.frame.weight;
  const double second = b->ruling.gate.frame.weight;
  if (first != second) return first > second;
  return std::pair(a->a, a->b) < std::pair(b->a, b->b);
}

// How every pair of statements stands to each other, for looking up.
class Neighbours {
 public:
  explicit Neighbours(std::span<const Edge> edges) {
    for (const auto& edge : edges) {
      by_statement_[edge.a].emplace(edge.b, &edge);
      by_statement_[edge.b].emplace(edge.a, &edge);
    }
  }

  [[nodiscard]] const Edge* between(std::uint32_t a, std::uint32_t b) const {
    const auto found = by_statement_.find(a);
    if (found == by_statement_.end()) return nullptr;
    const auto edge = found->second.find(b);
    return edge == found->second.end() ? nullptr : edge->second;
  }

  [[nodiscard]] const std::map<std::uint32_t, const Edge*>& of(std::uint32_t statement) const {
    return by_statement_.at(statement);
  }

 private:
  std::unordered_map<std::uint32_t, std::map<std::uint32_t, const Edge*>> by_statement_;
};

bool same_value(const Statement& a, const Statement& b) {
  return compare_sets(a.digest.figure->set, b.digest.figure->set).reason == "equal";
}

bool same_figure(const Statement& a, const Statement& b) {
  return a.digest.figure->unit == b.digest.figure->unit && same_value(a, b);
}

// Whether a statement belongs to a group: it agrees with one member and clashes with none. Where
// two were not compared (the title and the body of one article) or one counts a part, the figure
// tells.
bool fits(std::uint32_t statement, const std::vector<std::uint32_t>& group,
          std::span<const Statement> statements, const Neighbours& neighbours) {
  bool agrees = false;
  for (const auto member : group) {
    const auto* edge = neighbours.between(statement, member);
    const auto& first = statements[statement];
    const auto& second = statements[member];
    if (edge == nullptr) {
      agrees = agrees || same_figure(first, second);
      continue;
    }
    if (!edge->agrees()) return false;
    agrees = agrees || edge->ruling.gate.part == Part::none || same_value(first, second);
  }
  return agrees;
}

class FactBuilder {
 public:
  FactBuilder(std::span<const Statement> statements, const Neighbours& neighbours)
      : statements_(statements), neighbours_(neighbours) {}

  [[nodiscard]] Fact build(std::vector<std::uint32_t> members,
                           std::vector<const Edge*> clashes) const {
    std::ranges::sort(members, [&](std::uint32_t a, std::uint32_t b) {
      return std::pair(place_of(a), a) < std::pair(place_of(b), b);
    });
    Fact fact;
    fact.clashes = std::move(clashes);
    std::ranges::sort(fact.clashes, stronger);
    for (const auto member : members) place(fact, member);
    for (const auto witness : witnesses(members)) add_witness(fact, witness);
    return fact;
  }

 private:
  [[nodiscard]] double place_of(std::uint32_t statement) const {
    return position_of(statements_[statement].digest.figure->set);
  }

  void place(Fact& fact, std::uint32_t statement) const {
    for (auto& position : fact.positions)
      if (fits(statement, position, statements_, neighbours_)) {
        position.push_back(statement);
        return;
      }
    fact.positions.push_back({statement});
  }

  // What agrees with several positions ("at least 41" with 178 and 214) supports none.
  void add_witness(Fact& fact, std::uint32_t statement) const {
    std::vector<std::uint32_t>* supported = nullptr;
    for (auto& position : fact.positions) {
      if (!fits(statement, position, statements_, neighbours_)) continue;
      if (supported != nullptr) return;
      supported = &position;
    }
    if (supported != nullptr) supported->push_back(statement);
  }

  // Statements outside that agree with a member: they clash with nobody, but they are voices.
  [[nodiscard]] std::vector<std::uint32_t> witnesses(
      const std::vector<std::uint32_t>& members) const {
    auto sorted = members;
    std::ranges::sort(sorted);
    std::vector<std::uint32_t> found;
    for (const auto member : members)
      for (const auto& [other, edge] : neighbours_.of(member))
        if (same_fact(*edge) && !std::ranges::binary_search(sorted, other)) found.push_back(other);
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }

  std::span<const Statement> statements_;
  const Neighbours& neighbours_;
};

}  // namespace

std::vector<Fact> find_facts(std::span<const Statement> statements, std::span<const Edge> edges) {
  const Neighbours neighbours(edges);
  const FactBuilder builder(statements, neighbours);
  DisjointSets stronger(statements.size());
  std::vector<Fact> facts;
  for (const auto bond : {Bond::loud, Bond::tension, Bond::doubt, Bond::update}) {
    std::vector<const Edge*> own;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> joined;
    for (const auto& edge : edges)
      if (!edge.agrees() && bond_of(edge) == bond && stronger.find(edge.a) != stronger.find(edge.b))
        own.push_back(&edge);
    for (auto& group : connected(own, edges, statements.size())) {
      facts.push_back(builder.build(std::move(group.members), std::move(group.clashes)));
      // Its witnesses belong to it too: what they clash with in a weaker way is this fact again.
      const auto first = facts.back().positions.front().front();
      for (const auto& position : facts.back().positions)
        for (const auto member : position) joined.emplace_back(first, member);
    }
    for (const auto& [first, member] : joined) stronger.unite(first, member);
  }
  return facts;
}

}  // namespace claimcheck::comparison
