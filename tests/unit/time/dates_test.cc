#include <array>

#include "catch.h"
#include "reading.h"
#include "time/calendar.h"

using namespace claimcheck;
using namespace claimcheck::testing;

TEST_CASE("dates are read in every written order") {
  for (const char* text :
       {"24 February 2022", "24th of February, 2022", "February 24, 2022", "Feb. 24, 2022",
        "the twenty-fourth of February 2022", "2022-02-24", "24.02.2022", "24/2/2022", "2/24/2022",
        "24-Feb-2022", "2022/02/24", "Thursday, 24 February 2022"})
    CHECK(value_of(std::string("It began on ") + text + ".") == "2022-02-24");
}

TEST_CASE("a date survives twelve surface forms") {
  static constexpr std::array months = {"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};
  // a stride that is prime to the lengths of months and years
  for (Day day = time::make_day(1000, 1, 1); day < time::make_day(3000, 1, 1);
       day += std::chrono::days{997}) {
    const std::string iso = to_iso(day);
    const std::string year = iso.substr(0, 4);
    const std::string name = months.at(time::month_of(day) - 1);
    const std::string number = std::to_string(time::day_of_month(day));
    const std::string mm = iso.substr(5, 2);
    const std::string dd = iso.substr(8, 2);
    const std::array forms = {
        iso,
        year + "/" + mm + "/" + dd,
        number + " " + name + " " + year,
        number + " " + name + ", " + year,
        number + " of " + name + " " + year,
        name + " " + number + ", " + year,
        name + " " + number + " " + year,
        name.substr(0, 3) + (name == "May" ? " " : ". ") + number + ", " + year,
        number + "-" + name.substr(0, 3) + "-" + year,
        number + "/" + name.substr(0, 3) + "/" + year,
        year + "-" + name.substr(0, 3) + "-" + dd,
        "the " + number +
            (number == "1" || number == "21" || number == "31" ? "st"
             : number == "2" || number == "22"                 ? "nd"
             : number == "3" || number == "23"                 ? "rd"
                                                               : "th") +
            " of " + name + " " + year};
    for (const auto& form : forms) {
      INFO(form);
      REQUIRE(value_of("It was signed on " + form + " in the capital.") == iso);
    }
  }
}

TEST_CASE("months, years, decades, centuries and times before our era") {
  CHECK(values_in("from May 2021 until the late 1990s") ==
        Texts{"May 2021=2021-05", "the late 1990s=199"});
  CHECK(value_of("in the 19th century") == "18");
  CHECK(value_of("In 490 BC they landed") == "BC0490");
  CHECK(value_of("It lasted until nineteen ninety-four.") == "1994");
  CHECK(values_in("between 1914 and 1918") == Texts{"1914=1914", "1918=1918"});
  CHECK(values_in("the war of 1914-18") == Texts{"1914=1914", "18=1918"});
}

TEST_CASE("the ends of a range share what only one of them says") {
  CHECK(values_in("fought from 3 to 10 June 1942") ==
        Texts{"3=1942-06-03", "10 June 1942=1942-06-10"});
  CHECK(values_in("fought from June 3 to June 10, 1942") ==
        Texts{"June 3=1942-06-03", "June 10, 1942=1942-06-10"});
  CHECK(values_in("fought on June 3-10, 1942") ==
        Texts{"June 3=1942-06-03", "10, 1942=1942-06-10"});
}

TEST_CASE("an ambiguous order keeps both readings") {
  const auto found = times_in("on 03/04/2024");
  REQUIRE(found.size() == 1);
  CHECK(found[0].time()->value == "2024-03-04");
  REQUIRE(found[0].time()->alternative);
  CHECK(to_iso(found[0].time()->alternative->low->value) == "2024-04-03");
  CHECK_FALSE(found[0].time()->reading.empty());
}

TEST_CASE("an impossible date keeps its value and has no days") {
  CHECK(value_of("signed on 31 November 2023") == "2023-11-31");
  CHECK(days_of("signed on 31 November 2023").empty());
}

TEST_CASE("plain numbers, modal verbs and versions are no dates") {
  for (const char* text :
       {"around 12,000 soldiers", "up to 10,000 men", "They may march on the second bridge.",
        "Version 2.10.3 of the program", "the first of many", "about 2000 soldiers",
        "$2022 in cash", "a 2-1 win", "He sat in the sun."})
    CHECK(values_in(text, "2024-10-29").empty());
  CHECK(values_in("They march on the second of May.", "2024-10-29").size() == 1);
}

TEST_CASE("regression: events are named after their day, not counted by it") {
  CHECK(value_of("He was hurt in Oct. 7 attacks on the town.", "2024-10-31") == "2024-10-07");
  CHECK(value_of("He lost in May 12 vote.", "2024-10-31") == "2024-05-12");
  CHECK(value_of("In May 12 people died.", "2024-10-31") == "2024-05");
  CHECK(value_of("In Jan. 12 people died.", "2024-10-31") == "2024-01");
  CHECK(value_of("In May 12 attacks were counted.", "2024-10-31") == "2024-05");
}

TEST_CASE("regression: 'may' in a heading is a verb behind 'this' and 'that'") {
  for (const char* text : {"Why This May Be the Year of the Tram, and That May Change Everything",
                           "WHY THIS MAY CHANGE EVERYTHING", "This May Hurt Them"})
    CHECK(values_in(text, "2024-10-31") == Texts{});
  CHECK(values_in("They won this May.", "2024-10-31") == Texts{"this May=2024-05"});
  CHECK(values_in("Last May Union won.", "2024-10-31") == Texts{"Last May=2024-05"});
}

TEST_CASE("regression: a year before a plural behind a colon or a comma was lost") {
  CHECK(values_in("The weather is to blame: in 2024 farmers brought in less.") ==
        Texts{"2024=2024"});
  CHECK(values_in("As it rained, in 2024 farmers brought in less.") == Texts{"2024=2024"});
  CHECK(values_in("They asked in 2000 households.").empty());
}

TEST_CASE("regression: 'mid-May' without a day was lost") {
  CHECK(value_of("The vote was put off until mid-May.", "2013-03-21") == "2013-05");
}

TEST_CASE("regression: 'AD' behind small numbers is an era only where a year can stand") {
  CHECK(values_in("They hired 3 to 5 AD staff.").empty());
  CHECK(values_in("In 9 AD legions fell.") == Texts{"9 AD=0009"});
}
