#include "compare/story.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

#include "compare/disjoint_sets.h"

namespace claimcheck::comparison {
namespace {

// Two articles are of one story when the cosine of their weighted terms reaches this ...
constexpr double kSimilar = 0.22;
// ... and they share at least so many rare names or terms.
constexpr int kSharedRare = 3;
// A term that stands in more articles than this tells no stories apart.
constexpr std::size_t kCommon = 160;
// Articles that a term is thought to have been looked for in besides the batch, so that a small
// batch about one story does not make its own names look common.
constexpr double kBackground = 1000;
constexpr double kNameWeight = 2;

struct Weighted {
  std::uint64_t hash;
  float weight;
};
using Vector = std::vector<Weighted>;

struct Posting {
  std::uint32_t article;
  float weight;
};

using Frequencies = std::unordered_map<std::uint64_t, std::uint32_t>;

Frequencies count_articles(std::span<const Provenance* const> articles) {
  Frequencies frequencies;
  for (const auto* article : articles)
    for (const auto& term : article->terms) ++frequencies[term.hash];
  return frequencies;
}

double rarity(std::uint32_t frequency, std::size_t articles) {
  return std::log((kBackground + static_cast<double>(articles)) / (frequency + 1.0));
}

Vector weigh(const Provenance& article, const Frequencies& frequencies, std::size_t articles) {
  Vector vector;
  double square = 0;
  for (const auto& term : article.terms) {
    const auto frequency = frequencies.at(term.hash);
    if (frequency > kCommon) continue;
    const double weight =
        (1 + std::log(term.count)) * rarity(frequency, articles) * (term.name ? kNameWeight : 1);
    square += weight * weight;
    vector.push_back({term.hash, static_cast<float>(weight)});
  }
  const auto norm = static_cast<float>(std::sqrt(std::max(square, 1e-9)));
  for (auto& term : vector) term.weight /= norm;
  return vector;
}

// Links each article with those before it that it resembles.
class Linker {
 public:
  explicit Linker(std::size_t articles)
      : scores_(articles, 0.0F), hits_(articles, 0), sets_(articles) {}

  void add(std::uint32_t article, const Vector& vector) {
    std::vector<std::uint32_t> touched;
    for (const auto& term : vector) {
      auto& postings = index_[term.hash];
      for (const auto& posting : postings) {
        if (hits_[posting.article] == 0) touched.push_back(posting.article);
        ++hits_[posting.article];
        scores_[posting.article] += posting.weight * term.weight;
      }
      postings.push_back({article, term.weight});
    }
    for (const auto other : touched) {
      if (scores_[other] >= kSimilar && hits_[other] >= kSharedRare) sets_.unite(article, other);
      scores_[other] = 0;
      hits_[other] = 0;
    }
  }

  [[nodiscard]] std::uint32_t story(std::uint32_t article) { return sets_.find(article); }

 private:
  std::unordered_map<std::uint64_t, std::vector<Posting>> index_;
  std::vector<float> scores_;
  std::vector<int> hits_;
  DisjointSets sets_;
};

bool same_terms(const Provenance& a, const Provenance& b) {
  return std::ranges::equal(a.terms, b.terms, [](const auto& first, const auto& second) {
    return first.hash == second.hash && first.count == second.count;
  });
}

std::uint64_t signature(const Provenance& article) {
  std::uint64_t hash = article.terms.size();
  for (const auto& term : article.terms)
    hash = (hash ^ (term.hash + term.count)) * 0x9E3779B97F4A7C15ULL;
  return hash;
}

// For each article the first with the same terms: copies are looked at once.
std::vector<std::uint32_t> find_originals(std::span<const Provenance* const> articles) {
  std::unordered_map<std::uint64_t, std::uint32_t> first;
  std::vector<std::uint32_t> original(articles.size());
  for (std::uint32_t at = 0; at < articles.size(); ++at) {
    original[at] = at;
    if (articles[at]->terms.empty()) continue;
    const auto [found, fresh] = first.emplace(signature(*articles[at]), at);
    if (!fresh && same_terms(*articles[found->second], *articles[at])) original[at] = found->second;
  }
  return original;
}

}  // namespace

std::vector<std::uint32_t> find_stories(std::span<const Provenance* const> articles) {
  const auto original = find_originals(articles);
  std::vector<const Provenance*> originals;
  for (std::uint32_t at = 0; at < articles.size(); ++at)
    if (original[at] == at) originals.push_back(articles[at]);
  const auto frequencies = count_articles(originals);
  Linker linker(articles.size());
  for (std::uint32_t at = 0; at < articles.size(); ++at)
    if (original[at] == at) linker.add(at, weigh(*articles[at], frequencies, originals.size()));
  std::vector<std::uint32_t> stories(articles.size());
  for (std::uint32_t at = 0; at < articles.size(); ++at) stories[at] = linker.story(original[at]);
  return stories;
}

}  // namespace claimcheck::comparison
