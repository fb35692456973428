#include "catch.h"
#include "reading.h"

using namespace claimcheck;
using namespace claimcheck::testing;

// 2024-10-31 is a Thursday.
TEST_CASE("relative dates count from the day of publication") {
  CHECK(value_of("He left yesterday.", "2024-10-31") == "2024-10-30");
  CHECK(value_of("He left last month.", "2024-10-31") == "2024-09");
  CHECK(value_of("He left last week.", "2024-10-31") == "2024-W43");
  CHECK(value_of("He left three days ago.", "2024-10-31") == "2024-10-28");
  CHECK(value_of("He left two years ago.", "2024-10-31") == "2022");
  CHECK(value_of("He goes next year.", "2024-10-31") == "2025");
}

TEST_CASE("news looks back unless its tense looks ahead") {
  CHECK(value_of("The minister resigned on Tuesday.", "2024-10-31") == "2024-10-29");
  CHECK(value_of("The minister will resign on Tuesday.", "2024-10-31") == "2024-11-05");
  CHECK(value_of("The minister said Thursday it was over.", "2024-10-31") == "2024-10-31");
  CHECK(value_of("He'll resign on Tuesday.", "2024-10-31") == "2024-11-05");
  CHECK(value_of("It began back in June.", "2024-10-31") == "2024-06");
  CHECK(value_of("It will begin in June.", "2024-10-31") == "2025-06");
  CHECK(value_of("The vote was delayed until Dec. 3.", "2024-10-31") == "2024-12-03");
  CHECK(value_of("He has until 9 a.m. Friday to sign.", "2024-10-31") == "2024-11-01T09:00");
  CHECK(value_of("The lists are to be published in early May.", "2024-10-31") == "2025-05");
}

TEST_CASE("a verb of speech dates the saying, not what was said") {
  CHECK(value_of("She said Tuesday that it will rain.", "2024-10-31") == "2024-10-29");
  CHECK(value_of("She said it will rain on Tuesday.", "2024-10-31") == "2024-11-05");
}

TEST_CASE("a weekday counted from another day is that of its week") {
  CHECK(value_of("I will be back Monday two weeks from now.", "2024-10-31") == "2024-11-11");
  CHECK(value_of("I will be back three weeks after 6 May 2024 on Friday.", "2024-10-31") ==
        "2024-05-31");
}

TEST_CASE("the reading that was chosen is told") {
  const auto found = times_in("The minister resigned on Tuesday.", "2024-10-31");
  REQUIRE(found.size() == 1);
  CHECK(found[0].time()->reading.find("looks back") != std::string::npos);
  CHECK(found[0].time()->anchor == TimeAnchor::publication);
}

TEST_CASE("without a day of publication nothing is guessed") {
  CHECK(value_of("He left yesterday.") == "XXXX-XX-XX");
  CHECK(value_of("He left on Tuesday.") == "XXXX-WXX-2");
  CHECK(value_of("He left on 12 March.") == "XXXX-03-12");
  CHECK(value_of("He left last year.") == "XXXX");
  CHECK(days_of("He left last year.").empty());
}

TEST_CASE("a dateline is a day of publication, an as-of is none") {
  CHECK(last_in("KYIV, Oct. 30, 2024 (Reuters) - He left yesterday.") == "yesterday=2024-10-29");
  CHECK(last_in("As of October 29, 2024, he had left. He left yesterday.") ==
        "yesterday=XXXX-XX-XX");
}

