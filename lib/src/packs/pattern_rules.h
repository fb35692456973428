#pragma once

#include <re2/re2.h>

#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "packs/model.h"
#include "packs/pack_set.h"
#include "packs/pattern.h"
#include "packs/pattern_filter.h"
#include "packs/sentence_view.h"

namespace claimcheck::packs {

// The patterns of all rules, compiled. Immutable once built.
class PatternRules {
 public:
  // `rules` must outlive this. A pattern that RE2 refuses never matches; loading has reported it.
  // Where `base` holds as many rules, what is the same in both is shared and not compiled again.
  PatternRules(std::span<const Rule* const> rules, const WordLists& lists,
               const PatternRules* base = nullptr);

  [[nodiscard]] std::vector<RuleMatch> match(const SentenceView& view) const;
  // The patterns tried on the view, each with its time.
  [[nodiscard]] std::vector<PatternRun> timed(const SentenceView& view) const;
  // Whether a rule's pattern, whatever else it asks for, matches the view.
  [[nodiscard]] bool matches(const Rule& rule, const SentenceView& view) const;
  // Whether a rule's pattern-not matches the view.
  [[nodiscard]] bool excluded(const Rule& rule, const SentenceView& view) const;

 private:
  using Regex = std::shared_ptr<const RE2>;  // null: the rule has no such pattern
  struct Compiled {
    const Rule* rule;
    Regex pattern;
    Regex pattern_not;
    // Of the pattern: what its matches are about, the captured figure, else the first of a kind.
    std::optional<int> value_group;
    std::optional<FigureInSentence::Kind> kind_asked;  // none for any
  };
  static void note_figure(Compiled& rule);
  [[nodiscard]] const Compiled* find(const Rule& rule) const;
  // The rules whose pattern may match a text, in order.
  [[nodiscard]] std::vector<std::size_t> candidates(const std::string& text) const;
  // Whether a rule's pattern-not matches the view.
  [[nodiscard]] static bool is_stopped(const Compiled& rule, const SentenceView& view);
  [[nodiscard]] static std::optional<SentenceView::Mark> figure_of(
      const Compiled& rule, const SentenceView& view, std::span<const re2::StringPiece> parts);
  static void match_one(const Compiled& rule, const SentenceView& view,
                        std::vector<RuleMatch>& found);

  std::vector<Compiled> rules_;                          // in the order of the rules
  std::unordered_map<const Rule*, std::size_t> places_;  // in rules_
  std::shared_ptr<const PatternFilter> filter_;          // for some of the patterns,
  std::vector<std::size_t> filtered_;                    // these, by their number in the filter;
  std::vector<std::size_t> unfiltered_;                  // the others, sorted
};

}  // namespace claimcheck::packs
