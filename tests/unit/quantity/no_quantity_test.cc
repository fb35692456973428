#include "catch.h"
#include "recognized.h"

using namespace claimcheck::quantity;

TEST_CASE("hours of work and odds are no quantities") {
  CHECK(lines("a 9-to-5 job").empty());
  CHECK(lines("The odds were 12-to-1.").empty());
  CHECK(lines("Call 751-613.").empty());
  CHECK(lines("the Orbis 6 spacecraft").empty());
}

TEST_CASE("names and models are no quantities") {
  for (const auto* text :
       {"The Group of 20 met.", "A Boeing 737 crashed.", "The G7 met.", "It was an F-16.",
        "COVID-19 spread.", "An M142 fired.", "He watched Channel 4.", "After 9/11 it changed.",
        "The 8088 chip sold."})
    CHECK(lines(text).empty());
  CHECK(lines("A group of 30 men met.") == Lines{"30 men: 30 man"});
  CHECK(lines("A group of 20 men met.") == Lines{"20 men: 20 man"});
  CHECK(lines("The platform 40 metres above the sea fell.").size() == 1);
  CHECK(lines("It leaves from platform 4 in the morning.").empty());
  CHECK(lines("They lead the best-of-seven series.").empty());
}

TEST_CASE("regression: a count behind \"of which\" was taken for a model") {
  CHECK(lines("They sold 641 tickets, of which 302 remain.") ==
        Lines{"641 tickets: 641 ticket", "302: 302 ticket"});
  CHECK(lines("Of the 641 tickets, 302 went to guests.").size() == 2);
}

TEST_CASE("labels, list numbers, pages and addresses are no quantities") {
  for (const auto* text :
       {"See page 12.", "Article 5 applies.", "He is No. 1.", "Take Flight 370.", "1) Open it.",
        "He lives at 10 Downing Street.", "Call 202-555-0123 now."})
    CHECK(lines(text).empty());
  CHECK(lines("See 12 pages.") == Lines{"12 pages: 12 page"});
}

TEST_CASE("scores and years are no quantities") {
  CHECK(lines("They won 2-1.").empty());
  CHECK(lines("a 6-4, 6-3 victory").empty());
  CHECK(lines("It began in 1999.").empty());
  CHECK(lines("the 2012 elections").empty());
  CHECK(lines("They won 2 cups.") == Lines{"2 cups: 2 cup"});
}

TEST_CASE("an age next to a name is no quantity") {
  CHECK(lines("Kim, 41, said so.").empty());
  CHECK(lines("It killed Ann Lee, 33.").empty());
  CHECK(lines("It killed 33.") == Lines{"33: 33"});
  CHECK(lines("Of those who came in January, 41 have stayed.") == Lines{"41: 41"});
}

TEST_CASE("one as a pronoun is no quantity") {
  CHECK(lines("This one fell.").empty());
  CHECK(lines("No one came.").empty());
  CHECK(lines("One must go.").empty());
  CHECK(lines("One ship came.") == Lines{"One ship: 1 ship"});
}

TEST_CASE("times of day and calibres are no quantities") {
  CHECK(lines("It was 8:30.").empty());
  CHECK(lines("They fired 155mm shells.").empty());
  CHECK(lines("They fired 155 shells.") == Lines{"155 shells: 155 shell"});
}

TEST_CASE("internet addresses hold no quantities") {
  CHECK(lines("See https://example.org/2013/05/02/a-12-b for 5 men.") == Lines{"5 men: 5 man"});
}

TEST_CASE("what time expressions own is left to them") {
  const std::string article = "On 29 October 2024 300 men left.";
  const auto text = claimcheck::text::analyse(article);
  const auto numbers = read_numbers(text);
  const std::vector<claimcheck::Span> taken = {{3, 18}};
  const auto found = recognize(text, numbers, taken);
  REQUIRE(found.size() == 1);
  CHECK(found.front().span.begin == 19);
}

TEST_CASE("regression: a figure ends before a time expression whatever numbers follow") {
  // The look at the next number forgot the time expression between.
  const std::string article = "It grew 11% a year. It had 3 wings.";
  const auto text = claimcheck::text::analyse(article);
  const auto numbers = claimcheck::quantity::read_numbers(text);
  const claimcheck::Span year{12, 18};
  const auto found = claimcheck::quantity::recognize(text, numbers, std::span(&year, 1));
  REQUIRE(found.size() == 2);
  CHECK(found[0].span == claimcheck::Span{8, 11});
}

