#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "packs/pack_set.h"
#include "packs/words.h"
#include "packtest/lexicon_use.h"
#include "packtest/test_run.h"

namespace claimcheck {
namespace {

using packs::Pack;
using packs::Place;
using packs::Rule;

class Lint {
 public:
  explicit Lint(const RulePacks& packs) : packs_(packs) {}

  void check(const Pack& pack) {
    const Place top{pack.file, 0, 0};
    if (pack.license.empty()) warn("L001", top, "the pack names no license", "license: CC0-1.0");
    if (pack.description.empty())
      warn("L001", top, "the pack has no description", "description: one line");
    if (pack.requires_engine.empty())
      warn("L001", top, "the pack does not say what engine it needs", "requires: '>=1.0 <2'");
    for (const auto& [name, lexicon] : pack.lexicons) check_lexicon(pack, name, lexicon);
    for (const auto& rule : pack.rules) check_rule(rule);
  }

  std::vector<Diagnostic> take() { return std::move(found_); }

 private:
  void warn(const char* code, const Place& place, std::string message, std::string hint) {
    Diagnostic warning;
    warning.code = code;
    warning.file = place.file;
    warning.line = place.line;
    warning.column = place.column;
    warning.message = std::move(message);
    warning.hint = std::move(hint);
    found_.push_back(std::move(warning));
  }

  [[nodiscard]] bool is_used(const std::string& lexicon) const {
    std::vector<const Rule*> rules;
    for (const auto& pack : packs_.set().packs())
      for (const auto& rule : pack.rules) rules.push_back(&rule);
    return !packtest::users_of(lexicon, packs_.set().packs(), rules).empty();
  }

  void check_lexicon(const Pack& pack, const std::string& name, const packs::Lexicon& lexicon) {
    if (pack.name != "core" && !is_used(name))
      warn("L002", lexicon.place, fmt::format("no rule uses lexicon '{}'", name),
           "use it as %{" + name + "}, or take it out");
    std::set<std::string> seen;
    for (const auto& word : lexicon.words)
      if (!seen.insert(packs::fold(word)).second)
        warn("L003", lexicon.place, fmt::format("'{}' stands twice in '{}'", word, name),
             "words match in any case; one is enough");
  }

  void check_rule(const Rule& rule) {
    if (rule.message.empty())
      warn("L004", rule.place, fmt::format("rule '{}' has no message", rule.id),
           "message: 'People killed: %{positions}'");
    if (rule.status == packs::RuleStatus::deprecated && rule.replaced_by.empty())
      warn("L005", rule.place, fmt::format("'{}' is deprecated, but by what?", rule.id),
           "replaced-by: the rule that does its work");
    check_boundaries(rule.pattern, rule.pattern_place);
    check_boundaries(rule.pattern_not, rule.pattern_not_place);
    const auto negatives =
        std::count_if(rule.tests.begin(), rule.tests.end(),
                      [](const packs::PackTest& test) { return !test.a && test.expect.empty(); });
    if (negatives == 0)
      warn("L006", rule.place, fmt::format("rule '{}' has no negative test", rule.id),
           "add a text in which it must not fire: `expect: none`");
  }

  // RE2's \b knows ASCII letters only.
  void check_boundaries(const std::string& pattern, const Place& place) {
    for (auto at = pattern.find("\\b"); at != std::string::npos; at = pattern.find("\\b", at + 2)) {
      const bool before = at > 0 && (static_cast<unsigned char>(pattern[at - 1]) & 0x80U) != 0;
      const bool after =
          at + 2 < pattern.size() && (static_cast<unsigned char>(pattern[at + 2]) & 0x80U) != 0;
      if (before || after)
        warn("L007", place, "\\b knows ASCII letters only: it fails beside this one",
             "write the Latin letter without its mark, or use a lexicon");
    }
  }

  const RulePacks& packs_;
  std::vector<Diagnostic> found_;
};

}  // namespace

std::vector<Diagnostic> lint_packs(const RulePacks& packs, const PackTestOptions& options) {
  Lint lint(packs);
  for (const auto& pack : packs.set().packs())
    if (options.packs.empty() ||
        std::find(options.packs.begin(), options.packs.end(), pack.name) != options.packs.end())
      lint.check(pack);
  return lint.take();
}

}  // namespace claimcheck
