#include "catch.h"
#include "reading.h"

using namespace claimcheck;
using namespace claimcheck::testing;

TEST_CASE("a history without a publication date lends its year to what follows") {
  CHECK(values_in("The revolt of 1873 began on 14 March 1873. On 5 May the royal army landed. Two "
                  "days later it took the fort; by mid-June the coast was quiet. The truce was "
                  "broken the following year.") ==
        Texts{"1873=1873", "14 March 1873=1873-03-14", "5 May=1873-05-05",
              "Two days later=1873-05-07", "mid-June=1873-06", "the following year=1874"});
}

TEST_CASE("stories go forward over the turn of the year") {
  CHECK(last_in("In May 1911 and again in October 1911 garrisons rose. In January, a republic was "
                "proclaimed.") == "January=1912-01");
}

TEST_CASE("an undated text lends the year of a day to the months after it, not to those before") {
  CHECK(last_in("The port opened on 3 April 2015. In June it closed.") == "June=2015-06");
  CHECK(last_in("The port opened on 3 April 2015. In March it was sold.") == "March=XXXX-03");
}

TEST_CASE("a night between two days is named after the first") {
  const std::string story = "War came in 1940, not in 1939. On 23 February 1942 the ship sailed. ";
  CHECK(last_in(story + "On the night of 26/27 February it struck a mine.") ==
        "the night of 26/27 February=1942-02-26TNI");
  CHECK(last_in(story + "On the night of 26-27 February 1943 it sank.") ==
        "the night of 26-27 February 1943=1943-02-26TNI");
}

TEST_CASE("a night without its month is one of the month told of") {
  CHECK(last_in("War came in 1914, not in 1913. On 1 July 1916 it opened; on the night of 14/15 "
                "the ridge fell.") == "the night of 14/15=1916-07-14TNI");
}

TEST_CASE("a figure behind a month is no day of it") {
  CHECK(values_in("By the end of April 30,000 had died.", "2024-10-31") ==
        Texts{"the end of April=2024-04"});
}

TEST_CASE("moments and parts of the day told of") {
  const std::string story = "War came in 1914, not in 1913. On 25 April 1915 they landed ";
  CHECK(last_in(story + "at dawn.") == "dawn=1915-04-25TMO");
  CHECK(last_in(story + "and by nightfall held the beach.") == "nightfall=1915-04-25TEV");
  CHECK(last_in(story + "and left the next morning.") == "the next morning=1915-04-26TMO");
  CHECK(value_of("at dawn on 25 April 1915") == "1915-04-25TMO");
  CHECK(values_in("They sleep at night.").empty());
}

TEST_CASE("days of the month told of") {
  const std::string story = "War came in 1914, not in 1913. On 10 October 1917 sailors mutinied; ";
  CHECK(last_in(story + "on the 12th they held the harbour.") == "the 12th=1917-10-12");
  CHECK(last_in(story + "on the 12th floor nobody stirred.") == "10 October 1917=1917-10-10");
  CHECK(last_in("On 28 June 1914 and in 1913 shots fell. On the 3rd it rained.") ==
        "the 3rd=1914-07-03");
}

TEST_CASE("days of a list take the month behind them") {
  CHECK(values_in("on 9, 10 and 12 May 1940") ==
        Texts{"9=1940-05-09", "10=1940-05-10", "12 May 1940=1940-05-12"});
}

TEST_CASE("years before and after our era") {
  CHECK(values_in("From 264 to 241 BC they fought at sea.") ==
        Texts{"264=BC0264", "241 BC=BC0241"});
  CHECK(value_of("In AD 70 the temple burned.") == "0070");
  CHECK(last_in("In 499 BC the cities rose. Ten years later they fell.") ==
        "Ten years later=BC0489");
}

TEST_CASE("centuries and their parts") {
  CHECK(values_in("in the 13th and 14th centuries") == Texts{"the 13th=12", "14th centuries=13"});
  CHECK(values_in("the 4th and 3rd centuries BC") ==
        Texts{"the 4th=BC03", "3rd centuries BC=BC02"});
  CHECK(value_of("in the second half of the 19th century") == "18");
  CHECK(days_of("in the second half of the 19th century") == "1851-01-01..1900-12-31");
}

TEST_CASE("the same year is the one named last, in passing or not") {
  const auto found = values_in(
      "War came in 1861, not in 1860. On 12 April 1861 the fort fell; it was rebuilt in 1897 and "
      "sold the same year. On 21 July the armies met.");
  CHECK(found.at(found.size() - 2) == "the same year=1897");
  CHECK(found.at(found.size() - 1) == "21 July=1861-07-21");
}

