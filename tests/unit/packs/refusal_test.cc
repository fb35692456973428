#include <algorithm>
#include <ctime>
#include <string>
#include <vector>

#include "catch.h"
#include "claimcheck/rule_packs.h"
#include "packs/pack_set.h"

using claimcheck::Diagnostic;
using claimcheck::Error;
using claimcheck::RulePacks;

namespace {

std::vector<Diagnostic> problems_of(const std::string& yaml) {
  try {
    (void)RulePacks::load({{"try.yaml", yaml}}, true);
    return {};
  } catch (const Error& error) {
    return error.diagnostics();
  }
}

const Diagnostic* find(const std::vector<Diagnostic>& problems, const std::string& code) {
  const auto found = std::find_if(problems.begin(), problems.end(),
                                  [&](const Diagnostic& one) { return one.code == code; });
  return found == problems.end() ? nullptr : &*found;
}

const std::string head = "pack: sample\nversion: 1.0.0\n";
const std::string measure = "measures:\n  fee: {type: money, behaviour: fixed}\n";
const std::string test_item =
    "    tests:\n      - {name: one, text: 'paid [[$5 million]]', expect: {value: 5000000}}\n";

std::string with_pattern(const std::string& pattern) {
  return head + measure + "rules:\n  - id: paid\n    measure: fee\n    pattern: " + pattern + "\n" +
         test_item;
}

struct Case {
  std::string name;
  std::string yaml;
  std::string code;
  std::size_t line;
  std::size_t column;
};

const std::vector<Case> cases = {
    {"a control character", "pack: sample\nversion: '1\b'\n", "P003", 2, 12},
    {"a tab", "pack: sample\n\tversion: 1.0.0\n", "P004", 2, 1},
    {"an unclosed quote", head + "license: 'CC0\n", "P005", 3, 10},
    {"an anchor", head + "license: &x CC0\n", "P006", 3, 10},
    {"an alias", head + "license: *x\n", "P006", 3, 10},
    {"a merge key", head + "lexicons:\n  <<: [a]\n", "P006", 4, 3},
    {"a tag", head + "license: !!str CC0\n", "P007", 3, 10},
    {"a second document", head + "---\npack: other\n", "P008", 3, 1},
    {"no document", "# nothing\n", "P008", 0, 0},
    {"a deep nest", head + "lexicons: [[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]\n", "P009", 3,
     26},
    {"a key twice", head + "version: 1.1.0\n", "P010", 3, 1},
    {"an unknown key", head + "licence: CC0\n", "P011", 3, 1},
    {"a list for a text", head + "license: [CC0]\n", "P012", 3, 10},
    {"a missing key", "pack: sample\n", "P013", 1, 1},
    {"a wrong choice", head + "measures:\n  fee: {type: monney, behaviour: fixed}\n", "P014", 4,
     15},
    {"a version in words", "pack: sample\nversion: one\n", "P014", 2, 10},
    {"an unknown measure",
     head + measure + "rules:\n  - id: paid\n    measure: fees\n    nouns: [fee]\n" + test_item,
     "P016", 7, 14},
    {"a plain pattern", with_pattern("paid %{quantity}"), "P017", 8, 14},
    {"a pattern in double quotes", with_pattern("\"paid %{quantity}\""), "P017", 8, 14},
    {"a pattern that RE2 refuses", with_pattern("'paid (%{quantity}|x**'"), "P018", 8, 34},
    {"an unknown reference", with_pattern("'paid %{quantty:value}'"), "P019", 8, 20},
    {"a field captured twice", with_pattern("'%{quantity:value} or %{quantity:value}'"), "P020", 8,
     15},
    {"a rule without tests",
     head + measure + "rules:\n  - id: paid\n    measure: fee\n    nouns: [fee]\n", "P021", 6, 9},
    {"another engine", head + "requires: '>=9.0'\n", "P022", 3, 11},
    {"a test without a marked figure",
     head + measure +
         "rules:\n  - id: paid\n    measure: fee\n    nouns: [fee]\n    tests:\n"
         "      - {name: one, text: 'paid $5 million', expect: {value: 5000000}}\n",
     "P023", 10, 16},
    {"a version of two numbers", "pack: sample\nversion: 1.1\n", "P014", 2, 10},
    {"an empty list", head + "lexicons:\n  fee: []\n", "P014", 4, 8},
    {"a field that no claim has", with_pattern("'paid %{quantity:vlaue}'"), "P019", 8, 20},
    {"a reference with a dollar", with_pattern("'paid ${fee} %{quantity:value}'"), "P019", 8, 20},
    {"a look ahead", with_pattern("'paid (?!back)%{quantity:value}'"), "P018", 8, 20},
    {"an unknown list of words",
     head + measure + "rules:\n  - id: paid\n    measure: fee\n    near: [a, '%{fees}']\n" +
         test_item,
     "P019", 8, 15},
    {"an unknown field to set", with_pattern("'paid %{quantity}'\n    set: {evnt: x}"), "P014", 9,
     11},
    {"an unknown name in a message",
     with_pattern("'paid %{quantity}'\n    message: 'x %{figures}'"), "P014", 9, 14},
    {"an unknown gate",
     head + measure + "rules:\n  - id: paid\n    measure: fee\n    near: [fee]\n    tests:\n" +
         "      - {name: one, text: 'paid', expect: none, because: not near}\n",
     "P014", 10, 58},
    {"a pair with one date",
     head + measure + "rules:\n  - id: paid\n    measure: fee\n    near: [fee]\n    tests:\n" +
         "      - {name: one, date: 2024-05-04, a: {text: x}, b: {text: y}, expect: agree}\n",
     "P023", 10, 16},
    {"a gate of what is expected to fire",
     head + measure + "rules:\n  - id: paid\n    measure: fee\n    near: [fee]\n    tests:\n" +
         "      - {name: one, a: {text: x}, b: {text: y}, expect: agree, because: near}\n",
     "P023", 10, 16},
    {"a figure of which nothing is expected",
     head + measure + "rules:\n  - id: paid\n    measure: fee\n    near: [fee]\n    tests:\n" +
         "      - {name: one, text: 'paid [[$5]]', expect: {}}\n",
     "P023", 10, 16},
    {"an unknown facet", with_pattern("'paid %{quantity}'\n    compare: {same: sujbect}"), "P014",
     9, 21},
    {"a list for what a rule sets", with_pattern("'paid %{quantity}'\n    set: {subject: [a, b]}"),
     "P012", 9, 20},
    {"a lexicon in itself", head + "lexicons:\n  a: ['%{b}']\n  b: [x, '%{a}']\n", "P026", 4, 3},
    {"a second rule of the same id",
     head + measure + "rules:\n  - id: paid\n    measure: fee\n    nouns: [fee]\n" + test_item +
         "  - id: paid\n    measure: fee\n    nouns: [sum]\n" + test_item,
     "P015", 11, 9},
    {"an idle rule", head + measure + "rules:\n  - id: paid\n    measure: fee\n" + test_item,
     "P024", 6, 9},
};

}  // namespace

