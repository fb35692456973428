#include "catch.h"
#include "reading.h"

using namespace claimcheck;
using namespace claimcheck::testing;

TEST_CASE("fuzzy phrases cover the days of the UCDP dictionary") {
  CHECK(days_of("in early March 2022") == "2022-03-01..2022-03-10");
  CHECK(days_of("in mid-March 2022") == "2022-03-10..2022-03-20");
  CHECK(days_of("in late March 2022") == "2022-03-15..2022-03-31");
  CHECK(days_of("in early 1999") == "1999-01-01..1999-04-30");
  CHECK(days_of("in mid-1999") == "1999-05-01..1999-08-31");
  CHECK(days_of("in late 1999") == "1999-09-01..1999-12-31");
  CHECK(days_of("around 2 July 2021") == "2021-07-01..2021-07-03");
  CHECK(days_of("over the weekend", "2024-10-29") == "2024-10-26..2024-10-27");
  CHECK(days_of("last week", "2024-10-29") == "2024-10-21..2024-10-27");
  CHECK(days_of("in the past week", "2024-10-29") == "2024-10-22..2024-10-29");
}

TEST_CASE("calendar units have firm edges, fuzzy phrases soft ones") {
  CHECK(times_in("in March 2022").at(0).time()->days->low->hardness == Hardness::firm);
  CHECK(times_in("in early March 2022").at(0).time()->days->low->hardness == Hardness::soft);
}

TEST_CASE("what stands before a date gives its mod") {
  const auto mod = [](const std::string& text) {
    return times_in(text, "2024-10-29").at(0).time()->mod;
  };
  CHECK(mod("the beginning of 2022") == "START");
  CHECK(mod("the end of March") == "END");
  CHECK(mod("mid-June") == "MID");
  CHECK(mod("about 1990") == "APPROX");
  CHECK(mod("more than three years") == "MORE_THAN");
  CHECK(mod("at least 72 hours") == "EQUAL_OR_MORE");
  CHECK(mod("up to 180 days") == "EQUAL_OR_LESS");
}
