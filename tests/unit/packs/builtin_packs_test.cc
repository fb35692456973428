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
