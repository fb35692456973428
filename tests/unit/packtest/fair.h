#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "catch.h"
#include "claimcheck/pack_tools.h"

// A small rule pack, and what tests of the tools for packs share.
namespace claimcheck::testing {

inline const std::string fair_names = "pack: fair\nversion: 1.0.0\n";
inline const std::string fair_measures =
    "measures:\n  guests: {type: count, unit: person, behaviour: fixed}\n";

// All of the pack but its tests.
inline const std::string fair_head =
    fair_names + fair_measures +
    "rules:\n  - id: came\n    measure: guests\n    pattern: '%{quantity:value} guests came'\n"
    "    not-near: [online]\n    tests:\n";

// A test that passes; the first line behind the head.
inline const std::string first_test =
    "    - {name: one, text: '[[40 guests]] came.', expect: {value: 40}}\n";

// A pack alone, without the built-in ones.
inline RulePacks only_pack(const std::string& yaml) {
  return RulePacks::load({{"fair.yaml", yaml}}, true);
}

// The pack with these tests.
inline RulePacks fair(const std::string& tests) { return only_pack(fair_head + tests); }

// A file of the project; `path` is absolute or begins at its root.
inline std::string read_source(const std::filesystem::path& path) {
  std::ifstream in(std::filesystem::path(CLAIMCHECK_SOURCE_DIR) / path, std::ios::binary);
  REQUIRE(in);
  return {std::istreambuf_iterator<char>(in), {}};
}

inline void check_all_pass(const std::vector<PackTestResult>& results) {
  CHECK_FALSE(results.empty());
  for (const auto& result : results) {
    INFO(result.rule << ": " << result.name << " " << result.variant);
    for (const auto& difference : result.differences)
      UNSCOPED_INFO(difference.field << ": " << difference.expected << " / " << difference.actual);
    CHECK(result.passed);
  }
}

}  // namespace claimcheck::testing
