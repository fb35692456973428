#include "compare/statement.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "compare/key.h"
#include "compare/peers.h"
#include "compare/story.h"

namespace claimcheck::comparison {
namespace {

std::string_view document_of(const Claim& claim) {
  return claim.provenance ? std::string_view(claim.provenance->document) : std::string_view();
}

auto canonical_key(const Claim& claim) {
  return std::make_tuple(document_of(claim), claim.span.begin, claim.span.end,
                         std::string_view(claim.figure_text), std::string_view(claim.measure),
                         std::string_view(claim.id), std::string_view(claim.derived));
}

std::vector<const Claim*> in_canonical_order(std::span<const Claim> claims) {
  std::vector<const Claim*> ordered;
  ordered.reserve(claims.size());
  for (const auto& claim : claims) ordered.push_back(&claim);
  std::ranges::stable_sort(ordered, [](const Claim* a, const Claim* b) {
    return canonical_key(*a) < canonical_key(*b);
  });
  return ordered;
}

// A hash of all that the comparison looks at in a claim itself. What it asks of the article around
// is asked of the first that makes the statement.
class Signature {
 public:
  void add(std::uint64_t value) { hash_ = (hash_ ^ value) * 0x9E3779B97F4A7C15ULL + (hash_ >> 29); }
  void add(double value) { add(std::bit_cast<std::uint64_t>(value)); }
  void add(std::string_view text) { add(key_of(text)); }
  void add(const KeySet& keys) {
    add(std::uint64_t{keys.size()});
    for (const Key key : keys) add(key);
  }
  void add(const std::optional<Bound<double>>& bound) {
    add(std::uint64_t{bound.has_value()});
    if (!bound) return;
    add(bound->value);
    add(static_cast<std::uint64_t>(bound->hardness) * 2 + (bound->open ? 1 : 0));
  }
  void add(const ValueSet& set) {
    add(set.set.low);
    add(set.set.high);
    add(std::uint64_t{set.value.has_value()});
    add(set.value.value_or(0));
    add(static_cast<std::uint64_t>(set.modifier));
  }
  void add(const Figure& figure) {
    add(figure.set);
    if (figure.alternative) add(*figure.alternative);
    add(static_cast<std::uint64_t>(figure.dimension) * 2 + (figure.date ? 1 : 0));
    add(figure.unit);
    add(figure.per);
    add(std::uint64_t{figure.unit_assumed} * 4 + std::uint64_t{figure.yearless} * 2 +
        std::uint64_t{figure.weekday});
    add(static_cast<std::uint64_t>(figure.trend) * 8 + static_cast<std::uint64_t>(figure.role));
  }
  void add(const std::optional<DayInterval>& days) {
    add(std::uint64_t{days.has_value()});
    if (!days) return;
    for (const auto& bound : {days->low, days->high})
      add(bound ? static_cast<double>(bound->value.time_since_epoch().count()) : -1e9);
  }
  void add(const Claim& claim) {
    add(claim.measure);
    add(static_cast<std::uint64_t>(claim.behaviour) * 8 +
        static_cast<std::uint64_t>(claim.modality));
    add(static_cast<std::uint64_t>(claim.as_of.basis));
    add(claim.as_of.days);
    if (const auto& days = claim.as_of.days_of_some_year) add(*days);
    add(claim.event_days);
    add(claim.derived);
    add(claim.compared_with);
    add(std::uint64_t{claim.hedged});
    add(std::uint64_t{claim.attribution.size()});
    for (const auto& place : claim.place) add(place);
  }
  void add(const Digest& digest) {
    add(*digest.claim);
    add(*digest.figure);
    for (const Key key :
         {digest.noun, digest.noun_kind, digest.predicate, digest.base, digest.event})
      add(key);
    for (const auto* keys : {&digest.subject, &digest.place, &digest.scope, &digest.agent,
                             &digest.qualifiers, &digest.names, &digest.context, &digest.sources})
      add(*keys);
  }
  [[nodiscard]] std::uint64_t value() const { return hash_; }

