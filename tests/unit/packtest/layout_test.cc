#include <string>
#include <vector>

#include "catch.h"
#include "claimcheck/error.h"
#include "claimcheck/pack_tools.h"
#include "packtest/fair.h"

using claimcheck::format_pack;
using claimcheck::testing::fair_names;
using claimcheck::testing::read_source;

TEST_CASE("the built-in packs and those of the guide are in the canonical layout") {
  std::vector<std::string> files = claimcheck::pack_files(CLAIMCHECK_SOURCE_DIR "/lib/packs");
  files.emplace_back("docs/examples/football/football.yaml");
  REQUIRE(files.size() > 10);
  for (const auto& file : files) {
    INFO(file);
    CHECK(format_pack(file, read_source(file)) == read_source(file));
  }
  CHECK(format_pack("new.yaml", claimcheck::new_pack("new")) == claimcheck::new_pack("new"));
}

TEST_CASE("a layout keeps comments and empty lines, and settles the rest") {
  const std::string untidy =
      "# Guests.\n\npack:   fair # the name\n\"version\": 1.0.0\nlexicons:\n    # who\n    "
      "guests:\n"
      "        - guest\n        - \"visitor\"\n\n    hosts: ['host', 'owner: of a house']\n"
      "measures: {count: {type: count, behaviour: fixed}}  # what\n# the end\n";
  const std::string tidy =
      "# Guests.\n\npack: fair  # the name\nversion: 1.0.0\n\nlexicons:\n  # who\n"
      "  guests: [guest, visitor]\n\n  hosts: [host, 'owner: of a house']\n\n"
      "measures:  # what\n  count: {type: count, behaviour: fixed}\n# the end\n";
  CHECK(format_pack("fair.yaml", untidy) == tidy);
  CHECK(format_pack("fair.yaml", tidy) == tidy);
}

TEST_CASE("long lists are filled, lists with comments stay one item a line") {
  const std::string long_line =
      fair_names +
      "lexicons:\n  all: [visitor number one, visitor number two, visitor number three, visitor "
      "number four, visitor number five, visitor number six, visitor number seven]\n";
  const std::string filled =
      fair_names +
      "\nlexicons:\n  all: [visitor number one, visitor number two, visitor number three, visitor "
      "number four, visitor number five,\n    visitor number six, visitor number seven]\n";
  CHECK(format_pack("fair.yaml", long_line) == filled);
  CHECK(format_pack("fair.yaml", filled) == filled);
  const std::string commented =
      fair_names + "\nlexicons:\n  all:\n    - one  # first\n    # then\n    - two\n";
  CHECK(format_pack("fair.yaml", commented) == commented);
}

TEST_CASE("what a text says survives its layout") {
  const std::string texts =
      fair_names +
      "measures: {fee: {type: money, behaviour: fixed}}\nrules:\n- id: paid\n  measure: fee\n"
      "  pattern: 'paid ''em %{money:value}'\n  tests:\n"
      "  - name: \"yes\"\n    text: \"The owner's [[$5]] # no comment\"\n    expect: {value: 5}\n"
      "  - {name: two, expect: none, text: 'no: fee'}\n";
  const auto formatted = format_pack("fair.yaml", texts);
  CHECK(formatted.find("pattern: 'paid ''em %{money:value}'\n") != std::string::npos);
  CHECK(formatted.find("- name: 'yes'\n") != std::string::npos);
  CHECK(formatted.find("text: \"The owner's [[$5]] # no comment\"\n") != std::string::npos);
  CHECK(formatted.find("      - name: two\n        expect: none\n        text: 'no: fee'\n") !=
        std::string::npos);
  CHECK(format_pack("fair.yaml", formatted) == formatted);
}

TEST_CASE("regression: empty sections and lists keep their brackets") {
  const std::string empty = fair_names + "\nlexicons: {}  # none yet\n\nrules: []\n";
  CHECK(format_pack("fair.yaml", empty) == empty);
}

TEST_CASE("regression: a block text keeps the spaces its first line begins with") {
  const std::string pack = fair_names +
                           "\nmeasures:\n  fee: {type: money, behaviour: fixed}\n\nrules:\n"
                           "  - id: paid\n    measure: fee\n    tests:\n      - name: one\n"
                           "        text: |2-\n            They paid\n          nothing.\n"
                           "        expect: none\n";
  CHECK(format_pack("fair.yaml", pack) == pack);
}

TEST_CASE("regression: comments behind a key and in the header of a block text stay there") {
  const std::string pack = fair_names +
                           "\nmeasures:\n  fee: {type: money, behaviour: fixed}\n\nrules:\n"
                           "  - id: paid\n    measure: fee\n    near:  # words\n      - fee\n"
                           "    compare:  # when\n      # who\n      same: [subject]\n"
                           "    tests:\n      - name: one\n"
                           "        text: |  # two lines\n          They paid\n          nothing.\n"
                           "        expect: none\n";
  CHECK(format_pack("fair.yaml", pack) == pack);
}

TEST_CASE("regression: a pack saved with a byte order mark is read, and its layout has none") {
  const std::string marked = "\xEF\xBB\xBF# Fair.\n" + fair_names;
  CHECK(format_pack("fair.yaml", marked) == "# Fair.\n" + fair_names);
}

TEST_CASE("what is no pack has no layout") {
  CHECK_THROWS_AS(format_pack("fair.yaml", "pack: [fair\n"), claimcheck::Error);
}