TEST_CASE("a day among names and headlines at the head of a text is its day") {
  for (const auto head : {"Orm News October 30, 2024 ",
                          "By Ada Orm Posted Wednesday, October 30, "
                          "2024, 9:03am by Kim ",
                          "Mill burns down in the town October 30, 2024 By "
                          "Ada Orm ",
                          "The Tal Mail (Orm) 30 October 2024 MILL BURNS DOWN "}) {
    INFO(head);
    CHECK(last_in(std::string(head) + "He left yesterday.") == "yesterday=2024-10-29");
  }
  for (const auto head : {"On October 30, 2024, Ada Orm fled. ",
                          "Ada Orm was born October 30, "
                          "2024. ",
                          "The October 30, 2024 Vote was lost. "}) {
    INFO(head);
    CHECK(last_in(std::string(head) + "He left yesterday.") == "yesterday=XXXX-XX-XX");
  }
}

TEST_CASE("later and the next day count from the date told of before") {
  const std::string text =
      "It began on 5 May 2021. Two weeks later it ended. The next day all was quiet.";
  CHECK(values_in(text, "2024-10-31") ==
        Texts{"5 May 2021=2021-05-05", "Two weeks later=2021-05-19", "The next day=2021-05-20"});
}

TEST_CASE("history is told forward: dates without a year belong to the year told of") {
  const std::string text =
      "War broke out on 1 September 1939. France fell on 22 June 1940. The attack came on 22 June "
      "1941. "
      "In December the front stood still. In January the siege tightened.";
  const auto found = values_in(text, "2010-05-01");
  REQUIRE(found.size() == 5);
  CHECK(found[3] == "December=1941-12");
  CHECK(found[4] == "January=1942-01");
}

TEST_CASE("one distant year makes a short text without news words a history") {
  CHECK(values_in(
            "It began in the spring of 1843. On 6 June the night of 7 June was near. Later that "
            "month it fell, and two days later all was over.",
            "2009-12-19") == Texts{"the spring of 1843=1843-SP", "6 June=1843-06-06",
                                   "the night of 7 June=1843-06-07TNI", "Later that month=1843-06",
                                   "two days later=1843-06-09"});
  CHECK(last_in("In 1942 the war began. The following summer the port fell.", "2009-12-19") ==
        "The following summer=1943-SU");
  CHECK(last_in("The firm, founded in 1843, said it opens on 6 June.", "2009-05-19") ==
        "6 June=2009-06-06");
}

TEST_CASE("what is told in passing does not move the story") {
  const auto found = values_in(
      "In 1861 the war began. On 12 April 1861 the fort fell; it was rebuilt in the 1890s, and "
      "since "
      "1990 it is a museum. On 21 July the armies met.",
      "2009-12-19");
  CHECK(found.at(found.size() - 1) == "21 July=1861-07-21");
}

TEST_CASE("a report of a quarter compares with the same quarter") {
  CHECK(values_in("Profit rose in the third quarter from a year earlier.", "2024-10-31") ==
        Texts{"the third quarter=2024-Q3", "a year earlier=2023-Q3"});
}

TEST_CASE("quarters, halves, weeks and days of a longer unit") {
  CHECK(value_of("the third quarter of 1984") == "1984-Q3");
  CHECK(value_of("the first half of 2019") == "2019-H1");
  CHECK(value_of("the first week of 2015") == "2015-W01");
  CHECK(value_of("the first Sunday in March 2025") == "2025-03-02");
  CHECK(value_of("the last Monday of May 2024") == "2024-05-27");
  CHECK(value_of("the fourth Friday of June 2024") == "2024-06-28");
  CHECK(value_of("this year's fourth quarter", "2024-10-31") == "2024-Q4");
  CHECK(value_of("the spring of 1942") == "1942-SP");
}

TEST_CASE("election day in small letters is that of any country") {
  CHECK(last_in("It ran until Election Day.", "2019-05-13") == "Election Day=2018-11-06");
  CHECK(last_in("It ran until election day.", "2019-05-13") == "nothing");
}

TEST_CASE("holidays are computed") {
  CHECK(value_of("on Thanksgiving Day 2024") == "2024-11-28");
  CHECK(value_of("on Easter Monday 2018") == "2018-04-02");
  CHECK(value_of("after 9/11 it changed") == "2001-09-11");
}

