// What figures inside and behind asides, lists and openings are about.

#include "catch.h"
#include "concepts.h"

using namespace claimcheck;
using namespace claimcheck::quantity;

TEST_CASE("an aside behind a comma tells of the phrase before the comma") {
  CHECK(concepts("The grocer, valued at $9 billion, shut its depot.") == Lines{"grocer"});
  CHECK(concepts("Exports to Varland, worth $7 billion, are free.") == Lines{"Exports"});
  CHECK(concepts("Turnout, at 58.1%, was poor.") == Lines{"Turnout"});
  CHECK(concepts("Barley futures, last at $210, are dear.") == Lines{"Barley futures"});
  CHECK(concepts("The chief, Jan Orm, paid for 5 kg of tea.") == Lines{"tea"});
}

TEST_CASE("behind an aside the sentence goes on with its subject") {
  CHECK(concepts("The cell, rated at 3,900 mAh, charges from 20 percent in an hour.") ==
        Lines{"cell", "cell"});
  CHECK(concepts("The grocer, valued at $9 billion, lost $2 billion.") ==
        Lines{"grocer", "grocer"});
  CHECK(concepts("Lenders, who are owed $40 million, would get $9 million.") ==
        Lines{"Lenders", "Lenders"});
}

TEST_CASE("which and who stand for what is right before them") {
  CHECK(concepts("They have an eye on Vell stock, which closed at $71.") == Lines{"Vell stock"});
  CHECK(concepts("He gave thanks to his coach Ed Pohl, who turned 68 kg of ore.").back() == "ore");
}

TEST_CASE("nouns that hang by one preposition are one") {
  CHECK(concepts("Sales of boats and trailers rose 6%.") == Lines{"Sales of boats and trailers"});
  CHECK(concepts("Profit for the glass, paper and drinks arm was $12 million.") == Lines{"Profit"});
  CHECK(concepts("They sold shares in Orm and Vesk fell 6%.") == Lines{"Vesk"});
}

TEST_CASE("a predicate behind a form of be is not what a figure is about") {
  CHECK(concepts("The notes are convertible into stock at $26.") == Lines{"notes"});
  CHECK(concepts("Imports are subject to duties of 15%.") == Lines{"duties"});
  CHECK(concepts("The shares were bid at $18.50.") == Lines{"shares"});
}

TEST_CASE("days and years before a figure are passed") {
  CHECK(concepts("Profit in the half ended Sept. 28 fell 4%.") == Lines{"Profit"});
  CHECK(concepts("Sales in 2014 rose 6%.") == Lines{"Sales"});
}

TEST_CASE("where an opening holds the figure its subject follows") {
  CHECK(concepts("At 7 kg, the robot is light.") == Lines{"robot"});
  CHECK(concepts("Priced at $780, the phone is dear.") == Lines{"phone"});
}

TEST_CASE("without another noun a figure is about what it goes to") {
  CHECK(concepts("He has given $3 million to the museum.") == Lines{"museum"});
  CHECK(concepts("He has $3 to spend.") == Lines{{}});
  CHECK(concepts("Wages rose 5%, compared with 3% for the retired.").at(0) == "Wages");
  CHECK(concepts("The gauge fell 5%, compared with 3% for the wider market.") ==
        Lines{"gauge", "wider market"});
}

TEST_CASE("names in -ing and of several owners are what a figure is about") {
  CHECK(concepts("Beijing spent $6 million.") == Lines{"Beijing"});
  CHECK(concepts("The savers' deposits rose 6%.") == Lines{"savers' deposits"});
  CHECK(concepts("At Orm, net dropped 4%.") == Lines{"net"});
}

TEST_CASE("a distance is one from the place right before it") {
  CHECK(concepts("Houses fell in the district, some 310 km from the capital.") ==
        Lines{"district"});
}

TEST_CASE("what several hyphenated measures are of stands behind the last") {
  CHECK(concepts("The 6-foot-8, 240-pound forward left.") == Lines{"forward", "forward"});
  CHECK(concepts("The 23-year-old forward left.") == Lines{"forward"});
}