TEST_CASE("what is wrong with a pack is refused with its code and place") {
  for (const auto& one : cases) {
    INFO(one.name);
    const auto problems = problems_of(one.yaml);
    const auto* problem = find(problems, one.code);
    REQUIRE(problem != nullptr);
    CHECK(problem->file == "try.yaml");
    CHECK(problem->line == one.line);
    CHECK(problem->column == one.column);
    CHECK(problem->excerpt.empty() == (one.line == 0));
  }
}

namespace {

// Each lexicon takes in the next.
std::string chain(int length) {
  std::string yaml = head + "lexicons:\n";
  for (int i = 0; i < length; ++i)
    yaml += "  l" + std::to_string(i) + ": ['%{l" + std::to_string(i + 1) + "}']\n";
  return yaml + "  l" + std::to_string(length) + ": [word]\n";
}

}  // namespace

TEST_CASE("regression: a long chain of lexicons is none that takes in itself") {
  CHECK(problems_of(chain(30)).empty());
  const auto problems = problems_of(chain(1000));
  CHECK(find(problems, "P026") == nullptr);
  REQUIRE(find(problems, "P025") != nullptr);
  CHECK(find(problems, "P025")->message.find("through more than 100 others") != std::string::npos);
}

TEST_CASE("every problem is reported at once, in the order of the file") {
  const auto problems = problems_of("pack: sample\nlicence: CC0\nlanguages: en\nversion: 1.0.0\n");
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].hint == "did you mean 'license'?");
  CHECK(problems[1].hint == "did you mean 'language'?");
}

