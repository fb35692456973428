#include <string>

#include "catch.h"
#include "claimcheck/check.h"
#include "claimcheck/pack_tools.h"

using claimcheck::RulePacks;

namespace {

const std::string head =
    "pack: fair\nversion: 1.0.0\n"
    "measures:\n  guests: {type: count, unit: person, behaviour: fixed}\n"
    "rules:\n  - id: came\n    measure: guests\n    pattern: '%{quantity:value} guests came'\n"
    "    not-near: [online]\n    tests:\n";

std::string updated(const std::string& tests, std::size_t left = 0) {
  const auto packs = RulePacks::load({{"fair.yaml", head + tests}}, true);
  const auto result = update_pack_tests("fair.yaml", head + tests, packs);
  CHECK(result.left.size() == left);
  return result.yaml.substr(head.size());
}

}  // namespace

TEST_CASE("an update writes what comes out where something else was expected") {
  CHECK(updated("    # counted\n    - name: one\n      text: '[[40 guests]] came.'\n"
                "      expect: {value: 41, modifier: exact}  # all of them\n") ==
        "    # counted\n    - name: one\n      text: '[[40 guests]] came.'\n"
        "      expect: {value: 40, modifier: exact}  # all of them\n");
}

TEST_CASE("an update moves marks, gates and verdicts") {
  CHECK(updated("    - {name: one, text: 'Some [[40]] guests came.', expect: {value: 40}}\n") ==
        "    - {name: one, text: '[[Some 40 guests]] came.', expect: {value: 40}}\n");
  CHECK(updated("    - {name: one, text: '40 guests came online.', expect: none, because: "
                "pattern}\n") ==
        "    - {name: one, text: '40 guests came online.', expect: none, because: not-near}\n");
  CHECK(updated("    - name: two\n      a: {text: '40 guests came to the fair.'}\n"
                "      b: {text: '60 guests came to the fair.'}\n      expect: agree\n") ==
        "    - name: two\n      a: {text: '40 guests came to the fair.'}\n"
        "      b: {text: '60 guests came to the fair.'}\n      expect: conflict\n");
}

TEST_CASE("whether a rule fires is left to its author") {
  const std::string tests =
      "    - {name: one, text: '40 guests came.', expect: none}\n"
      "    - {name: two, text: '[[40 guests]] left.', expect: {value: 40}}\n";
  CHECK(updated(tests, 2) == tests);
}

TEST_CASE("the test for a finding passes when it is pasted") {
  claimcheck::Document a;
  a.id = "a";
  a.text = "The fair at Torsk opened on Friday.\nIn all 40 guests came to it.\n";
  a.published = claimcheck::parse_publication("2024-05-04");
  claimcheck::Document b = a;
  b.id = "b";
  b.text = "The fair at Torsk opened on Friday.\nIn all 60 guests came to it.\n";
  const std::string first = "    - {name: one, text: '[[40 guests]] came.', expect: {value: 40}}\n";
  const auto packs = RulePacks::load({{"fair.yaml", head + first}}, true);
  const std::vector<claimcheck::Document> documents = {a, b};
  const auto findings = check(documents, packs).findings;
  REQUIRE(findings.size() == 1);
  auto test = test_for(findings[0], documents, packs);
  REQUIRE_FALSE(test.empty());
  test = test.substr(test.find('\n') + 1);
  const std::string pasted = head +
                             "      - {name: one, text: '[[40 guests]] came.', expect: "
                             "{value: 40}}\n" +
                             test;
  const auto results = test_packs(RulePacks::load({{"fair.yaml", pasted}}, true));
  CHECK(results.size() > 2);
  for (const auto& result : results) CHECK(result.passed);
}
