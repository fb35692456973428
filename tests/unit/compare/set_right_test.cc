// What a text rules out, sets right or tells only in passing, beside what another asserts.

#include "catch.h"
#include "compare/verdicts.h"

using namespace claimcheck;
using namespace claimcheck::testing;

TEST_CASE("'not 60 but 600' asserts the second figure and denies the first") {
  const auto text =
      "There were not 60 divers at the Orvik wreck on Sunday but 600, the harbour "
      "office said.";
  CHECK(verdict(text, "On Sunday there were 600 divers at the Orvik wreck.") == Verdict::agree);
  CHECK(verdict(text, "On Sunday there were 800 divers at the Orvik wreck.") == Verdict::conflict);
}

TEST_CASE("'it is not true that' denies what follows it") {
  CHECK(verdict("It is not true that the abbot spent 40,000 euros on wine.",
                "The abbot spent 40,000 euros on wine.") == Verdict::conflict);
}

TEST_CASE("what did not end or open until a year did so then") {
  const auto siege = "The siege of Castel Orm did not end until 1643.";
  CHECK(verdict(siege, "The siege of Castel Orm ended in 1643.") == Verdict::agree);
  CHECK(verdict(siege, "The siege of Castel Orm lasted from 1630 to 1634.") == Verdict::conflict);
  const auto lido = "The lido of Orvik did not open until 1931.";
  CHECK(verdict(lido, "The lido of Orvik opened in 1931.") == Verdict::agree);
  CHECK(verdict(lido, "The lido of Orvik opened in 1913.") == Verdict::conflict);
}

TEST_CASE("what is said in passing of a subject is no part of its plans") {
  const auto text = "Tervola, a port with a population of about 31,000, will get a ferry in May.";
  CHECK(verdict(text, "The population of Tervola is 31,200.") == Verdict::agree);
  CHECK(verdict(text, "The population of Tervola is 52,000.") == Verdict::conflict);
}

TEST_CASE("'that is what it will cost' is a plan too") {
  CHECK(verdict("The new roof of Orvik abbey will cost 4-5 million crowns.",
                "Between 4 and 6 million crowns: that is what the new roof of Orvik abbey will "
                "cost.") == Verdict::agree);
}

TEST_CASE("'the highest since 2011' says nothing of when counting began") {
  CHECK(verdict("Inflation in Maruvia was 6.1% in April.",
                "In April, inflation in Maruvia was 6.8 percent, the highest since 2011.") ==
        Verdict::conflict);
}

TEST_CASE("nobody of a kind is none of them") {
  CHECK(verdict("No pilgrims were injured when the bus left the road at Orm.",
                "Three pilgrims were injured when the bus left the road at Orm.") ==
        Verdict::conflict);
}

TEST_CASE("parts are the same part however they are introduced") {
  const auto list = "Fifteen singers went to Graz, four tenors among them.";
  CHECK(verdict(list, "The choir that went to Graz includes four tenors.") == Verdict::agree);
}

TEST_CASE("two of a kind with different names are two") {
  CHECK(verdict("The bishop of Orm ordained 12 priests on Sunday.",
                "The bishop of Vell ordained 19 priests on Sunday.") == Verdict::not_comparable);
  CHECK(verdict("The bishop of Orm ordained 12 priests on Sunday.",
                "The bishop of Orm ordained 19 priests on Sunday.") == Verdict::conflict);
}

TEST_CASE("what was done to some is not what was done to others") {
  CHECK(verdict("The coastguard of Orm rescued 36 sailors from the barge Lotte.",
                "The coastguard of Orm is still looking for nine sailors from the barge Lotte.") ==
        Verdict::not_comparable);
  CHECK(verdict("The fumes in Vell killed eight welders.",
                "The fumes in Vell made 140 welders ill.") == Verdict::not_comparable);
  CHECK(verdict("The coastguard of Orm rescued 36 sailors from the barge Lotte.",
                "The coastguard of Orm rescued 63 sailors from the barge Lotte.") ==
        Verdict::conflict);
}

TEST_CASE("shares of two age groups are not compared") {
  CHECK(verdict("Some 70% of the over-65s in Orm own a car.",
                "Some 35% of the under-25s in Orm own a car.") == Verdict::not_comparable);
  CHECK(verdict("Some 70% of the over-65s in Orm own a car.",
                "Some 35% of the over-65s in Orm own a car.") == Verdict::conflict);
}

TEST_CASE("homes that were damaged are not those that were destroyed") {
  CHECK(verdict("The gale destroyed 70 houses on Skarv and damaged 420.",
                "The gale destroyed 420 houses on Skarv.") == Verdict::conflict);
}

TEST_CASE("a ban that was lifted is over") {
  CHECK(verdict("The curfew in Orvik was lifted on 2 May.",
                "The curfew in Orvik was lifted on 7 May.") == Verdict::conflict);
}

TEST_CASE("what was built and what was sold are two counts") {
  CHECK(verdict("The yard at Orvik built 40 barges in 2023.",
                "The yard at Orvik sold 26 barges in 2023.") == Verdict::not_comparable);
  CHECK(verdict("The yard at Orvik built 40 barges in 2023.",
                "The yard at Orvik built 26 barges in 2023.") == Verdict::conflict);
}

TEST_CASE("who puts a figure at something is its source, whatever stands in between") {
  CHECK(verdict("The insurer Kestrin puts the damage caused by the hail at 80 million euros.",
                "The hail caused damage of 120 million euros, the chamber of commerce said.") ==
        Verdict::disputed);
}

TEST_CASE("years since a deed tell when it was done") {
  const auto text = "It has been five years since the chapel in Orvik burned.";
  CHECK(verdict(text, "The chapel in Orvik burned in May 2019.") == Verdict::agree);
  CHECK(verdict(text, "The chapel in Orvik burned in May 2015.") == Verdict::conflict);
}

TEST_CASE("'a week ago' dates a deed, and what takes place is held") {
  const auto text = "The regatta in Orvik took place a week ago.";
  CHECK(verdict(text, "The regatta in Orvik was held on 3 May.") == Verdict::agree);
  CHECK(verdict(text, "The regatta in Orvik was held on 8 April.") == Verdict::conflict);
}