TEST_CASE("words that other YAML readers change stay what was written") {
  const auto packs = RulePacks::load(
      {{"try.yaml", head + "lexicons:\n  words: [no, yes, 1.10, 010, 2022-02-24, null]\n"}}, true);
  CHECK(packs.set().packs().at(0).lexicons.at("words").words ==
        std::vector<std::string>{"no", "yes", "1.10", "010", "2022-02-24", "null"});
}

TEST_CASE("a key that is spelt wrong is not reported as missing too") {
  const auto problems = problems_of(head + "measures:\n  fee: {type: money, behavior: fixed}\n");
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].hint == "did you mean 'behaviour'?");
}

TEST_CASE("a mistake of YAML is told in words for authors") {
  const auto message_of = [](const std::string& line) {
    const auto problems = problems_of(head + line);
    return problems.size() == 1 ? problems[0].message : std::string();
  };
  CHECK(message_of("license: 'the owners' own'\n") ==
        "this is not YAML: a text goes on after its closing quote");
  CHECK(message_of("license: %{fee}\n") == "this is not YAML: a plain text cannot begin with '%'");
  CHECK(message_of("license: a: b\n") == "this is not YAML: a ': ' where no key can stand");
}

TEST_CASE("of a long line the part around the place is shown") {
  const auto problems = problems_of(head + "license: " + std::string(5000, 'x') + " &a: b\n");
  REQUIRE_FALSE(problems.empty());
  CHECK(problems[0].excerpt.size() < 200);
  CHECK(to_string(problems[0]).size() < 1000);
}

TEST_CASE("problems without end are cut") {
  std::string keys = head;
  for (int i = 0; i < 1000; ++i) keys += "key-" + std::to_string(i) + ": 1\n";
  const auto problems = problems_of(keys);
  CHECK(problems.size() == 101);
  CHECK(problems.back().code == "P025");
}

TEST_CASE("a hostile pack is refused within a second") {
  const auto repeated = [](const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
  };
  std::string lists = head + "lexicons:\n";
  for (int i = 0; i < 12; ++i)
    lists += "  l" + std::to_string(i) + ": [" +
             repeated("'%{l" + std::to_string(i + 1) + "}', ", 10) + "x]\n";
  std::string rules = head + measure + "rules:\n";
  for (int i = 0; i < 100'000; ++i)
    rules += "  - {id: r" + std::to_string(i) + ", measure: fee, near: a}\n";
  struct Hostile {
    std::string name;
    std::string yaml;
    std::string code;
  };
  const std::vector<Hostile> packs = {
      {"10 MB", std::string(std::size_t{10} * 1024 * 1024, 'a'), "P002"},
      {"deep brackets", std::string(std::size_t{1024} * 1024, '['), "P009"},
      {"gigabytes of pattern", with_pattern("'((((x{100}){100}){100}){100})%{quantity}'"), "P018"},
      {"large classes", with_pattern(R"('[\pL\pN]{900}[\pS\pP]{900}%{quantity}')"), "P018"},
      {"a long pattern", with_pattern("'" + repeated("(a|b)", 600'000) + "%{quantity}'"), "P018"},
      {"no text", "pack: \xFF\n", "P003"},
      {"lists of lists", lists + "  l12: [a, b]\n", "P025"},
      {"aliases", head + "lexicons: " + repeated("[*a,", 15), "P006"},
      {"100,000 rules", rules, "P025"},
      {"keys twice", head + repeated("version: 1.0.0\n", 200'000), "P010"},
      {"tabs", head + repeated("\t\n", 1'000'000), "P004"},
  };
  for (const auto& pack : packs) {
    INFO(pack.name);
    const auto start = std::clock();  // of the processor: others may be at work
    CHECK(find(problems_of(pack.yaml), pack.code) != nullptr);
    CHECK(std::clock() - start < CLOCKS_PER_SEC);
  }
}
