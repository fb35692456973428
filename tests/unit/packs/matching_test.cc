#include <string>
#include <vector>

#include "catch.h"
#include "claimcheck/rule_packs.h"
#include "packs/pack_set.h"
#include "text/sentence.h"

using claimcheck::RulePacks;
using claimcheck::Span;
using claimcheck::packs::FigureInSentence;

namespace {

const char* const yaml = R"(pack: sample
version: 1.0.0
lexicons:
  players: [striker, goalkeeper, Ætling, Защитник]
  assets: [family, building, bed, loss]
entities:
  rovers: {names: [Rovers, FC Rovers], kind: organisation}
  us: {names: [US, United States], adjectives: [American], kind: country}
  malmo: {names: [Malmö], kind: city}
measures:
  fee: {type: money, behaviour: fixed}
  goals: {type: count, behaviour: cumulative}
rules:
  - id: fee
    measure: fee
    pattern: '%{name:subject} paid %{quantity:value} for the %{players:place}'
    pattern-not: '(?i)\brumour\b'
    tests: [{name: none, text: 'x', expect: none}]
  - id: assets
    measure: goals
    pattern: '%{assets}: %{quantity:value}'
    tests: [{name: none, text: 'x', expect: none}]
  - id: fine
    measure: fee
    pattern: 'fined %{money:value} at once'
    tests: [{name: none, text: 'x', expect: none}]
  - id: goals
    measure: goals
    nouns: [goal]
    verbs: [scored]
    not-near: [own goal]
    tests: [{name: none, text: 'x', expect: none}]
)";

const RulePacks& sample() {
  static const RulePacks packs = RulePacks::load({{"sample.yaml", yaml}}, true);
  return packs;
}

std::vector<claimcheck::packs::RuleMatch> match(const std::string& text,
                                                const std::string& figure) {
  const auto analysed = claimcheck::text::analyse(text);
  const auto at = text.find(figure);
  const std::vector<FigureInSentence> figures = {{Span{at, at + figure.size()}}};
  return sample().set().match(analysed, analysed.sentences.at(0), figures);
}

std::string part(const std::string& text, const Span& span) {
  return text.substr(span.begin, span.size());
}

}  // namespace

TEST_CASE("a pattern finds its figure and captures what stands around it") {
  const std::string text = "In the end FC Rovers paid $90 million for the striker.";
  const auto found = match(text, "$90 million");
  REQUIRE(found.size() == 1);
  CHECK(found[0].rule->id == "sample/fee");
  CHECK(part(text, found[0].captures.at("subject")) == "FC Rovers");
  CHECK(part(text, found[0].captures.at("place")) == "striker");
  CHECK(part(text, found[0].captures.at("value")) == "$90 million");
}

TEST_CASE("typography does not keep a pattern from matching, and places stay exact") {
  const std::string text = "Malmö\u00A0paid  5m for\u202Fthe striker\u2019s team.";
  const auto found = match(text, "5m");
  REQUIRE(found.size() == 1);
  CHECK(part(text, found[0].captures.at("subject")) == "Malmö");
  CHECK(part(text, found[0].captures.at("place")) == "striker");
}

TEST_CASE("words of a lexicon match whole words, and their plurals") {
  CHECK(match("Rovers paid 5m for the strikers.", "5m").size() == 1);
  CHECK(match("Rovers paid 5m for the strikerless team.", "5m").empty());
}

// The filter of patterns put ASCII letters alone into lower case.
TEST_CASE("regression: letters beyond ASCII match in any case") {
  CHECK(match("Rovers paid 5m for the Ætling.", "5m").size() == 1);
  CHECK(match("Rovers paid 5m for the ætling.", "5m").size() == 1);
  CHECK(match("Rovers paid 5m for the Защитник.", "5m").size() == 1);
  CHECK(match("Rovers paid 5m for the защитник.", "5m").size() == 1);
}

TEST_CASE("regression: nouns that end as verbs and adverbs do have plurals") {
  for (const std::string plural : {"families", "buildings", "beds", "losses"}) {
    INFO(plural);
    CHECK(match("Lost " + plural + ": 5 in all.", "5").size() == 1);
  }
}

TEST_CASE("regression: every currency is money to a pattern") {
  CHECK(match("They were fined 5 million rupees at once.", "5 million").size() == 1);
  CHECK(match("They were fined 5 million US dollars at once.", "5 million").size() == 1);
  CHECK(match("They were fined MX$5 million at once.", "5 million").size() == 1);
  CHECK(match("They were fined Rs. 5 million at once.", "5 million").size() == 1);
  CHECK(match("They were fined 5 million for a foul at once.", "5 million").empty());
}

TEST_CASE("a pattern-not keeps a rule from firing") {
  CHECK(match("A rumour: Rovers paid 5m for the striker.", "5m").empty());
}

TEST_CASE("a rule without a pattern fires on noun and verb, unless a word stands in the way") {
  const auto fires = [](const std::string& text) {
    const auto analysed = claimcheck::text::analyse(text);
    const std::vector<std::string> verbs = {"score"};
    return sample().set().match_frame(analysed, analysed.sentences.at(0), "goal", verbs).size();
  };
  CHECK(fires("Rovers scored three goals.") == 1);
  CHECK(fires("Rovers scored an own goal and three goals.") == 0);
}

TEST_CASE("names are found longest first, and capitals count") {
  const std::string text = "FC Rovers beat us in the US, said American fans in Malmo.";
  const auto analysed = claimcheck::text::analyse(text);
  const auto found =
      sample().set().entities(analysed, 0, static_cast<std::uint32_t>(analysed.tokens.size()));
  REQUIRE(found.size() == 4);
  CHECK(found[0].entity->id == "rovers");
  CHECK(found[0].last_token - found[0].first_token == 2);
  CHECK(found[1].entity->id == "us");
  CHECK(found[2].adjective);
  CHECK(found[3].entity->id == "malmo");
}

TEST_CASE("a later pack refines an earlier one") {
  const std::string later =
      "pack: more\nversion: 1.0.0\nentities:\n  rovers: {names: [The Reds]}\n"
      "measures:\n  own: {type: count, behaviour: stock, part-of: sample/goals}\n";
  const auto both = RulePacks::load({{"sample.yaml", yaml}, {"more.yaml", later}}, true);
  CHECK(both.set().entity("rovers")->names.size() == 3);
  CHECK(both.set().measure("more/own")->part_of == "sample/goals");
}