TEST_CASE("today is a day wider where the zone of publication is unknown") {
  const auto text = text::analyse("It happened today.");
  const Publication publication{*parse_iso_day("2024-10-29"), false};
  const auto found = time::tag(text, {}, publication);
  REQUIRE(found.size() == 1);
  CHECK(to_iso(found[0].time()->days->low->value) == "2024-10-28");
  CHECK(found[0].time()->days->high->hardness == Hardness::soft);
}

TEST_CASE("a later day of publication never makes a date earlier") {
  const Texts texts = {"He left on Tuesday.",  "He will leave on Tuesday.",
                       "He left in June.",     "He will leave in June",
                       "He left on 12 March.", "It is due on March 12.",
                       "last month",           "next week",
                       "last spring",          "next Friday",
                       "last Friday",          "the weekend",
                       "three weeks ago",      "last Christmas",
                       "the third quarter"};
  for (const auto& text : texts) {
    std::string before;
    for (Day day = *parse_iso_day("2023-11-01"); day < *parse_iso_day("2025-03-01");
         day += std::chrono::days{1}) {
      const auto now = days_of(text, to_iso(day));
      INFO(text << " on " << to_iso(day));
      REQUIRE_FALSE(now.empty());
      REQUIRE(before <= now);
      before = now;
    }
  }
}

TEST_CASE("a limit that was reached looks back") {
  CHECK(value_of("Until Friday, nobody had complained.", "2024-10-30") == "2024-10-25");
  CHECK(value_of("Forty states had signed by Friday.", "2024-10-30") == "2024-10-25");
  CHECK(value_of("They had until Friday to sign.", "2024-10-30") == "2024-11-01");
  CHECK(value_of("The offer had been due to expire on Friday.", "2024-10-30") == "2024-10-25");
}

TEST_CASE("more than two years ago is before that year") {
  CHECK(value_of("It closed more than two years ago.", "2024-10-31") == "2022");
  CHECK(days_of("It closed more than two years ago.", "2024-10-31") == "..2022-01-01");
}

TEST_CASE("reports are about the last quarter that is over") {
  CHECK(values_in("It expects losses in the fourth quarter. In the latest quarter sales rose; in "
                  "the 2023 quarter they fell.",
                  "2024-10-31") == Texts{"the fourth quarter=2024-Q4", "the latest quarter=2024-Q3",
                                         "the 2023 quarter=2023-Q3"});
}

TEST_CASE("the quarters of a match are none of the calendar") {
  CHECK(values_in("A touchdown in the fourth quarter decided it.", "2024-10-31").empty());
}

TEST_CASE("hours in words") {
  CHECK(value_of("at half past ten on Tuesday", "2024-10-31") == "2024-10-29T10:30");
  CHECK(value_of("six o'clock on Tuesday", "2024-10-31") == "2024-10-29T06:00");
}

TEST_CASE("months and days of a mixed amount are counted on the calendar") {
  CHECK(value_of("He came back 1 year 2 months and 10 days later.", "2023-01-15") == "2024-03-25");
}

TEST_CASE("verbs in the present tense announce a day, deeds that are done look back") {
  CHECK(value_of("The trial opens Monday.", "2013-03-22") == "2013-03-25");
  CHECK(value_of("The rain stopped by Wednesday.", "2013-03-22") == "2013-03-20");
  CHECK(value_of("They were told to leave by Wednesday.", "2013-03-22") == "2013-03-27");
  CHECK(value_of("On Monday, the league plans to meet.", "2013-03-22") == "2013-03-25");
  CHECK(value_of("She said in mid-January that it would end.", "2013-03-22") == "2013-01");
}

TEST_CASE("years ago to the day or week") {
  CHECK(value_of("It fell 10 years ago today.", "2013-03-22") == "2003-03-22");
  CHECK(value_of("A decade ago this month it began.", "2013-03-22") == "2003-03");
  CHECK(value_of("last May", "2013-03-22") == "2012-05");
}

