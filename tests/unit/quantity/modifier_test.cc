#include "catch.h"
#include "recognized.h"

using namespace claimcheck::quantity;
using claimcheck::Modifier;

TEST_CASE("plus before what is added is no bound") {
  CHECK(recognized("The fee is 23 million euros plus add-ons.").at(0).quantity.modifier ==
        Modifier::exact);
  CHECK(recognized("The fee is 23 million euros plus.").at(0).quantity.modifier ==
        Modifier::at_least);
  CHECK(recognized("It has 12,000-plus members.").at(0).quantity.modifier == Modifier::at_least);
}

TEST_CASE("words before a number bound it") {
  CHECK(lines("They sent up to 10,000 soldiers.") ==
        Lines{"up to 10,000 soldiers: 10000 soldier at_most"});
  CHECK(lines("No fewer than 41 people died.") ==
        Lines{"No fewer than 41 people: 41 person at_least"});
  CHECK(lines("He lost well over 300 men.") == Lines{"well over 300 men: 300 man more_than"});
  CHECK(lines("It cost nearly $3 million.") == Lines{"nearly $3 million: 3000000 USD nearly"});
  CHECK(lines("There were fewer than 20 survivors.") ==
        Lines{"fewer than 20 survivors: 20 survivor less_than"});
  CHECK(lines("Slightly more than 50 tanks burned.") ==
        Lines{"Slightly more than 50 tanks: 50 tank just_over"});
  CHECK(lines("About 12,000 troops and some 200 tanks left.") ==
        Lines{"About 12,000 troops: 12000 troop approx", "some 200 tanks: 200 tank approx"});
}

TEST_CASE("words behind a number or its noun bound it too") {
  CHECK(lines("They counted 12,000-plus protesters.") ==
        Lines{"12,000-plus protesters: 12000 protester at_least"});
  CHECK(lines("He owns 20 houses or more.") == Lines{"20 houses or more: 20 house at_least"});
  CHECK(lines("It will take 300 workers at most.") ==
        Lines{"300 workers at most: 300 worker at_most"});
  CHECK(lines("There were 40 or so guests.") == Lines{"40 or so guests: 40 guest approx"});
}

TEST_CASE("a limit wins over an approximation inside it") {
  CHECK(lines("At least about 300 people came.") ==
        Lines{"At least about 300 people: 300 person at_least"});
  CHECK(lines("at least another 300 people") ==
        Lines{"at least another 300 people: 300 person at_least"});
}

TEST_CASE("two limits make a range, and a scale spreads over both") {
  CHECK(lines("between 450 and 620 beekeepers") ==
        Lines{"between 450 and 620 beekeepers: 450..620 beekeeper range"});
  CHECK(lines("1.2-1.5 million shells") ==
        Lines{"1.2-1.5 million shells: 1200000..1500000 shell range"});
  CHECK(lines("It costs $5 to $10.") == Lines{"$5 to $10: 5..10 USD range"});
  CHECK(lines("anywhere from 20 to 30 percent") ==
        Lines{"anywhere from 20 to 30 percent: 20..30 percent range"});
  CHECK(lines("two or three men") == Lines{"two or three men: 2..3 man range"});
}

TEST_CASE("a vague word is a band without a value") {
  CHECK(lines("dozens of homes") == Lines{"dozens of homes: 12..99 home vague"});
  CHECK(lines("tens of thousands of people") ==
        Lines{"tens of thousands of people: 10000..99999 person vague"});
}

TEST_CASE("over may belong to the verb or lead through a stretch") {
  CHECK(lines("They handed over 103 men.") == Lines{"103 men: 103 man"});
  CHECK(lines("20 goals over two seasons").at(1) == "two seasons: 2 season");
}

TEST_CASE("plus or minus is no sign") {
  CHECK(lines("plus or minus 3 points") == Lines{"plus or minus 3 points: 3 point"});
}

TEST_CASE("a modifier that hangs on a word by a hyphen is none") {
  CHECK(lines("She shot a two-under 70.") == Lines{"70: 70"});
}

TEST_CASE("to between two hyphens makes a range") {
  CHECK(lines("a 3-to-5 percent rise") == Lines{"3-to-5 percent: 3..5 percent range up"});
}

TEST_CASE("regression: even behind a count made it exact") {
  CHECK(lines("More than 200 people even signed.") ==
        Lines{"More than 200 people: 200 person more_than"});
}

TEST_CASE("regression: plus before a length of time was a limit of what stood before it") {
  const std::string article = "He got two terms plus 30 years.";
  const auto analysed = claimcheck::text::analyse(article);
  const auto numbers = claimcheck::quantity::read_numbers(analysed);
  const claimcheck::Span years{22, 30};
  const auto found = claimcheck::quantity::recognize(analysed, numbers, {&years, 1});
  REQUIRE(found.size() == 1);
  CHECK(found[0].quantity()->modifier == claimcheck::Modifier::exact);
}

TEST_CASE("over between two counts leads through the second") {
  CHECK(lines("He had nine goals over 12 starts.") ==
        Lines{"nine goals: 9 goal", "12 starts: 12 start"});
  CHECK(lines("Over 450 mills closed.") == Lines{"Over 450 mills: 450 mill more_than"});
}

TEST_CASE("within is a limit") {
  CHECK(lines("It passed within 45,000 miles of Orm.") ==
        Lines{"within 45,000 miles: 45000 mile at_most"});
}

TEST_CASE("a number of things in games is no share") {
  CHECK(lines("He scored six in 10 games.") == Lines{"six: 6", "10 games: 10 game"});
}

TEST_CASE("regression: within many places was taken for a limit") {
  CHECK(lines("Fires burn within 12 districts.") == Lines{"12 districts: 12 district"});
  CHECK(lines("She came within 12 votes of victory.") == Lines{"within 12 votes: 12 vote at_most"});
}

TEST_CASE("regression: what lies under so much of something was taken for less than that") {
  CHECK(lines("The road lies under 3 feet of mud.") == Lines{"3 feet: 3 foot"});
  CHECK(lines("The dog is under 3 feet long.") == Lines{"under 3 feet: 3 foot less_than"});
}

TEST_CASE("what things go up to is a limit or a level, and no more than that") {
  CHECK(lines("Tickets go up to $500.") == Lines{"up to $500: 500 USD at_most"});
  CHECK(lines("The price went up to $500.") == Lines{"$500: 500 USD"});
  CHECK(lines("The tax will go up to 24%.") == Lines{"24%: 24 percent"});
}
