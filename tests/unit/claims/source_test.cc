#include "catch.h"
#include "claims/articles.h"

using namespace claimcheck;
using namespace claimcheck::testing;

TEST_CASE("the speaker is found before, after and within what is said") {
  for (const auto text : {"The health ministry said 12 people died in the fire.",
                          "Twelve people died in the fire, the health ministry said.",
                          "Twelve people died in the fire, said the health ministry.",
                          "According to the health ministry, 12 people died in the fire."}) {
    INFO(text);
    const auto claims = claims_of(text);
    REQUIRE(claims.size() == 1);
    REQUIRE(claims.front().attribution.size() == 1);
    CHECK(source_of(claims.front()) == "health ministry");
    CHECK(claims.front().attribution.front().named);
  }
}

TEST_CASE("who gives a figure is its source") {
  CHECK(source_of(claim_of("Police counted 4,300 people at the rally.", "4,300")) == "police");
  CHECK(source_of(claim_of("The army spoke of eight people wounded at the bridge.", "eight")) ==
        "army");
}

TEST_CASE("a spokeswoman speaks for whom the sentence before quotes") {
  const auto claims = claims_of(
      "The strike was a failure, the Tarbell company said. A spokeswoman said 250 clerks walked "
      "out. It had counted 310 sick clerks, it said.");
  REQUIRE(claims.size() == 2);
  CHECK(source_of(claims[0]) == "tarbell company");
}

TEST_CASE("an institution is the one of that name told before") {
  const auto text =
      "The lights authority Fyrnett blamed rust. According to the authority, 41 buoys were dark.";
  CHECK(source_of(claim_of(text, "41")) == "fyrnett");
  CHECK(source_of(claim_of("Rust was to blame. According to the authority, 41 buoys were dark.",
                           "41")) == "authority");
  const auto staff = "Norland's general staff spoke of storms. It said that 41 buoys were dark.";
  CHECK(source_of(claim_of(staff, "41")) == "norland general staff");
}

TEST_CASE("officials and reports are no named sources") {
  const auto claim = claim_of("Officials said 12 people died in the fire.", "12");
  REQUIRE_FALSE(claim.attribution.empty());
  CHECK_FALSE(claim.attribution.front().named);
}

TEST_CASE("plans, possibilities, denials, questions and corrections are no facts") {
  CHECK(claim_of("The firm plans to build 500 flats.", "500").modality == Modality::planned);
  CHECK(claim_of("The toll could reach 500 people.", "500").modality == Modality::hypothetical);
  CHECK(claim_of("If the dam broke, 500 people would drown.", "500").modality ==
        Modality::hypothetical);
  CHECK(claim_of("Masters are advised to stay 300 miles off.", "300").modality ==
        Modality::planned);
  CHECK(claim_of("We wrote on Monday that 64 people drowned. The correct number is 46.", "64")
            .modality == Modality::retracted);
  CHECK(claim_of("We wrote on Monday that 64 people drowned. Six boats sank.", "64").modality ==
        Modality::asserted);
  CHECK(claim_of("The firm denied that it had dismissed 500 people.", "500").modality ==
        Modality::denied);
  CHECK(claim_of("The claim that 500 people died is false.", "500").modality == Modality::denied);
  CHECK(claim_of("Were 500 people killed in the raid?", "500").modality == Modality::question);
  CHECK(claim_of("An earlier version of this report had 500 people die.", "500").modality ==
        Modality::retracted);
  CHECK(claim_of("The firm has dismissed 500 people.", "500").modality == Modality::asserted);
}

TEST_CASE("a quotation of several sentences is one speaker's") {
  for (const auto text :
       {"\"We lost nine houses. We know the owners,\" said Ada Lind, who runs the port.",
        "\"It was a storm,\" Ada Lind said. \"We lost nine houses.\"",
        "Ada Lind dismissed it. \"We lost nine houses. We told the owners,\" she said."})
    CHECK(source_of(claim_of(text, "nine houses")) == "ada lind");
}

TEST_CASE("what stands beside a quotation is not the speaker's") {
  for (const auto text : {"\"It was a storm,\" Ada Lind said. Nine houses burned.",
                          "Nine houses burned. \"It was a storm,\" Ada Lind said.",
                          "The plate is 12\" wide. Nine houses burned. \"Yes,\" Ada Lind said."})
    CHECK(claim_of(text, "Nine houses").attribution.empty());
}

TEST_CASE("regression: he who speaks was taken for those he spoke of") {
  CHECK(claim_of("\"Nine houses burned. We told the owners,\" he said.", "Nine houses")
            .attribution.empty());
}

TEST_CASE("regression: the military said nothing, since it was an adjective") {
  CHECK(
      source_of(claim_of("The military said it had won the battle and that 46 rebels were killed.",
                         "46 rebels")) == "military");
}

TEST_CASE("regression: what put people in hospital was taken for who gave their number") {
  CHECK(claim_of("The outbreak put 13 people in hospital.", "13 people").attribution.empty());
  CHECK(source_of(claim_of("The army put the number of dead at 13.", "13")) == "army");
}

TEST_CASE("a speaker behind what is said may be told in two phrases") {
  CHECK(source_of(claim_of("The fire killed 31 horses, the owner's lawyer, Ada Lind, said.",
                           "31 horses")) == "owner lawyer");
  CHECK(source_of(claim_of("The fire killed 31 horses, Ada Lind, a lawyer, said.", "31 horses")) ==
        "ada lind");
}
