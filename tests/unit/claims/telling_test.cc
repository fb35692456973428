#include "catch.h"
#include "claims/articles.h"

using namespace claimcheck;
using namespace claimcheck::testing;

TEST_CASE("regression: like claims of one title had one id") {
  Document titled = article("a", "The storm passed.", "2024-05-03");
  titled.title = "Storm kills 5 in Orm, kills 5 in Tal";
  const auto claims = extract(titled, RulePacks::builtin());
  REQUIRE(claims.size() == 2);
  CHECK(claims[0].id != claims[1].id);
}

TEST_CASE("who told it, and when, stands between the verb and what was told") {
  for (const auto* telling :
       {"The coastguard said on Tuesday that", "The coastguard said late on Tuesday that",
        "The coastguard said in a statement that", "The coastguard told reporters that",
        "The coastguard said on Tuesday", "The coastguard said Tuesday"}) {
    INFO(telling);
    const auto claim =
        claim_of(std::string(telling) + " 40 people had drowned.", "40 people", "2024-12-04");
    CHECK(source_of(claim) == "coastguard");
    CHECK(claim.as_of.basis == AsOf::Basis::published);
  }
  CHECK(source_of(claim_of("The mayor told of a storm that killed 12 people.", "12 people")) == "");
}

TEST_CASE("the company that an article names tells as itself") {
  const auto told_by = [](const std::string& text) { return source_of(claim_of(text, "1,850")); };
  CHECK(told_by("Corva Motors will cut 1,850 jobs in Elve, the company announced on Tuesday.") ==
        "corva motors");
  CHECK(told_by("Carmaker Corva Motors announced that 1,850 jobs will go.") == "corva motors");
  CHECK(told_by("The plant of Corva Airlines in Elve shrinks. The company said 1,850 jobs go.") ==
        "corva airlines");
}

TEST_CASE("who puts a number at a figure tells it") {
  const auto told_by = [](const std::string& text) { return source_of(claim_of(text, "900")); };
  CHECK(told_by("The town hall put the number of people who fled at 900.") == "town hall");
  CHECK(told_by("Corva Oil, which puts the number of birds that drowned at 900, is sorry.") ==
        "corva oil");
}

TEST_CASE("regression: what 'which said that' tells was told by nobody") {
  CHECK(source_of(claim_of("The army, which said that 14 soldiers were hurt, sent three trucks.",
                           "14 soldiers")) == "army");
}

TEST_CASE("regression: who told of what escaped was lost behind a clause of time") {
  CHECK(source_of(claim_of("About 900 tonnes escaped before the valves were closed on Sunday, the "
                           "operator Corva Oil said on Tuesday.",
                           "About 900 tonnes", "2025-03-04")) == "corva oil");
}

TEST_CASE("who 'it' and 'she' are stands in the sentence before") {
  const auto told_by = [](const std::string& text) {
    return source_of(claim_of(text, "84 people", "2024-09-13"));
  };
  CHECK(
      told_by("The health ministry counted again. By 10 September the flood had killed 84 people, "
              "it said on Thursday.") == "health ministry");
  CHECK(told_by("Corva Motors is shrinking. It said 84 people would go.") == "corva motors");
  CHECK(told_by("Mayor Ada Holm opened the pier. She said 84 people had built it.") == "ada holm");
  CHECK(told_by("The pier was opened. She said 84 people had built it.") == "she");
}
