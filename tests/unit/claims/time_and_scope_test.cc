#include <algorithm>

#include "catch.h"
#include "claims/articles.h"

using namespace claimcheck;
using namespace claimcheck::testing;

namespace {

std::string first_day(const Claim& claim) {
  return claim.as_of.days && claim.as_of.days->low ? to_iso(claim.as_of.days->low->value) : "";
}

bool restricted(const Claim& claim) { return !claim.scope.empty(); }

}  // namespace

TEST_CASE("an as-of in words comes before the publication day") {
  const auto told =
      claim_of("As of 7 May 2024, 2,600 people had fallen ill.", "2,600", "2024-06-14");
  CHECK(told.as_of.basis == AsOf::Basis::explicit_);
  CHECK(first_day(told) == "2024-05-07");
  const auto assumed = claim_of("1,200 people have fallen ill.", "1,200", "2024-06-14");
  CHECK(assumed.as_of.basis == AsOf::Basis::published);
  CHECK(first_day(assumed) == "2024-06-14");
}

TEST_CASE("the day of an event is not the day of its toll") {
  const auto claim =
      claim_of("Sunday's quake has killed 34 people, the governor said.", "34", "2024-08-20");
  CHECK(claim.as_of.basis == AsOf::Basis::published);
  REQUIRE(claim.event_days);
  CHECK(to_iso(claim.event_days->low->value) == "2024-08-18");
}

TEST_CASE("regression: who shares the verb before shares its time") {
  const auto claim = claim_of("In Orm 40 boats were seized in May and 11 people arrested.",
                              "11 people", "2024-06-12");
  CHECK(first_day(claim) == "2024-05-01");
}

TEST_CASE("regression: deaths of the week that opens the sentence were taken for all of them") {
  const auto claim = claim_of("Last week 62 new cases were found in Orm, and two children died.",
                              "two children", "2024-06-12");
  CHECK(first_day(claim) == "2024-06-03");
  const auto toll =
      claim_of("Last week a bus fell into a gorge and 12 people died.", "12 people", "2024-06-12");
  CHECK(toll.as_of.basis == AsOf::Basis::published);
}

TEST_CASE("the price that is agreed on is settled") {
  CHECK(claim_of("Corva agreed to buy the mill for $3 million.", "$3 million").modality ==
        Modality::asserted);
  CHECK(claim_of("Corva wants to buy the mill for $3 million.", "$3 million").modality ==
        Modality::planned);
}

TEST_CASE("regression: the time of another deed was taken for that of a figure") {
  const auto charged = claim_of("Prosecutors charged nine men with smuggling boats in 2021.",
                                "nine men", "2024-06-12");
  CHECK(charged.as_of.basis == AsOf::Basis::published);
  const auto old = claim_of("The skull, thought to be 3,000 years old, was found in 2017.", "3,000",
                            "2024-06-12");
  CHECK(old.as_of.basis == AsOf::Basis::published);
  const auto killed = claim_of("Gunmen killed nine men on Monday.", "nine men", "2024-06-12");
  CHECK(first_day(killed) == "2024-06-10");
}

TEST_CASE("regression: Sunday's shelling was read as Sunday is shelling") {
  const auto killed =
      claim_of("Seven men were killed in Sunday's shelling.", "Seven men", "2024-06-12");
  CHECK(killed.as_of.basis == AsOf::Basis::published);
  REQUIRE(killed.event_days);
  CHECK(claim_of("He's selling 12 boats.", "12 boats").predicate == "sell");
}

TEST_CASE("what somebody had put a figure at is no longer claimed") {
  CHECK(
      claim_of("Planners had put the cost of the bridge at $26 million.", "$26 million").modality ==
      Modality::retracted);
  CHECK(claim_of("Planners have put the cost of the bridge at $26 million.", "$26 million")
            .modality == Modality::asserted);
}

