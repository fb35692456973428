#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "claimcheck/error.h"
#include "claimcheck/rule_packs.h"

// For authors of rule packs: tests, coverage, mutants, lint, and what a pack looks like.
namespace claimcheck {

struct PackTestOptions {
  std::vector<std::string> packs = {};  // names; empty = all that are loaded
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
  std::string file;
  std::size_t line = 0;
};

// Runs the inline tests of packs, in their order.
[[nodiscard]] std::vector<PackTestResult> test_packs(const RulePacks& packs,
                                                     const PackTestOptions& options = {});

// A part of a pack and whether a test exercised it.
struct CoveredItem {
  std::string rule;
  std::string kind;  // rule, alternative, word, gate
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

// A commented pack to start from; its tests pass. `name`: lower-case letters, digits, hyphens.
[[nodiscard]] std::string new_pack(std::string_view name);

// The names, versions and hashes of the packs, one line each; the same packs give the same bytes.
[[nodiscard]] std::string pack_lock(const RulePacks& packs);
// How the packs differ from a lock, one line for each difference; empty when they do not.
[[nodiscard]] std::vector<std::string> check_pack_lock(const RulePacks& packs,
                                                       std::string_view lock);

}  // namespace claimcheck
