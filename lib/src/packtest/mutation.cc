#include <algorithm>
#include <functional>
#include <memory>

#include "packs/alternatives.h"
#include "packs/pack_set.h"
#include "packtest/test_run.h"

namespace claimcheck {
namespace {

using packs::Pack;
using packs::Rule;

constexpr int slack_factor = 100;

struct Edit {
  std::string name;
  packs::Place place;
  std::function<void(Rule&, Pack&)> apply;
};

void add_gate_edits(const Rule& rule, std::vector<Edit>& edits) {
  const auto clear_list = [&](const char* name, std::vector<std::string> Rule::*list) {
    if (!(rule.*list).empty())
      edits.push_back({std::string("without ") + name, rule.place,
                       [list](Rule& changed, Pack&) { (changed.*list).clear(); }});
  };
  clear_list("near", &Rule::near);
  clear_list("not-near", &Rule::not_near);
  clear_list("nouns", &Rule::nouns);
  clear_list("verbs", &Rule::verbs);
  if (!rule.pattern_not.empty())
    edits.push_back({"without pattern-not", rule.pattern_not_place,
                     [](Rule& changed, Pack&) { changed.pattern_not.clear(); }});
  if (rule.within_days)
    edits.push_back({"with a wider as-of", rule.place, [](Rule& changed, Pack&) {
                       changed.within_days = *changed.within_days * slack_factor;
                     }});
}

void add_pattern_edits(const Rule& rule, std::vector<Edit>& edits) {
  for (const auto& alternative : packs::alternatives_of(rule.pattern)) {
    const auto own = rule.pattern.substr(alternative.own.begin, alternative.own.size());
    if (own.empty()) continue;
    edits.push_back(
        {"pattern without '" + own + "'", rule.pattern_place, [alternative](Rule& changed, Pack&) {
           changed.pattern = packs::without(changed.pattern, alternative);
         }});
  }
}

void add_word_edits(const Rule& rule, std::vector<Edit>& edits) {
  const auto words_of = [&](const char* name, std::vector<std::string> Rule::*list) {
    if ((rule.*list).size() < 2) return;
    for (std::size_t i = 0; i < (rule.*list).size(); ++i)
      edits.push_back(
          {std::string(name) + " without '" + (rule.*list)[i] + "'", rule.place,
           [list, i](Rule& changed, Pack&) {
             (changed.*list).erase((changed.*list).begin() + static_cast<std::ptrdiff_t>(i));
           }});
  };
  words_of("nouns", &Rule::nouns);
  words_of("verbs", &Rule::verbs);
  words_of("near", &Rule::near);
  words_of("not-near", &Rule::not_near);
}

// The packs with one rule edited.
RulePacks edited(const RulePacks& packs, const Rule& rule, const Edit& edit) {
  std::vector<Pack> copy = packs.set().packs();
  for (auto& pack : copy)
    for (auto& candidate : pack.rules)
      if (candidate.id == rule.id) edit.apply(candidate, pack);
  return RulePacks::of(std::make_shared<const packs::PackSet>(std::move(copy)));
}

bool noticed(const RulePacks& packs, const Rule& rule, const Edit& edit) {
  const RulePacks changed = edited(packs, rule, edit);
  const Rule& mutant = *changed.set().rule(rule.id);
  return std::any_of(mutant.tests.begin(), mutant.tests.end(), [&](const packs::PackTest& test) {
    return !packtest::run_test(mutant, test, changed).passed;
  });
}

}  // namespace

std::vector<PackMutant> mutate_packs(const RulePacks& packs, const PackTestOptions& options) {
  std::vector<PackMutant> mutants;
  for (const auto* rule : packtest::chosen_rules(packs, options)) {
    std::vector<Edit> edits;
    add_gate_edits(*rule, edits);
    add_pattern_edits(*rule, edits);
    add_word_edits(*rule, edits);
    for (const auto& edit : edits)
      mutants.push_back(
          {rule->id, edit.name, edit.place.file, edit.place.line, noticed(packs, *rule, edit)});
  }
  return mutants;
}

}  // namespace claimcheck
