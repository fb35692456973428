#include "catch.h"
#include "recognized.h"

using namespace claimcheck::quantity;
using claimcheck::ChangeRole;

TEST_CASE("a name and a place are no changes") {
  CHECK(lines("He owned 22% of Rally's stock.") == Lines{"22%: 22 percent"});
  CHECK(lines("She scored 9 points off the bench.") == Lines{"9 points: 9 point"});
}

TEST_CASE("a figure that is a change says which way") {
  CHECK(lines("Shares fell 2.5%.") == Lines{"2.5%: 2.5 percent down"});
  CHECK(lines("Sales were up 5 percent.") == Lines{"5 percent: 5 percent up"});
  CHECK(lines("a 5% increase in prices") == Lines{"5%: 5 percent up"});
  CHECK(lines("Prices rose by 30 cents.") == Lines{"30 cents: 30 cent up"});
}

TEST_CASE("change, old and new value are told apart") {
  const auto found = recognized("It rose by $5 to $30 from $25.");
  REQUIRE(found.size() == 3);
  CHECK(found[0].quantity.role == ChangeRole::change);
  CHECK(found[1].quantity.role == ChangeRole::new_value);
  CHECK(found[2].quantity.role == ChangeRole::old_value);
  CHECK(recognized("It rose from 10 to 15.").size() == 2);
}

TEST_CASE("things that are lost or added are no change of a figure") {
  CHECK(lines("The firm cut 300 jobs.") == Lines{"300 jobs: 300 job"});
}

TEST_CASE("a particle of a verb and a level are no change") {
  CHECK(lines("They shot down 5 drones.") == Lines{"5 drones: 5 drone"});
  CHECK(lines("The total climbed above 8,000.") == Lines{"above 8,000: 8000 more_than"});
}

TEST_CASE("verbs with off and down tell no change of money") {
  CHECK(lines("They will write off $3 million.") == Lines{"$3 million: 3000000 USD"});
  CHECK(lines("It paid down $3 million.") == Lines{"$3 million: 3000000 USD"});
}

TEST_CASE("money that is lost is a change where it leads to a level") {
  CHECK(lines("Tin lost 12 cents to $3.90.") == Lines{"12 cents: 12 cent down", "$3.90: 3.90 USD"});
  CHECK(lines("The firm lost $3.90.") == Lines{"$3.90: 3.90 USD"});
}

TEST_CASE("a change told twice, or of two periods, goes the same way") {
  CHECK(lines("It fell 30 points, or 2%.") ==
        Lines{"30 points: 30 point down", "2%: 2 percent down"});
  CHECK(lines("Rents rose 5% in May and 7% in June.") ==
        Lines{"5%: 5 percent up", "7%: 7 percent up"});
  CHECK(lines("Rents rose 5% and 30% of tenants left.").at(1) == "30%: 30 percent");
}

TEST_CASE("what is added to a level is no range") {
  CHECK(lines("Zinc added 2 cents to 70 cents.") ==
        Lines{"2 cents: 2 cent up", "70 cents: 70 cent"});
  CHECK(lines("It lost 5% to 10%.") == Lines{"5% to 10%: 5..10 percent range down"});
}

TEST_CASE("a particle far before by is no change") {
  CHECK(lines("They were saved off the coast of Orm by two fishermen.") ==
        Lines{"two fishermen: 2 fisherman"});
}

TEST_CASE("a hyphenated measure is no change, a compared one is") {
  CHECK(lines("She sank a 20-foot putt.") == Lines{"20-foot: 20 foot"});
  CHECK(lines("a 6-inch 90Hz screen") == Lines{"6-inch: 6 inch", "90Hz: 90 hertz"});
  CHECK(lines("It was 2 degrees Celsius higher than usual.") ==
        Lines{"2 degrees Celsius: 2 celsius up"});
}

TEST_CASE("regression: a bare old value behind the new one had no unit") {
  CHECK(last_line("Joblessness rose to 5.2 percent from 4.8.") == "4.8: 4.8 percent");
  CHECK(last_line("The dividend was raised to 32 cents from 29.") == "29: 29 cent");
  CHECK(last_line("Net income rose to $5.2 billion, from 4.8 billion.") ==
        "4.8 billion: 4800000000 USD");
  CHECK(last_line("Debt rose to 12 billion euros from 9.") == "9: 9000000000 EUR");
  CHECK(last_line("Debt rose to 12 million euros from 900.") == "900: 900 EUR");
}

TEST_CASE("the unit of the old value is that of the new one") {
  CHECK(lines("The stake was cut to 12.5 from 15 percent.").at(0) == "12.5: 12.5 percent");
  CHECK(last_line("Revenue of 8.2 billion dollars missed the 8.4 billion expected.") ==
        "8.4 billion: 8400000000 USD");
}

TEST_CASE("regression: up to behind a verb of change was a limit") {
  CHECK(lines("Joblessness edged up to 5.2 percent.") == Lines{"5.2 percent: 5.2 percent"});
  CHECK(lines("It has up to 5.2 percent.") == Lines{"up to 5.2 percent: 5.2 percent at_most"});
}

TEST_CASE("regression: a start-up was a rise") {
  CHECK(lines("They value the start-up at more than $2 billion.") ==
        Lines{"at more than $2 billion: 2000000000 USD more_than"});
}

TEST_CASE("regression: by how much a contest was lost was taken for a fall") {
  CHECK(lines("They lost the play-off in Orm by 12 points.") == Lines{"12 points: 12 point"});
  CHECK(lines("They lost the race and fell by 12 points.") == Lines{"12 points: 12 point down"});
}