TEST_CASE("a week belongs to the month that has its Thursday") {
  CHECK(value_of("in the first week of July 1950") == "1950-W27");
  CHECK(value_of("in the last week of April 2013") == "2013-W17");
}

TEST_CASE("spans before and after a deed") {
  CHECK(values_in("It came a day after the vote, hours before the strike.") ==
        Texts{"a day=P1D", "hours=PTXH"});
  CHECK(value_of("The repair could take months.") == "PXM");
  CHECK(last_in("They met on 4 May 2012; the night before, it had rained.") ==
        "the night before=2012-05-03TNI");
}

TEST_CASE("limits say on which side of a day") {
  const auto mod = [](const std::string& text) { return times_in(text).at(0).time()->mod; };
  CHECK(mod("no later than 15 May 2012") == "ON_OR_BEFORE");
  CHECK(mod("no earlier than 15 May 2012") == "ON_OR_AFTER");
}

TEST_CASE("the head of a text may say when it was published") {
  CHECK(last_in("Published: Thursday, 3 May 2012. The mayor left on Tuesday.") ==
        "Tuesday=2012-05-01");
  CHECK(last_in("Last Updated: May 3, 2012 8:44 PM. She left yesterday.") ==
        "yesterday=2012-05-02");
  CHECK(last_in("A report published on 3 May 2012 says that he left on Tuesday.") ==
        "Tuesday=XXXX-WXX-2");
}

TEST_CASE("clocks of a match and awards are no dates") {
  CHECK(values_in("They led with 7:42 left.").empty());
  CHECK(values_in("She was Player of the Year.").empty());
}

TEST_CASE("regression: a date of publication in digits; 'filed' inside a sentence gives none") {
  CHECK(last_in("Published: 2024-10-31\n\nShe left yesterday.") == "yesterday=2024-10-30");
  CHECK(last_in("Updated 31/10/2024\n\nShe left yesterday.") == "yesterday=2024-10-30");
  CHECK(last_in("Updated 3/10/2024\n\nShe left yesterday.") == "yesterday=XXXX-XX-XX");
  CHECK(last_in("The mill Filed 3 May 2012 papers. She left yesterday.") == "yesterday=XXXX-XX-XX");
}

TEST_CASE("regression: 'left' behind a time of day") {
  CHECK(value_of("The train at 9:15 left without him.", "2024-10-31") == "2024-10-31T09:15");
  CHECK(value_of("At 10:30 left-wing groups met.", "2024-10-31") == "2024-10-31T10:30");
}

TEST_CASE("regression: a word of saying dates its end of a month") {
  CHECK(value_of("It said at the end of May that it will close.", "2024-10-31") == "2024-05");
  CHECK(value_of("It said in late May that it will close.", "2024-10-31") == "2024-05");
}

TEST_CASE("regression: a share behind 'every March' is no day of it") {
  CHECK(value_of("Every March 3.5% leave.") == "XXXX-03");
  CHECK(value_of("Every March 3 they meet.") == "XXXX-03-03");
}

TEST_CASE("how long something lasts from a day is no day") {
  CHECK(value_of("It will be shut for 14 weeks from 3 June.", "2024-05-14") == "2 expressions");
  CHECK(value_of("It will open 14 weeks from 3 June.", "2024-05-14") == "2024-09-09");
}

TEST_CASE("what had happened by a day happened up to the last one") {
  const auto burned = "The fire had burned through 13,000 acres of scrub by Wednesday.";
  CHECK(value_of(burned, "2025-08-14") == "2025-08-13");
  CHECK(value_of("They asked them to leave by Wednesday.", "2025-08-14") == "2025-08-20");
}

TEST_CASE("the night of a day is no night of its own") {
  CHECK(value_of("Thieves came in the night of 16 June.", "2024-06-20") == "2024-06-16");
}
