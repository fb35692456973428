#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claimcheck/document.h"
#include "claimcheck/error.h"
#include "claimcheck/finding.h"
#include "claimcheck/rule_packs.h"
#include "claimcheck/span.h"

// For authors of rule packs: tests, coverage, mutants, lint, and what a pack looks like.
namespace claimcheck {

struct PackTestOptions {
  std::vector<std::string> packs = {};  // names, or files they were loaded from; empty = all
  std::string matching = {};            // a part of a rule's id or of a test's name; empty = all
  bool derived = true;                  // with the variants of each written test
  unsigned jobs = 1;                    // threads for mutants; the result does not depend on it
};

// One field of a test that came out otherwise than expected.
struct FieldDifference {
  std::string field;
  std::string expected;
  std::string actual;
};

// The outcome of one inline test, as written or varied.
struct PackTestResult {
  std::string rule;  // "core/deaths-toll"
  std::string name;
  std::string variant;  // "swapped", "curly quotes", "no-break spaces", "spelt out",
                        // "each: ceasefire"; or empty
  bool passed = false;
  std::vector<FieldDifference> differences;  // empty when passed
  std::vector<std::string> gates;  // what kept the rule from firing: "pattern", "not-near", ...
  std::optional<Span> figure;      // of the claim that was found, in the text without marks
  std::string file;
  std::size_t line = 0;
};

// Runs the inline tests of packs, in their order.
[[nodiscard]] std::vector<PackTestResult> test_packs(const RulePacks& packs,
                                                     const PackTestOptions& options = {});

// The files of a path: itself, or the packs of a folder by name; empty where there is none. Throws
// Error for a folder that cannot be listed.
[[nodiscard]] std::vector<std::string> pack_files(const std::string& path);

// What rewriting the expectations of failing tests came to.
struct UpdatedPack {
  std::string yaml;                  // the pack, otherwise as it was
  std::size_t updated = 0;           // tests
  std::vector<PackTestResult> left;  // failing tests that only their author can mend
};
// Rewrites what the failing tests of one pack expect to what comes out: fields, marks, gates,
// verdicts. A rule that fires where nothing is expected, or does not fire, is left. `packs` holds
// the pack, loaded from this text under the name `file`. Of the options `matching` counts.
[[nodiscard]] UpdatedPack update_pack_tests(const std::string& file, std::string_view yaml,
                                            const RulePacks& packs,
                                            const PackTestOptions& options = {});

// The pack in the canonical layout, with its comments; as it is where the layout would change what
// it says. Throws Error for a text that is no pack.
[[nodiscard]] std::string format_pack(const std::string& file, std::string_view yaml);

// A part of a pack and whether a test exercised it.
struct CoveredItem {
  std::string rule;
  std::string kind;  // rule, alternative, gate, entry (of a lexicon)
  std::string item;  // "not-near", "(?:climbed|rose): rose"
  std::string file;
  std::size_t line = 0;
  bool covered = false;
};
[[nodiscard]] std::vector<CoveredItem> pack_coverage(const RulePacks& packs,
                                                     const PackTestOptions& options = {});

// An edit of a pack, and whether any of its tests notices.
struct PackMutant {
  std::string rule;
  std::string edit;  // "without pattern-not"
  std::string file;
  std::size_t line = 0;
  bool noticed = false;
};
[[nodiscard]] std::vector<PackMutant> mutate_packs(const RulePacks& packs,
                                                   const PackTestOptions& options = {});

// What loads, yet is hardly meant: names without effect, missing metadata, shadowed rules.
[[nodiscard]] std::vector<Diagnostic> lint_packs(const RulePacks& packs,
                                                 const PackTestOptions& options = {});

struct PackSummary {
  std::string name;
  std::string version;
  std::string hash;  // of its bytes
  std::string file;
  std::string description;
  std::size_t measures = 0;
  std::size_t rules = 0;
  std::size_t tests = 0;
};
[[nodiscard]] std::vector<PackSummary> list_packs(const RulePacks& packs);

// A rule with every default resolved, as YAML; empty for an id that no pack has.
[[nodiscard]] std::string show_rule(const RulePacks& packs, std::string_view id);

// The JSON Schema of a pack, for editors.
[[nodiscard]] std::string pack_json_schema();
// Every key, word and code of packs, as Markdown.
[[nodiscard]] std::string pack_reference();

// What one rule costs and finds in articles.
struct RuleTiming {
  std::string rule;
  double milliseconds = 0;  // spent on its patterns
  std::size_t tried = 0;    // sentences on which its pattern was run
  std::size_t matched = 0;  // figures it matched there
  std::size_t claims = 0;   // that it made, by pattern or words
};
// Runs the rules over the articles, one by one; the slowest first.
[[nodiscard]] std::vector<RuleTiming> time_rules(const std::vector<Document>& articles,
                                                 const RulePacks& packs);

// A commented pack to start from; its tests pass. `name`: lower-case letters, digits, hyphens.
[[nodiscard]] std::string new_pack(std::string_view name);

// An inline test for a finding of `check`, as YAML of an item of `tests`: as little of the articles
// as gives its verdict. Empty where no test of one or two articles does.
[[nodiscard]] std::string test_for(const Finding& finding, std::span<const Document> documents,
                                   const RulePacks& packs);

// The names, versions and hashes of the packs, one line each; the same packs give the same bytes.
[[nodiscard]] std::string pack_lock(const RulePacks& packs);
// How the packs differ from a lock, one line for each difference; empty when they do not.
[[nodiscard]] std::vector<std::string> check_pack_lock(const RulePacks& packs,
                                                       std::string_view lock);

}  // namespace claimcheck
