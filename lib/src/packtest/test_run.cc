#include "packtest/test_run.h"

#include <fmt/format.h>

#include <algorithm>

#include "claimcheck/check.h"
#include "packs/pack_set.h"
#include "packtest/claim_fields.h"
#include "recognize/recognize.h"
#include "text/sentence.h"

namespace claimcheck::packtest {
namespace {

constexpr std::string_view open_mark = "[[";
constexpr std::string_view close_mark = "]]";

Document article(const std::string& id, const std::string& text, const std::optional<Day>& date,
                 const std::string& source = {}) {
  Document document;
  document.id = id;
  document.text = text;
  document.source = source;
  if (date) document.published = Publication{*date};
  return document;
}

// What kept a rule from firing in a text, over all sentences that hold a figure.
std::vector<std::string> closed_gates(const packs::Rule& rule, const Document& document,
                                      const RulePacks& packs) {
  const auto text = text::analyse(document.text);
  const auto figures = packs::figures_of(recognition::mentions(text, document.published));
  std::vector<std::string> closed;
  for (const auto& sentence : text.sentences)
    for (auto& gate : packs.set().closed_gates(rule, text, sentence, figures))
      if (std::find(closed.begin(), closed.end(), gate) == closed.end())
        closed.push_back(std::move(gate));
  if (figures.empty()) closed.emplace_back("quantity");
  return closed;
}

class SingleTest {
 public:
  SingleTest(const packs::Rule& rule, const packs::PackTest& test, const RulePacks& packs)
      : rule_(rule),
        test_(test),
        packs_(packs),
        marked_(unmarked(test.text)),
        document_(article("test", marked_.text, test.date)),
        claims_(extract(document_, packs)) {}

  void run(PackTestResult& result) {
    if (test_.expect.empty())
      expect_none(result);
    else
      expect_claim(result);
    const bool silent = !test_.expect.empty() && !result.differences.empty() && !result.figure;
    if (!silent) return;
    result.gates = closed_gates(rule_, document_, packs_);
    if (result.gates.empty()) result.gates = {"nouns, verbs or unit"};
  }

 private:
  void expect_none(PackTestResult& result) {
    for (const auto& claim : claims_)
      if (claim.rule == rule_.id)
        result.differences.push_back({"claim", "none", claim.figure_text});
    if (!result.differences.empty() || test_.because.empty()) return;
    result.gates = closed_gates(rule_, document_, packs_);
    if (!stopped_by(test_.because, result.gates))
      result.differences.push_back(
          {"because", test_.because, fmt::format("{}", fmt::join(result.gates, ", "))});
  }

  // Words and units are judged by the analysis of the clause: they stop a rule when no gate of the
  // sentence does.
  [[nodiscard]] bool stopped_by(const std::string& gate,
                                const std::vector<std::string>& closed) const {
    if (std::find(closed.begin(), closed.end(), gate) != closed.end()) return true;
    if (gate == "unit") return closed.empty();
    const bool has_words =
        (gate == "nouns" && !rule_.nouns.empty()) || (gate == "verbs" && !rule_.verbs.empty());
    return has_words && closed.empty();
  }

  void expect_claim(PackTestResult& result) {
    const Claim* found = nullptr;
    for (const auto& claim : claims_)
      if (claim.measure == rule_.measure && claim.span.overlaps(marked_.figure) &&
          (found == nullptr || claim.rule == rule_.id))
        found = &claim;
    if (found == nullptr) {
      result.differences.push_back({"claim", rule_.measure, what_is_there()});
      return;
    }
    result.figure = found->span;
    for (const auto& [field, expected] : test_.expect) {
      const auto actual = field_of(*found, field);
      if (!same_field(expected, actual)) result.differences.push_back({field, expected, actual});
    }
    if (!marked_.figure.contains(found->span))
      result.differences.push_back(
          {"span", marked_.text.substr(marked_.figure.begin, marked_.figure.size()),
           found->figure_text});
  }

  [[nodiscard]] std::string what_is_there() const {
    for (const auto& claim : claims_)
      if (claim.span.overlaps(marked_.figure))
        return claim.rule.empty() ? std::string("a claim of no rule")
                                  : claim.measure + " (" + claim.rule + ")";
    return marked_.figure.empty() ? "no claim" : "no claim there";
  }

