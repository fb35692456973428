#include <algorithm>

#include "catch.h"
#include "claimcheck/rule_packs.h"
#include "packs/pack_set.h"

TEST_CASE("the built-in packs load without a complaint") {
  try {
    const auto packs = claimcheck::RulePacks::load({});
    CHECK(packs.set().measure("core/deaths") != nullptr);
  } catch (const claimcheck::Error& error) {
    FAIL(error.what());
  }
}

TEST_CASE("every built-in pack has twenty tests, half of them of what it must leave alone") {
  const auto is_negative = [](const claimcheck::packs::PackTest& test) {
    const bool quiet = test.verdict == "agree" || test.verdict == "not-comparable" ||
                       test.verdict == "update" || test.verdict == "tension";
    return test.a ? quiet : test.is_negative();
  };
  const auto& packs = claimcheck::RulePacks::builtin().set().packs();
  REQUIRE_FALSE(packs.empty());
  for (const auto& pack : packs) {
    INFO(pack.name);
    std::size_t tests = 0;
    std::ptrdiff_t negatives = 0;
    for (const auto& rule : pack.rules) {
      tests += rule.tests.size();
      negatives += std::count_if(rule.tests.begin(), rule.tests.end(), is_negative);
    }
    CHECK(tests >= 20);
    CHECK(2 * negatives >= static_cast<std::ptrdiff_t>(tests));
  }
}
