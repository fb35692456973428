#include "catch.h"
#include "claims/articles.h"

using namespace claimcheck;
using namespace claimcheck::testing;

TEST_CASE("ways to say that people died share noun and predicate") {
  for (const auto text :
       {"The blast killed 17 workers at the quarry.",
        "Seventeen workers died in the blast at the quarry.",
        "The blast at the quarry claimed the lives of 17 workers.",
        "The blast at the quarry left 17 workers dead.", "17 workers killed in quarry blast"}) {
    INFO(text);
    const auto claims = claims_of(text);
    REQUIRE(claims.size() == 1);
    CHECK(claims.front().predicate == "kill");
    CHECK(claims.front().noun_kind == "person");
  }
}

TEST_CASE("a toll or a crowd says what its bare number counts") {
  CHECK(claim_of("The toll of the ferry disaster stands at 88.", "88").predicate == "kill");
  CHECK(claim_of("The final was watched by a crowd of 31,412.", "31,412").noun == "spectator");
  CHECK(claim_of("Officials put turnout in the vote at 61%.", "61%").noun == "turnout");
}

TEST_CASE("what is done to people counts for more than what they were doing") {
  CHECK(claim_of("The blast killed 17 workers hiding in a cellar.", "17").predicate == "kill");
  CHECK(claim_of("Police arrested 30 men carrying spades.", "30").predicate == "arrest");
  CHECK(claim_of("There are 17 workers hiding in a cellar.", "17").predicate == "hide");
}

TEST_CASE("people who sought something did so, though to seek is a plan") {
  CHECK(claim_of("Some 400 villagers sought shelter in the school.", "400").modality ==
        Modality::asserted);
  CHECK(claim_of("The firm seeks 400 villagers.", "400").modality == Modality::planned);
}

TEST_CASE("verbs that may be nouns are verbs before an article") {
  CHECK(claim_of("That takes the death toll to 88.", "88").measure == "core/deaths");
  CHECK(claim_of("The storm hit the coast, pushing the death toll to 88.", "88").measure ==
        "core/deaths");
}

TEST_CASE("dead and missing are different from dead or missing") {
  CHECK(claim_of("The flood left 40 people dead.", "40").predicate == "kill");
  CHECK(claim_of("The flood left 40 people dead or missing.", "40").predicate == "kill-or-miss");
}

TEST_CASE("the doer is the same in the active and the passive") {
  const auto active = claim_of("Kestrel Air has cancelled 40 flights.", "40");
  const auto passive = claim_of("Forty flights have been cancelled by Kestrel Air.", "Forty");
  CHECK(active.predicate == "cancel");
  CHECK(active.predicate == passive.predicate);
  CHECK(active.agent == passive.agent);
}

TEST_CASE("a relative clause does not take the verb from the main clause") {
  const auto claim = claim_of(
      "The repair of the mill, which stood idle for two years, cost $5.2 million.", "$5.2 million");
  CHECK(claim.predicate == "pay");
}

TEST_CASE("one of several counts nothing") {
  CHECK(claims_of("It is one of the largest mills in the valley.").empty());
  CHECK(claims_of("Two of the largest mills in the valley burned.").size() == 1);
}

TEST_CASE("a number counts no singular: what follows is its deed") {
  CHECK(claim_of("Of the crew, 12 found shelter in a school.", "12").predicate == "find");
  CHECK(claim_of("A crowd of 8,600 saw Ida Roll swim.", "8,600").noun == "spectator");
  CHECK(claim_of("Divers freed 12 trapped cave guides.", "12").noun == "guide");
}

TEST_CASE("regression: what somebody found was taken to be done by them") {
  const auto agent = [](const char* text) { return claim_of(text, "3,510 coins").agent; };
  const std::vector<std::string> hoard = {"hoard"};
  CHECK(agent("Ada Holm smiled. The hoard that she found last March contains 3,510 coins.") ==
        hoard);
  CHECK(agent("Ada Holm smiled. The hoard that was found in a field contains 3,510 coins.") ==
        hoard);
}

TEST_CASE("a length before a thing is its own, whatever is done with it") {
  CHECK(claim_of("A guard found a 40-foot rope.", "40-foot").predicate.empty());
  CHECK(claim_of("A guard found 40 ropes.", "40").predicate == "find");
}

TEST_CASE("who stands before a figure with 's has it") {
  const auto claim =
      claim_of("The agency rated Orlen Foods Inc's 300 million euros of debt.", "300 million");
  CHECK(claim.subject == std::vector<std::string>{"orlen foods inc"});
}