TEST_CASE("what a figure is compared with is not its time") {
  const auto claim =
      claim_of("Rents were 6.1% above their level of a year earlier in May.", "6.1%", "2024-06-12");
  CHECK(first_day(claim) == "2024-05-01");
}

TEST_CASE("a year earlier is the time of what was then, and no new period") {
  const auto claims = claims_of(
      "Net profit was $64 million in the last quarter of 2023. Revenue came to $590 million. A "
      "year "
      "earlier the net profit had been $58 million. Operating profit was $81 million.",
      "2024-02-02");
  REQUIRE(claims.size() == 4);
  CHECK(first_day(claims[0]) == "2023-10-01");
  CHECK(first_day(claims[1]) == "2023-10-01");
  CHECK(first_day(claims[2]) == "2022-10-01");
  CHECK(first_day(claims[3]) == "2023-10-01");
}

TEST_CASE("regression: a year earlier in a clause without a verb brought the program down") {
  for (const auto text : {"Profit was $9 million, although $5 million a year earlier.",
                          "Profit rose to $9 million because of $5 million a year earlier.",
                          "The bank said that $5 million a year earlier."})
    CHECK_FALSE(claims_of(text, "2024-08-11").empty());
}

TEST_CASE("regression: what was recovered after a wreck of days earlier dated from the wreck") {
  CHECK(first_day(claim_of("Orm called off the search inside a ferry that sank three days earlier, "
                           "after recovering 29 bodies.",
                           "29", "2024-08-11")) == "2024-08-11");
}

TEST_CASE("regression: a toll taken up behind 'that sank on Tuesday' was one of Tuesday") {
  const auto claim = claim_of(
      "Divers found bodies in a ferry that sank on Tuesday, taking the number of dead to 23.", "23",
      "2010-09-15");
  CHECK(claim.as_of.basis == AsOf::Basis::published);
  const auto killed =
      claim_of("A ferry sank on Tuesday, killing nine people.", "nine people", "2010-09-15");
  CHECK(killed.as_of.basis == AsOf::Basis::published);
  REQUIRE(killed.event_days);
  CHECK(to_iso(killed.event_days->low->value) == "2010-09-14");
}

TEST_CASE("who had to leave did so on that day") {
  const auto claim =
      claim_of("On Tuesday 31,000 people had to leave their homes.", "31,000", "2024-05-16");
  CHECK(claim.predicate == "displace");
  CHECK(claim.behaviour == Behaviour::period);
}

TEST_CASE("words tell how a figure behaves over time") {
  CHECK(claim_of("The office sold 90 boats in March 2024.", "90").behaviour == Behaviour::period);
  CHECK(claim_of("The yard employs 90 welders.", "90").behaviour == Behaviour::stock);
  CHECK(claim_of("Since January 90 boats have been sold.", "90").behaviour ==
        Behaviour::cumulative);
  CHECK(claim_of("The yard will hire 90 welders.", "90").behaviour == Behaviour::plan);
}

TEST_CASE("a part is known by its restrictor") {
  CHECK(restricted(claim_of("The fire killed 40 people, including 14 children.", "14")));
  CHECK(restricted(claim_of("Eighteen civilians died in the shelling.", "Eighteen")));
  CHECK(
      restricted(claim_of("Of the soldiers sent to Maruvia, 3,000 are near the border.", "3,000")));
  CHECK_FALSE(restricted(claim_of("The fire killed 40 people.", "40")));
}

TEST_CASE("a place belongs to the figure that it stands by") {
  const std::string text = "The film earned $66 million in Canada and $10 million in Mexico.";
  CHECK(claim_of(text, "$66 million").place == std::vector<std::string>{"canada"});
  CHECK(claim_of(text, "$10 million").place == std::vector<std::string>{"mexico"});
}

