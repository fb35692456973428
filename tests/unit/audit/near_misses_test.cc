#include <fmt/format.h>

#include "audit/auditing.h"
#include "catch.h"

namespace claimcheck::auditing {
namespace {

// Whether a check objects to a total told right before the parts.
bool objects(std::string_view total, std::string_view parts) {
  return objection_to(fmt::format("{} {}", total, parts)) != "nothing";
}

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

TEST_CASE("a part may be of what the sentence before has counted, by its name") {
  const auto visited = "Inspectors visited 64 mills between April and July.";
  CHECK(objects(visited, "They rated 71 of the mills unsafe."));
  CHECK_FALSE(objects(visited, "They rated 51 of the mills unsafe."));
  CHECK_FALSE(objects(visited, "They rated 71 of the workers untrained."));
}

TEST_CASE("those may be what the sentence before has counted") {
  const auto trams = "When all 60 new ones are here, 80 of those will go.";
  CHECK(objects("The line has old trams.", trams));
  CHECK_FALSE(objects("The line has 140 old trams.", trams));
}

TEST_CASE("figures of others are no parts") {
  const auto clubs = "The Hawks won 150 cups, the Bears 90 cups and the Owls 80 cups.";
  CHECK(objects("The clubs of Ostland won 340 cups.", clubs));
  CHECK_FALSE(objects("Ostland won 340 cups.", clubs));

  const auto rye = "Farmers sold 24,500 tonnes of rye.";
  const auto crops = "12,000 tonnes of white, 7,000 tonnes of brown and 4,000 tonnes of black rye.";
  CHECK(objects(rye, fmt::format("They sold {}", crops)));
  CHECK_FALSE(objects(rye, fmt::format("Their rivals sold {}", crops)));

  const auto shares = "Ostland got $150 million, Lorvania $90 million and Maruvia $50 million.";
  CHECK(objects("The fund gave $310 million to states.", shares));
  CHECK_FALSE(objects("The fund raised $310 million.", shares));
}

TEST_CASE("figures of other days and places are no parts") {
  const auto caught = "Crews caught 24,500 tonnes of fish.";
  const auto fish = "they caught 12,000 tonnes of cod, 7,000 tonnes of hake and 4,000 of squid.";
  CHECK(objects(caught, fmt::format("Here {}", fish)));
  CHECK_FALSE(objects(caught, fmt::format("In 1996 {}", fish)));

  const auto dead = "It killed 150 in Tal, 90 in Bex and 50 in Brigg.";
  CHECK(objects("The quake killed 310 people.", dead));
  CHECK_FALSE(objects("The quake killed 310 people in Orm.", dead));
}

TEST_CASE("figures of other deeds are no parts") {
  const auto track =
      "It has 310 kilometres in Tal, 190 kilometres in Bex and 80 kilometres in Orm.";
  CHECK(objects("The firm owns 620 kilometres of track.", track));
  CHECK_FALSE(objects("The track is 620 kilometres long.", track));

  const auto carts = "150 carts near Orm, 90 near Tal and 50 near Bex.";
  CHECK(objects("The unit bought 310 carts.", fmt::format("It bought {}", carts)));
  CHECK_FALSE(objects("The unit lost 310 carts.", fmt::format("It took {}", carts)));

  const auto ruins = "In the ruins 150 people died, 90 people drowned and 50 people froze.";
  const auto hurt = "In the ruins 150 people were hurt, 90 people lost limbs and 50 went mad.";
  CHECK(objects("The quake killed 310 people.", ruins));
  CHECK_FALSE(objects("The quake killed 310 people.", hurt));

  const auto port = "The port got 510 million euros for projects.";
  CHECK(objects(port, "Cranes took 240 million euros, sheds 160 million and a quay 80 million."));
  CHECK_FALSE(objects(port,
                      "It sold cranes for 240 million euros, sheds for 160 million euros and a "
                      "quay for 80 million euros."));
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
