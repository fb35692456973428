#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <memory>

#include "claimcheck/parallel.h"
#include "packs/alternatives.h"
#include "packs/pack_set.h"
#include "packtest/lexicon_use.h"
#include "packtest/test_run.h"

namespace claimcheck {
namespace {

using packs::Measure;
using packs::Pack;
using packs::Rule;
using packtest::Instance;

constexpr int slack_factor = 100;

struct Edit {
  std::string rule;  // whose edit it is, or the lexicon or measure
  std::string name;
  packs::Place place;
  std::string word;                // the word it drops; its own tests are run first
  std::vector<const Rule*> rules;  // whose tests may notice
  std::function<void(std::vector<Pack>&)> apply;
};

using RuleChange = std::function<void(Rule&)>;

// All edits of a choice of rules, in the order of the packs.
class Edits {
 public:
  Edits(const RulePacks& packs, const PackTestOptions& options)
      : packs_(packs.set().packs()), rules_(packtest::chosen_rules(packs, options)) {
    for (const Rule* rule : rules_) {
      add_gates(*rule);
      add_alternatives(*rule);
      for (const auto& [name, list] : word_lists) add_words(*rule, name, list);
    }
    for (std::size_t at = 0; at < packs_.size(); ++at) {
      for (const auto& [name, lexicon] : packs_[at].lexicons)
        if (packtest::is_chosen(packs_[at], lexicon.place, options)) add_lexicon(at, name, lexicon);
      for (const auto& measure : packs_[at].measures)
        if (packtest::is_chosen(packs_[at], measure.place, options)) add_slack(measure);
    }
  }

  std::vector<Edit> take() { return std::move(edits_); }

 private:
  using List = std::vector<std::string> Rule::*;
  struct NamedList {
    const char* name;
    List list;
  };
  static constexpr std::array<NamedList, 4> word_lists = {{{"nouns", &Rule::nouns},
                                                           {"verbs", &Rule::verbs},
                                                           {"near", &Rule::near},
                                                           {"not-near", &Rule::not_near}}};

  void add(const Rule& rule, std::string name, const packs::Place& place, RuleChange change,
           std::string word = {}) {
    const auto apply = [id = rule.id, change = std::move(change)](std::vector<Pack>& packs) {
      for (auto& pack : packs)
        for (auto& candidate : pack.rules)
          if (candidate.id == id) change(candidate);
    };
    edits_.push_back({rule.id, std::move(name), place, std::move(word), {&rule}, apply});
  }

  void add_gates(const Rule& rule) {
    for (const auto& [name, list] : word_lists)
      if (!(rule.*list).empty())
        add(rule, std::string("without ") + name, rule.place,
            [list = list](Rule& changed) { (changed.*list).clear(); });
    if (!rule.pattern_not.empty())
      add(rule, "without pattern-not", rule.pattern_not_place,
          [](Rule& changed) { changed.pattern_not.clear(); });
    if (rule.within_days)
      add(rule, "with a wider as-of", rule.place,
          [](Rule& changed) { changed.within_days = *changed.within_days * slack_factor; });
  }

  void add_alternatives(const Rule& rule) {
    for (const auto& alternative : packs::alternatives_of(rule.pattern)) {
      const auto own = rule.pattern.substr(alternative.own.begin, alternative.own.size());
      if (own.empty()) continue;
      add(rule, "pattern without '" + own + "'", rule.pattern_place, [alternative](Rule& changed) {
        changed.pattern = packs::without(changed.pattern, alternative);
      });
    }
  }

  void add_words(const Rule& rule, const char* name, List list) {
    const auto& words = rule.*list;
    if (words.size() < 2) return;
    for (std::size_t i = 0; i < words.size(); ++i)
      add(
          rule, std::string(name) + " without '" + words[i] + "'", rule.place,
          [list, i](Rule& changed) {
            (changed.*list).erase((changed.*list).begin() + static_cast<std::ptrdiff_t>(i));
          },
          words[i]);
  }

