#include <string>
#include <vector>

#include "catch.h"
#include "claimcheck/check.h"
#include "claimcheck/pack_tools.h"
#include "document.h"
#include "packtest/fair.h"

using namespace claimcheck::testing;

namespace {

std::string updated(const std::string& tests, std::size_t left = 0) {
  const auto result = update_pack_tests("fair.yaml", fair_head + tests, fair(tests));
  CHECK(result.left.size() == left);
  return result.yaml.substr(fair_head.size());
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

TEST_CASE("regression: an update of a block text or a block list leaves the lines around it") {
  CHECK(updated("    - name: one\n      text: |  # said\n        Some [[40]] guests came.\n"
                "      expect: {value: 40}\n") ==
        "    - name: one\n      text: \"[[Some 40 guests]] came.\\n\"  # said\n"
        "      expect: {value: 40}\n");
  CHECK(updated("    - name: one\n      text: '[[40 guests]] came.'\n      expect:\n"
                "        modifier:\n          - nearly\n        # all\n        value: 40\n") ==
        "    - name: one\n      text: '[[40 guests]] came.'\n      expect:\n"
        "        modifier:\n          [exact]\n        # all\n        value: 40\n");
}

TEST_CASE("regression: that a field has no value is not written, but left to the author") {
  const std::string tests =
      "    - {name: one, text: '[[40 guests]] came.', expect: {value: 40, place: torsk}}\n";
  CHECK(updated(tests, 1) == tests);
}

TEST_CASE("regression: an update leaves tests alone that were not chosen") {
  const std::string tests =
      "    - {name: one, text: '[[40 guests]] came.', expect: {value: 41}}\n"
      "    - {name: two, text: '[[50 guests]] came.', expect: {value: 51}}\n";
  claimcheck::PackTestOptions options;
  options.matching = "two";
  const auto result = update_pack_tests("fair.yaml", fair_head + tests, fair(tests), options);
  CHECK(result.updated == 1);
  CHECK(result.yaml.find("value: 41") != std::string::npos);
  CHECK(result.yaml.find("value: 50") != std::string::npos);
}

TEST_CASE("whether a rule fires is left to its author") {
  const std::string tests =
      "    - {name: one, text: '40 guests came.', expect: none}\n"
      "    - {name: two, text: '[[40 guests]] left.', expect: {value: 40}}\n";
  CHECK(updated(tests, 2) == tests);
}

TEST_CASE("the test for a finding passes when it is pasted") {
  const auto packs = fair(first_test);
  const std::vector documents = {
      article("a", "The fair at Torsk opened on Friday.\nIn all 40 guests came to it.\n",
              "2024-05-04"),
      article("b", "The fair at Torsk opened on Friday.\nIn all 60 guests came to it.\n",
              "2024-05-04")};
  const auto findings = check(documents, packs).findings;
  REQUIRE(findings.size() == 1);
  auto test = test_for(findings[0], documents, packs);
  REQUIRE_FALSE(test.empty());
  test = test.substr(test.find('\n') + 1);
  const std::string first =
      "      - {name: one, text: '[[40 guests]] came.', expect: {value: 40}}\n";
  const auto results = test_packs(fair(first + test));
  CHECK(results.size() > 2);
  check_all_pass(results);
}
