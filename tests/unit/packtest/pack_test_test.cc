#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "catch.h"
#include "claimcheck/pack_tools.h"
#include "packtest/fair.h"
#include "packtest/spell_out.h"

using claimcheck::PackTestOptions;
using claimcheck::PackTestResult;
using claimcheck::RulePacks;
using namespace claimcheck::testing;

namespace {

std::vector<PackTestResult> run(const std::string& tests) { return test_packs(fair(tests)); }

PackTestOptions only(const std::string& pack) {
  PackTestOptions options;
  options.packs = {pack};
  return options;
}

}  // namespace

TEST_CASE("the tests of the built-in packs pass") {
  check_all_pass(test_packs(RulePacks::builtin()));
}

TEST_CASE("every rule and nearly every alternative of the built-in packs is exercised") {
  std::map<std::string, std::pair<int, int>> counts;
  for (const auto& item : pack_coverage(RulePacks::builtin())) {
    INFO(item.rule << ": " << item.kind << " " << item.item);
    if (item.kind == "rule") CHECK(item.covered);
    counts[item.kind].first += item.covered ? 1 : 0;
    ++counts[item.kind].second;
  }
  for (const auto& [kind, count] : counts) {
    INFO(kind << ": " << count.first << " of " << count.second);
    CHECK(count.first * 10 >= count.second * 9);
  }
}

TEST_CASE("coverage tells which entries of lexicons no test holds") {
  const auto packs = only_pack(
      fair_names + "lexicons:\n  come: [came, turned up]\n" + fair_measures +
      "rules:\n  - id: came\n    measure: guests\n    pattern: '%{quantity:value} guests %{come}'\n"
      "    tests:\n" +
      first_test);
  std::map<std::string, bool> entries;
  for (const auto& item : pack_coverage(packs))
    if (item.kind == "entry") entries[item.item] = item.covered;
  CHECK(entries == std::map<std::string, bool>{{"came", true}, {"turned up", false}});
}

TEST_CASE("a failing test shows the field, and what was found") {
  const auto results = run("    - {name: one, text: '[[40 guests]] came.', expect: {value: 41}}\n");
  REQUIRE(results.size() == 1);
  CHECK_FALSE(results[0].passed);
  REQUIRE(results[0].differences.size() == 1);
  CHECK(results[0].differences[0].field == "value");
  CHECK(results[0].differences[0].actual == "40");
  CHECK(results[0].line == 11);
}

TEST_CASE("a negative must be stopped by the gate it names") {
  CHECK(run("    - {name: one, text: '40 guests came online.', expect: none, because: not-near}\n")
            .at(0)
            .passed);
  const auto wrong =
      run("    - {name: one, text: '40 guests left.', expect: none, because: not-near}\n").at(0);
  CHECK_FALSE(wrong.passed);
  CHECK(wrong.gates == std::vector<std::string>{"pattern"});
}

TEST_CASE("a test is run again with the number spelt out") {
  const auto results = run(first_test);
  CHECK(std::any_of(results.begin(), results.end(), [](const PackTestResult& result) {
    return result.variant == "spelt out" && result.passed;
  }));
}

TEST_CASE("an edit that no test notices is found") {
  const auto mutants = mutate_packs(fair(first_test));
  REQUIRE(mutants.size() == 1);
  CHECK(mutants[0].edit == "without not-near");
  CHECK_FALSE(mutants[0].noticed);
}

// Edits found their pack by its name.
TEST_CASE("regression: packs of one name are edited one by one") {
  const auto pack = [](const std::string& words) {
    return fair_names + "lexicons:\n  " + words + "\n" + fair_measures +
           "rules:\n  - id: came\n    measure: guests\n"
           "    pattern: '%{quantity:value} guests (?:%{come}|%{go})'\n    tests:\n"
           "    - {name: one, text: '[[40 guests]] came.', expect: {value: 40}}\n";
  };
  const auto packs = RulePacks::load(
      {{"a.yaml", pack("come: [came, arrived]")}, {"b.yaml", pack("go: [left, went, parted]")}},
      true);
  std::size_t of_lexicons = 0;
  for (const auto& mutant : mutate_packs(packs))
    if (mutant.edit.starts_with("lexicon")) ++of_lexicons;
  CHECK(of_lexicons == 5);
}

TEST_CASE("regression: of a pack with a built-in name only its own file is tested") {
  const auto packs = RulePacks::load(
      {{"own.yaml",
        "pack: core\nversion: 1.0.0\n" + fair_measures +
            "rules:\n  - id: guests\n    measure: guests\n    nouns: [guest]\n    tests:\n"
            "    - {name: one, text: 'They came.', expect: none}\n"}});
  CHECK(test_packs(packs, only("own.yaml")).size() == 1);
  CHECK(mutate_packs(packs, only("own.yaml")).size() == 1);
}

TEST_CASE("a test runs once for each word of a list") {
  const auto results = run(
      "    - {name: one, each: [kind, odd], text: '[[40 guests]] came to a %{each} house.', "
      "expect: {value: 40}}\n    - {name: two, each: not-near, text: '40 guests came %{each}.', "
      "expect: none, because: not-near}\n");
  REQUIRE(results.size() == 3);
  CHECK(results[0].variant == "each: kind");
  CHECK(results[1].variant == "each: odd");
  CHECK(results[2].variant == "each: online");
  check_all_pass(results);
}

TEST_CASE("a text with %{each} needs words for it") {
  CHECK_THROWS_AS(run("    - {name: one, text: '40 guests came to a %{each}.', expect: none}\n"),
                  claimcheck::Error);
}

TEST_CASE("a word that a test was run with is missed when it is dropped") {
  const std::string pack =
      fair_names + "lexicons:\n  come: [came, turned up]\n" + fair_measures +
      "rules:\n  - id: came\n    measure: guests\n    pattern: '%{quantity:value} guests %{come}'\n"
      "    tests:\n    - {name: one, each: '%{come}', text: '[[40 guests]] %{each}.', expect: "
      "{value: 40}}\n";
  const auto mutants = mutate_packs(only_pack(pack));
  REQUIRE(mutants.size() == 2);
  CHECK(mutants[0].edit == "lexicon without 'came'");
  CHECK(mutants[0].noticed);
  CHECK(mutants[1].noticed);
}

TEST_CASE("numbers are spelt out as people write them") {
  using claimcheck::packtest::spell_out;
  CHECK(spell_out("34") == "thirty-four");
  CHECK(spell_out("312") == "three hundred and twelve");
  CHECK(spell_out("10000") == "ten thousand");
  CHECK(spell_out("1004") == "one thousand and four");
  CHECK(spell_out("1.5").empty());
}

TEST_CASE("a new pack passes its own tests") {
  check_all_pass(
      test_packs(RulePacks::load({{"new.yaml", claimcheck::new_pack("new")}}), only("new")));
}

TEST_CASE("the pack of the guide passes its own tests") {
  const auto packs =
      RulePacks::load({{"football.yaml", read_source("docs/examples/football/football.yaml")}});
  check_all_pass(test_packs(packs, only("football")));
  CHECK(lint_packs(packs, only("football")).empty());
}

TEST_CASE("a lock tells when a pack has changed") {
  const auto before = only_pack(fair_names);
  const auto after = only_pack("pack: fair\nversion: 1.0.1\n");
  CHECK(check_pack_lock(before, pack_lock(before)).empty());
  CHECK(check_pack_lock(after, pack_lock(before)).size() == 2);
}