  // `owner` is the place of its pack: names need not be unique.
  // Lexicons that no rule uses serve the engine; no test of a rule can notice them.
  void add_lexicon(std::size_t owner, const std::string& name, const packs::Lexicon& lexicon) {
    const auto users = packtest::users_of(name, packs_, rules_);
    if (users.empty() || lexicon.words.size() < 2) return;
    for (std::size_t i = 0; i < lexicon.words.size(); ++i) {
      const auto apply = [owner, name, i](std::vector<Pack>& packs) {
        auto& words = packs[owner].lexicons.at(name).words;
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
      };
      edits_.push_back({packs_[owner].name + "/" + name,
                        "lexicon without '" + lexicon.words[i] + "'", lexicon.place,
                        lexicon.words[i], users, apply});
    }
  }

  // A slack that the pack has written down.
  void add_slack(const Measure& measure) {
    if (measure.slack_days == packs::default_slack(measure.behaviour)) return;
    std::vector<const Rule*> users;
    for (const Rule* rule : rules_)
      if (rule->measure == measure.id) users.push_back(rule);
    const auto apply = [id = measure.id](std::vector<Pack>& packs) {
      for (auto& pack : packs)
        for (auto& changed : pack.measures)
          if (changed.id == id) changed.slack_days = std::max(changed.slack_days, 1) * slack_factor;
    };
    edits_.push_back({measure.id, "with a wider slack", measure.place, "", users, apply});
  }

  const std::vector<Pack>& packs_;
  std::vector<const Rule*> rules_;
  std::vector<Edit> edits_;
};

// The tests of the unedited packs that pass: an edit must not change what they ask.
class Judge {
 public:
  explicit Judge(const RulePacks& packs, const std::vector<const Rule*>& rules)
      : packs_(packs), untested_(packs.set().packs()) {
    for (auto& pack : untested_)
      for (auto& rule : pack.rules) rule.tests.clear();
    const auto lists = packs::word_lists(packs.set().packs());
    for (const Rule* rule : rules)
      for (const auto& test : rule->tests)
        for (auto& instance : packtest::instances_of(*rule, test, lists))
          if (packtest::run_test(*rule, instance.test, packs).passed)
            tests_[rule->id].push_back(std::move(instance));
  }

  [[nodiscard]] bool notices(const Edit& edit) const {
    std::vector<Pack> copy = untested_;
    edit.apply(copy);
    const auto changed =
        RulePacks::of(std::make_shared<const packs::PackSet>(std::move(copy), packs_.set()));
    return fails(edit, changed, true) || fails(edit, changed, false);
  }

 private:
  [[nodiscard]] bool fails(const Edit& edit, const RulePacks& changed, bool about_the_word) const {
    return std::any_of(edit.rules.begin(), edit.rules.end(), [&](const Rule* rule) {
      const Rule& mutant = *changed.set().rule(rule->id);
      const auto found = tests_.find(rule->id);
      if (found == tests_.end()) return false;
      const auto& tests = found->second;
      return std::any_of(tests.begin(), tests.end(), [&](const Instance& instance) {
        const bool about = !edit.word.empty() && instance.word == edit.word;
        return about == about_the_word &&
               !packtest::run_test(mutant, instance.test, changed).passed;
      });
    });
  }

  const RulePacks& packs_;
  std::vector<Pack> untested_;                          // the packs without their tests
  std::map<std::string, std::vector<Instance>> tests_;  // by rule
};

}  // namespace

std::vector<PackMutant> mutate_packs(const RulePacks& packs, const PackTestOptions& options) {
  const auto edits = Edits(packs, options).take();
  const Judge judge(packs, packtest::chosen_rules(packs, options));
  std::vector<PackMutant> mutants;
  mutants.reserve(edits.size());
  for (const auto& edit : edits)
    mutants.push_back({edit.rule, edit.name, edit.place.file, edit.place.line, false});
  for_each_index(edits.size(), options.jobs,
                 [&](std::size_t at) { mutants[at].noticed = judge.notices(edits[at]); });
  return mutants;
}

}  // namespace claimcheck