TEST_CASE("a figure since an event, among others or of which is a part") {
  CHECK(restricted(claim_of("Since the merger Ambry has sold 214 boats.", "214")));
  CHECK(restricted(claim_of("Three other barges sank off Tollin.", "Three")));
  CHECK(restricted(claim_of("Nine barges left Tollin, of which four sank.", "four")));
  CHECK_FALSE(restricted(claim_of("Nine barges left Tollin.", "Nine")));
  CHECK(restricted(claim_of("The captain and nine others drowned off Tollin.", "nine others")));
  CHECK_FALSE(restricted(claim_of("Two men died and nine others were hurt.", "nine others")));
}

TEST_CASE("a figure that leaves something out or is of a group counts a part") {
  CHECK(restricted(claim_of("Without fuel and rent, prices rose 2.6%.", "2.6%")));
  CHECK(restricted(claim_of("Core inflation was 2.6% in May.", "2.6%")));
  CHECK(restricted(claim_of("Among pupils of the town the share was 9%.", "9%")));
  CHECK_FALSE(restricted(claim_of("The storm killed 12 people without warning.", "12")));
}

TEST_CASE("the first months of a year are not the year") {
  const auto claim = claim_of("In the first six months of 2023 revenue was 2.1 billion kroner.",
                              "2.1 billion kroner", "2024-08-20");
  CHECK(first_day(claim) == "2023-01-01");
  REQUIRE((claim.as_of.days && claim.as_of.days->high));
  CHECK(to_iso(claim.as_of.days->high->value) == "2023-06-30");
  CHECK_FALSE(restricted(claim));
  CHECK(restricted(claim_of("In the first six months revenue was 2.1 billion kroner.",
                            "2.1 billion kroner", "2024-08-20")));
}

TEST_CASE("a figure beside the name of a town is that town's") {
  const auto claim = claim_of("Three mills burned in Elvesund, a city of 64,000 people.", "64,000");
  REQUIRE(claim.place.size() == 1);
  CHECK(claim.place.front() == "elvesund");
}

TEST_CASE("what is counted in countries has no place besides them") {
  const auto claim = claim_of("The wave off Elvesund was felt in 17 countries.", "17");
  CHECK(claim.place.empty());
}

TEST_CASE("a question that follows a statement asks nothing of its figure") {
  const auto claim = claim_of("She has 814 points, but who's counting?", "814");
  CHECK(claim.modality == Modality::asserted);
}

TEST_CASE("a part of those in a state is a part of them") {
  for (const auto* text :
       {"17 of the 26 injured are still being treated.",
        "Of the 26 injured, 17 are still in hospital.", "17 of the injured are still in hospital."})
    CHECK(claim_of(text, "17").scope == std::vector<std::string>{"of injured"});
  CHECK(claim_of("Of those killed, 11 drowned in Elve.", "11").scope.empty());
}

TEST_CASE("the sum of several accidents is restricted to them") {
  CHECK_FALSE(
      claim_of("In two accidents in which eight people died, trams were wrecked.", "eight people")
          .scope.empty());
  CHECK(claim_of("In an accident in which eight people died, a tram was wrecked.", "eight people")
            .scope.empty());
}

TEST_CASE("'that of the dead' counts the dead") {
  const auto text = "Police put the number of injured at 84, and that of the dead at five.";
  CHECK(claim_of(text, "84").measure == "core/injured");
  CHECK(claim_of(text, "five").measure == "core/deaths");
}

TEST_CASE("what goes on now does not come from the year of the clause before") {
  const auto claim =
      claim_of("The line was built in 1868 and carries 22 trains a day.", "22", "2024-03-06");
  CHECK(claim.as_of.basis == AsOf::Basis::published);
}

TEST_CASE("regression: a profit of a year earlier was one of today") {
  const std::string text =
      "The maker of stoves lost $57 million in the first quarter, compared with a profit of $33 "
      "million a year earlier. Revenue fell 9 percent to $1.2 billion.";
  CHECK(first_day(claim_of(text, "$33 million", "2023-04-27")) == "2022-01-01");
  CHECK(first_day(claim_of(text, "$1.2 billion", "2023-04-27")) == "2023-01-01");
}
