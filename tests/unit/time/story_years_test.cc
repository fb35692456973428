#include "catch.h"
#include "reading.h"

using namespace claimcheck;
using namespace claimcheck::testing;

// Which year a history means by a date without one.

TEST_CASE("one word of the present does not make news of a history") {
  const std::string story =
      "The border war was fought from 4 April 1863 to 9 May 1864. In 1859 the canal had been "
      "closed. On 12 June 1863 the fort fell. On 3 July the fleet came. A truce of 8 March 1864 "
      "was kept, and by August 1865 the last troops had left. Today the fort is a museum.";
  const auto found = values_in(story, "2009-12-21");
  REQUIRE(found.size() == 8);
  CHECK(found.at(4) == "3 July=1863-07-03");
  CHECK(found.back() == "Today=PRESENT_REF");
}

TEST_CASE("a story that was in December goes back there after a date in January") {
  const std::string story =
      "War came in 1939, not in 1938. On 6 December 1939 the line held. On 9 January 1940 it "
      "froze. ";
  CHECK(last_in(story + "At the lake, taken on 8 December, the road was cut.") ==
        "8 December=1939-12-08");
  CHECK(last_in(story + "On 8 December the road was cut, on 4 January the camp.") ==
        "4 January=1940-01-04");
  CHECK(last_in(story + "On 8 October the road was cut.") == "8 October=1940-10-08");
}

TEST_CASE("a story does not go on to the next year before a date of the same year") {
  const std::string story = "War came in 1911, not in 1910. On 2 September 1911 they rose. ";
  CHECK(values_in(story + "In May the tax was raised, on 7 August 1911 collected.").at(3) ==
        "May=1911-05");
  CHECK(last_in(story + "In January they won.") == "January=1912-01");
  CHECK(values_in(story + "In January they won. A plan of 3 June 1911 had failed.").at(3) ==
        "January=1912-01");
}

TEST_CASE("a story moves to years far away where it tells of several in a row") {
  const std::string lead = "The war began on 25 June 1950 and ended on 27 July 1953. ";
  CHECK(last_in(lead + "The gate, built in 1897, burned in September.") == "September=1953-09");
  CHECK(last_in(lead + "The port was opened in 1876, taxed in 1882 and sold in 1884. In May a "
                       "revolt broke out.") == "May=1884-05");
  CHECK(last_in(lead + "The port was opened in 1876. Ten years later it was sold.") ==
        "Ten years later=1886");
}

TEST_CASE("years across two of ours, and without their era") {
  CHECK(value_of("They met in 446/445 BC.") == "BC0446");
  CHECK(value_of("They met in 446/5 BC.") == "BC0446");
  CHECK(value_of("They met in 208/9 AD.") == "0208");
  const std::string story = "The league was founded in 478 BC and moved in 454 BC. ";
  CHECK(last_in(story + "In the spring of 423 the king fell.") == "the spring of 423=BC0423-SP");
  CHECK(last_in(story + "In August 421 peace was made.") == "August 421=BC0421-08");
}

TEST_CASE("a day of the month told of, before what is no noun of it") {
  const std::string story = "War came in 1939, not in 1938. On 17 December 1939 it snowed. ";
  CHECK(last_in(story + "On the 19th twenty tanks came.") == "the 19th=1939-12-19");
  CHECK(last_in(story + "On the 19th Haller struck.") == "the 19th=1939-12-19");
  CHECK(last_in(story + "On the 19th Finnish troops struck.") == "the 19th=1939-12-19");
  CHECK(last_in(story + "On the 19th Brigade's flank it rained.") == "17 December 1939=1939-12-17");
  CHECK(values_in(story + "Guns fired from the 19th to the 21st.").size() == 5);
  CHECK(last_in("The drill is on the 19th sites of the list.", "2024-10-31") == "nothing");
}

TEST_CASE("a person named like a month is no date") {
  const std::string story = "War came in 1990, not in 1989. On 25 July 1990 they met. ";
  CHECK(last_in(story + "The envoy April Hale was silent.") == "25 July 1990=1990-07-25");
}

TEST_CASE("days that are compared are an amount, and so are days with their nights") {
  CHECK(values_in("They came two days earlier than planned.") == Texts{"two days=P2D"});
  CHECK(values_in("It took seven days and seven nights.").front() ==
        "seven days and seven nights=P7D");
  CHECK(last_in("War came in 1990, not in 1989. It began early in the morning on 9 May 1991.") ==
        "early in the morning on 9 May 1991=1991-05-09TMO");
}

