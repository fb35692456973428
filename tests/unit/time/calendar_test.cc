#include "time/calendar.h"

#include "catch.h"

using namespace claimcheck::time;
using claimcheck::to_iso;

TEST_CASE("a month back from its last day is clipped, never the month after") {
  CHECK(to_iso(add_months(make_day(2024, 10, 31), -1)) == "2024-09-30");
  CHECK(to_iso(add_months(make_day(2024, 3, 31), -1)) == "2024-02-29");
  CHECK(to_iso(add_months(make_day(2024, 1, 15), -13)) == "2022-12-15");
}

TEST_CASE("the thirty-first of November is no date") {
  CHECK_FALSE(is_date(2024, 11, 31));
  CHECK_FALSE(is_date(2023, 2, 29));
  CHECK(is_date(2024, 2, 29));
}

TEST_CASE("weeks are those of ISO 8601") {
  CHECK(iso_week(make_day(2021, 1, 3)).week == 53);
  CHECK(iso_week(make_day(2021, 1, 3)).year == 2020);
  CHECK(to_iso(monday_of_week(2018, 1)) == "2018-01-01");
}

TEST_CASE("Easter moves with the moon") {
  CHECK(to_iso(easter(2018)) == "2018-04-01");
  CHECK(to_iso(easter(2024)) == "2024-03-31");
  CHECK(to_iso(easter(2038)) == "2038-04-25");
}

TEST_CASE("the nth weekday of a month") {
  CHECK(to_iso(nth_weekday(2024, 11, 4, 4)) == "2024-11-28");
  CHECK(to_iso(nth_weekday(2024, 5, 1, -1)) == "2024-05-27");
}
