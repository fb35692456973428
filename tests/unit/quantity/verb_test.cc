#include "catch.h"
#include "concepts.h"

using namespace claimcheck;
using namespace claimcheck::quantity;

TEST_CASE("a verb behind an adverb or before a modifier is not what a figure is about") {
  CHECK(concepts("Cut stones now fetch around $450.") == Lines{"Cut stones"});
  CHECK(concepts("The typical member pays upwards of $200.") == Lines{"typical member"});
  CHECK(concepts("It expects claims of between $3 million and $5 million.") == Lines{"claims"});
}

TEST_CASE("a verb before what can only be its object is not what a figure is about") {
  CHECK(concepts("The typical owner checks it 90 times a day.") == Lines{"typical owner"});
  CHECK(concepts("The $80 lamp feels dated.") == Lines{"lamp"});
  CHECK(concepts("A top speed of 90 mph makes the van quick.") == Lines{"top speed"});
}

TEST_CASE("a verb with its particle or behind the time it tells of leads to its figure") {
  CHECK(concepts("The van tops out at 90 mph.") == Lines{"van"});
  CHECK(concepts("Job cuts in the week to Friday total 3,421.").back() == "Job cuts");
  CHECK(concepts("The union says real pay is a quarter lower.") == Lines{"real pay"});
}

TEST_CASE("a name in letters and digits is part of what a figure is about") {
  CHECK(concepts("The planet KX2-18b is 124 light years from here.") == Lines{"planet KX2-18b"});
  CHECK(concepts("Levels of PM2.5 averaged 98 micrograms.") == Lines{"Levels of PM2.5"});
}

TEST_CASE("what is measured may stand behind the words of how often or right behind an opening") {
  CHECK(concepts("She took a 2 mg weekly dose.") == Lines{"dose"});
  CHECK(concepts("The storm dumped up to 15 inches of rain.") == Lines{"rain"});
  CHECK(concepts("At $900 the boat is cheap.") == Lines{"boat"});
  CHECK(concepts("The barge weighs 36 tonnes fully laden.") == Lines{"barge"});
}
