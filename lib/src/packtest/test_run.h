#pragma once

#include <string>
#include <vector>

#include "claimcheck/pack_tools.h"
#include "packs/model.h"
#include "packs/word_lists.h"

namespace claimcheck::packtest {

// The article of a single test without its marks, and where the figure stood.
struct MarkedText {
  std::string text;
  Span figure;  // empty where nothing was marked
};
[[nodiscard]] MarkedText unmarked(const std::string& text);

// Runs one test of a rule, as it is written.
[[nodiscard]] PackTestResult run_test(const packs::Rule& rule, const packs::PackTest& test,
                                      const RulePacks& packs);

// Whether `check` finds that one article, alone, contradicts itself.
[[nodiscard]] bool contradicts_itself(const Document& document, const RulePacks& packs);

// The rule that made the claim on the marked figure of a single test; empty where none did.
[[nodiscard]] std::string fired_rule(const packs::PackTest& test, const RulePacks& packs);

// A test in other words that must come out the same.
struct Variant {
  std::string name;
  packs::PackTest test;
};
[[nodiscard]] std::vector<Variant> variants_of(const packs::PackTest& test);

// The tests that a test with `each` stands for, one for each word, without repetitions; the test
// itself where it has none. "a %{each}" becomes "an" before a vowel; %{each:plural} is the plural.
struct Instance {
  std::string word;  // empty for a test without `each`
  packs::PackTest test;
};
[[nodiscard]] std::vector<Instance> instances_of(const packs::Rule& rule,
                                                 const packs::PackTest& test,
                                                 const packs::WordLists& lists);

// Whether the options choose what stands at a place of a pack. A part that refines another pack is
// chosen by its own file or by the name of that pack.
[[nodiscard]] bool is_chosen(const packs::Pack& pack, const packs::Place& place,
                             const PackTestOptions& options);
// The rules that the options choose, in their order.
[[nodiscard]] std::vector<const packs::Rule*> chosen_rules(const RulePacks& packs,
                                                           const PackTestOptions& options);
// Whether the options choose this test of a chosen rule.
[[nodiscard]] bool is_chosen(const packs::Rule& rule, const packs::PackTest& test,
                             const PackTestOptions& options);

}  // namespace claimcheck::packtest
