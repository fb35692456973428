#include <re2/re2.h>

#include <algorithm>
#include <set>

#include "packs/alternatives.h"
#include "packs/pack_set.h"
#include "packs/pattern.h"
#include "packs/regex.h"
#include "packs/sentence_view.h"
#include "packtest/entry_coverage.h"
#include "packtest/test_run.h"
#include "recognize/recognize.h"
#include "text/sentence.h"

namespace claimcheck {
namespace {

using packs::PackTest;
using packs::Rule;

// The sentences of a text as patterns see them.
void add_views(const std::string& text, std::vector<std::string>& views) {
  const auto analysed = text::analyse(text);
  const auto figures = packs::figures_of(recognition::mentions(analysed, std::nullopt));
  for (const auto& sentence : analysed.sentences)
    views.push_back(packs::SentenceView(analysed.text, sentence.span, figures).text());
}

class RuleCoverage {
 public:
  RuleCoverage(const Rule& rule, const RulePacks& packs, const packs::WordLists& lists,
               std::vector<CoveredItem>& items)
      : rule_(rule), packs_(packs), lists_(lists), items_(items) {}

  void run() {
    bool fired = false;
    std::set<std::string> stopped;
    for (const auto& test : written_out()) {
      const auto result = packtest::run_test(rule_, test, packs_);
      const bool positive = !test.is_negative();
      fired = fired || (positive && result.passed);
      if (!positive && result.passed && !test.because.empty()) stopped.insert(test.because);
      auto& views = positive ? positive_ : negative_;
      if (test.a) {
        add_views(test.a->text, views);
        add_views(test.b->text, views);
      } else {
        add_views(packtest::unmarked(test.text).text, views);
      }
    }
    add("rule", rule_.id, rule_.place, fired);
    add_gate("pattern-not", !rule_.pattern_not.empty(), stopped);
    add_gate("near", !rule_.near.empty(), stopped);
    add_gate("not-near", !rule_.not_near.empty(), stopped);
    add_alternatives(rule_.pattern, rule_.pattern_place, positive_);
    add_alternatives(rule_.pattern_not, rule_.pattern_not_place, negative_);
  }

 private:
  [[nodiscard]] std::vector<PackTest> written_out() const {
    std::vector<PackTest> tests;
    for (const auto& test : rule_.tests)
      for (auto& instance : packtest::instances_of(rule_, test, lists_))
        tests.push_back(std::move(instance.test));
    return tests;
  }

  void add(std::string kind, std::string item, const packs::Place& place, bool covered) {
    items_.push_back({rule_.id, std::move(kind), std::move(item), place.file, place.line, covered});
  }

  void add_gate(const std::string& gate, bool given, const std::set<std::string>& stopped) {
    if (given) add("gate", gate, rule_.place, stopped.contains(gate));
  }

  void add_alternatives(const std::string& pattern, const packs::Place& place,
                        const std::vector<std::string>& views) {
    for (const auto& alternative : packs::alternatives_of(pattern)) {
      const RE2 regex(packs::Expander(lists_).expand(packs::only(pattern, alternative)).regex,
                      packs::regex_options());
      const bool covered =
          regex.ok() && std::any_of(views.begin(), views.end(), [&](const std::string& view) {
            return RE2::PartialMatch(view, regex);
          });
      add("alternative", pattern.substr(alternative.own.begin, alternative.own.size()), place,
          covered);
    }
  }

  const Rule& rule_;
  const RulePacks& packs_;
  const packs::WordLists& lists_;
  std::vector<CoveredItem>& items_;
  std::vector<std::string> positive_;
  std::vector<std::string> negative_;
};

}  // namespace

std::vector<CoveredItem> pack_coverage(const RulePacks& packs, const PackTestOptions& options) {
  std::vector<CoveredItem> items;
  const auto lists = packs::word_lists(packs.set().packs());
  for (const auto* rule : packtest::chosen_rules(packs, options))
    RuleCoverage(*rule, packs, lists, items).run();
  const auto entries = packtest::entry_coverage(packs, options);
  items.insert(items.end(), entries.begin(), entries.end());
  return items;
}

}  // namespace claimcheck
