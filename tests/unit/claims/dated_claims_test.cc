#include <algorithm>

#include "catch.h"
#include "claims/articles.h"

using namespace claimcheck;
using namespace claimcheck::testing;

namespace {

std::string days(const Claim& claim) {
  const auto* time = claim.time();
  if (time == nullptr || !time->days) return "";
  const auto end = [](const auto& bound) {
    return bound ? to_iso(bound->value) : std::string("..");
  };
  return end(time->days->low) + " to " + end(time->days->high);
}

}  // namespace

TEST_CASE("the age of a ship says when it was built") {
  const auto claim = derived_of("The 46-year-old ferry Ilona sank on Sunday.", "2024-05-14");
  CHECK(claim.predicate == "build");
  CHECK(days(claim) == "1977-05-15 to 1978-05-14");
}

// Cause: days were counted back beyond every calendar.
TEST_CASE("regression: two billion years into a war began in a year that does not exist") {
  for (const auto* text : {"Two billion years into the war, the town is quiet.",
                           "On the 900,000,000th day of the war, the town is quiet."})
    for (const auto& claim : extract(article("a", text, "2024-05-03"), RulePacks::builtin()))
      CHECK(claim.time() == nullptr);
}

TEST_CASE("a date says when something happened, and what") {
  const auto claim = claim_of("The museum in Vendeuil reopened on 4 March 2024.", "4 March 2024");
  CHECK(claim.predicate == "open");
  CHECK(claim.noun == "museum");
  CHECK(days(claim) == "2024-03-04 to 2024-03-04");
}

TEST_CASE("after and before leave one side open") {
  CHECK(days(claim_of("The singer Ada Holm was born after 1967.", "1967")) == "1967-12-31 to ..");
  CHECK(days(claim_of("The singer Ada Holm was born before 1967.", "1967")) == ".. to 1967-01-01");
}

TEST_CASE("from and to are a beginning and an end") {
  const std::string text = "The blockade of the port ran from 5 to 10 May 2023.";
  CHECK(claim_of(text, "10 May 2023").predicate == "end");
  const auto length = derived_of(text);
  REQUIRE(length.time() != nullptr);
  REQUIRE(length.time()->quantity);
  CHECK(length.predicate == "last");
  CHECK(length.time()->quantity->set.contains(6));
}

TEST_CASE("anniversaries and counted days give the beginning") {
  const auto anniversary =
      derived_of("The Delacour mill celebrates its 75th anniversary this year.", "2024-03-22");
  CHECK(anniversary.predicate == "found");
  CHECK(days(anniversary) == "1949-01-01 to 1949-12-31");
  const auto day = derived_of("6 March 2023 was the 500th day of the war in Bastany.");
  CHECK(day.predicate == "begin");
  CHECK(days(day) == "2021-10-22 to 2021-10-23");
}

TEST_CASE("an anniversary of a sinking is one of that deed") {
  const auto claims =
      claims_of("On the tenth anniversary of the ferry sinking the bells tolled.", "2024-04-15");
  REQUIRE_FALSE(claims.empty());
  CHECK(claims.front().predicate == "sink");
}

TEST_CASE("an age is of whom the words before it name, not of a relative's") {
  const auto births = [](const std::string& text) {
    return std::ranges::count_if(claims_of(text, "2024-04-15"), [](const Claim& claim) {
      return claim.predicate == "bear" && !claim.subject.empty();
    });
  };
  CHECK(births("A bell rang for Ida Roll, her 17-year-old grandson and Bo Lund.") == 0);
  CHECK(births("A bell rang for Ida Roll, a 71-year-old pilot.") == 1);
}

TEST_CASE("an anniversary of a fire is one of its beginning") {
  const auto claims =
      claims_of("On the tenth anniversary of the fire in Orm the bells tolled.", "2024-04-15");
  REQUIRE_FALSE(claims.empty());
  CHECK(claims[0].predicate == "happen");
}

TEST_CASE("an age gives the year of birth, or the one before") {
  const auto claim = derived_of("Ada Holm, a 63-year-old judge, was released.", "2024-10-30");
  CHECK(claim.predicate == "bear");
  CHECK(days(claim) == "1960-10-31 to 1961-10-30");
}

TEST_CASE("a share of a stated number is a number") {
  const auto claim = derived_of("Two-thirds of the 900 staff walked out.");
  REQUIRE(claim.quantity() != nullptr);
  CHECK(claim.quantity()->set.contains(600));
  CHECK_FALSE(claim.quantity()->set.contains(450));
}

TEST_CASE("two ends give the change between them") {
  const auto claim = derived_of("Support for the Harbour Party rose from 4% to 6% in May.");
  REQUIRE(claim.quantity() != nullptr);
  CHECK(claim.quantity()->dimension == Dimension::percentage_point);
  CHECK(claim.quantity()->set.contains(2));
}

TEST_CASE("a text may tell the day of its claims at its head") {
  const auto claim =
      claim_of("Orm News October 30, 2024 The storm has killed 12 people so far.", "12");
  REQUIRE(claim.as_of.days);
  CHECK(to_iso(claim.as_of.days->low->value) == "2024-10-30");
  CHECK(claim.as_of.basis == AsOf::Basis::published);
}