 private:
  std::uint64_t hash_ = 0x243F6A8885A308D3ULL;
};

// Documents numbered in canonical order, and the story of each.
struct Library {
  std::unordered_map<std::string_view, std::uint32_t> number;
  std::vector<std::uint32_t> story;
};

Library catalogue(const std::vector<const Claim*>& claims) {
  static const Provenance unknown;
  Library library;
  std::vector<const Provenance*> articles;
  for (const auto* claim : claims) {
    const auto next = static_cast<std::uint32_t>(articles.size());
    if (!library.number.emplace(document_of(*claim), next).second) continue;
    articles.push_back(claim->provenance ? claim->provenance.get() : &unknown);
  }
  library.story = find_stories(articles);
  return library;
}

void add_document(Statement& statement, std::uint32_t document) {
  if (statement.documents.empty() || statement.documents.back() != document)
    statement.documents.push_back(document);
}

// What two claims must share to be compared: the story, and one of these.
std::vector<std::uint64_t> buckets_of(const Digest& digest) {
  enum Lane : std::uint64_t { event_word = 1, thing, kind, deed, measure, unit };
  std::vector<std::uint64_t> buckets;
  const auto put = [&](Lane lane, Key key) {
    if (key != 0) buckets.push_back(key * 8 + lane);
  };
  const auto& figure = *digest.figure;
  if (digest.measure != nullptr) put(measure, key_of(digest.measure->id));
  if (figure.date) {
    put(event_word, digest.predicate);
    put(thing, digest.noun);
    return buckets;
  }
  if (figure.dimension == Dimension::count) {
    put(kind, digest.noun_kind != 0 ? digest.noun_kind : digest.noun);
    put(deed, digest.predicate);
    return buckets;
  }
  const auto dimension =
      figure.dimension == Dimension::ratio ? Dimension::percent : figure.dimension;
  Key key = static_cast<Key>(dimension) + 1;
  if (dimension == Dimension::money) {
    if (figure.unit_assumed) put(unit, key * 31);
    key = key * 31 + key_of(figure.unit);
  }
  put(unit, key);
  return buckets;
}

// In how many sentences of its story each name and word stands.
class WordCounts {
 public:
  explicit WordCounts(const std::vector<Statement>& statements) {
    std::unordered_set<std::uint64_t> seen;
    for (const auto& statement : statements) {
      const Key sentence = mix(key_of(statement.digest.claim->quote), statement.story);
      if (seen.insert(sentence).second) ++sentences_[statement.story];
      for (const auto* keys : {&statement.digest.names, &statement.digest.context})
        for (const Key key : *keys)
          if (seen.insert(mix(sentence, key)).second) ++counts_[mix(key, statement.story)];
    }
  }

  // 1 for a word of one sentence, towards 0 for a word of all.
  [[nodiscard]] float weight(Key key, std::uint32_t story) const {
    const double all = kUnread + static_cast<double>(sentences_.at(story));
    const double with = counts_.at(mix(key, story));
    return static_cast<float>(std::log(all / with) / std::log(all));
  }

 private:
  static constexpr double kUnread = 20;  // so that a short story does not make its words common

  std::unordered_map<std::uint32_t, std::uint32_t> sentences_;
  std::unordered_map<std::uint64_t, std::uint32_t> counts_;
};

void weigh_words(std::vector<Statement>& statements) {
  const WordCounts counts(statements);
  for (auto& statement : statements) {
    auto& digest = statement.digest;
    for (const Key key : digest.names)
      digest.name_weights.push_back(counts.weight(key, statement.story));
    for (const Key key : digest.context)
      digest.context_weights.push_back(counts.weight(key, statement.story));
  }
}

// The ages that each sentence gives tell the people apart of whom it speaks.
void note_ages(std::vector<Statement>& statements) {
  std::unordered_map<Key, KeySet> ages;
  for (const auto& statement : statements) {
    const auto& figure = *statement.digest.figure;
    const auto& [low, high] = std::tie(figure.set.set.low, figure.set.set.high);
    if (figure.dimension != Dimension::age || !low || !high || high->value - low->value > 1)
      continue;
    ages[key_of(statement.digest.claim->quote)].push_back(static_cast<Key>(std::ceil(low->value)));
  }
  for (auto& [sentence, list] : ages) std::ranges::sort(list);
  for (auto& statement : statements)
    if (const auto found = ages.find(key_of(statement.digest.claim->quote)); found != ages.end())
      statement.digest.ages = found->second;
}

// Statements that share what must be shared to be compared, in canonical order.
class Bucket {
 public:
  // `at` ascends; so does `document`, the first that makes the statement.
  void add(std::uint32_t at, std::uint32_t document) {
    if (members_.empty() || documents_.back() != document) run_ = 0;
    members_.push_back(at);
    documents_.push_back(document);
    if (run_++ < kReach) heads_.push_back(static_cast<std::uint32_t>(members_.size() - 1));
  }

