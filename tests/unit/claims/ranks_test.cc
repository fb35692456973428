#include "catch.h"
#include "claims/articles.h"

using namespace claimcheck;
using namespace claimcheck::testing;

namespace {

double place_of(const Claim& claim) {
  const auto* quantity = claim.quantity();
  return quantity != nullptr && quantity->value ? quantity->value->to_double() : 0;
}

}  // namespace

TEST_CASE("a superlative with an ordinal is a place in an order") {
  const auto claim = claim_of("Tarvik is the seventh-largest city of the country.", "seventh");
  CHECK(place_of(claim) == 7);
  CHECK(claim.noun == "largest");
  CHECK(claim.base == "city");
  CHECK(claim.behaviour == Behaviour::stock);
}

TEST_CASE("a number on a chart is a place on it") {
  const auto claim =
      claim_of("The single peaked at number 14 on the Norwegian chart.", "number 14");
  CHECK(place_of(claim) == 14);
  CHECK(claim.noun == "rank");
  CHECK(place_of(claim_of("In 2011 the school was ranked 31st.", "31st")) == 31);
}

TEST_CASE("entering a chart is not peaking on it") {
  const auto debut = claim_of("The album debuted at number 9 on the Danish chart.", "number 9");
  const auto peak = claim_of("The album peaked at number 2 on the Danish chart.", "number 2");
  CHECK(debut.predicate != peak.predicate);
}

TEST_CASE("ordinals that count and pages have no rank") {
  CHECK(claims_of("This was her third visit to the island.").empty());
  CHECK(claims_of("The map is on page number 12.").empty());
  CHECK(claims_of("This was the third-largest island.").size() == 1);
  CHECK(claims_of("The song is number 12 on the chart.").size() == 1);
}

TEST_CASE("above and below a rank have two readings") {
  CHECK(claims_of("The club was ranked below 12th.").empty());
  CHECK(claims_of("The club was ranked 12th.").size() == 1);
}

TEST_CASE("being among the first of a list is a place up to it") {
  const auto hit = claim_of("The single was a top five hit in Norway.", "top five");
  REQUIRE(hit.quantity() != nullptr);
  CHECK(hit.quantity()->set == Interval<double>::closed(1, 5));
  const auto missed = claim_of("The single peaked outside the top 20.", "top 20");
  REQUIRE(missed.quantity() != nullptr);
  CHECK(missed.quantity()->set.low->value == 21);
  for (const Claim& claim : claims_of("The top two qualify.")) CHECK(claim.noun != "rank");
}
