// What a figure is about where others stand in its sentence.

#include "catch.h"
#include "concepts.h"

using namespace claimcheck;
using namespace claimcheck::quantity;

TEST_CASE("what describes a count right behind it is about what is counted") {
  CHECK(concepts("The line bought 30 ferries worth $2 billion.") == Lines{"ferries", "ferries"});
  CHECK(concepts("It fell after two quakes, measuring 7.1 on the Richter scale.") ==
        Lines{"quakes", "quakes"});
}

TEST_CASE("the subject of a verb may hold the figure before") {
  CHECK(concepts("Sales at the 48 shops rose 2%.") == Lines{"shops", "Sales"});
  CHECK(concepts("The 65-inch set with 900 lines of depth can be had for $650.").back() == "set");
}

TEST_CASE("a second verb has the subject of the first") {
  CHECK(concepts("The rider won the race and took $5,000.") == Lines{"rider"});
  CHECK(concepts("The index was hurt by sharp swings made in the week and fell 2%.") ==
        Lines{"index"});
}

TEST_CASE("an owner right before a figure is what it is about, a time is not") {
  CHECK(concepts("The mayor had 52% to her rival's 47%.") == Lines{"mayor", "rival's"});
  CHECK(concepts("Output was 30 tons, up from last month's 20 tons.") == Lines{"Output", "Output"});
}

TEST_CASE("a comma before and begins a clause unless it ends a list") {
  CHECK(concepts("Stays fell 6%, the most in a year, and room rates fell 4%.").back() ==
        "room rates");
  CHECK(concepts("Prices of used vans rose 6%.") == Lines{"Prices of used vans"});
}

TEST_CASE("regression: a verb before a figure was counted") {
  CHECK(concepts("0 to 60 takes 5.2 kg of fuel.").back() == "fuel");
  CHECK(concepts("It will see stars 90 times as faint.") == Lines{"stars"});
}

TEST_CASE("the owner or number before a name is kept, the ending of an ordinal is not") {
  CHECK(concepts("The 40-share index fell 6%.").back() == "40-share index");
  CHECK(concepts("She is the 14th rower to cover 900 km.") == Lines{"rower"});
}

TEST_CASE("titles in quotation marks are what a figure is about") {
  CHECK(concepts("\"Lantern Hill\" took in $9 million.") == Lines{"Lantern Hill"});
}

TEST_CASE("several subjects of one verb are one") {
  CHECK(concepts("Oil, gas and coal make up 80% of supply.") == Lines{"Oil, gas and coal"});
  CHECK(concepts("Sales fell and rents rose 4%.") == Lines{"rents"});
  CHECK(concepts("Vell, a food and drinks firm, lost 4 kg.").back() == "Vell");
}

TEST_CASE("what only measures is not what a figure is about") {
  CHECK(concepts("The tower is 72 storeys high.") == Lines{"tower"});
  CHECK(concepts("The song was played 9,000 times.") == Lines{"song"});
}