  // Those behind `at` that it may be compared with.
  void partners(std::uint32_t at, std::vector<std::uint32_t>& found) const {
    const auto own = index_of(at);
    const auto last = std::min(members_.size(), own + 1 + kReach);
    for (auto next = own + 1; next < last && documents_[next] == documents_[own]; ++next)
      found.push_back(members_[next]);
    auto head = std::ranges::lower_bound(heads_, own);
    if (head == heads_.end() || *head != own) return;
    for (; head != heads_.end(); ++head)
      if (documents_[*head] != documents_[own]) found.push_back(members_[*head]);
  }

 private:
  // A list of thousands in one article says nothing twice far apart: of one article so many figures
  // are held against those of others, and each against so many behind it.
  static constexpr std::size_t kReach = 300;

  [[nodiscard]] std::size_t index_of(std::uint32_t at) const {
    return static_cast<std::size_t>(std::ranges::lower_bound(members_, at) - members_.begin());
  }

  std::vector<std::uint32_t> members_;
  std::vector<std::uint32_t> documents_;  // of each member
  std::vector<std::uint32_t> heads_;      // the first members of each document, as indices
  std::size_t run_ = 0;                   // members of the last document so far
};

}  // namespace

std::vector<Statement> gather_statements(std::span<const Claim> claims,
                                         const packs::PackSet& packs) {
  const auto ordered = in_canonical_order(claims);
  const auto library = catalogue(ordered);
  std::vector<Statement> statements;
  std::unordered_map<std::uint64_t, std::uint32_t> known;
  for (const auto* claim : ordered) {
    auto summary = digest(*claim, packs);
    if (!summary.figure) continue;
    const auto document = library.number.at(document_of(*claim));
    const auto story = library.story[document];
    Signature signature;
    signature.add(std::uint64_t{story});
    signature.add(summary);
    const auto next = static_cast<std::uint32_t>(statements.size());
    const auto [found, fresh] = known.emplace(signature.value(), next);
    if (fresh) statements.push_back({std::move(summary), story, {}, {}});
    auto& statement = statements[found->second];
    statement.claims.push_back(claim);
    add_document(statement, document);
  }
  weigh_words(statements);
  note_ages(statements);
  note_peers(statements);
  return statements;
}

bool share_an_article(const Statement& a, const Statement& b) {
  std::vector<std::uint32_t> common;
  std::ranges::set_intersection(a.documents, b.documents, std::back_inserter(common));
  return !common.empty();
}

Setting setting_of(const Statement& a, const Statement& b) {
  return share_an_article(a, b) ? Setting::article : Setting::story;
}

std::vector<StatementPair> candidate_pairs(std::span<const Statement> statements) {
  std::unordered_map<std::uint64_t, Bucket> buckets;
  for (std::uint32_t at = 0; at < statements.size(); ++at)
    for (const auto bucket : buckets_of(statements[at].digest))
      buckets[mix(bucket, statements[at].story)].add(at, statements[at].documents.front());
  std::vector<StatementPair> pairs;
  std::vector<std::uint32_t> partners;
  for (std::uint32_t at = 0; at < statements.size(); ++at) {
    partners.clear();
    for (const auto bucket : buckets_of(statements[at].digest))
      buckets.at(mix(bucket, statements[at].story)).partners(at, partners);
    std::ranges::sort(partners);
    partners.erase(std::unique(partners.begin(), partners.end()), partners.end());
    for (const auto partner : partners) pairs.emplace_back(at, partner);
  }
  return pairs;
}

std::vector<StatementPair> all_pairs(std::span<const Statement> statements) {
  std::vector<StatementPair> pairs;
  for (std::uint32_t first = 0; first < statements.size(); ++first)
    for (std::uint32_t second = first + 1; second < statements.size(); ++second)
      if (statements[first].story == statements[second].story) pairs.emplace_back(first, second);
  return pairs;
}

}  // namespace claimcheck::comparison
