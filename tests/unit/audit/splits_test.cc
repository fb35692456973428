#include "audit/auditing.h"
#include "catch.h"

namespace claimcheck::auditing {
namespace {

TEST_CASE("parts of several nouns right behind their whole must add up to it") {
  CHECK(objection_to("The new board will have 31 members: 14 from the coast, eight from the hills, "
                     "six Quarrymen and five independents.") == "14 + 8 + 6 + 5 = 33, not 31.");
  CHECK(objection_to("The new board will have 33 members: 14 from the coast, eight from the hills, "
                     "six Quarrymen and five independents.") == "nothing");
  CHECK(objection_to("The yard holds 212 crates, namely 97 lamps, 61 stoves and 58 kettles.") ==
        "97 + 61 + 58 = 216, not 212.");
  CHECK(objection_to("She was cleared of 14 charges, namely six of libel, five of perjury and four "
                     "of theft.") == "6 + 5 + 4 = 15, not 14.");
  CHECK(objection_to("A flood covered 353 hectares in Orm: 41 in the port, 92 in the old town and "
                     "171 on the heath.") == "41 + 92 + 171 = 304, not 353 hectare.");
}

TEST_CASE("things of several nouns behind a colon need not be parts") {
  CHECK(objection_to("Sander scored 30 points: 12 rebounds, nine assists and three steals came on "
                     "top.") == "nothing");
  CHECK(objection_to("The ferry has 14 decks and a long history: three owners, five names and four "
                     "refits.") == "nothing");
  CHECK(objection_to("The yard holds 212 crates, among them 97 lamps, 61 stoves and 34 kettles.") ==
        "nothing");
}

TEST_CASE("people of several nations make up a crew, and a driver is one more") {
  CHECK(objection_to("The 21-strong crew of the tug - 12 Ostlanders, six Maruvians and five "
                     "Norlanders - went ashore.") == "12 + 6 + 5 = 23, not 21.");
  CHECK(objection_to("The 23-strong crew of the tug - 12 Ostlanders, six Maruvians and five "
                     "Norlanders - went ashore.") == "nothing");
  CHECK(objection_to("There were 54 people on board: 47 pupils, four teachers and the driver.") ==
        "47 + 4 + 1 = 52, not 54.");
  CHECK(objection_to("There were 52 people on board: 47 pupils, four teachers and the driver.") ==
        "nothing");
}

TEST_CASE("a round total that is told with its parts is no rough one") {
  CHECK(
      objection_to("The board has 150 seats; 61 go to the Reds, 48 to the Blues, 29 to the Greens "
                   "and 17 to the Whites.") == "61 + 48 + 29 + 17 = 155, not 150.");
  CHECK(
      objection_to("The board has 150 seats; 61 go to the Reds, 48 to the Blues, 29 to the Greens "
                   "and 12 to the Whites.") == "nothing");
}

TEST_CASE("the seats of a chamber are those of its parties") {
  CHECK(objection_to("In the 63-seat chamber the Reds will have 28 seats, the Blues 21, the Greens "
                     "nine and the Whites eight.") == "28 + 21 + 9 + 8 = 66, not 63.");
  CHECK(objection_to("In the 66-seat chamber the Reds will have 28 seats, the Blues 21, the Greens "
                     "nine and the Whites eight.") == "nothing");
}

TEST_CASE("who counted may list the parts, by another noun for the same deed") {
  CHECK(objection_to("The flood has claimed 83 lives, the institute said. It listed 41 deaths in "
                     "Tal, 27 in Bex and 19 in Orm.") == "41 + 27 + 19 = 87, not 83.");
  CHECK(objection_to("The flood has claimed 87 lives, the institute said. It listed 41 deaths in "
                     "Tal, 27 in Bex and 19 in Orm.") == "nothing");
  CHECK(objection_to("The flood has claimed 83 lives, the institute said. It listed 41 schools in "
                     "Tal, 27 in Bex and 19 in Orm.") == "nothing");
}

TEST_CASE("what is told of a whole at the head of a sentence cannot exceed it") {
  CHECK(objection_to("Of the 1,347 wells tested between May and July, 1,102 were clean, 198 were "
                     "not and 61 had run dry.") == "1,102 + 198 + 61 = 1,361, not 1,347.");
  CHECK(objection_to("Out of 73 samples, 51 were clean, 14 were doubtful and 11 were spoiled.") ==
        "51 + 14 + 11 = 76, not 73.");
  CHECK(objection_to("Of the 1,361 wells tested between May and July, 1,102 were clean, 198 were "
                     "not and 61 had run dry.") == "nothing");
}

TEST_CASE("parts of a whole at the head of a sentence may be those of several days") {
  CHECK(objection_to("Of the 84 hostages, 51 were freed on Monday, 27 on Tuesday and the remaining "
                     "nine on Friday.") == "51 + 27 + 9 = 87, not 84.");
  CHECK(objection_to("Of the 87 hostages, 51 were freed on Monday, 27 on Tuesday and the remaining "
                     "nine on Friday.") == "nothing");
}

TEST_CASE("what people 'are' is all of them") {
  CHECK(objection_to("The 118 people rescued are 74 men, 29 women and 21 children.") ==
        "74 + 29 + 21 = 124, not 118.");
  CHECK(objection_to("The 124 people rescued are 74 men, 29 women and 21 children.") == "nothing");
  CHECK(objection_to("Among the 118 people rescued are 74 men and 29 women.") == "nothing");
}

TEST_CASE("parts may be of the deed that the sentence before tells, or of its tally") {
  CHECK(objection_to("Police arrested 51 people. There were 28 arrests in Orm, 17 in Tal and nine "
                     "in Bex.") == "28 + 17 + 9 = 54, not 51.");
  CHECK(objection_to("Police arrested 54 people. There were 28 arrests in Orm, 17 in Tal and nine "
                     "in Bex.") == "nothing");
  CHECK(objection_to("Police stopped 51 people. There were 28 arrests in Orm, 17 in Tal and nine "
                     "in Bex.") == "nothing");
  CHECK(objection_to("They flew home with 31 medals. The haul is made up of 12 gold, nine silver "
                     "and 14 bronze medals.") == "12 + 9 + 14 = 35, not 31.");
}

TEST_CASE("to have no opinion is an answer to any question") {
  CHECK(objection_to("Some 47% approved of her work, 44% disapproved and 15% had no opinion.") ==
        "47 + 44 + 15 = 106 percent, more than 100.");
  CHECK(objection_to("Some 47% approved of her work, 38% disapproved and 15% had no opinion.") ==
        "nothing");
}

TEST_CASE("the first part may stand before the whole that the others are taken from") {
  CHECK(objection_to("She won 19 of the 45 races, came second in 14 and fell in 16.") ==
        "19 + 14 + 16 = 49, not 45.");
  CHECK(objection_to("She won 19 of the 45 races, came second in 14 and fell in 12.") == "nothing");
  CHECK(objection_to("She won 19 of the 45 races, 14 of them at home and 16 abroad.") == "nothing");
  CHECK(objection_to(
            "The Greens won 19 of the 45 seats, the Blues 14 seats and the Reds 16 seats.") ==
        "19 + 14 + 16 = 49, not 45.");
}

TEST_CASE("parts of known and unknown kinds may be told together") {
  CHECK(objection_to("The club has 340 members, comprising 190 adults, 122 juniors and 41 "
                     "pensioners.") == "190 + 122 + 41 = 353, not 340.");
  CHECK(objection_to("In three villages, 5 men, 7 women and 4 children, 17 in all, were found.") !=
        "nothing");
}

TEST_CASE("traits of the same people may overlap") {
  CHECK(objection_to("Of the 120 pupils, 80 came by bus, 30 by train and 20 by car.") ==
        "80 + 30 + 20 = 130, not 120.");
  CHECK(objection_to("Of the 120 pupils, 80 came by bus, 30 by train and 20 by both.") ==
        "nothing");
  CHECK(objection_to("Of the 44 passengers, 31 were women and 14 were under age.") == "nothing");
  CHECK(objection_to("Of the 73 samples, 51 held lead, 44 held zinc and 31 held tin.") ==
        "nothing");
  CHECK(objection_to("Of the 60 dogs, 40 were black, 12 of them puppies, and 18 won a prize.") ==
        "nothing");
  CHECK(objection_to("Its 24 ships called at two ports: 14 at Orm and 11 at Tal, one at both.") ==
        "nothing");
}

TEST_CASE("lists behind 'of the' with a noun of their own are no parts of its figure") {
  CHECK(objection_to("They flew home the bodies of 12 people: 9 women and 8 children.") ==
        "9 + 8 = 17, not 12.");
  CHECK(objection_to("The bodies of the 12 men, 9 women and 8 children were flown home.") ==
        "nothing");
}

TEST_CASE("parts taken from a whole cannot exceed it, and with the rest they make it up") {
  CHECK(objection_to("The fair drew 71 entries, of which 33 came from Orm, 27 from Tal and 14 from "
                     "Bex.") == "33 + 27 + 14 = 74, not 71.");
  CHECK(objection_to("The fair drew 81 entries, of which 33 came from Orm, 27 from Tal and 14 from "
                     "Bex.") == "nothing");
  CHECK(objection_to("The mill employs 926 people, of whom 411 work in Orm, 332 in Tal and the "
                     "remaining 163 in Bex.") == "411 + 332 + 163 = 906, not 926.");
  CHECK(objection_to("The mill employs 926 people, of whom 411 work in Orm, 332 in Tal and the "
                     "remaining 183 in Bex.") == "nothing");
}

TEST_CASE("parts taken from a whole may be said to be all of it") {
  const std::string loan =
      "They took a loan of €86 million, of which €41 million is for rails, €28 million for trams "
      "and €13 million for stops.";
  CHECK(objection_to(loan) == "nothing");
  CHECK(objection_to(loan + " Together the three account for the whole amount.") ==
        "41 + 28 + 13 = 82 million, not 86 million EUR.");
}

TEST_CASE(
    "a subject of two joined by 'and' is one, and a source may stand behind the first share") {
  const auto objection = [](std::string_view first) {
    return objection_to("Heating takes " + std::string(first) +
                        " of what a household spends on energy, according to a study that was out "
                        "on Wednesday; lamps and ovens take 24%, hot water 21% and fans 9%.");
  };
  CHECK(objection("52%") == "52 + 24 + 21 + 9 = 106 percent, more than 100.");
  CHECK(objection("46%") == "nothing");
}

TEST_CASE("shares of one base, each of a subject of its own, cannot exceed 100%") {
  CHECK(objection_to("Coal provided 46% of the power used last year, with wind contributing 31%, "
                     "gas 22% and tides 9%.") == "46 + 31 + 22 + 9 = 108 percent, more than 100.");
  CHECK(objection_to("Cars account for 48% of trips in the city, buses for 27%, bicycles for 21% "
                     "and walking for 14%.") != "nothing");
  CHECK(objection_to("Asia generated 41% of revenue, Europe brought in 36%, while the Americas "
                     "contributed 29%.") != "nothing");
  CHECK(objection_to("Coal provided 46% of the power used last year, with wind contributing 24%, "
                     "gas 22% and tides 8%.") == "nothing");
}

TEST_CASE("what is shared out at the head of a sentence is one whole") {
  CHECK(objection_to("Of the money it received, 58% went to schools, 27% to clinics and 22% to "
                     "boats.") == "58 + 27 + 22 = 107 percent, more than 100.");
  CHECK(objection_to("Of the money it received, 58% went to schools, 27% to clinics and 12% to "
                     "boats.") == "nothing");
  CHECK(objection_to("The pass rate was 78% among girls and 71% among boys.") == "nothing");
}

TEST_CASE("a percentage must fit the part and the whole that it is told with") {
  CHECK(objection_to("The mill will cut 2,300 of its 25,600 jobs, or 12 percent.") ==
        "2,300 of 25,600 is 8.98%, not 12 percent.");
  CHECK(objection_to("The mill will cut 2,300 jobs, or about 12% of its workforce of 25,600.") !=
        "nothing");
  CHECK(objection_to("The mill will cut 12% of its 25,600 jobs, 2,300 in all.") != "nothing");
  CHECK(objection_to("It sold 45 of the 120 ferries (30%) in May.") ==
        "45 of 120 is 37.5%, not 30%.");
  CHECK(objection_to("The mill will cut 2,300 of its 25,600 jobs, or 9 percent.") == "nothing");
  CHECK(objection_to("It sold 45 of the 120 ferries (30% of the harbour's 150) in May.") ==
        "nothing");
  CHECK(objection_to("Profit rose by 2,300, or 12%, to 25,600.") == "nothing");
}

TEST_CASE("regression: shares at the very end of a text were read past it") {
  CHECK(objection_to("It cut 12% of") == "nothing");
  CHECK(objection_to("Of the money raised, 58% went to schools, 27% to clinics and 22%") ==
        "nothing");
}

TEST_CASE("shares of several bases, places or years may exceed 100%") {
  CHECK(objection_to("Rents account for 46% of income in Orm, 41% in Tal and 39% in Bex.") ==
        "nothing");
  CHECK(objection_to("Rents in Orm account for 46% of income, in Tal 41% and in Bex 39%.") ==
        "nothing");
  CHECK(objection_to("Sugar makes up 35% of the weight, 45% of the taste and 60% of the cost.") ==
        "nothing");
  CHECK(objection_to("Wheat made up 52% of imports in 2020, 44% in 2021 and 38% in 2022.") ==
        "nothing");
  CHECK(objection_to("Foreigners make up 34% of the staff, women 41% and part-timers 36%.") ==
        "nothing");
  CHECK(objection_to("Orm Rail gave 55% of its profit, Tal Air 41% and Bex Works 38%.") ==
        "nothing");
}

TEST_CASE("shares that may be parts of the first are not added to it") {
  CHECK(objection_to("Tides and wind supplied 58% of the power, of which wind contributed 31%, "
                     "tides 14% and waves 13%.") == "nothing");
  CHECK(objection_to("Renewables supplied 58% of the power; wind contributed 31%, tides 14% and "
                     "waves 9%.") == "nothing");
  CHECK(objection_to("Timber accounted for 57% of exports, fish for 29%, and wool for the "
                     "remaining 18%.") != "nothing");
}

TEST_CASE("votes of several places may exceed 100%") {
  CHECK(objection_to("The party took 38% of the vote in Orm, 35% in Tal and 41% in Bex.") ==
        "nothing");
  CHECK(objection_to("It won 38% of the vote in Orm, 41% of the vote in Tal and 36% in Bex.") ==
        "nothing");
}

}  // namespace
}  // namespace claimcheck::auditing
