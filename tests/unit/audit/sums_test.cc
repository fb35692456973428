#include "audit/auditing.h"
#include "catch.h"

namespace claimcheck::auditing {
namespace {

TEST_CASE("parts that are listed after their total must add up to it") {
  CHECK(objection_to("The blast left 22 dead: 11 men, 8 women and 4 children.") ==
        "11 + 8 + 4 = 23, not 22.");
  CHECK(objection_to("The blast left 22 dead: 11 men, 8 women and 2 children.") ==
        "11 + 8 + 2 = 21, not 22.");
  CHECK(objection_to("The fleet has 40 vehicles (20 buses, 15 trucks and 6 vans).") ==
        "20 + 15 + 6 = 41, not 40.");
  CHECK(objection_to("The blast left 22 dead: 11 men, 7 women and 4 children.") == "nothing");
}

TEST_CASE("a following sentence may name the parts") {
  CHECK(objection_to("The storm killed 31 people. They were 12 men, 14 women and 6 children.") ==
        "12 + 14 + 6 = 32, not 31.");
  CHECK(objection_to("The town will spend a package of $5.3 billion. The package consists of $2.4 "
                     "billion for schools, $1.7 billion for rail and $800 million for ports.") ==
        "2.4 + 1.7 + 0.8 = 4.9 billion, not 5.3 billion USD.");
  CHECK(objection_to("Police made 64 arrests. There were 38 arrests in Orm, 19 in Tal and 11 in "
                     "Bex.") == "38 + 19 + 11 = 68, not 64.");
}

TEST_CASE("a list that may leave something out is only wrong when it exceeds its total") {
  CHECK(objection_to("Police made 64 arrests. There were 38 arrests in Orm and 19 in Tal.") ==
        "nothing");
  CHECK(objection_to("The storm killed 31 people, including 12 men and 14 women.") == "nothing");
  CHECK(objection_to("Of the 40 passengers, 25 were hurt and 10 died.") == "nothing");
  CHECK(objection_to("Of the 40 passengers, 25 were hurt and 16 died.") == "25 + 16 = 41, not 40.");
}

TEST_CASE("who picks one of several ways gives one answer") {
  CHECK(
      objection_to("Asked to pick one way, 51% chose the ferry, 38% a bridge and 24% a tunnel.") ==
      "51 + 38 + 24 = 113 percent, more than 100.");
  CHECK(
      objection_to("Asked to pick one way, 51% chose the ferry, 38% a bridge and 11% a tunnel.") ==
      "nothing");
  CHECK(objection_to("Asked how they cross, 51% said by ferry, 38% a bridge and 24% a tunnel.") ==
        "nothing");
}

TEST_CASE("a change is of the amount of a stuff that stands before it") {
  CHECK(
      objection_to("Farmers dried 2,100 tonnes of hops this season, down 15% from 3,100 tonnes.") ==
      "From 3,100 to 2,100 is a change of 32.3%, not 15%.");
  CHECK(
      objection_to("Farmers dried 2,100 tonnes of hops this season, down 32% from 3,100 tonnes.") ==
      "nothing");
  CHECK(objection_to("The union with 4,000 members lost votes, down 15% from 3,100.") == "nothing");
}

TEST_CASE("parts among those named before cannot exceed them") {
  CHECK(
      objection_to("Eighteen people died. Among the victims were 6 men, 5 women and 9 children.") ==
      "6 + 5 + 9 = 20, not 18.");
  CHECK(objection_to("Eighteen people died. Among the victims were 6 men and 9 children.") ==
        "nothing");
  CHECK(objection_to("Thirty-five scouts were surprised by the tide. By noon 48 of them had been "
                     "brought ashore.") == "A part of 48 exceeds the whole of 35.");
  CHECK(objection_to("Thirty-five scouts were surprised by the tide. By noon 28 of them had been "
                     "brought ashore.") == "nothing");
  CHECK(objection_to("Some 35 scouts set out on Monday; on Tuesday there were 48 of them.") ==
        "nothing");
}

TEST_CASE("givers cannot give more than the sum before") {
  CHECK(objection_to("Donors agreed on aid of $900 million. Ostland will contribute $500 million, "
                     "Lorvania $300 million and Maruvia $200 million.") ==
        "500 + 300 + 200 = 1,000 million, not 900 million USD.");
  CHECK(objection_to("Donors agreed on aid of $900 million. Ostland will contribute $400 million, "
                     "Lorvania $200 million and Maruvia $100 million.") == "nothing");
}

TEST_CASE("how far a count has come is no share of the vote") {
  CHECK(
      objection_to("With 99% of the ballots counted, Sander has 53.8% of the vote, Pell 44.1% and "
                   "a third candidate 2.1%.") == "nothing");
  CHECK(objection_to("Sander has 53.8% of the vote, Pell 44.1% and a third candidate 12.1%.") !=
        "nothing");
}

TEST_CASE("votes of all members must add up") {
  CHECK(objection_to("All 351 deputies took part in the vote. In the end, 193 voted yes, 127 voted "
                     "no and 36 abstained.") == "193 + 127 + 36 = 356, not 351.");
  CHECK(objection_to("All 350 deputies took part in the vote. In the end, 193 voted yes, 127 voted "
                     "no and 30 abstained.") == "nothing");
}

TEST_CASE("a total may be told after its parts") {
  CHECK(objection_to("Rescuers found 8 men, 5 women and 3 children, 17 in all.") ==
        "8 + 5 + 3 = 16, not 17.");
  CHECK(objection_to("Rescuers found 8 men, 5 women and 3 children, 16 in all.") == "nothing");
}

TEST_CASE("rounded figures bring their rounding into the sum") {
  CHECK(objection_to("It earned $4.6 billion: $2.1 billion from cars, $1.7 billion from vans and "
                     "$0.9 billion from parts.") == "nothing");
  CHECK(objection_to("It earned $4.6 billion: $2.1 billion from cars, $1.7 billion from vans and "
                     "$1.9 billion from parts.") != "nothing");
}

TEST_CASE("a list of either of two figures before it is right") {
  CHECK(objection_to("They have 74 of the 120 seats: 44 for the Reds, 22 for the Whites and "
                     "eight for the Blues.") == "nothing");
  CHECK(objection_to("They have 74 of the 120 seats: 44 for the Reds, 22 for the Whites and nine "
                     "for the Blues.") != "nothing");
}

TEST_CASE("a part and the rest make up the whole") {
  CHECK(objection_to("Twelve of the 30 miners were rescued; the other 20 are underground.") ==
        "12 + 20 = 32, not 30.");
  CHECK(objection_to("Twelve of the 30 miners were rescued; the other 18 are underground.") ==
        "nothing");
  CHECK(objection_to("Twelve of the 30 miners were rescued, three died and the other 15 wait.") ==
        "nothing");
}

TEST_CASE("lists of other things are no parts") {
  CHECK(objection_to("Two teams of 20 people met: 11 goals, 4 assists and 7 fouls.") == "nothing");
  CHECK(objection_to("Sales were 40 cars in 2021, 45 cars in 2022 and 50 cars in 2023.") ==
        "nothing");
  CHECK(objection_to("On Monday 12 people died. On Sunday 8 men and 9 women were hurt.") ==
        "nothing");
  CHECK(objection_to("On Monday 12 people died: 8 men and 9 women.") != "nothing");
}

TEST_CASE("a part cannot exceed its whole") {
  CHECK(objection_to("Nine sailors were hurt, including 11 officers.") ==
        "A part of 11 exceeds the whole of 9.");
  CHECK(objection_to("The club owns 30 boats, 34 of which are laid up.") ==
        "A part of 34 exceeds the whole of 30.");
  CHECK(objection_to("Some 34 of the 30 boats are laid up.") != "nothing");
  CHECK(objection_to("Nine sailors were hurt, including 7 officers.") == "nothing");
}

TEST_CASE("a part of an unknown whole is left alone") {
  CHECK(objection_to("The fire killed 12 people and hurt 30, including 14 children.") == "nothing");
  CHECK(objection_to("More than nine sailors were hurt, including 11 officers.") == "nothing");
  CHECK(objection_to("She rowed 31 miles in 12 stages, including a 34-mile one.") == "nothing");
  CHECK(objection_to("The fire hit three houses, including 14 flats.") == "nothing");
  CHECK(objection_to("The fire killed 12 people, including 14 children.") != "nothing");
}

TEST_CASE("shares of one question cannot exceed 100%") {
  CHECK(objection_to("Of those asked 58% were for the park, 36% against it and 11% "
                     "undecided.") == "58 + 36 + 11 = 105 percent, more than 100.");
  CHECK(objection_to(
            "Of those asked 52.3% were for the park, 30.4% against it and 17.4% undecided.") ==
        "nothing");
  CHECK(objection_to("The Greens won 41%, the Reds 35% and the Blues 33% of the vote.") !=
        "nothing");
  CHECK(objection_to("Of those asked 58% were for the park, 36% against it and 9% undecided.") ==
        "nothing");
  CHECK(objection_to("Of those asked 58% were for the park, 36% against it and 10% undecided.") !=
        "nothing");
}

TEST_CASE("shares of different bases may exceed 100%") {
  CHECK(objection_to("Some 70% of men, 65% of women and 40% of children have a bicycle.") ==
        "nothing");
  CHECK(objection_to("Sales rose 50% in May, 40% in June and 30% in July.") == "nothing");
  CHECK(objection_to("In all 70% were for the park, 65% against it and 40% undecided.") !=
        "nothing");
}

TEST_CASE("parts and the rest of them make up the whole told before") {
  const std::string_view ferry =
      "A ferry with 80 people aboard has sunk off Orm. Rescuers pulled 51 "
      "from the sea, recovered 14 bodies and are looking for the other ";
  CHECK(objection_to(std::string(ferry) + "25.") == "51 + 14 + 25 = 90, not 80.");
  CHECK(objection_to(std::string(ferry) + "15.") == "nothing");
}

TEST_CASE("regression: those a figure does not count were parts of it") {
  CHECK(objection_to("The train derailed, and 25 people were hurt. The campers, 38 of them, were "
                     "not.") == "nothing");
  CHECK(objection_to("Two gunmen entered the school and took pupils hostage. Twelve of them were "
                     "freed.") == "nothing");
  CHECK(objection_to("Three robbers held up a bus. Forty of them, mostly tourists, were freed.") ==
        "nothing");
  CHECK(objection_to("Nine sailors were hurt.\n\nIt was long ago, and 11 of them swam.") ==
        "nothing");
}

TEST_CASE("regression: what several donors gave was summed up to the gift of one") {
  CHECK(objection_to("The World Bank pledged $500 million. Japan gave $300 million, France $200 "
                     "million and Italy $150 million.") == "nothing");
  CHECK(objection_to("Donors pledged $500 million. Japan gave $300 million, France $200 million "
                     "and Italy $150 million.") != "nothing");
}

TEST_CASE("ages of the youngest and the oldest are no parts") {
  CHECK(objection_to("The choir lost the vote by 98 to 91. The youngest of them was 20 and the "
                     "oldest was 63.") == "nothing");
}

TEST_CASE("a last part may be set against the others") {
  const std::string vote = "Of the 90 letters sent in, 51 were kind and 30 were rude, while ";
  CHECK(objection_to(vote + "14 were blank.") == "51 + 30 + 14 = 95, not 90.");
  CHECK(objection_to(vote + "nine were blank.") == "nothing");
}

TEST_CASE("parts may be told by a trait, or of what was counted far before") {
  CHECK(objection_to("The 40 cabins comprise 18 with one bunk, 14 with two and 11 with three.") ==
        "18 + 14 + 11 = 43, not 40.");
  CHECK(objection_to("The 40 cabins comprise 18 with one bunk, 14 with two and 8 with three.") ==
        "nothing");
  CHECK(objection_to("Divers raised 52 jars from the wreck off Orm last week, made up of 24 "
                     "amphorae, 19 flasks and 14 bowls.") == "24 + 19 + 14 = 57, not 52.");
}

TEST_CASE("figures in brackets are those of another time, and 'each' counts several times") {
  CHECK(objection_to("Shipments in tonnes came to: beef 26,945 tonnes (20,096 tonnes), lamb 3,257 "
                     "tonnes (4,211 tonnes) and veal 7,660 tonnes (10,502 tonnes).") == "nothing");
  CHECK(objection_to("The fees of 2.5 million euros comprise 0.5 million euros each for the bank "
                     "and the broker and 1.5 million euros for sales.") == "nothing");
}

TEST_CASE("regression: what is no part of a whole was held against it") {
  CHECK(objection_to("The yard paid a sum of 16 million euros this year, 18 million euros next "
                     "year and 15 million euros after that.") == "nothing");
  CHECK(objection_to("Only 11 of these 37 wells lie in Tal, and five of the 37 are new.") ==
        "nothing");
  CHECK(objection_to("The bank gets 135 million crowns and will have 300 million crowns, of which "
                     "250 million is new.") == "nothing");
  CHECK(objection_to("Orm ran a surplus of 4 million euros, including 7 million euros with Tal.") ==
        "nothing");
  CHECK(objection_to("Orm gave 4 million euros, including 7 million euros for Tal.") != "nothing");
  CHECK(objection_to("It sold 6,600 shares of the mill. It sold 9,500 of its shares in May.") ==
        "nothing");
}

TEST_CASE("regression: a percentage beside points was a share of people") {
  CHECK(objection_to("The poll of 507 voters came after the index had lost 500 points, or 22%.") ==
        "nothing");
}

TEST_CASE("regression: how many voted was a share of the vote") {
  CHECK(objection_to("With 81% of the members voting, 54% voted no and 46% voted yes.") ==
        "nothing");
}

TEST_CASE("of whom are persons, and the age of the youngest of them is no part") {
  CHECK(objection_to("The mission had 210 observers from 29 towns, 40 of whom stayed.") ==
        "nothing");
  CHECK(objection_to("The mission had 29 observers, 40 of whom stayed.") != "nothing");
  CHECK(objection_to("The six wounded, the youngest of them 17, were taken to Tal.") == "nothing");
}

TEST_CASE("a package is the sum of which the article tells") {
  CHECK(objection_to("The cabinet approved help worth 650 million euros for its neighbour. The "
                     "package is made up of 310 million euros for roads, 180 million euros for "
                     "ports and 95 million euros for tents.") ==
        "310 + 180 + 95 = 585 million, not 650 million EUR.");
}

TEST_CASE("shares of the votes of both firms are of two wholes") {
  CHECK(objection_to("Shareholders of both firms agreed, Orm's with 94% of the votes and Tal's "
                     "with 97%.") == "nothing");
}

TEST_CASE("regression: the age of the youngest behind a list left its sum open") {
  CHECK(objection_to(
            "Police named all 11 people killed in the crash. The dead were six women, four "
            "men and two children. The youngest was a boy of nine.") == "6 + 4 + 2 = 12, not 11.");
}

}  // namespace
}  // namespace claimcheck::auditing
