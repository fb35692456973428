#include <string>

#include "audit/auditing.h"
#include "catch.h"

namespace claimcheck::auditing {
namespace {

TEST_CASE("money that came from as many sources as announced adds up to the sum before") {
  const std::string fair = "The summer fair in Torpe took in €2.6m this year. ";
  CHECK(objection_to(fair + "The money came from three sources: tickets worth €1.1m, sponsors with "
                            "€900,000, and stalls selling food for €750,000.") ==
        "1.1 + 0.9 + 0.75 = 2.75 million, not 2.6 million EUR.");
  CHECK(objection_to(fair + "The money came from three sources: tickets worth €1.1m, sponsors with "
                            "€900,000, and stalls selling food for €600,000.") == "nothing");
  CHECK(objection_to(fair + "The money is made up of tickets worth €1.1m, gifts of "
                            "€900,000 and a grant of €900,000.") != "nothing");
  CHECK(objection_to("The choir has 90 singers. They fall into three groups: 51 women, 27 men and "
                     "9 boys.") == "51 + 27 + 9 = 87, not 90.");
}

TEST_CASE("fewer or other parts than those announced are not added up") {
  const std::string fair = "The summer fair in Torpe took in €2.6m this year. ";
  CHECK(objection_to(fair + "Most of the money came from two sources: tickets worth €1.1m and "
                            "sponsors with €900,000.") == "nothing");
  CHECK(objection_to(fair +
                     "The money came from three big sponsors: a brewer with €600,000, a bank "
                     "with €400,000, and a widow with €300,000.") == "nothing");
  CHECK(objection_to(fair + "The money came from four sources: among them were tickets worth "
                            "€1.1m, sponsors with €300,000 and a bank with €200,000.") ==
        "nothing");
  CHECK(objection_to(fair + "Visitors came from three towns: from Orm, who spent €900,000, from "
                            "Tal, who spent €300,000, and from Bex, who spent €200,000.") ==
        "nothing");
}

TEST_CASE("seats are split between parties that are named before their numbers") {
  const std::string council =
      "Its 60 seats are split between the Greens with 24, the Liberals with "
      "21, Homestead with ";
  CHECK(objection_to(council + "eleven and independents with six.") ==
        "24 + 21 + 11 + 6 = 62, not 60.");
  CHECK(objection_to(council + "nine and independents with six.") == "nothing");
  CHECK(objection_to("The 60 seats are shared among several parties, including the Greens with 24 "
                     "and the Liberals with 21.") == "nothing");
}

TEST_CASE("those left over close a list of parts") {
  const std::string objections = "Altogether 940 objections were lodged. Of these, ";
  CHECK(objection_to(objections + "510 have been rejected and 260 upheld, while the remaining 130 "
                                  "are open.") == "510 + 260 + 130 = 900, not 940.");
  CHECK(objection_to(objections + "510 have been rejected and 260 upheld, while the remaining 170 "
                                  "are open.") == "nothing");
  CHECK(objection_to(objections + "510 have been rejected and 260 upheld.") == "nothing");
  CHECK(objection_to("The clerk got 940 letters and 210 calls. Of these, 510 were rude and 310 "
                     "kind, while the remaining 330 were odd.") == "nothing");
}

TEST_CASE("shares of one thing by where they come from cannot exceed 100%") {
  const std::string power = "Of all the power used in Orm last year, ";
  CHECK(objection_to(power + "44% was coal, 29% came from wind, 21% from the dam at Tal and 13% "
                             "from solar panels.") ==
        "44 + 29 + 21 + 13 = 107 percent, more than 100.");
  CHECK(objection_to(power + "44% was coal, 29% came from wind, 13% from the dam at Tal and 10% "
                             "from solar panels.") == "nothing");
  CHECK(objection_to(power + "44% was clean, 29% came from wind, 21% from the dam at Tal and 13% "
                             "from solar panels.") == "nothing");
  CHECK(objection_to("Of the fruit eaten in Orm, 41% was citrus, 35% came from abroad, 20% from "
                     "Tal and 12% from Bex.") == "nothing");
  CHECK(objection_to("Of all the pupils, 61% came from villages, 49% from poor homes and 21% from "
                     "abroad.") == "nothing");
}

TEST_CASE("a part that leaves its noun out cannot exceed its whole") {
  CHECK(objection_to("Of the 24 nurses who began in January, 29 have passed.") ==
        "A part of 29 exceeds the whole of 24.");
  CHECK(objection_to("Of the 24 nurses who began in January, 19 have passed.") == "nothing");
  CHECK(objection_to("Of the 24 nurses who began in January, 41 patients think well.") ==
        "nothing");
}

}  // namespace
}  // namespace claimcheck::auditing
