#include "catch.h"
#include "concepts.h"

using namespace claimcheck::quantity;

TEST_CASE(
    "a phrase that tells where or when the figure before holds is not what the next is about") {
  CHECK(concepts("The van burns 9 litres in town and 6 litres elsewhere.") == Lines{"van", "van"});
  CHECK(concepts("Rents rose 2 percent from Orm and 4 percent from Tal.") ==
        Lines{"Rents", "Rents"});
  CHECK(concepts("The raft drifted 40 miles off Tal at 3 mph.") == Lines{"raft", "raft"});
}

TEST_CASE("a verb behind an aside has the subject before it") {
  CHECK(concepts("The tower, built for $5 million, is 80 metres high.").back() == "tower");
  CHECK(concepts("The serum proved 91.5% pure in a test of 40 vials and must be kept at 4 degrees.")
            .back() == "serum");
  CHECK(concepts("The share trades at 12 times sales and yields 3 percent.").back() == "share");
}

TEST_CASE("the subject of a clause of its own is not that of the one before") {
  CHECK(concepts("Loans fell 5% as the average fixed rate rose to 3.6%.").back() ==
        "average fixed rate");
  CHECK(concepts("A 9-year-old boy fell and slid 20 metres.") == Lines{"boy", "boy"});
}

TEST_CASE("verbs that may be nouns end what a figure is about") {
  CHECK(concepts("Prices start at $990.") == Lines{"Prices"});
  CHECK(concepts("The laptop starts at $990.") == Lines{"laptop"});
  CHECK(concepts("The hatchback costs from £16,495.") == Lines{"hatchback"});
  CHECK(concepts("The motor puts out 147 kW.") == Lines{"motor"});
  CHECK(concepts("Output grows to 5 tonnes.") == Lines{"Output"});
  CHECK(concepts("Vacancy rates hover around 2 percent.") == Lines{"Vacancy rates"});
  CHECK(concepts("Housing starts at 1.2 tonnes.") == Lines{"Housing starts"});
}

TEST_CASE("what describes a figure behind its article is not what it is about") {
  CHECK(concepts("Core prices fell an annual 0.4%.") == Lines{"Core prices"});
  CHECK(concepts("Wages rose by a seasonally adjusted 0.6 percent.") == Lines{"Wages"});
}

TEST_CASE("the complement belongs to what a figure is about") {
  CHECK(concepts("Levels of lead fell 5%.") == Lines{"Levels of lead"});
  CHECK(concepts("Sales at stores open at least 13 months fell 2.7 percent.").back() == "Sales");
}

TEST_CASE("predicates are not what a figure is about") {
  CHECK(concepts("Pretax profit was flat at 410 million euros.") == Lines{"Pretax profit"});
  CHECK(concepts("Zinc ended little changed at $2,440.") == Lines{"Zinc"});
  CHECK(concepts("The pump is two decibels quieter than its rival.") == Lines{"pump"});
  CHECK(concepts("Loans rose 5%, and provisions more than doubled.").back() == "provisions");
}

TEST_CASE("company names may end in a point, and have asides and compounds before them") {
  CHECK(concepts("Orm Corp. earned $22.5 million.") == Lines{"Orm Corp"});
  CHECK(concepts("Orm Co., down 5%, was sold.") == Lines{"Orm Co"});
  CHECK(concepts("Sales of the Tal-based firm fell 7.4 percent.") ==
        Lines{"Sales of the Tal-based firm"});
  CHECK(concepts("The firm, which has 120 cooks, cut 10% of them.").back() == "firm");
}

TEST_CASE("an increase in something to a level is about the thing") {
  CHECK(concepts("It plans an increase in the base fee to $2.50.") == Lines{"base fee"});
  CHECK(concepts("Growth in lending slowed to 5 percent.") == Lines{"Growth"});
}

TEST_CASE("what stands right before of and its figure is what it is about") {
  CHECK(concepts("It reaches 92% of homes at speeds of 300 mph.") == Lines{"homes", "speeds"});
}

TEST_CASE("names with figures are what a figure is about") {
  CHECK(concepts("The CAC 40 ended 0.8 percent lower.") == Lines{"CAC 40"});
  CHECK(concepts("The FTSE 100 closed down 45 points, at 7,084.") == Lines{"FTSE 100", "FTSE 100"});
}

TEST_CASE("regression: a plural behind as was taken for a verb") {
  CHECK(concepts("Output fell 5% as exports rose to 30 million tons.") ==
        Lines{"Output", "exports"});
}

TEST_CASE("regression: a limit of age was about the verb behind it") {
  CHECK(concepts("Adults over 65 pay less.") == Lines{"Adults"});
  CHECK(concepts("Men aged 65 pay less.") == Lines{"Men"});
  CHECK(concepts("The rule covers children under 16.") == Lines{"children"});
}

TEST_CASE("regression: the object of a change took its verb and subject with it") {
  CHECK(concepts("The drug cut deaths by 30%.") == Lines{"deaths"});
  CHECK(concepts("The plan cuts spending by $3 billion.") == Lines{"spending"});
  CHECK(concepts("The tax cut plans fell by 5%.") == Lines{"tax cut plans"});
}