  const packs::Rule& rule_;
  const packs::PackTest& test_;
  const RulePacks& packs_;
  MarkedText marked_;
  Document document_;
  std::vector<Claim> claims_;
};

void run_audit(const packs::PackTest& test, const RulePacks& packs, PackTestResult& result) {
  if (!contradicts_itself(article("test", test.text, test.date), packs))
    result.differences.push_back({"verdict", test.verdict, "nothing inconsistent"});
}

void run_pair(const packs::PackTest& test, const RulePacks& packs, PackTestResult& result) {
  const Document a = article("a", test.a->text, test.a->date, test.a->source);
  const Document b = article("b", test.b->text, test.b->date, test.b->source);
  const auto comparison = compare(a, b, packs);
  const auto actual = to_string(comparison.judgement.verdict);
  if (actual != test.verdict)
    result.differences.push_back(
        {"verdict", test.verdict, fmt::format("{} ({})", actual, comparison.judgement.reason)});
}

}  // namespace

MarkedText unmarked(const std::string& text) {
  MarkedText result{text, {}};
  const auto open = text.find(open_mark);
  const auto close = text.find(close_mark);
  if (open == std::string::npos || close == std::string::npos || close < open) return result;
  result.text.erase(close, close_mark.size());
  result.text.erase(open, open_mark.size());
  result.figure = {open, close - open_mark.size()};
  return result;
}

PackTestResult run_test(const packs::Rule& rule, const packs::PackTest& test,
                        const RulePacks& packs) {
  PackTestResult result;
  result.rule = rule.id;
  result.name = test.name;
  result.file = test.place.file;
  result.line = test.place.line;
  if (test.a)
    run_pair(test, packs, result);
  else if (!test.verdict.empty())
    run_audit(test, packs, result);
  else
    SingleTest(rule, test, packs).run(result);
  result.passed = result.differences.empty();
  return result;
}

bool contradicts_itself(const Document& document, const RulePacks& packs) {
  const auto result = check({&document, 1}, packs);
  return std::ranges::any_of(result.findings, [](const Finding& finding) {
    return finding.verdict == Verdict::inconsistent;
  });
}

std::string fired_rule(const packs::PackTest& test, const RulePacks& packs) {
  const auto marked = unmarked(test.text);
  for (const auto& claim : extract(article("test", marked.text, test.date), packs))
    if (!claim.rule.empty() && claim.span.overlaps(marked.figure)) return claim.rule;
  return {};
}

std::vector<const packs::Rule*> chosen_rules(const RulePacks& packs,
                                             const PackTestOptions& options) {
  std::vector<const packs::Rule*> rules;
  for (const auto& pack : packs.set().packs())
    for (const auto& rule : pack.rules)
      if (is_chosen(pack, rule.place, options)) rules.push_back(&rule);
  return rules;
}

bool is_chosen(const packs::Pack& pack, const packs::Place& place, const PackTestOptions& options) {
  return options.packs.empty() || std::ranges::any_of(options.packs, [&](const std::string& name) {
           return name == pack.name || name == place.file;
         });
}

bool is_chosen(const packs::Rule& rule, const packs::PackTest& test,
               const PackTestOptions& options) {
  return options.matching.empty() || rule.id.find(options.matching) != std::string::npos ||
         test.name.find(options.matching) != std::string::npos;
}

}  // namespace claimcheck::packtest

namespace claimcheck {

std::vector<PackTestResult> test_packs(const RulePacks& packs, const PackTestOptions& options) {
  std::vector<PackTestResult> results;
  const auto lists = packs::word_lists(packs.set().packs());
  for (const auto* rule : packtest::chosen_rules(packs, options)) {
    for (const auto& test : rule->tests) {
      if (!packtest::is_chosen(*rule, test, options)) continue;
      for (const auto& instance : packtest::instances_of(*rule, test, lists)) {
        results.push_back(packtest::run_test(*rule, instance.test, packs));
        if (!instance.word.empty()) results.back().variant = "each: " + instance.word;
      }
      if (!options.derived || !test.each.empty() || !results.back().passed) continue;
      for (const auto& variant : packtest::variants_of(test)) {
        auto result = packtest::run_test(*rule, variant.test, packs);
        result.variant = variant.name;
        results.push_back(std::move(result));
      }
    }
  }
  return results;
}

}  // namespace claimcheck