TEST_CASE("the day a page was published on dates nothing that it tells") {
  const auto told = claims_of(
      "Ferry runs aground Posted: Monday, May 6, 2024, 10:34 AM A ferry with 40 people aboard ran "
      "aground off Tollin.");
  REQUIRE_FALSE(told.empty());
  CHECK(std::ranges::none_of(told, [](const Claim& one) { return one.time() != nullptr; }));
}

TEST_CASE("the day of telling, of looking and of a game date no deed") {
  const auto dates_of = [](const char* text) {
    const auto claims = claims_of(text, "2024-05-16");
    return std::ranges::count_if(claims, [](const Claim& one) { return one.time() != nullptr; });
  };
  CHECK(dates_of("Orla Venn, who announced in March that she was leaving, sang.") == 0);
  CHECK(dates_of("Orla Venn, who left in March, sang.") == 1);
  CHECK(dates_of("The file had not been handed in as of Tuesday.") == 0);
  CHECK(dates_of("Orla Venn scored in the second half.") == 0);
  CHECK(dates_of("Orla Venn was elected on Tuesday.") == 1);
}

TEST_CASE("regression: an age at another time gave the year of birth") {
  const auto births = [](const std::string& text) {
    const auto claims = claims_of(text, "2024-04-15");
    return std::ranges::count(claims, "bear", &Claim::predicate);
  };
  CHECK(births("Ida Roll sang. Her husband was killed when she was 22 years old.") == 0);
  CHECK(births("Ida Roll died on Sunday. She was 81 years old.") == 1);
}

TEST_CASE("the day of a mishap is told by its name, by what it hit, by its anniversary") {
  for (const std::string text : {"The earthquake of 5 February 2023 made many homeless.",
                                 "The earthquake struck Orm on 5 February 2023.",
                                 "The earthquake shook the town on 5 February 2023."}) {
    const auto claim = claim_of(text, "5 February 2023", "2025-02-06");
    CHECK(claim.noun == "earthquake");
    CHECK(claim.predicate == "happen");
  }
  CHECK(
      claim_of("A second earthquake shook the town on 5 February 2023.", "5 February", "2025-02-06")
          .noun == "town");
}

TEST_CASE("what is compared with a year is not of that year") {
  CHECK(claim_of("The river stood at 9 metres, more than in 1954.", "9 metres", "2024-09-17")
            .as_of.basis == AsOf::Basis::published);
}

TEST_CASE("what has been done this week is told up to the day of the report") {
  const auto claim =
      claim_of("The clinics have put off 250 operations this week.", "250", "2016-09-07");
  REQUIRE(claim.as_of.days);
  CHECK(to_iso(claim.as_of.days->high->value) == "2016-09-07");
}

TEST_CASE("what happened again has no day of the first time") {
  const auto days = [](const std::string& text) { return claims_of(text, "2023-07-10").size(); };
  CHECK(days("Mount Kelawi erupted on Monday.") == 1);
  CHECK(days("Mount Kelawi erupted again on Monday.") == 0);
}

TEST_CASE("what was debated for so long is a debate of that length") {
  const auto told =
      claim_of("Deputies debated for 15 hours on Wednesday.", "15 hours", "2024-06-21");
  const auto named = claim_of("It came after an 11-hour debate.", "11-hour", "2024-06-21");
  CHECK(told.noun == named.noun);
  CHECK(told.predicate == named.predicate);
}

TEST_CASE("a night ends on the next day") {
  CHECK(days(claim_of("Thieves stole the bowl in the night of 16 June.", "16 June",
                      "2024-06-20")) == "2024-06-16 to 2024-06-17");
}

TEST_CASE("deeds that share the day in front of them all have it") {
  const auto claims =
      claims_of("On 3 May 1998 men entered the hall and stole a bowl.", "1998-05-09");
  REQUIRE(claims.size() == 2);
  CHECK(claims[0].predicate == "enter");
  CHECK(claims[1].predicate == "steal");
  CHECK(claims_of("In 2003 she moved to Torsk and died in 2010.", "2012-05-09").size() == 2);
}

TEST_CASE("what was done for the second time has no day of the first") {
  CHECK(claims_of("On Sunday men robbed the bank for the second time.", "2024-06-20").empty());
}

TEST_CASE("a wait that stands at so long lasts so long") {
  const auto named = claim_of("The average wait now stands at 36 weeks.", "36 weeks", "2024-06-20");
  CHECK(named.predicate == "wait");
  const auto flight = claim_of("The crossing time fell to two hours.", "two hours", "2024-06-20");
  CHECK(flight.noun == "crossing");
  CHECK(flight.predicate == "last");
}

TEST_CASE("what a toll adds to has its own time") {
  const auto claim =
      claim_of("The 13 dead of Orm bring the number of those killed this year to 31.", "13 dead",
               "2024-11-05");
  CHECK(claim.as_of.basis == AsOf::Basis::published);
}