TEST_CASE("a history whose first years lie apart keeps to those of its dates") {
  const std::string story =
      "The islands' war began on 2 April 1982 and ended on 14 June 1982. The junta, in power since "
      "1976, had a new head in December 1981. On 19 March a flag was raised.";
  CHECK(last_in(story + " Ties were restored in 1989.", "2010-03-01") == "1989=1989");
  CHECK(values_in(story + " Ties were restored in 1989.", "2010-03-01").at(4) ==
        "19 March=1982-03-19");
}

TEST_CASE("what was to come, and what stands in brackets behind a date, does not move a story") {
  const std::string story = "War came in 1941, not in 1940. On 7 December 1941 ";
  CHECK(last_in(story + "(8 December in Tokyo) they struck. The next day war was declared.") ==
        "The next day=1941-12-08");
  CHECK(
      last_in(story + "they took the isle that was to fall in June 1952. In February they left.") ==
      "February=1942-02");
  CHECK(last_in(story + "they took the isle that would be returned in June 1972. In February the "
                        "strait fell.") == "February=1942-02");
}

TEST_CASE("behind the end of a year a story goes on to the next") {
  CHECK(last_in("War came in 1942, not in 1941. By late 1942 both were worn out. In February they "
                "left.") == "February=1943-02");
}

TEST_CASE("a day told in two calendars takes the year behind the brackets") {
  CHECK(values_in("They took the palace on 7 November (25 October O.S.) 1917.") ==
        Texts{"7 November=1917-11-07", "25 October=1917-10-25"});
  CHECK(values_in("They took the palace on 25 October [O.S. 7 November] 1917.") ==
        Texts{"25 October=1917-10-25", "7 November=1917-11-07"});
  CHECK(values_in("War came not in 1810 but in 1811. On 3 May (in Lent) 2000 men left.").back() ==
        "3 May=1811-05-03");
}

TEST_CASE("a holiday over the turn of the year is of the next one") {
  CHECK(
      last_in("War came in 1914, not in 1913. On 26 December 1914 they sang, and on New Year's Day "
              "too.") == "New Year's Day=1915-01-01");
}

TEST_CASE("more or less than so long later is after it or before") {
  const std::string story = "War came in 1914, not in 1913. On 3 May 1915 they landed. ";
  const auto found = times_in(story + "Less than a month later they left.");
  REQUIRE_FALSE(found.empty());
  CHECK(found.back().time()->value == "1915-06");
  CHECK(found.back().time()->mod == "BEFORE");
}

TEST_CASE("so long later counts from what was over, where that is told of in the sentence") {
  CHECK(last_in("War came in 1777, not in 1776. The army gave up on 17 October 1777. The fleet had "
                "landed on 25 August and won on 11 September; two weeks later it took the city.") ==
        "two weeks later=1777-09-25");
  CHECK(last_in("War came in 1608, not in 1606. On 3 May 1608 they met. Two days after that, they "
                "left.") == "Two days after that=1608-05-05");
}

TEST_CASE("a story goes on from the start of what it first says how long it was") {
  CHECK(values_in("The siege (2 August 1990 to 28 February 1991) was long. In September the town "
                  "burned; in December it fell.") ==
        Texts{"2 August 1990=1990-08-02", "28 February 1991=1991-02-28", "September=1990-09",
              "December=1990-12"});
}

TEST_CASE("regression: a numbered brigade behind 'on' was a day of the month") {
  const std::string story = "War came in 1942, not in 1941. On 3 June 1942 they met. ";
  CHECK(last_in(story + "The attack on the 24th Brigade failed.") == "3 June 1942=1942-06-03");
  CHECK(last_in(story + "Men hid on the 4th floors of mills.") == "3 June 1942=1942-06-03");
  CHECK(last_in(story + "It rained, and on the 24th Hale struck.") == "the 24th=1942-06-24");
}

TEST_CASE("regression: a number of things behind a month was a year of an ancient story") {
  const std::string story = "The league met in 101 AD and again in 110 AD. ";
  CHECK(last_in(story + "In August 120 ships sailed.") == "August=0110-08");
  CHECK(last_in(story + "In August 120 Roman men sailed.") == "August=0110-08");
  CHECK(last_in(story + "In 120 the ships sailed.") == "120=0120");
  CHECK(last_in(story + "In August 120 Hale sailed.") == "August 120=0120-08");
}

TEST_CASE("regression: two dates with 'and' between them were read as the ends of a range") {
  CHECK(last_in("Truces of June 2006 and March 2009 failed. In November they met.") ==
        "November=2009-11");
  CHECK(last_in("The war between June 2006 and March 2009 was long. In November they met.") ==
        "November=2006-11");
}