TEST_CASE("a share fewer or more is a change") {
  CHECK(lines("It sold 12% fewer cars.") == Lines{"12%: 12 percent down"});
  CHECK(lines("It flew 9% more guests.") == Lines{"9%: 9 percent up"});
}

TEST_CASE("regression: bare figures of a list had no unit") {
  CHECK(last_line("It gets 29 mpg in town and 38 on the road.") == "38: 38 mile-per-gallon");
  CHECK(lines("It bought 40 billion euros in Orm, 30 billion in Tal and 20 billion in Bex.") ==
        Lines{"40 billion euros: 40000000000 EUR", "30 billion: 30000000000 EUR",
              "20 billion: 20000000000 EUR"});
  CHECK(last_line("It has 229 members, compared with 217 in Orm.") == "217: 217 member");
  CHECK(lines("The index shed some 2%, or 8.15, to 391.40.").at(1) == "8.15: 8.15 down");
  CHECK(last_line("It paid $5 million and 12 left.") == "12: 12");
}

TEST_CASE("a change may have an article and adjectives before it") {
  CHECK(lines("Prices fell an annual 0.4%.") == Lines{"0.4%: 0.4 percent down"});
  CHECK(lines("It cut waste by an average of 54%.") == Lines{"54%: 54 percent down"});
  CHECK(lines("Sales rose by a seasonally adjusted 0.6%.") == Lines{"0.6%: 0.6 percent up"});
}

TEST_CASE("a change goes on behind and in money and shares") {
  CHECK(last_line("The wage was $27, up 8 cents from June and 2.7% from May.") ==
        "2.7%: 2.7 percent up");
  CHECK(last_line("It is up 8 cents, and 2.7% of it is lost.") == "2.7%: 2.7 percent");
}

TEST_CASE("a rise of one share to another is a range") {
  CHECK(lines("Sales should rise 4% to 6%.") == Lines{"4% to 6%: 4..6 percent range up"});
  CHECK(lines("They see growth of 4% to 6%.") == Lines{"4% to 6%: 4..6 percent range up"});
  CHECK(lines("Sales rose 3% to $5 million.") ==
        Lines{"3%: 3 percent up", "$5 million: 5000000 USD"});
}

TEST_CASE("cents that were lost are a change, and so is no count before an added one") {
  CHECK(lines("Futures lost nearly 3 cents a gallon.") ==
        Lines{"nearly 3 cents a gallon: 3 cent/gallon nearly down"});
  CHECK(lines("Varrow made 17 points and added two blocks.").at(0) == "17 points: 17 point");
}

TEST_CASE("a rate that something grew at is a change") {
  CHECK(lines("Output increased at a 2.9% annual rate.") == Lines{"2.9%: 2.9 percent up"});
  CHECK(lines("It was sold at a 2.9% discount.") == Lines{"2.9%: 2.9 percent"});
}

TEST_CASE("points that a player added are no change, those of an index are") {
  CHECK(lines("Varrow added 14 points.") == Lines{"14 points: 14 point"});
  CHECK(lines("The index added 14 points, or 0.3%, to 4,100.").at(0) == "14 points: 14 point up");
}

TEST_CASE("a verb that changes its object tells the change behind the object") {
  CHECK(lines("Orm raised its quarterly dividend 20%.") == Lines{"20%: 20 percent up"});
  CHECK(lines("The shop cut prices 15%.") == Lines{"15%: 15 percent down"});
  CHECK(lines("The move lifts the chief's stake to 20% from 16%.") ==
        Lines{"20%: 20 percent", "16%: 16 percent"});
  CHECK(lines("He wants to boost his stake above 10%.").at(0) == "above 10%: 10 percent more_than");
  CHECK(lines("Rents eat up 40% of pay.") == Lines{"40%: 40 percent"});
}

TEST_CASE("a word of degree may stand between a change and its figure") {
  CHECK(lines("Fares are up only 4%.") == Lines{"4%: 4 percent up"});
  CHECK(lines("Prices rose another 3%.") == Lines{"3%: 3 percent up"});
  CHECK(lines("Sales fell a further 3%.") == Lines{"3%: 3 percent down"});
  CHECK(lines("They are ripping off another 90-yard strip.").at(0) == "90-yard: 90 yard");
}

TEST_CASE("a change ends where another clause begins") {
  CHECK(lines("It fell after it said it would miss its goal by $12 million.") ==
        Lines{"$12 million: 12000000 USD"});
}

TEST_CASE("a word that compares tells which way a part or a share changed") {
  CHECK(lines("Output is a quarter lower.") == Lines{"a quarter: 0.25 down"});
  CHECK(lines("The index ended 0.4% firmer.") == Lines{"0.4%: 0.4 percent up"});
}

TEST_CASE("regression: how far from the shore a ship sank was taken for a fall") {
  CHECK(lines("The Ilona sank nine kilometres from the shore.") ==
        Lines{"nine kilometres: 9 kilometer"});
  CHECK(lines("The lake sank nine metres from its peak.") == Lines{"nine metres: 9 meter down"});
}

TEST_CASE("so many more than before are a change, not what there is now") {
  CHECK(lines("Torvik has 164 million readers, 12 million more than in June.").back() ==
        "12 million: 12000000 reader up");
  CHECK(lines("It has 62 kg of ore, 7 kg less than in May.").back() == "7 kg: 7 kilogram down");
  CHECK(lines("It holds 40 men more than 30 years old.").front() == "40 men: 40 man");
}

TEST_CASE("a price that lost so much to close at another fell by it") {
  CHECK(lines("Orm ore lost $200 to trade at $1,100.") ==
        Lines{"$200: 200 USD down", "$1,100: 1100 USD"});
  CHECK(lines("Torvik lost $200 million.") == Lines{"$200 million: 200000000 USD"});
}
