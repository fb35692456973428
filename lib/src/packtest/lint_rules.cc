#include <fmt/format.h>

#include <algorithm>

#include "packs/pack_set.h"
#include "packtest/test_run.h"
#include "packtest/warnings.h"

namespace claimcheck::packtest {
namespace {

using packs::PackTest;
using packs::Place;
using packs::Rule;

class RuleLint {
 public:
  RuleLint(const RulePacks& packs, const packs::WordLists& lists, Warnings& warnings)
      : packs_(packs), lists_(lists), warnings_(warnings) {}

  void check(const Rule& rule) {
    if (rule.message.empty())
      warnings_.add("L004", rule.place, fmt::format("rule '{}' has no message", rule.id),
                    "message: 'People killed: %{positions}'");
    if (rule.status == packs::RuleStatus::deprecated && rule.replaced_by.empty())
      warnings_.add("L005", rule.place, fmt::format("'{}' is deprecated, but by what?", rule.id),
                    "replaced-by: the rule that does its work");
    check_boundaries(rule.pattern, rule.pattern_place);
    check_boundaries(rule.pattern_not, rule.pattern_not_place);
    check_words(rule);
    if (!rule.pattern.empty() && rule.pattern.find(":value}") == std::string::npos)
      warnings_.add("L014", rule.pattern_place,
                    fmt::format("the pattern of '{}' captures no value", rule.id),
                    "mark the figure: %{quantity:value}");
    check_tests(rule);
  }

 private:
  // RE2's \b knows ASCII letters only.
  void check_boundaries(const std::string& pattern, const Place& place) {
    const auto is_other = [&](std::size_t at) {
      return at < pattern.size() && (static_cast<unsigned char>(pattern[at]) & 0x80U) != 0;
    };
    for (auto at = pattern.find("\\b"); at != std::string::npos; at = pattern.find("\\b", at + 2))
      if (is_other(at - 1) || is_other(at + 2))
        warnings_.add("L007", place, "\\b knows ASCII letters only: it fails beside this one",
                      "use a lexicon: the engine finds the ends of its words");
  }

  void check_words(const Rule& rule) {
    for (const auto* words : {&rule.nouns, &rule.verbs, &rule.near, &rule.not_near})
      for (const auto& word : *words)
        if (lists_.find(word) != lists_.end() && is_lexicon(word))
          warnings_.add("L012", rule.place,
                        fmt::format("'{}' of rule '{}' is a word, not the lexicon", word, rule.id),
                        fmt::format("write '%{{{}}}' for the words of the lexicon", word));
  }

  [[nodiscard]] bool is_lexicon(const std::string& word) const {
    const auto& all = packs_.set().packs();
    return std::any_of(all.begin(), all.end(), [&](const packs::Pack& pack) {
      const auto found = pack.lexicons.find(word);
      return found != pack.lexicons.end() &&
             std::find(found->second.words.begin(), found->second.words.end(), word) ==
                 found->second.words.end();
    });
  }

  void check_tests(const Rule& rule) {
    bool negative = false;
    bool positive = false;
    bool fires = rule.severity == packs::RuleSeverity::ignore;
    std::string other;
    for (const auto& test : rule.tests) {
      negative = negative || test.is_negative();
      if (test.expect.empty() || fires) continue;
      positive = true;
      for (const auto& instance : instances_of(rule, test, lists_)) {
        const auto by = fired_rule(instance.test, packs_);
        fires = fires || by == rule.id;
        if (by != rule.id && !by.empty()) other = by;
      }
    }
    if (!negative)
      warnings_.add("L006", rule.place, fmt::format("rule '{}' has no negative test", rule.id),
                    "add a text in which it must not fire: `expect: none`");
    if (positive && !fires && !other.empty())
      warnings_.add("L008", rule.place,
                    fmt::format("in all tests of '{}' the rule '{}' fires first", rule.id, other),
                    "take it out, or add the text that only this rule finds");
  }

  const RulePacks& packs_;
  const packs::WordLists& lists_;
  Warnings& warnings_;
};

}  // namespace

void lint_rules(const std::vector<const Rule*>& rules, const RulePacks& packs, Warnings& warnings) {
  const auto lists = packs::word_lists(packs.set().packs());
  RuleLint lint(packs, lists, warnings);
  for (const Rule* rule : rules) lint.check(*rule);
}

}  // namespace claimcheck::packtest
