#include "catch.h"
#include "reading.h"

using namespace claimcheck;
using namespace claimcheck::testing;

namespace {

std::string last_in_news(const std::string& article) { return last_in(article, "2024-10-31"); }

}  // namespace

TEST_CASE("regression: news with figures by year, past or to come, is no history") {
  CHECK(last_in_news(
            "Catches fell in 2015, 2016 and 2017, and again in 2019, 2020, 2021, 2022 and 2023. "
            "The next count is due on 5 December.") == "5 December=2024-12-05");
  CHECK(last_in_news(
            "The yard built 41 boats in 2018, 43 in 2019, 32 in 2020, 39 in 2021, 44 in 2022 and "
            "46 in 2023. It aims at 50 in 2025 and 70 in 2030. Figures come out on 12 November. "
            "On Monday two managers left.") == "Monday=2024-10-28");
  CHECK(last_in_news("Waste has to fall by a third by 2030, by half by 2035, by 70% by 2040 and to "
                     "nothing by 2050. Landfills close in 2038 and in 2060. The fair opens on 11 "
                     "November.") == "11 November=2024-11-11");
}

TEST_CASE(
    "regression: news that tells in which years something was built, sold or won is no history") {
  CHECK(last_in_news(
            "The mill, founded in 1873, was sold in 2021. It opens a shop on 12 November.") ==
        "12 November=2024-11-12");
  CHECK(last_in_news(
            "The pier was built in 1935 and widened in 1961 and again in 1988. It was closed on "
            "12 September.") == "12 September=2024-09-12");
  CHECK(last_in_news(
            "Norvik was founded on 3 May 1952. It was listed on 12 June 1987 and merged with "
            "Tellus on 1 January 2004. In 2011 it came to Gera. In September it cut 300 jobs.") ==
        "September=2024-09");
  CHECK(last_in_news("The club won in 1998. In August two players left.") == "August=2024-08");
}

TEST_CASE("regression: a text that leads with a day of the year at hand is no history") {
  CHECK(last_in_news(
            "The Ruva broke its banks on 17 October. On 3 May 1998 and in June 1998 it had done "
            "so before; in 2001 a dam was built. In September the council met.") ==
        "September=2024-09");
}

TEST_CASE("histories with a date of publication go on being told from their years") {
  CHECK(last_in("The war was fought between 1811 and 1815. In 1811 the army crossed the Sava. In "
                "1812 the allies struck back. On 3 October they won at Mollen.",
                "2009-12-19") == "3 October=1812-10-03");
  CHECK(
      last_in("The battle of Ferrand was fought on 19 July 1702. The garrison gave up on 21 July.",
              "2009-12-19") == "21 July=1702-07-21");
  CHECK(
      last_in("The siege of Marlow began in the spring of 1943. On 6 June the garrison broke out.",
              "2009-12-19") == "6 June=1943-06-06");
  CHECK(
      last_in("The Five Weeks were fought in August 2008. On 1 August 2008 shelling began. In 2004 "
              "and in July 2006 it had been near. In 1991 and 1992 there was a first war, which "
              "ended on 24 June 1992. On 7 August 2008 the army came. Troops left on 8 October.",
              "2010-01-10") == "8 October=2008-10-08");
}

TEST_CASE("regression: stories go forward over the turn of the year, flashbacks do not") {
  const std::string day = "2009-12-19";
  CHECK(last_in("The siege began in September 1914. In January it ended.", day) ==
        "January=1915-01");
  CHECK(last_in("They landed on 9 August 1914. On 2 February it was over.", day) ==
        "2 February=1915-02-02");
  CHECK(last_in("On 28 March 1915 the fort fell. In January it was rebuilt.", day) ==
        "January=1915-01");
  const std::string silent = "On 11 November 1918 the guns fell silent. ";
  CHECK(last_in(silent + "The attack launched in March had failed.", day) == "March=1918-03");
  CHECK(last_in("In January 1915 he was dismissed. The raid he ordered in December had failed.",
                day) == "December=1914-12");
  CHECK(last_in(silent + "On 7 November envoys had crossed the lines. In January talks began.",
                day) == "January=1919-01");
  CHECK(last_in(silent + "By February most men had gone home.", day) == "February=1919-02");
}

TEST_CASE("a month of news that follows a date of the past in its sentence is of that time") {
  const std::string lead = "The minister said on Monday it would help. ";
  CHECK(values_in(lead + "On 17 August 1999 it shook, and in November, three months later, again.",
                  "2013-03-21") == Texts{"Monday=2013-03-18", "17 August 1999=1999-08-17",
                                         "November=1999-11", "three months later=1999-11"});
  CHECK(last_in(lead + "The paper told of January 2012 to February.", "2013-03-21") ==
        "February=2013-02");
  CHECK(last_in(lead + "It freed forty in December 2011. A year earlier it had freed ten.",
                "2013-03-21") == "A year earlier=2010");
}

TEST_CASE("a time of day on a holiday, or on the last of its weekdays") {
  CHECK(value_of("It began at 12:01 a.m. on New Year's Day.", "2013-03-21") == "2013-01-01T00:01");
  CHECK(value_of("It was found at midnight last Friday.", "2013-03-20") == "2013-03-15T24:00");
}

TEST_CASE("a name that begins with a holiday, a month or a word of time is no date") {
  CHECK(values_in("They kept the Good Friday Agreement and the Easter Rising alive.", "2013-03-20")
            .empty());
  CHECK(values_in("It cost as much as recently as 2010.", "2013-03-20") == Texts{"2010=2010"});
  CHECK(values_in("By February six more had left.", "2013-03-20") == Texts{"February=2013-02"});
}