TEST_CASE("in a history, today is the present and no day") {
  CHECK(last_in("War came in 1861, not in 1860, and ended in 1865. Today a museum stands there.") ==
        "Today=PRESENT_REF");
}

TEST_CASE("bare years near a year before our era are of that era") {
  const auto found = values_in(
      "Ionian towns rose in 499 BC and again in 497 BC. In 494 Miletus fell; until 479 the coast "
      "was lost. By 300 men it was held.");
  CHECK(found == Texts{"499 BC=BC0499", "497 BC=BC0497", "494=BC0494", "479=BC0479"});
  CHECK(values_in("He ruled between 14 and 37 AD.") == Texts{"14=0014", "37 AD=0037"});
}

TEST_CASE("a history that first says how long it all was goes on from the start") {
  CHECK(last_in("The siege ran from 7 March 1881 to 2 June 1884. In April the wells dried up.") ==
        "April=1881-04");
}

TEST_CASE("the month that follows a year lies in the next one") {
  const std::string story = "He landed in 1811 and won in 1813. ";
  CHECK(last_in(story + "The following April he abdicated.") == "The following April=1814-04");
  CHECK(last_in(story + "The following May he left.") == "The following May=1814-05");
}

TEST_CASE("months in the names of events are no dates") {
  const std::string story = "Unrest grew in 1916 and in 1917. ";
  CHECK(values_in(story + "The February Revolution came.").size() == 2);
  CHECK(last_in(story + "In February Lvov resigned.") == "February=1917-02");
  CHECK(values_in(story + "They recalled Bloody Sunday.").size() == 2);
}

TEST_CASE("centuries that share their word") {
  CHECK(values_in("in the late 17th and early 18th centuries") ==
        Texts{"the late 17th=16", "early 18th centuries=17"});
}

TEST_CASE("lists share their year") {
  const std::string story = "War came in 1939, not in 1938. ";
  CHECK(
      values_in(story + "In January, February and March 1943 they sailed.") ==
      Texts{"1939=1939", "1938=1938", "January=1943-01", "February=1943-02", "March 1943=1943-03"});
  CHECK(values_in(story + "In the spring and early summer of 1917 they struck.").at(2) ==
        "the spring=1917-SP");
  CHECK(values_in("The 1920s and 30s were hard.") == Texts{"The 1920s=192", "30s=193"});
}

TEST_CASE("the first weeks of a year are its start, those of a deed a span") {
  const auto found = times_in("In the first weeks of 1917 strikes spread.");
  REQUIRE(found.size() == 1);
  CHECK((found[0].time()->value == "1917" && found[0].time()->mod == "START"));
  CHECK(values_in("In the first weeks of the strike nothing moved.") ==
        Texts{"the first weeks=PXW"});
}

TEST_CASE("wars that are called after their length") {
  CHECK(values_in("It followed the Thirty Years' War and the Hundred Days.").empty());
}

TEST_CASE(
    "regression: every month of a list takes its year, with or without a comma before 'and'") {
  CHECK(values_in("In March, April, and May 1945 they fought.") ==
        Texts{"March=1945-03", "April=1945-04", "May 1945=1945-05"});
  CHECK(values_in("In April, May and June 1940 it rained.") ==
        Texts{"April=1940-04", "May=1940-05", "June 1940=1940-06"});
  CHECK(values_in("In April 1940, May resigned.") == Texts{"April 1940=1940-04"});
}

TEST_CASE("regression: numbers of people and things in an old history are no years") {
  const std::string story = "Ionian towns rose in 499 BC and again in 497 BC. ";
  for (const char* text : {"The pass was held by 400 Thebans.", "They were joined by 500 Spartans.",
                           "They were met by 60 Gallic ships.", "Grain came in 30 Roman carts."})
    CHECK(values_in(story + text).size() == 2);
  CHECK(last_in(story + "In 480 Xerxes crossed the strait.") == "480=BC0480");
}

TEST_CASE("regression: centuries before our era and its first ones, written as years") {
  CHECK(value_of("They traded in the 300s BC.") == "BC03");
  CHECK(value_of("They traded in the 800s AD.") == "08");
  CHECK(value_of("They traded in the 450s BC.") == "BC045");
}

TEST_CASE("regression: years count for a history on either side of their era") {
  CHECK(last_in("In AD 66 the revolt began; in AD 70 it ended. In August the city burned.") ==
        "August=0070-08");
}

TEST_CASE("regression: a winter named with the spring behind it began the year before") {
  CHECK(values_in("In the winter and spring of 1943 they starved.") ==
        Texts{"the winter=1942-WI", "spring of 1943=1943-SP"});
  CHECK(values_in("In the autumn and winter of 1943 they starved.").at(0) == "the autumn=1943-FA");
}
