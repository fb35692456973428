#include "compare/story.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "compare/disjoint_sets.h"

namespace claimcheck::comparison {
namespace {

// Groups of articles are of one story when the mean cosine of their weighted terms reaches this.
constexpr double kAlike = 0.14;
// ... and this share of the mean inside each group: two matches of one team are two stories.
constexpr double kRelative = 0.75;
constexpr std::size_t kTellingSize = 4;
// Two articles are not alike at all with a smaller cosine, or fewer shared terms, than these; and
// without a name in common that one of them leads with they are two stories of one kind: the
// results of two companies.
constexpr float kNegligible = 0.05F;
constexpr int kSharedTerms = 3;
// A term that stands in more articles than this tells no stories apart.
constexpr std::size_t kCommon = 160;
// Articles that a term is thought to have been looked for in besides the batch, so that a small
// batch about one story does not make its own names look common.
constexpr double kBackground = 1000;
constexpr double kNameWeight = 2;

struct Weighted {
  std::uint64_t hash;
  float weight;
  bool leads;
};
using Vector = std::vector<Weighted>;

struct Posting {
  std::uint32_t article;
  float weight;
  bool leads;
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
    vector.push_back({term.hash, static_cast<float>(weight), term.leads});
  }
  const auto norm = static_cast<float>(std::sqrt(std::max(square, 1e-9)));
  for (auto& term : vector) term.weight /= norm;
  return vector;
}

struct Likeness {
  std::uint32_t first;
  std::uint32_t second;
  float cosine;
  bool share_name;
};

// The cosines between articles, as far as they matter.
class LikenessFinder {
 public:
  explicit LikenessFinder(std::size_t articles) : shared_(articles) {}

  void add(std::uint32_t article, const Vector& vector) {
    std::vector<std::uint32_t> touched;
    for (const auto& term : vector) {
      auto& postings = index_[term.hash];
      for (const auto& posting : postings) {
        Shared& shared = shared_[posting.article];
        if (shared.terms == 0) touched.push_back(posting.article);
        ++shared.terms;
        shared.cosine += posting.weight * term.weight;
        shared.name = shared.name || term.leads || posting.leads;
      }
      postings.push_back({article, term.weight, term.leads});
    }
    for (const auto other : touched) {
      const Shared shared = std::exchange(shared_[other], {});
      if (shared.cosine >= kNegligible && shared.terms >= kSharedTerms)
        found_.push_back({other, article, shared.cosine, shared.name});
    }
  }

  // The most alike first.
  [[nodiscard]] std::vector<Likeness> take() {
    std::ranges::sort(found_, [](const Likeness& a, const Likeness& b) {
      return std::tuple(-a.cosine, a.first, a.second) < std::tuple(-b.cosine, b.first, b.second);
    });
    return std::move(found_);
  }

 private:
  // What the article being added and an earlier one have in common.
  struct Shared {
    float cosine = 0;
    int terms = 0;
    bool name = false;
  };

  std::unordered_map<std::uint64_t, std::vector<Posting>> index_;
  std::vector<Shared> shared_;
  std::vector<Likeness> found_;
};

// Groups of articles that are alike on average, so that one article in between does not join two
// stories.
class Grouping {
 public:
  Grouping(std::size_t articles, std::span<const Likeness> likenesses)
      : sets_(articles), size_(articles, 1), inner_(articles, 0), sums_(articles) {
    for (const auto& likeness : likenesses) {
      sums_[likeness.first][likeness.second] = likeness.cosine;
      sums_[likeness.second][likeness.first] = likeness.cosine;
    }
  }

  void join_if_alike(std::uint32_t first, std::uint32_t second) {
    first = sets_.find(first);
    second = sets_.find(second);
    if (first == second) return;
    const auto sum = sums_[first].find(second);
    if (sum == sums_[first].end()) return;
    const double pairs = static_cast<double>(size_[first]) * static_cast<double>(size_[second]);
    const double mean = sum->second / pairs;
    const double closeness = std::min(inner_mean(first), inner_mean(second));
    if (mean >= std::max(kAlike, kRelative * closeness)) join(first, second, sum->second);
  }

  [[nodiscard]] std::uint32_t story(std::uint32_t article) { return sets_.find(article); }

 private:
  // How alike the articles of a group are; small groups say nothing.
  [[nodiscard]] double inner_mean(std::uint32_t group) const {
    if (size_[group] < kTellingSize) return 0;
    const auto size = static_cast<double>(size_[group]);
    return inner_[group] / (size * (size - 1) / 2);
  }

  void join(std::uint32_t first, std::uint32_t second, double between) {
    sets_.unite(first, second);
    const auto kept = sets_.find(first);
    const auto gone = kept == first ? second : first;
    size_[kept] += size_[gone];
    inner_[kept] += inner_[gone] + between;
    sums_[kept].erase(gone);
    for (const auto& [other, sum] : sums_[gone]) {
      if (other == kept) continue;
      sums_[kept][other] += sum;
      sums_[other][kept] += sum;
      sums_[other].erase(gone);
    }
    sums_[gone].clear();
  }

  DisjointSets sets_;
  std::vector<std::size_t> size_;
  std::vector<double> inner_;  // sum of the cosines within each group
  // Between each group and the others, the sum of the cosines of their articles.
  std::vector<std::unordered_map<std::uint32_t, double>> sums_;
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
  LikenessFinder finder(articles.size());
  for (std::uint32_t at = 0; at < articles.size(); ++at)
    if (original[at] == at) finder.add(at, weigh(*articles[at], frequencies, originals.size()));
  const auto likenesses = finder.take();
  Grouping grouping(articles.size(), likenesses);
  for (const auto& likeness : likenesses)
    if (likeness.share_name) grouping.join_if_alike(likeness.first, likeness.second);
  std::vector<std::uint32_t> stories(articles.size());
  for (std::uint32_t at = 0; at < articles.size(); ++at) stories[at] = grouping.story(original[at]);
  return stories;
}

}  // namespace claimcheck::comparison