TEST_CASE("a few of them, and a couple, are amounts wherever they stand") {
  CHECK(value_of("It was over in the course of a few weeks.") == "PXW");
  CHECK(value_of("He rests the next couple of weeks.", "2013-03-20") == "P2W");
  CHECK(value_of("It fell at 7 p.m. Friday night.", "2013-03-20") == "2013-03-15T19:00");
}

TEST_CASE("years and centuries behind a comparison or a hyphen") {
  CHECK(value_of("They were held as late as 1799.") == "1799");
  CHECK(values_in("Votes were as many as 1799.").empty());
  CHECK(value_of("She is a 17th-Century Dutch artist.") == "16");
}

TEST_CASE("units that are told by what filled them are none of the calendar") {
  CHECK(values_in("The week of riots was over.", "2013-03-20").empty());
  CHECK(values_in("In the last year of the war it rained.", "2013-03-20").empty());
  CHECK(value_of("In the last week of May 2009 it rained.", "2013-03-20") == "2009-W22");
  CHECK(values_in("It was 132 years to the day after the landing.", "2013-03-20") ==
        Texts{"132 years=P132Y"});
  CHECK(value_of("The conquest took decades.") == "PXY");
  CHECK(value_of("It began in the early morning hours of 1 November 1954.") == "1954-11-01TMO");
}

TEST_CASE(
    "what goes on in the present tense, or goes on until a day, looks ahead unless it ended") {
  const std::string day = "2013-03-22";
  CHECK(last_in("Talks resume Tuesday in Vienna.", day) == "Tuesday=2013-03-26");
  CHECK(last_in("The court failed to resume Tuesday.", day) == "Tuesday=2013-03-19");
  CHECK(last_in("The vote was delayed until at least mid-April.", day) == "mid-April=2013-04");
  CHECK(last_in("The protests went on until the middle of January.", day) ==
        "the middle of January=2013-01");
  CHECK(last_in("The rallies were banned until the middle of January.", day) ==
        "the middle of January=2014-01");
  CHECK(value_of("Every other Saturday crowds gather.", day) == "XXXX-WXX-6");
}

TEST_CASE("the quarter that ended on a day is the one that was over by then") {
  CHECK(values_in("In the quarter ended March 31, profit fell.", "2013-04-30") ==
        Texts{"the quarter=2013-Q1", "March 31=2013-03-31"});
}

TEST_CASE("a life told in news is dated from the news") {
  CHECK(last_in("Col. Hale was born on May 4, 1931, joined in March 1952 and left in June 1960. He "
                "taught from 1971 to 1985. On May 9, 1972 he wed. He died Tuesday.",
                "2013-03-22") == "Tuesday=2013-03-19");
}

TEST_CASE("regression: a date of the past inside a sentence of news lent its year to the news") {
  const std::string day = "2013-03-21";
  CHECK(last_in("The bank, founded in May 1998, said in November that it would close.", day) ==
        "November=2012-11");
  CHECK(last_in("The guard, who was jailed on May 5, 2005, died on March 12.", day) ==
        "March 12=2013-03-12");
  CHECK(last_in("In May 2007 the mill was opened by a lord who died in January.", day) ==
        "January=2013-01");
}

TEST_CASE("regression: an old date told of something in passing made a history of news") {
  const std::string day = "2013-03-21";
  CHECK(last_in("The mill, built in May 1899, burned down in February.", day) ==
        "February=2013-02");
  CHECK(last_in("The firm, which was founded on May 3, 1949, cut 300 jobs in February.", day) ==
        "February=2013-02");
  CHECK(
      last_in("Police sought a boy who vanished in July 1985. His bag was found in August 1985. In "
              "January a witness came forward.",
              day) == "January=2013-01");
  CHECK(last_in("The mill was built in May 1899. In June it burned down.", day) == "June=1899-06");
}

TEST_CASE("regression: a holiday before someone's name was lost where a word dates it") {
  CHECK(last_in("On Christmas Day Mr. Hale left.", "2013-03-21") == "Christmas Day=2012-12-25");
  CHECK(last_in("Since Easter Sunday Bishop Hale has been ill.", "2013-03-21") ==
        "Easter Sunday=2013-03-31");
  CHECK(values_in("The Christmas Day Parade was long.", "2013-03-21").empty());
}

TEST_CASE("regression: what was stayed or continued until a day had no end then") {
  CHECK(last_in("The verdict was stayed until Friday.", "2013-03-20") == "Friday=2013-03-22");
  CHECK(last_in("The trial was continued until April.", "2013-03-20") == "April=2013-04");
  CHECK(last_in("The trial continued until April.", "2013-03-20") == "April=2012-04");
  CHECK(last_in("It was open as recently as Monday.", "2013-03-20") == "Monday=2013-03-18");
  CHECK(last_in("It may be open as soon as Monday.", "2013-03-20") == "Monday=2013-03-25");
}

TEST_CASE("regression: a quarter that ended on a day was that of the report named before") {
  CHECK(
      values_in("Profit of the third quarter of 2012 rose. In the quarter ended March 31 it fell.",
                "2013-04-30")
          .at(1) == "the quarter=2013-Q1");
  CHECK(values_in("In the quarter ended April 30, profit fell.", "2013-05-30").front() ==
        "the quarter=2013-Q1");
  CHECK(values_in("The fiscal first quarter of 2013 was good. In the quarter ended Dec. 31 it "
                  "earned more. In the quarter ended Dec. 31 it grew.",
                  "2013-04-30")
            .at(3) == "the quarter=2013-Q1");
}

TEST_CASE("regression: a spelled day of a month before a pronoun was lost") {
  CHECK(values_in("On May six they met.", "2013-06-20") == Texts{"May six=2013-05-06"});
}
