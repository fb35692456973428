#include "catch.h"
#include "claims/articles.h"

using namespace claimcheck;
using namespace claimcheck::testing;

TEST_CASE("a ban begins at one number") {
  for (const auto* text : {"The mayor banned gatherings of more than 60 people.",
                           "Gatherings of more than 60 people are forbidden.",
                           "Lorries of more than 60 tonnes are barred from the bridge."}) {
    const auto claim = claim_of(text, "more than 60");
    REQUIRE(claim.quantity() != nullptr);
    CHECK(claim.quantity()->set == Interval<double>::point(60));
    CHECK(claim.predicate == "prohibit");
  }
}

TEST_CASE("what is no ban keeps its bound") {
  const auto claim = claim_of("More than 60 people met in the square.", "More than 60 people");
  REQUIRE(claim.quantity() != nullptr);
  CHECK_FALSE(claim.quantity()->set.high.has_value());
}

TEST_CASE("who is banned is counted") {
  const auto claim = claim_of("The league banned more than 60 players.", "more than 60 players");
  REQUIRE(claim.quantity() != nullptr);
  CHECK_FALSE(claim.quantity()->set.high.has_value());
}