TEST_CASE("versions and lists of labels are no quantities") {
  CHECK(lines("It runs on Bramble 4.02, 5 and 6.").empty());
  CHECK(lines("See pages 12, 14 and 20.").empty());
  CHECK(lines("the file 3048112259").empty());
  CHECK(lines("See 12 pages, 14 maps.") == Lines{"12 pages: 12 page", "14 maps: 14 map"});
}

TEST_CASE("the short end of a range of years is no quantity") {
  CHECK(lines("He played there (1971 - 76).").empty());
  CHECK(lines("It may take a year or two.").empty());
  CHECK(lines("He played there (71 - 76 games).") == Lines{"71 - 76 games: 71..76 game range"});
}

TEST_CASE("one as the head of an argument is no quantity") {
  CHECK(lines("One major stumbling issue remains.").empty());
}

TEST_CASE("half as a part of a word is no quantity") { CHECK(lines("her half-brother").empty()); }

TEST_CASE("tallies in words and lists behind a code are no quantities") {
  CHECK(lines("He went 9-for-12 and 8-of-9.").empty());
  CHECK(lines("It affects QX6 to 10, QX6, 7 and 8.").empty());
}

TEST_CASE("the count of a vote and a class of ages are no quantities") {
  CHECK(lines("The board voted 9 to 5.").empty());
  CHECK(lines("a 9 to 5 vote").empty());
  CHECK(lines("an under-21 match").empty());
  CHECK(lines("The board had 9 members.") == Lines{"9 members: 9 member"});
}

TEST_CASE("regression: the second half of a model's number was a figure") {
  CHECK(lines("The plane, a Boeing 737-800, had landed.").empty());
}

TEST_CASE("days of dates that were cut into words or have no capital are no quantities") {
  CHECK(lines("it ended sept . 30 , and nov . 6 was quiet .").empty());
  CHECK(lines("on may 19 , it closed , and on 1 may that year it fell .").empty());
  CHECK(lines("they may 19 times refuse .") == Lines{"19 times: 19 time"});
  CHECK(lines("she is no . 1 in the world .").empty());
}

TEST_CASE("house numbers are no quantities") {
  CHECK(lines("She lived near 473 East 52nd Street.").empty());
  CHECK(lines("She was hit at 200 W. Orchard Road on Friday.").empty());
}

TEST_CASE("halves of games, calibres and the numbers of savings plans are no quantities") {
  CHECK(lines("The second - half kickoff was late.").empty());
  CHECK(lines("They sold a 22 - caliber pistol.").empty());
  CHECK(lines("Her 401(k) grew one morning.").empty());
}

TEST_CASE("what odds and golf are told against is no quantity") {
  CHECK(lines("They were outnumbered by 1.4 to 1.") == Lines{"1.4: 1.4"});
  CHECK(lines("She shot a 7-under 65.") == Lines{"65: 65"});
}

TEST_CASE("regression: the level that a change ended at was taken for the base of odds") {
  CHECK(lines("The ratio fell from 3 to 1.") == Lines{"3: 3", "1: 1"});
  CHECK(lines("The ratio fell from 1.4 to 1.") == Lines{"1.4: 1.4", "1: 1"});
}

TEST_CASE("regression: a limit on what a street has was taken for a house number") {
  CHECK(lines("More than 30 Main Street shops closed.") ==
        Lines{"More than 30 Main Street shops: 30 shop more_than"});
}

TEST_CASE("one of the best, phone numbers, versions and zero tolerance are no quantities") {
  CHECK(lines("One of the region's oldest mills closed.").empty());
  CHECK(lines("One of the biggest and most popular mills closed.").empty());
  CHECK(lines("At least one of the biggest mills closed.").size() == 1);
  CHECK(lines("Call 0800 555 0142 today.").empty());
  CHECK(lines("The update to iOS 17.4 is out.").empty());
  CHECK(lines("Version 3.1 of the program is out.").empty());
  CHECK(lines("There is zero tolerance of fraud.").empty());
}
