#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "compare/explained.h"
#include "compare/occasions.h"
#include "compare/rulings.h"

// Statements of the same fact.
namespace claimcheck::comparison {

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
