#include "claimcheck/day.h"

#include "catch.h"
#include "claimcheck/document.h"

using namespace claimcheck;

TEST_CASE("a moment of publication is UTC, whichever way its offset is written") {
  const auto moment = [](const char* text) { return parse_publication(text).value().moment; };
  const auto nine = moment("2024-09-05T09:00:00Z");
  REQUIRE(nine);
  CHECK(moment("2024-09-05T11:00+02:00") == nine);
  CHECK(moment("2024-09-05T11:00:00+0200") == nine);
  CHECK(moment("2024-09-05T04:00-05") == nine);
}

TEST_CASE("regression: an offset that cannot be read gives no moment") {
  const auto published = parse_publication("2024-09-05T09:00+2h");
  REQUIRE(published);
  CHECK(published->zone_known);
  CHECK_FALSE(published->moment);
}
