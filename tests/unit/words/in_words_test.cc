#include "words/in_words.h"

#include "catch.h"

namespace claimcheck::words {
namespace {

Quantity soldiers(Modifier modifier) {
  Quantity quantity;
  quantity.unit = "soldier";
  quantity.unit_text = "soldiers";
  quantity.value = Decimal(10000);
  quantity.set = Interval<double>::at_most(10000);
  quantity.modifier = modifier;
  return quantity;
}

Day on(int year, unsigned month, unsigned day) {
  return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

TEST_CASE("numbers are grouped, and large round ones told with their scale") {
  CHECK(number(Decimal(0)) == "0");
  CHECK(number(Decimal(950)) == "950");
  CHECK(number(Decimal(10000)) == "10,000");
  CHECK(number(Decimal(-1234567)) == "-1,234,567");
  CHECK(number(Decimal(14, 8)) == "1.4 billion");
  CHECK(number(Decimal(140, -2)) == "1.40");
  CHECK(number(Decimal(12345678, -2)) == "123,456.78");
  CHECK(number(3e6) == "3 million");
  CHECK(number(28.5) == "28.5");
}

TEST_CASE("a quantity is told with its modifier and what it counts") {
  CHECK(quantity(soldiers(Modifier::exact)) == "10,000 soldiers");
  CHECK(quantity(soldiers(Modifier::at_most)) == "at most 10,000 soldiers");
  auto named = soldiers(Modifier::more_than);
  named.concept_text = "North Korean soldiers";
  CHECK(quantity(named) == "more than 10,000 North Korean soldiers");
}

TEST_CASE("a phrase that stands before its number does not read on from it") {
  auto toll = soldiers(Modifier::exact);
  toll.concept_text = "death toll";
  toll.noun_phrase = {4, 14};
  toll.number = {23, 29};
  CHECK(quantity(toll) == "10,000 soldiers");
}

TEST_CASE("a range and a vague word are told by their ends") {
  auto range = soldiers(Modifier::range);
  range.value.reset();
  range.set = Interval<double>::closed(6000, 7000);
  CHECK(quantity(range) == "between 6,000 and 7,000 soldiers");
}

TEST_CASE("money, percentages and rates carry their unit") {
  Quantity money;
  money.dimension = Dimension::money;
  money.unit = "USD";
  money.value = Decimal(32, 8);
  money.per = "day";
  CHECK(quantity(money) == "USD 3.2 billion per day");
  Quantity share;
  share.dimension = Dimension::percent;
  share.unit = "percent";
  share.value = Decimal(615, -1);
  share.modifier = Modifier::nearly;
  CHECK(quantity(share) == "nearly 61.5%");
}

TEST_CASE("days are told as the calendar unit they fill") {
  CHECK(days(DayInterval::point(on(2024, 10, 29))) == "29 October 2024");
  CHECK(days(DayInterval::closed(on(2024, 2, 1), on(2024, 2, 29))) == "February 2024");
  CHECK(days(DayInterval::closed(on(2022, 1, 1), on(2022, 12, 31))) == "2022");
  CHECK(days(DayInterval::closed(on(2022, 1, 1), on(2023, 12, 31))) == "2022 to 2023");
  CHECK(days(DayInterval::closed(on(2022, 1, 1), on(2022, 3, 31))) == "January to March 2022");
}

TEST_CASE("other runs of days say no more of the first day than differs") {
  CHECK(days(DayInterval::closed(on(2024, 6, 3), on(2024, 6, 10))) == "3 to 10 June 2024");
  CHECK(days(DayInterval::closed(on(2024, 6, 3), on(2024, 7, 1))) == "3 June to 1 July 2024");
  CHECK(days(DayInterval::closed(on(2023, 12, 30), on(2024, 1, 2))) ==
        "30 December 2023 to 2 January 2024");
  CHECK(days(DayInterval::at_least(on(2024, 6, 3))) == "3 June 2024 or later");
  CHECK(days(DayInterval::less_than(on(2024, 6, 3))) == "before 3 June 2024");
}

TEST_CASE("a time without known days is told by its TIMEX3 value") {
  TimeExpression time;
  time.value = "XXXX-10-29";
  CHECK(words::time(time) == "XXXX-10-29");
}

}  // namespace
}  // namespace claimcheck::words
