#include <fmt/format.h>

#include <algorithm>

#include "claimcheck/pack_tools.h"
#include "packs/pack_set.h"
#include "packs/schema.h"
#include "packs/yaml_scalar.h"

namespace claimcheck {
namespace {

using packs::Pack;
using packs::Rule;
using packs::yaml::Quotes;
using packs::yaml::written;

constexpr std::string_view start_of_lock = "# Rule packs that results were made with.\n";

std::string list(const std::vector<std::string>& words) {
  std::vector<std::string> quoted;
  quoted.reserve(words.size());
  for (const auto& word : words) quoted.push_back(written(word, Quotes::where_needed));
  return fmt::format("[{}]", fmt::join(quoted, ", "));
}

std::string measure_lines(const packs::Measure& measure) {
  std::string text =
      fmt::format("  # {}: type {}, behaviour {}, slack {}d, weight {}", measure.id,
                  packs::measure_type_names.at(static_cast<std::size_t>(measure.type)),
                  to_string(measure.behaviour), measure.slack_days, measure.weight);
  if (!measure.unit.empty()) text += ", unit " + measure.unit;
  if (!measure.part_of.empty()) text += ", part of " + measure.part_of;
  if (!measure.about.empty()) text += "\n  # " + measure.about;
  return text + "\n";
}

std::string lock_line(const Pack& pack) {
  return fmt::format("{} {} {}", pack.name, pack.version, pack.hash);
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    if (!line.empty() && line.front() != '#') lines.push_back(line);
    text.remove_prefix(std::min(line.size() + 1, text.size()));
  }
  return lines;
}

}  // namespace

std::vector<PackSummary> list_packs(const RulePacks& packs) {
  std::vector<PackSummary> summaries;
  for (const auto& pack : packs.set().packs()) {
    std::size_t tests = 0;
    for (const auto& rule : pack.rules) tests += rule.tests.size();
    summaries.push_back({pack.name, pack.version, pack.hash, pack.file, pack.description,
                         pack.measures.size(), pack.rules.size(), tests});
  }
  return summaries;
}

std::string show_rule(const RulePacks& packs, std::string_view id) {
  const Rule* rule = packs.set().rule(id);
  if (rule == nullptr) return {};
  std::string text = fmt::format("# {}:{}\n- id: {}\n  measure: {}\n", rule->place.file,
                                 rule->place.line, rule->id, rule->measure);
  if (const auto* measure = packs.set().measure(rule->measure)) text += measure_lines(*measure);
  text += fmt::format("  status: {}\n  severity: {}\n",
                      packs::status_names.at(static_cast<std::size_t>(rule->status)),
                      packs::severity_names.at(static_cast<std::size_t>(rule->severity)));
  const auto add_text = [&](std::string_view key, const std::string& value) {
    if (!value.empty()) text += fmt::format("  {}: {}\n", key, written(value, Quotes::single));
  };
  const auto add_list = [&](std::string_view key, const std::vector<std::string>& words) {
    if (!words.empty()) text += fmt::format("  {}: {}\n", key, list(words));
  };
  add_text("replaced-by", rule->replaced_by);
  add_text("message", rule->message);
  add_text("pattern", rule->pattern);
  add_text("pattern-not", rule->pattern_not);
  add_list("nouns", rule->nouns);
  add_list("verbs", rule->verbs);
  add_list("near", rule->near);
  add_list("not-near", rule->not_near);
  add_list("same", rule->same);
  if (rule->within_days) text += fmt::format("  within: {}d\n", *rule->within_days);
  for (const auto& [key, value] : rule->set) text += fmt::format("  set {}: {}\n", key, value);
  return text + fmt::format("  tests: {}\n", rule->tests.size());
}

std::string pack_json_schema() { return packs::json_schema(); }

std::string pack_lock(const RulePacks& packs) {
  std::vector<std::string> lines;
  for (const auto& pack : packs.set().packs()) lines.push_back(lock_line(pack));
  std::sort(lines.begin(), lines.end());
  return std::string(start_of_lock) + fmt::format("{}\n", fmt::join(lines, "\n"));
}

std::vector<std::string> check_pack_lock(const RulePacks& packs, std::string_view lock) {
  std::vector<std::string> differences;
  const std::string now = pack_lock(packs);
  const auto locked = lines_of(lock);
  const auto loaded = lines_of(now);
  for (const auto line : locked)
    if (std::find(loaded.begin(), loaded.end(), line) == loaded.end())
      differences.push_back(fmt::format("locked, but not loaded: {}", line));
  for (const auto line : loaded)
    if (std::find(locked.begin(), locked.end(), line) == locked.end())
      differences.push_back(fmt::format("loaded, but not locked: {}", line));
  return differences;
}

std::string new_pack(std::string_view name) {
  return fmt::format(
      R"(# A rule pack: what to look for, how to read it, and the tests that prove it.
# `claimcheck pack test {0}.yaml` runs the tests; docs/rule-packs.md explains every key.
pack: {0}
version: 0.1.0
requires: '>=1.0 <2'
license: CC0-1.0
language: en
description: One line about what the pack finds
# Its lexicons (people, killed, ...), places and measures can be used here.
extends: [core]

# Literal words; plurals are found too.
lexicons:
  visitors: [visitor, guest, spectator]
  came: [came, attended, visited, watched]

# What may be compared, and how it moves with time.
measures:
  attendance: {{type: count, unit: person, behaviour: fixed, weight: 3}}

# How a figure becomes a claim of a measure.
rules:
  - id: visitors-came
    measure: attendance
    message: 'Visitors: %{{positions}}'
    pattern: '%{{quantity:value}} (?:[a-z]+ ){{0,2}}?%{{visitors}} (?:had )?%{{came}}'
    # Words that must not stand in the sentence.
    not-near: [website]
    # At least one text in which it fires, and one in which it must not.
    tests:
      - name: the figure before the noun
        text: 'In all [[31,000 spectators]] watched the final at the Westhain.'
        expect: {{value: 31000}}
      - name: visitors of a website
        text: 'Some 400 guests visited the website.'
        expect: none
        because: not-near
      - name: two counts of one match
        a: {{date: 2024-05-25, text: 'On 25 May 2024, 31,000 spectators watched the final.'}}
        b: {{date: 2024-05-25, text: 'On 25 May 2024, 52,000 spectators watched the final.'}}
        expect: conflict
)",
      name);
}

}  // namespace claimcheck
