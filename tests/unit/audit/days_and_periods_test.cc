#include "audit/auditing.h"
#include "catch.h"

namespace claimcheck::auditing {
namespace {

TEST_CASE("a weekday that does not fit its date is found in every order of the words") {
  const std::string wednesday = "30 October 2024 was a Wednesday, not a Tuesday.";
  CHECK(objection_to("The wave came on Tuesday, October 30, 2024.") == wednesday);
  CHECK(objection_to("The wave came on Tuesday 30 October 2024.") == wednesday);
  CHECK(objection_to("The wave came on Tuesday, the 30th of October 2024.") == wednesday);
  CHECK(objection_to("The wave came on Tues., Oct. 30, 2024.") == wednesday);
  CHECK(objection_to("The wave came on 30 October 2024, a Tuesday.") == wednesday);
  CHECK(objection_to("The wave came on Tuesday (30 October).") == wednesday);
}

TEST_CASE("a date without a year is taken near the publication, or not at all") {
  CHECK(objection_to("He spoke on Tuesday, October 30.", "2024-11-04") != "nothing");
  CHECK(objection_to("He spoke on Tuesday, October 30.", "2024-03-04") == "nothing");
  CHECK(objection_to("He spoke on Tuesday, October 30.", "") == "nothing");
  CHECK(objection_to("In 2018 he spoke, on Tuesday, October 30.") == "nothing");
}

TEST_CASE("a weekday that fits, or stands beside another date, is no finding") {
  CHECK(objection_to("It fell on Saturday, 2 November 2024.") == "nothing");
  CHECK(objection_to("It was on Saturday and Sunday, 2 and 3 November 2024.") == "nothing");
  CHECK(objection_to("On Tuesday 30 people met in October 2024.") == "nothing");
  CHECK(objection_to("The October of Tuesday's 30 films began in 2024.") == "nothing");
  CHECK(objection_to("It fell on Sunday, 2 November 2024.") != "nothing");
}

TEST_CASE("a weekday of the Julian calendar is right where that calendar was in use") {
  CHECK(objection_to("The revolt began on Wednesday, 25 October 1917.") == "nothing");
  CHECK(objection_to("The revolt began on Thursday, 25 October 1917.") == "nothing");
  CHECK(objection_to("The revolt began on Friday, 25 October 1917.") != "nothing");
}

TEST_CASE("a day that its month does not have is impossible") {
  CHECK(objection_to("The truce, agreed on 31 November after talks, held.") ==
        "November has 30 days.");
  CHECK(objection_to("They met on June 31, and left.") == "June has 30 days.");
  CHECK(objection_to("They met on the 30th of February.") == "February has 29 days.");
}

TEST_CASE("the leap day is impossible in a year that is told and has none") {
  CHECK(objection_to("They came on 29 February 2023.") == "February 2023 has 28 days.");
  CHECK(objection_to("They came on February 29, 1900.") == "February 1900 has 28 days.");
  CHECK(objection_to("The form is due by 31 June and costs nothing.") == "June has 30 days.");
  CHECK(objection_to("They came on 29 February 2024.") == "nothing");
  CHECK(objection_to("They came on 29 February.", "2023-03-09") == "nothing");
}

TEST_CASE("a count beside the name of a month is no day") {
  CHECK(objection_to("In June 31 people died.") == "nothing");
  CHECK(objection_to("Of the dead, 31 April arrivals were children.") == "nothing");
  CHECK(objection_to("The bill for June: 31,500 crowns.") == "nothing");
  CHECK(objection_to("The day 31 November does not exist.") == "nothing");
  CHECK(objection_to("On 31 April arrivals were children.") != "nothing");
}

TEST_CASE("the days of a period may be counted with or without the first") {
  CHECK(objection_to("The three-day fair, from 5 to 9 May 2023, drew 900 traders.") ==
        "5 to 9 May 2023 covers 4 or 5 days, not 3.");
  CHECK(objection_to("The four-day fair, from 5 to 9 May 2023, ended.") == "nothing");
  CHECK(objection_to("For five days, from 5 to 9 May 2023, it was closed.") == "nothing");
  CHECK(objection_to("The three-day fair (May 5-9, 2023) is over.") != "nothing");
}

TEST_CASE("weeks, months and years are as precise as they are told") {
  CHECK(objection_to("The two-week walkout that ran from 4 April to 2 May 2022 is over.") !=
        "nothing");
  CHECK(objection_to("The four-week walkout that ran from 4 April to 2 May 2022 is over.") ==
        "nothing");
  CHECK(objection_to("The four-year war, from 1914 to 1918, cost millions of lives.") == "nothing");
  CHECK(objection_to("The eight-year war, from 1914 to 1918, cost millions of lives.") !=
        "nothing");
}

TEST_CASE("what is imposed lasts until it is lifted") {
  CHECK(
      objection_to("The 90-day curfew, imposed on 10 December 2021 and lifted on 2 February 2022, "
                   "is forgotten.") != "nothing");
  CHECK(
      objection_to("The 55-day curfew, imposed on 10 December 2021 and lifted on 2 February 2022, "
                   "is forgotten.") == "nothing");
}

TEST_CASE("a length that is not that of the period is not held against it") {
  CHECK(objection_to("A ten-year sentence, which he served from 1990 to 1998, was cut.") ==
        "nothing");
  CHECK(objection_to("From 2010 to 2014 he spent two years in Rome.") == "nothing");
  CHECK(objection_to("She worked four days a week, from 3 to 28 June 2024.") == "nothing");
  CHECK(objection_to("The ten-year war, from 1990 to 1998, is over.") != "nothing");
}

TEST_CASE("a period may be told by its first and its last day") {
  CHECK(objection_to("The four-week walkout began on 3 May and ended on 9 May 2023.") != "nothing");
  CHECK(objection_to("The six-day walkout began on 3 May and ended on 9 May 2023.") == "nothing");
}

TEST_CASE("a feast that was held some day cannot have been of years to come") {
  const auto objection = [](std::string_view text) { return objection_to(text, "2022-09-02"); };
  CHECK(objection("Ada Holm, who was born in 1921, celebrated her 106th birthday with a swim.") ==
        "1921 + 106 = 2027, not 2022.");
  CHECK(objection("Ada Holm, who was born in 1921, celebrated her 90th birthday with a swim.") ==
        "nothing");
  CHECK(objection("Ada Holm, who was born in 1921, celebrated her 90th birthday on Thursday.") !=
        "nothing");
}

TEST_CASE("an anniversary fits the year it looks back on") {
  const auto objection = [](std::string_view text) { return objection_to(text, "2022-09-02"); };
  CHECK(objection("The lodge, which was founded in 1942, is celebrating its 60th anniversary.") ==
        "1942 + 60 = 2002, not 2022.");
  CHECK(objection("The lodge was founded in 1942. It marks its 60th anniversary this week.") !=
        "nothing");
  CHECK(objection("The lodge, which was founded in 1942, is celebrating its 80th anniversary.") ==
        "nothing");
  CHECK(objection("The lodge turns 60 this week. It was founded in 1942.") != "nothing");
  CHECK(objection("The lodge turns 80 this week. It was founded in 1942.") == "nothing");
  CHECK(objection("The lodge celebrates 60 years this week, having been founded in 1942.") !=
        "nothing");
  CHECK(objection("The lodge, founded in 1942, celebrates 60 years of peace.") == "nothing");
  CHECK(objection("The lodge, founded in 1942, marks its 60th anniversary as a hotel.") ==
        "nothing");
  CHECK(objection("The abbot, born in 1942, marks his 50th anniversary in office.") == "nothing");
  CHECK(objection("The abbot, born in 1942, marks his 70th birthday.") != "nothing");
  CHECK(objection("The lodge, founded in 1942, celebrated its 60th anniversary in 2002.") ==
        "nothing");
  CHECK(objection("The lodge, founded in 1942, will celebrate its 90th anniversary in 2032.") ==
        "nothing");
  CHECK(objection("The lodge, founded in 1942 and merged in 1982, marks its 40th anniversary.") ==
        "nothing");
}

TEST_CASE("a ban that ran from one day to another lasted so long") {
  CHECK(objection_to("The 30-day ban, which ran from 1 July to 14 July, is over.") ==
        "1 July to 14 July covers 13 or 14 days, not 30.");
  CHECK(objection_to("The 30-day ban, agreed on from 1 July to 14 July, is over.") == "nothing");
}

}  // namespace
}  // namespace claimcheck::auditing
