#include "catch.h"
#include "recognized.h"

using namespace claimcheck;
using namespace claimcheck::quantity;

TEST_CASE("a part of a vague band, and a number of figures") {
  const auto found =
      recognized("Deaths are in the low thousands, salaries in the mid-five figures.");
  REQUIRE(found.size() == 2);
  CHECK(found[0].text == "low thousands");
  CHECK(found[0].quantity.set.high->value == 3999);
  CHECK(found[1].quantity.set.low->value == 40000);
}

TEST_CASE("none is zero") {
  CHECK(lines("There were no survivors.") == Lines{"no survivors: 0 survivor"});
  CHECK(lines("None of the passengers survived.") == Lines{"None: 0 passenger"});
  CHECK(lines("There are no plans.").empty());
}

TEST_CASE("multiples are ratios in times") {
  const auto found = recognized("Sales more than doubled, and three times as many people came.");
  REQUIRE(found.size() == 2);
  CHECK(found[0].text == "more than doubled");
  CHECK(found[0].quantity.unit == "times");
  CHECK(found[0].quantity.trend == Trend::up);
  CHECK(found[1].quantity.dimension == Dimension::ratio);
  CHECK(lines("He called three times.") == Lines{"three times: 3 time"});
}

TEST_CASE("a plain space groups digits at the start of a sentence too") {
  CHECK(lines("Some 10 000 homes burned.") == Lines{"Some 10 000 homes: 10000 home approx"});
}

TEST_CASE("a pair is two") {
  CHECK(lines("A pair of gunmen fled.") == Lines{"A pair of gunmen: 2 gunman"});
}

TEST_CASE("powers, quotients and decimals with spaces") {
  CHECK(lines("1.5^2") == Lines{"1.5^2: 2.25"});
  CHECK(lines("one over eight") == Lines{"one over eight: 0.125"});
  CHECK(lines("Some were over 8.") == Lines{"over 8: 8 more_than"});
  CHECK(lines("It cost $ 37 . 4 million .") == Lines{"$ 37 . 4 million: 37400000 USD"});
}

TEST_CASE("a fraction behind a million is one of it") {
  CHECK(lines("four million and two fifths") == Lines{"four million and two fifths: 4400000"});
}

TEST_CASE("ratings out of a round whole are decimals of it") {
  CHECK(lines("a rating of 4.7/10") == Lines{"4.7/10: 0.47"});
  CHECK(lines("rated 3.5/5 by him") == Lines{"3.5/5: 0.7"});
}

TEST_CASE("m is a million of what comes in millions") {
  CHECK(lines("Viewers rose to 2.4m in May.") == Lines{"2.4m: 2400000"});
  CHECK(lines("The wall is 2.4m high.") == Lines{"2.4m: 2.4 meter"});
}

TEST_CASE("tens before ordinals belong to the denominator") {
  CHECK(lines("one hundred forty-fifths") == Lines{"one hundred forty-fifths: 2.22222222222222"});
}

TEST_CASE("an article counts one only where a unit is all that is said") {
  CHECK(lines("a litre") == Lines{"a litre: 1 liter"});
  CHECK(lines("a pint of beer").empty());
  CHECK(lines("point 45") == Lines{"point 45: 0.45"});
  CHECK(lines("At that point 45 men left.") == Lines{"45 men: 45 man"});
}

TEST_CASE("regression: the scale of the second end of a change was not that of the first") {
  CHECK(lines("The gap grew from 9 to 12 billion euros.") ==
        Lines{"9: 9000000000 EUR", "12 billion euros: 12000000000 EUR"});
  CHECK(lines("Profit fell from $12 to $9 billion.") ==
        Lines{"$12: 12000000000 USD", "$9 billion: 9000000000 USD"});
  CHECK(lines("Output sank from 3 to 2 million barrels.") ==
        Lines{"3: 3000000 barrel", "2 million barrels: 2000000 barrel"});
  CHECK(lines("A gap of 12 to 9 billion euros remains.").at(0) == "12: 12000000000");
  CHECK(lines("It may cost $5 to $7.5 million.") ==
        Lines{"$5 to $7.5 million: 5000000..7500000 USD range"});
}

TEST_CASE("a scale belongs to its own number where both cannot have it") {
  CHECK(lines("The site grew from 900 to 1.2 million users.").at(0) == "900: 900 user");
  CHECK(lines("Users pay from $888,600 to $1.4 million.") ==
        Lines{"from $888,600 to $1.4 million: 888600..1400000 USD range"});
  CHECK(lines("It went from 5 percent to 12 million euros.").at(0) == "5 percent: 5 percent");
}

TEST_CASE("regression: m before a hyphen was metres, whatever hung on it") {
  CHECK(lines("a 1.5m-tonne ship") == Lines{"1.5m-tonne: 1500000 metric-ton"});
  CHECK(lines("a 2m-strong union") == Lines{"2m-strong: 2000000 person"});
  CHECK(lines("a 2.5m-long eel") == Lines{"2.5m: 2.5 meter"});
}

TEST_CASE("the full stop of a sentence is no part of a unit") {
  CHECK(recognized("It has a top speed of 155 mph.").at(0).text == "155 mph");
  CHECK(recognized("It is 5 ft. high.").at(0).text == "5 ft.");
}

TEST_CASE("newspapers write pc for per cent") {
  CHECK(recognized("Sales rose 8pc in May.").at(0).quantity.dimension == Dimension::percent);
}

TEST_CASE("an age is told behind a death") {
  CHECK(recognized("She died in Elve on Sunday at 83.").at(0).quantity.dimension == Dimension::age);
  CHECK(recognized("The toll of those who died stood at 83.").at(0).quantity.dimension ==
        Dimension::count);
}
