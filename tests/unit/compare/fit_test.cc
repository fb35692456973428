#include "catch.h"
#include "compare/claims.h"
#include "compare/value_set.h"

using namespace claimcheck;
using namespace claimcheck::testing;
using comparison::compare_sets;
using comparison::Fit;
using comparison::value_set;

namespace {

std::string outcome(const Quantity& a, const Quantity& b) {
  const auto one = compare_sets(value_set(a), value_set(b));
  const auto other = compare_sets(value_set(b), value_set(a));
  CHECK(one.fit == other.fit);
  CHECK(one.reason == other.reason);
  const char* fit = one.fit == Fit::agree     ? "agree"
                    : one.fit == Fit::tension ? "tension"
                                              : "conflict";
  return std::string(fit) + " " + std::string(one.reason);
}

DayInterval days(const char* from, const char* to, Hardness hardness = Hardness::firm) {
  return DayInterval::closed(day(from), day(to), hardness);
}

}  // namespace

TEST_CASE("figures that no value fits are in conflict") {
  CHECK(outcome(up_to(10000), at_least(12000)) == "conflict disjoint");
  CHECK(outcome(exactly(41), exactly(14)) == "conflict disjoint");
  CHECK(outcome(round_number(10000, 1000), round_number(12000, 1000)) == "conflict disjoint");
}

TEST_CASE("the same precision and another value is a conflict though the rounding sets touch") {
  CHECK(outcome(round_number(2300, 100), round_number(2400, 100)) == "conflict values");
  CHECK(outcome(round_number(10000, 1000), exactly(10437)) == "agree rounding");
}

TEST_CASE("limits that meet in a point are in tension") {
  CHECK(outcome(more_than(12), exactly(12)) == "tension touching");
  CHECK(outcome(fewer_than(20), round_number(20, 1)) == "tension touching");
  CHECK(outcome(more_than(10000), up_to(10000)) == "tension touching");
  CHECK(outcome(between(8000, 10000), between(10000, 12000)) == "tension touching");
  CHECK(outcome(at_least(12), exactly(12)) == "agree contains");
}

TEST_CASE("less than a number and more than it exclude each other") {
  CHECK(outcome(fewer_than(10000), more_than(10000)) == "conflict disjoint");
  CHECK(outcome(fewer_than(10000), at_least(10000)) == "tension touching");
}

TEST_CASE("who insists on a round number contradicts a limit that excludes it") {
  CHECK(outcome(fewer_than(20), exactly(20)) == "conflict disjoint");
}

TEST_CASE("a soft edge forgives a gap of four percent") {
  CHECK(outcome(nearly(700), exactly(703)) == "tension soft");
  CHECK(outcome(nearly(700), exactly(741)) == "conflict disjoint");
  CHECK(outcome(about(60), exactly(88)) == "conflict disjoint");
}

TEST_CASE("a vague word is broken below its floor and strained above its ceiling") {
  CHECK(outcome(band(12, 99), exactly(230)) == "tension ceiling");
  CHECK(outcome(band(20, 99), exactly(12)) == "conflict disjoint");
  CHECK(outcome(band(12, 99), band(100, 999)) == "tension ceiling");
}

TEST_CASE("a figure that was cut off instead of rounded is in tension") {
  auto fine = figure({146, 7}, Interval<double>::closed(1.455e9, 1.465e9, Hardness::firm));
  auto coarse = figure({14, 8}, Interval<double>::closed(1.35e9, 1.45e9, Hardness::firm));
  CHECK(outcome(coarse, fine) == "tension truncation");
}

TEST_CASE("two upper limits differ, two lower limits agree") {
  CHECK(outcome(up_to(10000), up_to(12000)) == "tension limits");
  CHECK(outcome(up_to(10000), up_to(10000)) == "agree equal");
  CHECK(outcome(at_least(30), at_least(45)) == "agree contains");
}

TEST_CASE("days compare as numbers do") {
  const auto compare_days = [](const DayInterval& a, const DayInterval& b) {
    return compare_sets(value_set(a), value_set(b)).fit;
  };
  const auto year = days("2022-01-01", "2022-12-31");
  CHECK(compare_days(year, days("2022-02-24", "2022-02-24")) == Fit::agree);
  CHECK(compare_days(year, days("2024-02-01", "2024-02-29")) == Fit::conflict);
}

TEST_CASE("a soft edge of a date forgives three days inside a month and a month inside a year") {
  const auto fit = [](const DayInterval& a, const char* day) {
    return compare_sets(value_set(a), value_set(days(day, day))).fit;
  };
  const auto late_march = days("2023-03-15", "2023-03-31", Hardness::soft);
  CHECK(fit(late_march, "2023-03-12") == Fit::tension);
  CHECK(fit(late_march, "2023-03-11") == Fit::conflict);
  const auto late_in_the_year = days("2023-09-01", "2023-12-31", Hardness::soft);
  CHECK(fit(late_in_the_year, "2023-08-01") == Fit::tension);
  CHECK(fit(late_in_the_year, "2023-07-31") == Fit::conflict);
}

TEST_CASE("only a part above its whole is a conflict") {
  using comparison::compare_part;
  CHECK(compare_part(value_set(exactly(3000)), value_set(exactly(10000))).fit == Fit::agree);
  CHECK(compare_part(value_set(exactly(12000)), value_set(exactly(10000))).fit == Fit::conflict);
  CHECK(compare_part(value_set(at_least(9000)), value_set(exactly(10000))).fit == Fit::agree);
}
