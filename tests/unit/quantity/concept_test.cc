#include "catch.h"
#include "concepts.h"

using namespace claimcheck;
using namespace claimcheck::quantity;

TEST_CASE("a word that says how a measure is meant is not what it is about") {
  CHECK(concepts("The vaccine was 94% effective.") == Lines{"vaccine"});
  CHECK(concepts("The new chip is 30 percent faster.") == Lines{"new chip"});
  CHECK(concepts("The phone uses 40 percent less power.") == Lines{"power"});
  CHECK(concepts("The dam, 300 feet long and 80 feet high, cost $35 million.") ==
        Lines{"dam", "dam", "dam"});
  CHECK(concepts("Each dose of 0.5 ml contains salt.") == Lines{"dose"});
  CHECK(concepts("He paid a $500 fine.") == Lines{"fine"});
  CHECK(concepts("It took a $24 million one-time charge.") == Lines{"one-time charge"});
}

TEST_CASE("verbs that are nouns elsewhere are not what a figure is about") {
  CHECK(concepts("The bank set aside 1.3 billion euros.") == Lines{"bank"});
  CHECK(concepts("Tickets cost between $25 and $90.") == Lines{"Tickets"});
  CHECK(concepts("It has an engine that produces 280 horsepower.") == Lines{"engine"});
  CHECK(concepts("Output will be cut by 5%.") == Lines{"Output"});
  CHECK(concepts("A 6.1-magnitude quake hit Orm.") == Lines{"quake"});
  CHECK(concepts("A rate cut of 0.5% is due.") == Lines{"rate cut"});
}

TEST_CASE("what a figure is about may stand before a clause or a comma") {
  CHECK(concepts("The tower, 180 metres high, was closed.") == Lines{"tower"});
  CHECK(concepts("Its stock, which fell 5%, was sold.") == Lines{"stock"});
  CHECK(concepts("Shares sank on Friday, losing 5%.") == Lines{"Shares"});
  CHECK(concepts("Profit was 8 cents, beating estimates of 7 cents.") ==
        Lines{"Profit", "estimates"});
  CHECK(concepts("Gold was little changed at $1,823.") == Lines{"Gold"});
  CHECK(concepts("Orders dropped sharply to $663 million.") == Lines{"Orders"});
}

TEST_CASE("a length of time is not what a figure is about") {
  CHECK(concepts("Net for the six months came to $183 million.") == Lines{"Net", "Net"});
  CHECK(concepts("Earnings a year earlier of $3 million were low.") == Lines{"Earnings"});
}

TEST_CASE("points of an index are about the index, those of a game are counted") {
  CHECK(concepts("The index fell 58.3 points to 3,855.9.") == Lines{"index", "index"});
  CHECK(concepts("Ty Varrow added 16 points.") == Lines{"points"});
}

TEST_CASE("a unit in front of its figure is not what it is about") {
  CHECK(concepts("Its speed was Mach 5.") == Lines{"speed"});
  CHECK(concepts("The big quake, magnitude 6.4, hit.") == Lines{"big quake"});
}

TEST_CASE("a figure in brackets is about what stands before them") {
  CHECK(concepts("The death toll (now 31) rose.") == Lines{"death toll"});
}

TEST_CASE("names with figures and participles behind an article are part of what it is about") {
  CHECK(concepts("The S&P 500 lost 58.3 points.") == Lines{"S&P 500"});
  CHECK(concepts("CO2 emissions rose 4%.") == Lines{"CO2 emissions"});
  CHECK(concepts("It had an operating profit of 14 million euros.") == Lines{"operating profit"});
  CHECK(concepts("The debt-to-equity ratio is 0.8.") == Lines{"debt-to-equity ratio"});
  CHECK(concepts("Analysts expect profit of $1.23.") == Lines{"profit"});
}

TEST_CASE("verbs in -s before a figure are no part of what it is about") {
  CHECK(concepts("The $5 package includes a $2 drink.") == Lines{"package", "drink"});
  CHECK(concepts("The shares were trading at $54.20.") == Lines{"shares"});
  CHECK(concepts("They found a 160m-wide rock.") == Lines{"rock"});
}

TEST_CASE("a verb behind and or but has the subject of the verb before") {
  CHECK(concepts("Wages grew 5% in nominal terms but fell 3% in real ones.") ==
        Lines{"Wages", "Wages"});
  CHECK(concepts("The ship is 152m long, weighs 8,500 tonnes and costs $5 million.") ==
        Lines{"ship", "ship", "ship"});
  CHECK(concepts("The lender has assets of $738 million and deposits of $602 million.") ==
        Lines{"assets", "deposits"});
}

TEST_CASE("a high, a low or an average is of something") {
  CHECK(concepts("Oil is at a yearly high of $96.") == Lines{"Oil"});
  CHECK(concepts("Prices rose by an average of 2.3%.") == Lines{"Prices"});
  CHECK(concepts("The tax will raise an extra £3bn.") == Lines{"tax"});
}

TEST_CASE("what has changed is told behind the word for a change, or before the figure") {
  CHECK(concepts("They saw a 4% gain in Merlo.") == Lines{"Merlo"});
  CHECK(concepts("The price was $300, a 14.8% increase from $260.") ==
        Lines{"price", "price", "price"});
  CHECK(concepts("They built on 12 plots, a drop of 7.8%.") == Lines{"plots", "plots"});
  CHECK(concepts("Brokers expected a 0.3% gain.") == Lines{"gain"});
  CHECK(concepts("A $10 rise in the milk price adds about 2%.").at(0) == "milk price");
  CHECK(concepts("A 10-cent increase is due.") == Lines{"increase"});
  CHECK(concepts("Debt climbed to 171% of income.") == Lines{"Debt"});
  CHECK(concepts("He lost 5% of his weight.") == Lines{"weight"});
}

TEST_CASE("what a unit is of may stand before a rate, a gerund or behind worth") {
  CHECK(concepts("Each home uses 138 gallons of water a day.") == Lines{"water"});
  CHECK(concepts("It has 10.4 inches of ground clearance.") == Lines{"ground clearance"});
  CHECK(concepts("It takes 65W fast charging.") == Lines{"fast charging"});
  CHECK(concepts("It taxes $200 million worth of goods.") == Lines{"goods"});
  CHECK(concepts("Net income was $2, or $1.76 per diluted share.") ==
        Lines{"Net income", "Net income"});
}

TEST_CASE("a multiple is of what stands behind it") {
  CHECK(concepts("The level was 12 times the limit.").back() == "limit");
  CHECK(concepts("It costs half the price.").back() == "price");
  CHECK(concepts("The alloy is 200 times stronger.") == Lines{"alloy"});
}

TEST_CASE("regression: a rate that something grew at was about itself") {
  CHECK(concepts("Output grew at a 3.2% annual pace.") == Lines{"Output"});
}

TEST_CASE("regression: points added to a level were about points") {
  CHECK(concepts("The index added 16 points to 4,100.") == Lines{"index", "index"});
  CHECK(concepts("Varrow added 16 points.") == Lines{"points"});
}
