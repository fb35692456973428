#include "audit/auditing.h"
#include "catch.h"

namespace claimcheck::auditing {
namespace {

TEST_CASE("an amount of change must be the difference of its ends") {
  CHECK(objection_to("The number of cases rose by 300 to 1,500 from 1,300.") ==
        "1,500 - 1,300 = 200, not 300.");
  CHECK(objection_to("The number of cases rose by 200 to 1,500 from 1,300.") == "nothing");
  CHECK(objection_to("The debt fell by $2.5 billion, from $9.1 billion to $6.4 billion.") !=
        "nothing");
  CHECK(objection_to("The debt fell by $2.7 billion, from $9.1 billion to $6.4 billion.") ==
        "nothing");
}

TEST_CASE("a multiple must fit its ends, as loosely as it is told") {
  CHECK(objection_to("Fares doubled from 20 to 50 euros.") ==
        "From 20 to 50 is a factor of 2.5, not 2.");
  CHECK(objection_to("Fares more than doubled from 20 to 50 euros.") == "nothing");
  CHECK(objection_to("The stock of ponies has almost doubled from 43 to 84.") == "nothing");
  CHECK(objection_to("The stock of ponies has tripled from 43 to 84.") != "nothing");
  CHECK(objection_to("The fleet was halved from 82 to 41 ships.") == "nothing");
  CHECK(objection_to("The stock of ponies has doubled from 437 to 951.") == "nothing");
  CHECK(objection_to("The stock of ponies has doubled from 437 to 983.") != "nothing");
  CHECK(objection_to("The stock of ponies has almost doubled from 437 to 760.") == "nothing");
  CHECK(objection_to("The stock of ponies has almost doubled from 437 to 721.") != "nothing");
}

TEST_CASE("a share of change is measured on the old value") {
  CHECK(objection_to("Wardens see a 30% rise in nests, from 50 in 2021 to 80.") ==
        "From 50 to 80 is a change of 60%, not 30%.");
  CHECK(objection_to("Wardens see a 60% rise in nests, from 50 in 2021 to 80.") == "nothing");
  CHECK(objection_to("The yard cut its cranes by half, from 66 to 44.") != "nothing");
  CHECK(objection_to("The yard cut its cranes by a third, from 66 to 44.") == "nothing");
  CHECK(objection_to("Profit was $5.2 million, up 12% from $4.1 million.") != "nothing");
  CHECK(objection_to("Profit was $5.2 million, up 27% from $4.1 million.") == "nothing");
}

TEST_CASE("regression: the old value behind a change in percent was read as a percentage") {
  CHECK(objection_to("The mill raised its output by 50%, from 70 to 90 barrels.") != "nothing");
  CHECK(objection_to("The mill raised its output by 50%, from 60 to 90 barrels.") == "nothing");
}

TEST_CASE("the direction must be that of the ends") {
  CHECK(objection_to("The number of inmates fell from 400 inmates to 520 inmates.") ==
        "From 400 to 520 is no fall.");
  CHECK(objection_to("The number of inmates rose from 400 inmates to 520 inmates.") == "nothing");
  CHECK(objection_to("The rupiah fell from 9,500 to 10,200 to the dollar.") == "nothing");
}

TEST_CASE("changes told together are kept apart") {
  CHECK(objection_to("Profit rose 12% to $5.6 million from $5 million, and sales fell 10% to $18 "
                     "million from $20 million.") == "nothing");
  CHECK(objection_to("Turnout rose by 5 points to 45% from 40%, while costs doubled.") ==
        "nothing");
  CHECK(objection_to("Profit rose 12% to $6.6 million from $5 million, and sales fell 10% to $18 "
                     "million from $20 million.") != "nothing");
}

TEST_CASE("a distance from an older level must fit the two") {
  CHECK(objection_to("The share closed at 164.00 crowns on Friday, 6.5% below the 190.20 crowns of "
                     "Thursday.") == "From 190.20 to 164.00 is a change of 13.8%, not 6.5%.");
  CHECK(objection_to("The share closed at 164.00 crowns on Friday, 13.8% below the 190.20 crowns "
                     "of Thursday.") == "nothing");
  CHECK(objection_to("The offer of 45 euros a share is 35% above the closing price of 36 euros.") !=
        "nothing");
  CHECK(objection_to("The offer of 45 euros a share is 25% above the closing price of 36 euros.") ==
        "nothing");
  CHECK(objection_to("The yard sold 5,100 boats, 25% fewer than the 6,000 boats of 2022.") !=
        "nothing");
  CHECK(objection_to("A ticket costs 40 euros, 15 euros more than the 30 euros of last year.") ==
        "40 - 30 = 10 EUR, not 15 EUR.");
}

TEST_CASE("an older level may leave out what is counted") {
  CHECK(objection_to("Orm counted 2.3 million visitors, 28% more than the 2.1 million of 2022.") !=
        "nothing");
  CHECK(objection_to("Orm counted 2.3 million visitors, 8% more than the 2.1 million of 2022.") ==
        "nothing");
}

TEST_CASE("an older level may stand behind what names the change") {
  CHECK(objection_to("Sales were 4.1 billion euros, up 25% on the 3.7 billion of 2022.") !=
        "nothing");
  CHECK(objection_to("Sales were 4.1 billion euros, up 11% on the 3.7 billion of 2022.") ==
        "nothing");
  CHECK(objection_to("Profit came to 412 million euros, a rise of 25% over the 381 million of "
                     "2022.") != "nothing");
}

TEST_CASE("an older level may stand behind 'after' or 'compared with', with its time") {
  CHECK(
      objection_to("Profit slumped 30%, coming in at 154 million euros after 280 million euros in "
                   "the same period of last year.") ==
      "From 280 million to 154 million is a change of 45%, not 30%.");
  CHECK(
      objection_to("Profit slumped 45%, coming in at 154 million euros after 280 million euros in "
                   "the same period of last year.") == "nothing");
  CHECK(objection_to("Sales rose 12% to 412 million euros, compared to 300 million in 2022.") !=
        "nothing");
  CHECK(objection_to("Sales rose 12% to 412 million euros, against the 300 million expected.") ==
        "nothing");
}

TEST_CASE("an older price may stand behind 'instead of'") {
  CHECK(objection_to("From May a season card costs $150 instead of $250, a discount of 25%.") ==
        "From 250 to 150 is a change of 40%, not 25%.");
  CHECK(objection_to("From May a season card costs $150 instead of $250, a discount of 40%.") ==
        "nothing");
}

TEST_CASE("an older level may stand between the new one and the change") {
  CHECK(objection_to("Growers picked 640 tonnes of plums, compared with 500 tonnes a year ago, an "
                     "increase of 12 percent.") ==
        "From 500 to 640 is a change of 28%, not 12 percent.");
  CHECK(objection_to("Growers picked 640 tonnes of plums, compared with 500 tonnes a year ago, an "
                     "increase of 28 percent.") == "nothing");
}

TEST_CASE("ends that are far apart the wrong way round are of different kinds") {
  CHECK(objection_to("Their target was cut to 187 from 29 overs.") == "nothing");
  CHECK(objection_to("Their fleet was cut to 47 from 29 ships.") != "nothing");
}

TEST_CASE("lengths of time change too") {
  CHECK(objection_to("The ride was cut by a third, from 90 minutes to 45.") ==
        "From 90 to 45 is a change of 50%, not a third.");
  CHECK(objection_to("The ride was cut by a half, from 90 minutes to 45.") == "nothing");
}

TEST_CASE("regression: a quarter of a percentage point was taken for a quarter") {
  CHECK(objection_to("The bank cut its rate by a quarter percentage point, from 4.5% to "
                     "4.25%.") == "nothing");
  CHECK(objection_to("The bank cut its rate by half a percentage point, from 4.5% to 4.25%.") !=
        "nothing");
}

TEST_CASE("what is measured on another figure need not be the one before it") {
  CHECK(objection_to("Its 400 staff earn 12% less than the 500 staff of its rival.") == "nothing");
  CHECK(objection_to("The share fell 3% to 95.20 euros, 20% above the 79.30 euros of May.") ==
        "nothing");
  CHECK(objection_to("The share rose from 70 to 95 euros, 20% above the 60 euros of May.") ==
        "nothing");
}

TEST_CASE("a comparative takes the amount before it") {
  CHECK(objection_to("The pass will be 50% dearer: its price rises from 20 to 24 euros.") !=
        "nothing");
  CHECK(objection_to("The pass will be 20% dearer: its price rises from 20 to 24 euros.") ==
        "nothing");
  CHECK(objection_to("The lower house grew from 120 to 130 members.") == "nothing");
}

TEST_CASE(
    "regression: the change told is that of the figures, not of the middle of their rounding") {
  CHECK(objection_to("The lower house grew by 30%, from 120 to 130 members.") ==
        "From 120 to 130 is a change of 8.33%, not 30%.");
}

TEST_CASE("a share of its value that was lost must fit the ends") {
  CHECK(objection_to("Rye has lost 30% of its value since May, falling to 180 euros from 210 "
                     "euros.") == "From 210 to 180 is a change of 14.3%, not 30%.");
  CHECK(objection_to("Rye has lost 14% of its value since May, falling to 180 euros from 210 "
                     "euros.") == "nothing");
  CHECK(
      objection_to("Rye has lost 30% of its value since May; it fell 3% on Friday, from 210 euros "
                   "to 204 euros.") == "nothing");
  CHECK(objection_to("The guild has lost 30% of its members, as fees fell to 180 euros from 210 "
                     "euros.") == "nothing");
}

TEST_CASE("what a level is compared with may belong to another period than the change") {
  CHECK(objection_to("The number of barges fell by five last week to 761 barges, compared with "
                     "1,137 barges a year ago.") == "nothing");
  CHECK(objection_to("The number of barges rose by 40 to 1,240 barges, compared with 1,175 barges "
                     "a year ago.") != "nothing");
  CHECK(objection_to("Growth came to 3% of output this year, against 4% of output in 2023.") ==
        "nothing");
  CHECK(objection_to("Sales rose 70% in May, year-on-year, to 8 million crowns from 5.7 million "
                     "crowns in April.") == "nothing");
}

TEST_CASE("what rises and what is cut may be told together") {
  CHECK(objection_to("The ministry raised the cut in fees to 10 euros from 5 euros.") == "nothing");
  CHECK(objection_to("Growth in output slowed to 2% from 4%.") == "nothing");
  CHECK(objection_to("The index fell, owing to the rising crown, by 8% to 140 points from 152 "
                     "points.") == "nothing");
  CHECK(objection_to("The index fell, owing to the rising crown, by 18% to 140 points from 152 "
                     "points.") != "nothing");
}

TEST_CASE("ranges are no changes") {
  CHECK(objection_to("It cut its offer: loans at rates ranging from 4% to 9% are on.") ==
        "nothing");
  CHECK(objection_to("Estimates are 2.3 million tonnes to 2.6 million tonnes, down from 2.4 "
                     "million tonnes to 2.7 million tonnes.") == "nothing");
  CHECK(objection_to("Output grew by 17% in March, against a target range of 6 to 9 percent.") ==
        "nothing");
}

TEST_CASE("regression: another figure beside a change was its amount") {
  CHECK(objection_to("Income was 2.3 million euros, up from 2 million euros earned by 77% of the "
                     "mills.") == "nothing");
  CHECK(objection_to("Profit rose to 44 million euros, after a one million euro gain, from 35 "
                     "million euros.") == "nothing");
  CHECK(objection_to("Profit would have risen 10% but for the increase in the tax to 49% from "
                     "46%.") == "nothing");
  CHECK(objection_to("The rate rose by 1/8 point to 5.96% from 5.83%.") == "nothing");
}

TEST_CASE("regression: a basis point was a percentage point") {
  CHECK(objection_to("The bank cut its rate by 25 basis points, from 4.25% to 4.00%.") ==
        "nothing");
  CHECK(objection_to("The bank cut its rate by 50 basis points, from 4.25% to 4.00%.") !=
        "nothing");
}

}  // namespace
}  // namespace claimcheck::auditing
