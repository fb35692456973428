#include "compare/peers.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "compare/deeds.h"
#include "compare/key.h"

namespace claimcheck::comparison {
namespace {

// What a figure could be mistaken for inside its article.
Key kind_of(const Digest& digest) {
  if (digest.figure->date) return 0;
  if (digest.measure != nullptr) return key_of(digest.measure->id);
  return digest.figure->dimension == Dimension::count ? digest.noun : 0;
}

void note_rivals(std::vector<Statement>& statements) {
  std::unordered_map<Key, int> counts;
  for (const auto& statement : statements)
    if (const Key kind = kind_of(statement.digest); kind != 0)
      for (const auto document : statement.documents) ++counts[mix(kind, document)];
  for (auto& statement : statements)
    if (const Key kind = kind_of(statement.digest); kind != 0)
      for (const auto document : statement.documents)
        statement.digest.rivals =
            std::max(statement.digest.rivals, counts[mix(kind, document)] - 1);
}

// The different figures that each article gives of one thing or with one deed.
class FigureCounts {
 public:
  explicit FigureCounts(const std::vector<Statement>& statements) {
    for (const auto& statement : statements)
      for (const auto document : statement.documents)
        for (const Key slot : slots(statement.digest))
          if (slot != 0)
            figures_[mix(slot, document)].insert(position_of(statement.digest.figure->set));
  }

  void mark(Statement& statement) const {
    const auto [noun, deed] = slots(statement.digest);
    statement.digest.only_noun = noun != 0 && alone(noun, statement.documents);
    statement.digest.only_deed = deed != 0 && alone(deed, statement.documents);
  }

 private:
  // By the noun and by the deed; 0 where there is none that tells anything.
  static std::array<Key, 2> slots(const Digest& digest) {
    enum Lane : Key { things, deeds };
    const auto& figure = *digest.figure;
    const Key kind = figure.date ? 0 : static_cast<Key>(figure.dimension) + 1;
    const auto slot = [kind](Key word, Lane lane) {
      return word == 0 ? 0 : mix(word, kind * 2 + lane);
    };
    const bool tells = !digest.light_predicate || has_converse(digest.claim->predicate);
    return {slot(digest.noun, things), slot(tells ? digest.predicate : 0, deeds)};
  }
  [[nodiscard]] bool alone(Key slot, const std::vector<std::uint32_t>& documents) const {
    return std::ranges::all_of(documents, [&](std::uint32_t document) {
      return figures_.at(mix(slot, document)).size() == 1;
    });
  }

  std::unordered_map<Key, std::unordered_set<double>> figures_;
};

}  // namespace

void note_peers(std::vector<Statement>& statements) {
  note_rivals(statements);
  const FigureCounts counts(statements);
  for (auto& statement : statements) counts.mark(statement);
}

}  // namespace claimcheck::comparison
