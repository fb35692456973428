#include "compare/voices.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "compare/digest.h"
#include "compare/disjoint_sets.h"
#include "text/token.h"

namespace claimcheck::comparison {
namespace {

constexpr std::size_t kShingle = 3;  // words
constexpr std::size_t kSketch = 4;   // smallest shingles, by which near copies meet
constexpr double kNearCopy = 0.5;    // of the shingles of both

std::vector<Key> words_of(const std::string& sentence) {
  std::vector<Key> words;
  for (const auto& token : text::tokenize(sentence))
    if (token.kind != text::TokenKind::symbol) words.push_back(token.hash);
  return words;
}

KeySet shingles_of(const std::string& sentence) {
  const auto words = words_of(sentence);
  KeySet shingles;
  for (std::size_t at = 0; at < words.size(); ++at) {
    Key hash = 0;
    for (std::size_t next = at; next < std::min(at + kShingle, words.size()); ++next)
      hash = (hash ^ words[next]) * 0x9E3779B97F4A7C15ULL + 1;
    if (at + kShingle <= words.size() || at == 0) shingles.push_back(hash);
  }
  std::ranges::sort(shingles);
  shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
  return shingles;
}

bool near_copies(const KeySet& a, const KeySet& b) {
  const auto common = static_cast<double>(shared(a, b));
  const auto all = static_cast<double>(a.size() + b.size()) - common;
  return all > 0 && common / all > kNearCopy;
}

}  // namespace

std::size_t count_voices(std::span<const Claim* const> claims) {
  DisjointSets voices(claims.size());
  std::vector<KeySet> shingles;
  std::unordered_map<Key, std::uint32_t> by_shingle;
  std::unordered_map<Key, std::uint32_t> by_document;
  for (std::uint32_t at = 0; at < claims.size(); ++at) {
    shingles.push_back(shingles_of(claims[at]->quote));
    const Key document = claims[at]->provenance ? key_of(claims[at]->provenance->document) : 0;
    if (document != 0) voices.unite(at, by_document.emplace(document, at).first->second);
    const auto& own = shingles.back();
    for (std::size_t next = 0; next < std::min(kSketch, own.size()); ++next) {
      const auto other = by_shingle.emplace(own[next], at).first->second;
      if (near_copies(own, shingles[other])) voices.unite(at, other);
    }
  }
  std::set<std::uint32_t> distinct;
  for (std::uint32_t at = 0; at < claims.size(); ++at) distinct.insert(voices.find(at));
  return distinct.size();
}

}  // namespace claimcheck::comparison
