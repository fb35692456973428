#include "compare/occasions.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace claimcheck::comparison {
namespace {

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

}  // namespace

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

}  // namespace claimcheck::comparison
