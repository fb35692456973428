#include <string>

#include "catch.h"
#include "claimcheck/pack_tools.h"
#include "packtest/fair.h"

using claimcheck::RulePacks;
using namespace claimcheck::testing;

namespace {

const std::string header =
    fair_names + "license: CC0-1.0\ndescription: guests\nrequires: '>=1.0 <2'\n";
const std::string message = "    message: 'Guests: %{positions}'\n";
const std::string positive =
    "    tests:\n      - {name: one, text: '[[40 guests]] came.', expect: {value: 40}}\n";
const std::string negative = "      - {name: none, text: 'They came.', expect: none}\n";
const std::string tests = message + positive + negative;

std::string codes_in(const std::string& pack) {
  std::string codes;
  for (const auto& warning : lint_packs(only_pack(pack))) codes += warning.code + " ";
  return codes;
}

std::string codes_of(const std::string& lexicons, const std::string& rules) {
  return codes_in(header + fair_measures + lexicons + "rules:\n" + rules);
}

std::string rule(const std::string& id, const std::string& keys) {
  return "  - id: " + id + "\n    measure: guests\n" + keys + tests;
}

const std::string came = "    pattern: '%{quantity:value} guests %{came}'\n";

}  // namespace

TEST_CASE("a pack without fault has no warning") {
  CHECK(codes_of("lexicons:\n  came: [came, turned up]\n", rule("came", came)).empty());
}

TEST_CASE("a rule that others always forestall is named") {
  CHECK(codes_of("lexicons:\n  came: [came, turned up]\n",
                 rule("came", came) + rule("again", came)) == "L008 ");
}

TEST_CASE("entries that are covered, never seen or no lists are named") {
  CHECK(codes_of("lexicons:\n  came: [came, Came]\n", rule("came", came)) == "L003 ");
  CHECK(codes_of("lexicons:\n  came: [came, guest, guests]\n", rule("came", came)) == "L003 ");
  CHECK(codes_of("lexicons:\n  came: [came, came for 3 days]\n", rule("came", came)) == "L009 ");
  CHECK(codes_of("lexicons:\n  came: ['came', 'came, turned up']\n", rule("came", came)) ==
        "L013 ");
}

TEST_CASE("regression: what a lexicon covers does not depend on the order of its entries") {
  CHECK(codes_of("lexicons:\n  came: [came, guests, guest]\n", rule("came", came)) == "L003 ");
}

TEST_CASE("regression: entries with figures are told of through other lexicons, and only then") {
  CHECK(codes_of("lexicons:\n  came: [came, '%{stay}']\n  stay: [came for 3 days]\n",
                 rule("came", came)) == "L009 ");
  CHECK(codes_of("lexicons:\n  came: [came]\n  cam: [cam, came for 3 days]\n",
                 rule("came", came + "    not-near: ['%{cam}']\n")) == "");
}

TEST_CASE("names that clash are named") {
  CHECK(codes_of("lexicons:\n  came: [came]\n  date: [day]\n",
                 rule("came", came + "    near: ['%{date}', guests]\n")) == "L011 ");
  CHECK(codes_of("lexicons:\n  came: [came]\n  crowd: [throng, guests]\n",
                 rule("came", came + "    near: ['%{crowd}']\n    not-near: [crowd]\n")) ==
        "L012 ");
  CHECK(codes_of("lexicons:\n  came: [came]\nentities:\n  came: {names: [Came]}\n",
                 rule("came", came)) == "L010 ");
}

TEST_CASE("a pack without license, description or engine is named once for each") {
  CHECK(codes_in(fair_names + fair_measures) == "L001 L001 L001 ");
  CHECK(codes_in(header + fair_measures).empty());
}

TEST_CASE("a lexicon that no rule uses is named") {
  CHECK(codes_of("lexicons:\n  came: [came]\n  went: [left]\n", rule("came", came)) == "L002 ");
}

TEST_CASE("what a rule lacks is named") {
  const std::string lexicons = "lexicons:\n  came: [came]\n";
  const std::string start = "  - id: came\n    measure: guests\n" + came;
  CHECK(codes_of(lexicons, start + positive + negative) == "L004 ");
  CHECK(codes_of(lexicons, start + "    status: deprecated\n" + tests) == "L005 ");
  CHECK(codes_of(lexicons, start + message + positive) == "L006 ");
}

TEST_CASE("the end of a word beside a letter that is not ASCII is named") {
  CHECK(
      codes_of("", rule("came", "    pattern: '%{quantity:value} guests (?:came|\\bétaient)'\n")) ==
      "L007 ");
}

TEST_CASE("a pattern that does not mark its figure is named") {
  CHECK(codes_of("", rule("came", "    pattern: '%{quantity} guests came'\n")) == "L014 ");
}

TEST_CASE("the built-in packs have no warnings") {
  for (const auto& warning : lint_packs(RulePacks::builtin())) {
    INFO(to_string(warning));
    CHECK(warning.code.empty());
  }
}

TEST_CASE("the reference in the documentation is current") {
  CHECK(read_source("docs/rule-pack-reference.md") == claimcheck::pack_reference());
}
