#include "audit/auditing.h"
#include "catch.h"

namespace claimcheck::auditing {
namespace {

TEST_CASE("three parts that nearly make up the total before them are its parts") {
  CHECK(objection_to("The council allots 6,200 litres of paint to the wards. Painters may use "
                     "3,100 litres of white, 1,900 litres of green and 800 litres of red.") ==
        "3,100 + 1,900 + 800 = 5,800, not 6,200 liter.");
  CHECK(objection_to("The trust gave 730,000 euros to three museums. The Glass House gets 410,000 "
                     "euros, the old Mint 190,000 euros and the Museum of Salt 180,000 euros.") ==
        "410,000 + 190,000 + 180,000 = 780,000, not 730,000 EUR.");
  CHECK(objection_to("The yard mended 610 boats, with trawlers accounting for 300, ferries 180 and "
                     "yachts 80.") == "300 + 180 + 80 = 560, not 610.");
  CHECK(objection_to("The council allots 6,200 litres of paint to the wards. Painters may use "
                     "3,100 litres of white, 1,900 litres of green and 1,200 litres of red.") ==
        "nothing");
}

TEST_CASE("parts may leave out their unit, or name what they are") {
  CHECK(objection_to("The firm digs three pits for 14.5 million litres. The first one holds 7.2 "
                     "million litres, the next one 4.1 million and the last one 2.1 million.") ==
        "7.2 + 4.1 + 2.1 = 13.4 million, not 14.5 million liter.");
  CHECK(objection_to("Readers lent out 860 items. Of these, 510 were books, 220 were films and 210 "
                     "were games.") == "510 + 220 + 210 = 940, not 860.");
  CHECK(objection_to("Readers lent out 860 items. Of these, 510 were books, 120 were films and 110 "
                     "were games.") == "nothing");
}

TEST_CASE("a near miss is none where the text leaves something out") {
  const std::string_view trust = "The trust gave 730,000 euros to museums. ";
  const std::string_view list =
      "The Glass House gets 410,000 euros, the Mint 190,000 euros and the Mill 80,000 euros";
  const auto objection = [&](std::string_view behind) {
    return objection_to(std::string(trust) + std::string(list) + std::string(behind));
  };
  CHECK(objection(".") != "nothing");
  CHECK(objection("; the remainder is for repairs.") == "nothing");
  CHECK(objection(", among others.") == "nothing");
  CHECK(objection(". A further 50,000 euros go to the library.") == "nothing");
  CHECK(objection(". The town archive was handed 50,000 euros.") == "nothing");
}

TEST_CASE("figures of others, of other days and of other deeds are no parts") {
  CHECK(objection_to("Ostland won 24 cups. Lorvania won 12, Maruvia 7 and Tolland 4.") ==
        "nothing");
  CHECK(objection_to("Ostland sold 24,000 tonnes of rye. Its rivals sold 12,000 tonnes of oats, "
                     "7,000 tonnes of maize and 4,000 tonnes of rice.") == "nothing");
  CHECK(objection_to("They caught 24,000 tonnes of fish. In 1996 they caught 12,000 tonnes of "
                     "cod, 7,000 tonnes of hake and 4,000 tonnes of squid.") == "nothing");
  CHECK(objection_to("The track is 620 kilometres long. It is 310 kilometres to Tal, 190 "
                     "kilometres to Bex and 80 kilometres to Orm.") == "nothing");
  CHECK(objection_to("The fund raised $310 million. Ostland pledged $150 million, Lorvania $90 "
                     "million and Maruvia $50 million.") == "nothing");
  CHECK(objection_to("The unit lost 310 carts. It took 150 carts near Orm, 90 near Tal and 50 near "
                     "Bex.") == "nothing");
  CHECK(
      objection_to("The quake killed 310 people in Orm. It killed 150 in Tal, 90 in Bex and 50 in "
                   "Brigg.") == "nothing");
  CHECK(objection_to("The quake killed 310 people. In the ruins 150 people were hurt, 90 people "
                     "lost limbs and 50 people went mad.") == "nothing");
  CHECK(objection_to("The port owes 510 million euros. It sold cranes for 240 million euros, "
                     "sheds for 160 million euros and a quay for 80 million euros.") == "nothing");
}

TEST_CASE("a sign that nothing is missing makes a sum that is further off wrong") {
  CHECK(objection_to("The club gave 90,000 euros to the teams. The rowers got 30,000 euros, the "
                     "divers 25,000 euros and the archers 14,000 euros, and nobody else asked.") !=
        "nothing");
  CHECK(objection_to("The club gave 90,000 euros to the teams. The rowers got 30,000 euros, the "
                     "divers 25,000 euros and the archers 14,000 euros.") == "nothing");
}

TEST_CASE("what was won, drawn and lost makes up the games") {
  CHECK(objection_to("The side played 32 games, of which it won 15, drew 10 and lost 9.") ==
        "15 + 10 + 9 = 34, not 32.");
  CHECK(objection_to("The side won 15, drew 10 and lost 9 of its 32 games.") ==
        "15 + 10 + 9 = 34, not 32.");
  CHECK(objection_to("The side won 15, drew 10 and lost 7 of its 32 games.") == "nothing");
}

TEST_CASE("more than all of those that head a sentence is too many") {
  CHECK(objection_to("Of the 27 kilns dug up since spring, 33 held ash.") ==
        "A part of 33 exceeds the whole of 27.");
  CHECK(objection_to("Of the 27 kilns dug up since spring, 23 held ash.") == "nothing");
  CHECK(objection_to("Divers searched 27 wrecks. Of those, 33 held coal.") ==
        "A part of 33 exceeds the whole of 27.");
  CHECK(objection_to("Divers searched 27 wrecks. Of those, 23 held coal.") == "nothing");
  CHECK(objection_to("Of the 27 parishes in the valley, 40 priests came.") == "nothing");
}

TEST_CASE("shares of those who gave one answer cannot exceed 100%") {
  CHECK(objection_to("Asked for their main worry, 47% named rent, 36% health and 25% war.") ==
        "47 + 36 + 25 = 108 percent, more than 100.");
  CHECK(objection_to("Asked for their main worries, 47% named rent, 36% health and 25% war.") ==
        "nothing");
  CHECK(objection_to("Asked for their main worry, 47% named rent, 36% health and 15% war.") ==
        "nothing");
  CHECK(
      objection_to("The main surprise of the poll: 47% trust the mayor, 36% the board and 25% the "
                   "guard.") == "nothing");
  CHECK(objection_to("Asked for their main worry, guests could give several answers. Some 47% "
                     "named rent, 36% health and 25% war.") == "nothing");
}

}  // namespace
}  // namespace claimcheck::auditing
