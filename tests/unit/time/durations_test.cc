#include "catch.h"
#include "reading.h"

using namespace claimcheck;
using namespace claimcheck::testing;

TEST_CASE("durations are read in words, digits and compounds") {
  CHECK(value_of("a three-day siege") == "P3D");
  CHECK(value_of("for two and a half years") == "P30M");
  CHECK(value_of("within 24 hours") == "PT24H");
  CHECK(value_of("over two decades") == "P20Y");
  CHECK(value_of("a fourteen-month blockade") == "P14M");
  CHECK(value_of("for several weeks") == "PXW");
  CHECK(value_of("half an hour") == "PT30M");
  CHECK(value_of("2 years and 3 months") == "P27M");
  CHECK(value_of("one and three quarters of an hour") == "PT105M");
}

// Cause: hours were turned into seconds in an integer that could not hold them.
TEST_CASE("regression: hours beyond all measure are read without overflow") {
  CHECK_NOTHROW(times_in("It took 777777777777777777777777777 hours and 5 seconds."));
}

TEST_CASE("a duration carries its quantity") {
  const auto found = times_in("It lasted more than three years.");
  REQUIRE(found.size() == 1);
  const auto& quantity = found[0].time()->quantity;
  REQUIRE(quantity);
  CHECK(quantity->unit == "year");
  CHECK(quantity->modifier == Modifier::more_than);
  CHECK(quantity->value == Decimal(3));
  CHECK(quantity->set == Interval<double>::more_than(3));
}

TEST_CASE("a duration keeps the unit and the precision that it was written with") {
  const auto decades = *times_in("It lasted two decades.").at(0).time()->quantity;
  CHECK(decades.unit == "decade");
  CHECK(decades.value == Decimal(2));
  const auto half = *times_in("It lasted a year and a half.").at(0).time()->quantity;
  CHECK(half.unit == "year");
  CHECK(half.value == Decimal(15, -1));
  const auto race = times_in("She ran for 2 minutes 3.86 seconds.");
  CHECK(race.at(0).time()->value == "PT123.86S");
}

TEST_CASE("a range of units is a range of values") {
  const auto found = times_in("It will take two to three weeks.");
  REQUIRE(found.size() == 1);
  CHECK(found[0].time()->quantity->modifier == Modifier::range);
  CHECK(found[0].time()->quantity->set == Interval<double>::closed(2, 3));
}

TEST_CASE("rates, prices and ages are no durations") {
  CHECK(values_in("It costs $500 million a year.").empty());
  CHECK(values_in("a 44-year-old man").empty());
  CHECK(values_in("She is five years old.").empty());
  CHECK(values_in("It cost $500 million and took a year.") == Texts{"a year=P1Y"});
}

TEST_CASE("over is more than only where it compares") {
  CHECK(times_in("It lasted over 12 years.").at(0).time()->mod == "MORE_THAN");
  CHECK(times_in("The sum was spread over six years.").at(0).time()->mod.empty());
}

TEST_CASE("words that only look like units or relations") {
  CHECK(value_of("It is to last 14 days.") == "P14D");
  CHECK(values_in("every second house, a second round, the 21st Century Fox deal").empty());
}

TEST_CASE("what repeats is a set") {
  for (const auto& [text, value] : {std::pair{"every Sunday", "XXXX-WXX-7"},
                                    {"every two weeks", "P2W"},
                                    {"twice a week", "P1W"},
                                    {"each July", "XXXX-07"},
                                    {"on Mondays", "XXXX-WXX-1"}}) {
    const auto found = times_in(text);
    REQUIRE(found.size() == 1);
    CHECK(found[0].time()->type == TimexType::set);
    CHECK(found[0].time()->value == value);
  }
}

TEST_CASE("times of day belong to a date") {
  CHECK(value_of("at 8:30 p.m. EST on Tuesday", "2024-10-31") == "2024-10-29T20:30");
  CHECK(value_of("at noon Friday", "2024-10-31") == "2024-10-25T12:00");
  CHECK(value_of("on Friday morning", "2024-10-31") == "2024-10-25TMO");
  CHECK(value_of("last night", "2024-10-31") == "2024-10-30TNI");
}

TEST_CASE("nearly and just over are soft on both sides, as for quantities") {
  const auto set = [](const std::string& text) { return *times_in(text).at(0).time()->quantity; };
  const Quantity nearly = set("It took nearly 30 hours.");
  CHECK(nearly.modifier == Modifier::nearly);
  CHECK(nearly.set.low == Bound<double>{27, false, Hardness::soft});
  CHECK(nearly.set.high == Bound<double>{30, true, Hardness::soft});
  const Quantity over = set("It took just over 20 days.");
  CHECK(over.modifier == Modifier::just_over);
  CHECK(over.set.low == Bound<double>{20, true, Hardness::soft});
  CHECK(over.set.high == Bound<double>{22, false, Hardness::soft});
  CHECK(set("It took more than 20 days.").modifier == Modifier::more_than);
}

TEST_CASE("a length of time is rounded in the unit it was written in") {
  const auto decades = *times_in("It stood for three decades.").at(0).time()->quantity;
  CHECK((decades.set.low->value == 2.5 && decades.set.high->value == 3.5));
}

TEST_CASE("some and few units without a number") {
  CHECK(values_in("In the first few days it rained. Some weeks later it stopped.") ==
        Texts{"the first few days=PXD", "Some weeks=PXW"});
}

TEST_CASE("names and rates with a length of time in them") {
  CHECK(values_in("She told \"40 Minutes\" that guards stand there 24 hours a day.").empty());
  CHECK(values_in("It was high noon for the plan.").empty());
  CHECK(values_in("They slept for 12 hours.") == Texts{"12 hours=PT12H"});
}

TEST_CASE("regression: a rate stays one before 'after', 'before' and 'since'") {
  for (const char* text :
       {"They pay 500 dollars a month after tax.", "It is 300 euros a week before bonuses.",
        "It grew 5% a year after inflation.", "The kiosk is open 24 hours per day."})
    CHECK(values_in(text, "2024-10-31") == Texts{});
  CHECK(value_of("There are 40 flights a day since May 2024.", "2024-10-31") == "2024-05");
  CHECK(value_of("It rained 200 days a year since 2010.") == "2010");
  CHECK(value_of("He came a day after they had met.") == "P1D");
  CHECK(value_of("He left a week after signing.") == "P1W");
}

TEST_CASE("regression: the unit of a length of time is that of its value") {
  const auto of = [](const std::string& text) { return *times_in(text).at(0).time()->quantity; };
  const auto written = [&](const std::string& text) {
    return of(text).value->to_string() + " " + of(text).unit_text;
  };
  CHECK(written("It lasted two fortnights.") == "4 weeks");
  CHECK(written("It lasted three weekends and two nights.") == "8 days");
  CHECK(written("It lasted two millennia.") == "2000 years");
  CHECK(written("He got two years and three months.") == "27 months");
  CHECK(written("It lasted five nights.") == "5 nights");
  CHECK(written("They met every minute.") == "1 minute");
}
