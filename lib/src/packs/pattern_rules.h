#pragma once

#include <re2/re2.h>

#include <memory>
#include <span>
#include <vector>

#include "packs/model.h"
#include "packs/pack_set.h"
#include "packs/pattern.h"
#include "packs/pattern_filter.h"
#include "packs/sentence_view.h"

namespace claimcheck::packs {

// The rules with a pattern, and the pattern-not of all rules, compiled. Immutable once built.
class PatternRules {
 public:
  // `rules` must outlive this. A pattern that RE2 refuses never matches; loading has reported it.
  PatternRules(std::span<const Rule* const> rules, const WordLists& lists);

  [[nodiscard]] std::vector<RuleMatch> match(const SentenceView& view) const;
  // Whether a rule's pattern, whatever else it asks for, matches the view.
  [[nodiscard]] bool matches(const Rule& rule, const SentenceView& view) const;
  // Whether a rule's pattern-not matches the view.
  [[nodiscard]] bool excluded(const Rule& rule, const SentenceView& view) const;

 private:
  struct Compiled {
    const Rule* rule;
    std::unique_ptr<RE2> pattern;      // null: the rule has none
    std::unique_ptr<RE2> pattern_not;  // likewise
  };
  [[nodiscard]] const Compiled* find(const Rule& rule) const;
  void match_one(const Compiled& rule, const SentenceView& view,
                 std::vector<RuleMatch>& found) const;

  std::vector<Compiled> rules_;
  std::vector<std::size_t> filtered_;  // index into rules_ of each pattern of the filter
  PatternFilter filter_;
};

}  // namespace claimcheck::packs
