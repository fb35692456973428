#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claimcheck/claim.h"
#include "compare/unit_scale.h"
#include "compare/value_set.h"
#include "packs/pack_set.h"

namespace claimcheck::comparison {

// Equal strings have equal keys; 0 stands for the empty string, that is: unknown.
using Key = std::uint64_t;
using KeySet = std::vector<Key>;  // sorted, unique

[[nodiscard]] Key key_of(std::string_view text);
[[nodiscard]] KeySet keys_of(std::span<const std::string> texts);
// Of names: the whole names, and their last words by which an article calls people later on.
[[nodiscard]] KeySet keys_of_names(std::span<const std::string> names);
[[nodiscard]] std::size_t shared(const KeySet& a, const KeySet& b);
[[nodiscard]] inline bool disjoint(const KeySet& a, const KeySet& b) { return shared(a, b) == 0; }

// "12%", "two-thirds": of a whole.
[[nodiscard]] inline bool is_share(Dimension dimension) {
  return dimension == Dimension::percent || dimension == Dimension::ratio;
}

// A claim's figure, ready to be compared.
struct Figure {
  ValueSet set;
  std::optional<ValueSet> alternative;  // the other reading of an ambiguous date
  Dimension dimension = Dimension::other;
  bool date = false;
  bool yearless = false;  // a day of an unknown year, in the nominal one
  bool weekday = false;   // a day of an unknown week, in the nominal one
  std::string_view unit;  // points into the claim
  std::string_view per;
  std::optional<UnitScale> scale;  // of the unit; none for a currency or a counted noun
  bool unit_assumed = false;       // a bare "$"
  Trend trend = Trend::none;
  ChangeRole role = ChangeRole::none;

  // A difference rather than a level: "rose by 2".
  [[nodiscard]] bool change() const { return role == ChangeRole::change; }
};

// A claim as the comparison sees it: strings as keys, so that comparing two costs no look-ups.
struct Digest {
  const Claim* claim = nullptr;
  std::optional<Figure> figure;  // none for "many" and for dates that could not be resolved
  const packs::Measure* measure = nullptr;  // null for generic claims
  const packs::Rule* rule = nullptr;        // that made it; null for none
  Key noun = 0, noun_kind = 0, predicate = 0, base = 0, event = 0;
  bool light_predicate = true;  // none, or one that says little: be, have, report
  bool names_places = false;    // nobody and nothing else: "in the United States and Canada"
  KeySet subject, place, scope, agent, qualifiers, names, context, sources;
  KeySet stretches;  // the words of the context that say over which stretch the figure was counted
  KeySet ages;       // of the people in the sentence, in years; known where stories are compared
  std::vector<std::uint64_t> place_terms;  // the words of its places, as articles count terms
  int rivals = 0;  // how many other figures of the same kind its article gives
  // Whether its article gives no other figure of such things, and none with this deed; known where
  // stories are compared.
  bool only_noun = false, only_deed = false;
  // How much sharing a name or word of the clause says, 0 to 1, in the order of `names` and
  // `context`: less for those of many sentences of the story. Empty where no story is known: 1.
  std::vector<float> name_weights, context_weights;
};

// The sum of the weights of what two sets share.
[[nodiscard]] double shared_weight(const KeySet& a, const std::vector<float>& weights,
                                   const KeySet& b);

// A term of the claim's article by its hash; null where the article does not use it, or its terms
// are not known.
[[nodiscard]] const Provenance::Term* term_of_article(const Claim& claim, std::uint64_t hash);
// Whether the claim's article uses one of these terms; false where its terms are not known.
[[nodiscard]] bool article_uses(const Claim& claim, std::span<const std::uint64_t> terms);
// Whether the claim's article speaks of a name that the other's article, whose terms are known,
// leads with. O(terms).
[[nodiscard]] bool speaks_of_lead(const Claim& claim, const Claim& other);

// Points into `claim` and `packs`, which must outlive it.
[[nodiscard]] Digest digest(const Claim& claim, const packs::PackSet& packs);

}  // namespace claimcheck::comparison
