#include "catch.h"
#include "claims/articles.h"

using namespace claimcheck;
using namespace claimcheck::testing;

namespace {

double length_of(const Claim& claim) {
  const auto* quantity = claim.quantity();
  return quantity != nullptr && quantity->value ? quantity->value->to_double() : 0;
}

}  // namespace

TEST_CASE("an ordinal of what comes one after the other counts it") {
  const auto ordinal = claim_of("Orrin suffered a fourth straight defeat.", "fourth");
  const auto cardinal = claim_of("Orrin have suffered four consecutive defeats.", "four");
  CHECK(length_of(ordinal) == 4);
  CHECK(ordinal.noun == cardinal.noun);
  CHECK(ordinal.predicate == cardinal.predicate);
  CHECK(ordinal.qualifiers == cardinal.qualifiers);
  CHECK(ordinal.behaviour == Behaviour::stock);
  CHECK(cardinal.behaviour == Behaviour::stock);
}

TEST_CASE("the fourth month running is a time of four months") {
  const auto claim = claim_of("Prices in Orrin fell for the fourth month running.", "fourth");
  REQUIRE(claim.quantity() != nullptr);
  CHECK(claim.quantity()->dimension == Dimension::duration);
  CHECK(length_of(claim) == 4);
}

TEST_CASE("ordinals of what does not follow on itself count nothing") {
  for (const auto* text :
       {"This was her third visit to the island.", "The third running of the regatta was the last.",
        "The keel of the second straight-sided hull was laid."})
    CHECK(claims_of(text).empty());
}
