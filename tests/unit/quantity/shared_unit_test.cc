#include "catch.h"
#include "recognized.h"

using namespace claimcheck::quantity;

TEST_CASE("a figure shares the unit of the one it is compared with") {
  CHECK(last_line("It makes 290 hp, up from 270.") == "270: 270 horsepower");
  CHECK(last_line("It makes 290 hp, 10 more than before.") == "10: 10 horsepower up");
  CHECK(last_line("The delay dropped from 45 metres to 31.") == "31: 31 meter");
  CHECK(last_line("It slowed from 120 mph to zero.") == "zero: 0 mile-per-hour");
}

TEST_CASE("regression: a decimal and a smaller unit behind a comma were one measure") {
  CHECK(lines("It rose to 2.37 metres, 2 centimetres more.").at(0) == "2.37 metres: 2.37 meter");
  CHECK(lines("It made 74 cents, 3 cents above plan.") ==
        Lines{"74 cents: 74 cent", "3 cents: 3 cent"});
}

TEST_CASE("hyphens before a shared unit are left open") {
  CHECK(lines("It comes in 13- and 15-inch versions.") == Lines{"13: 13 inch", "15-inch: 15 inch"});
  CHECK(lines("They sell 50-, 60- and 70-inch screens.") ==
        Lines{"50: 50 inch", "60: 60 inch", "70-inch: 70 inch"});
}

TEST_CASE("strokes and crosses join figures of one unit") {
  CHECK(lines("It is rated at 18/24/21 mpg.") ==
        Lines{"18: 18 mile-per-gallon", "24: 24 mile-per-gallon", "21 mpg: 21 mile-per-gallon"});
  CHECK(lines("The box is 5.9 x 3.4 x 3.2 inches.") ==
        Lines{"5.9: 5.9 inch", "3.4: 3.4 inch", "3.2 inches: 3.2 inch"});
  CHECK(lines("It holds 3/4 mm of paint.") == Lines{"3/4 mm: 0.75 millimeter"});
  CHECK(lines("It comes with 8/128 GB.") == Lines{"8: 8 gigabyte", "128 GB: 128 gigabyte"});
}

TEST_CASE("regression: a mark took the unit of the figure behind it") {
  CHECK(lines("It is rated 8/10 by 300 users.") == Lines{"8/10: 0.8", "300 users: 300 user"});
}

TEST_CASE("years behind people are an age") {
  CHECK(lines("Adults over 65 and children under 5 may enter.") ==
        Lines{"over 65: 65 year-of-age more_than", "under 5: 5 year-of-age less_than"});
  CHECK(lines("Spending by patients over 65 percent.") ==
        Lines{"over 65 percent: 65 percent more_than"});
}

TEST_CASE("a share price is told in times of earnings") {
  CHECK(lines("It trades at 17 times forward earnings.") == Lines{"17 times: 17 times"});
  CHECK(lines("It paid 1.6 times Orm's book value.") == Lines{"1.6 times: 1.6 times"});
  CHECK(lines("He called 17 times in June.") == Lines{"17 times: 17 time"});
}

TEST_CASE("quarters behind two decimals of a price are quarters of a cent") {
  CHECK(lines("Maize closed at $3.71 3/4 a bushel.") ==
        Lines{"$3.71 3/4 a bushel: 3.7175 USD/bushel"});
}
