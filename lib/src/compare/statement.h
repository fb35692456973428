#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "claimcheck/claim.h"
#include "compare/digest.h"
#include "compare/frame.h"

namespace claimcheck::comparison {

// Claims of one story that the comparison cannot tell apart: the same figure in the same frame, in
// any number of articles. Compared once for all of them.
struct Statement {
  Digest digest;  // of the first claim
  std::uint32_t story = 0;
  std::vector<const Claim*> claims;      // in canonical order, at least one
  std::vector<std::uint32_t> documents;  // sorted, unique
};

// Statements in canonical order, which does not depend on the order of `claims`: by document id
// and place in the text. `claims` and `packs` must outlive the result. O(n log n).
[[nodiscard]] std::vector<Statement> gather_statements(std::span<const Claim> claims,
                                                       const packs::PackSet& packs);

// Whether one article makes both: it knows of both figures.
[[nodiscard]] bool share_an_article(const Statement& a, const Statement& b);

// The setting in which two statements of one story are compared.
[[nodiscard]] Setting setting_of(const Statement& a, const Statement& b);

using StatementPair = std::pair<std::uint32_t, std::uint32_t>;  // first < second

// Every pair that the gate might let through, by what both must share; sorted, unique. Of thousands
// of like figures in one article only the first few hundred are held against other articles, and
// each against the few hundred behind it: linear in the length of an article, and near-linear in
// the number of articles as long as stories stay small.
[[nodiscard]] std::vector<StatementPair> candidate_pairs(std::span<const Statement> statements);

// Every pair of one story: the slow reference.
[[nodiscard]] std::vector<StatementPair> all_pairs(std::span<const Statement> statements);

}  // namespace claimcheck::comparison
