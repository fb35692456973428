// Short texts of no date.

#include "catch.h"
#include "compare/verdicts.h"

using namespace claimcheck;
using namespace claimcheck::testing;

TEST_CASE("days without a year are compared by day and month") {
  const auto full = "The museum in Vendeuil reopened on 4 March 2024.";
  CHECK(undated("The museum in Vendeuil reopened on 6 March.", full) == Verdict::conflict);
  CHECK(undated("The museum in Vendeuil reopened on 4 March.", full) == Verdict::agree);
}

TEST_CASE("a limit meets a plain number only where it was stated") {
  const auto gross = "Ghost Harbor has grossed $54 million worldwide.";
  CHECK(undated("Ghost Harbor earned more than $54.5 million worldwide.", gross) ==
        Verdict::conflict);
  CHECK(undated("Ghost Harbor earned more than $54 million worldwide.", gross) == Verdict::tension);
}

TEST_CASE("a year before the kind of a work says when it came out, whatever words its title has") {
  const auto ghost = "Ghost Harbor is a 1996 Danish comedy film.";
  CHECK(undated("Ghost Harbor was released in 1998.", ghost) == Verdict::conflict);
  CHECK(undated("Ghost Harbor was released in 1996.", ghost) == Verdict::agree);
  const auto gates = "Gates of Dusk is a 1998 Danish comedy film.";
  CHECK(undated("Gates of Dusk is a film released after 2003.", gates) == Verdict::conflict);
  CHECK(undated("Gates of Dusk is a film released before 2003.", gates) == Verdict::agree);
}

TEST_CASE("a period that was over long before is not what an undated figure tells of") {
  const Text today{"Turnout was 61% in Suderland, the commission said.", "2024-11-05"};
  CHECK(verdict({"In 2021 turnout was 59.2% in Suderland.", "2024-11-05"}, today) ==
        Verdict::not_comparable);
  CHECK(verdict({"In 2024 turnout was 59.2% in Suderland.", "2024-11-05"}, today) ==
        Verdict::conflict);
}

TEST_CASE("a count that was not rounded is meant exactly, a small or round one need not be") {
  const auto caps = "Imre Vass won 57 caps for the national team.";
  CHECK(undated("Imre Vass won more than 57 caps.", caps) == Verdict::conflict);
  CHECK(undated("Imre Vass won more than 56 caps.", caps) == Verdict::agree);
  CHECK(undated("The choir gave more than 12 concerts.", "The choir gave 12 concerts.") ==
        Verdict::tension);
  CHECK(undated("The choir gave more than 40 concerts.", "The choir gave 40 concerts.") ==
        Verdict::tension);
}

TEST_CASE("moments and states of one time are compared") {
  CHECK(undated("Lumora had fewer than 80 million users in October 2016.",
                "As of October 2016, Lumora had 81.4 million active users.") == Verdict::conflict);
  CHECK(undated("Fewer than 310,000 copies had been sold as of 2014.",
                "As of 9 March 2014, it has sold 312,800 copies.") == Verdict::conflict);
  CHECK(undated("The mine had 900 workers in 2009.", "The mine had 700 workers in 2014.") ==
        Verdict::update);
}

TEST_CASE("rates may stand before their figure") {
  CHECK(undated("More than 640 calls reach the line every day.",
                "Every day 520 calls reach the line.") == Verdict::conflict);
}

TEST_CASE("what a share is a share of may be told after it") {
  CHECK(undated("More than 70% of homes with a meter get the new tariff.",
                "Some 4 million homes (61% of those with a meter) get the new tariff.") ==
        Verdict::conflict);
}

TEST_CASE("ranks are compared on one list only") {
  CHECK(undated("Glasswork reached number 4 on the Swedish chart.",
                "The song peaked at number 11 on the Swedish chart.") == Verdict::conflict);
  CHECK(undated("The college is ranked 12th.", "The college is ranked 40th.") == Verdict::conflict);
  CHECK(undated("The college is ranked 12th.",
                "The college is ranked 12th in one guide and 40th in another.") ==
        Verdict::not_comparable);
  CHECK(undated("Tarvik is the third-largest city of the country.",
                "Tarvik is the fifth-largest port of the country.") == Verdict::not_comparable);
}

TEST_CASE("what somebody was has a first and a last year") {
  CHECK(undated("Ola Brandt was the drummer of Nightpost from 1988 to 1994.",
                "Brandt was Nightpost's drummer from 1990 to 1994.") == Verdict::conflict);
}

TEST_CASE("the first of its kind has one day, whatever is said of it") {
  CHECK(undated("Maruvia had its first measles case on 4 May 2021.",
                "The first case of measles in Maruvia was confirmed on 9 May 2021.") ==
        Verdict::conflict);
}

TEST_CASE("a year in quotation marks is a title") {
  CHECK(undated("\"1974\" reached number 6 on the Danish chart.",
                "The song peaked at number 9 on the Danish chart in June 2016.") ==
        Verdict::conflict);
}

TEST_CASE("the fates of cases are counted as those of people") {
  const auto toll =
      "As of 7 May 2020, Ostrava county had 1,480 cases, of which 333 had recovered and 28 had "
      "died.";
  CHECK(undated("More than 40 people had died in Ostrava county by 7 May 2020.", toll) ==
        Verdict::conflict);
  CHECK(undated("Ostrava county had more than 400 recoveries as of 7 May 2020.", toll) ==
        Verdict::conflict);
  CHECK(undated("More than 20 people had died in Ostrava county by 7 May 2020.", toll) ==
        Verdict::agree);
}

TEST_CASE("matches won are wins") {
  const auto record = "Her record on grass stands at 17 wins and 26 losses.";
  CHECK(undated("Ilse Korda won more than 20 matches on grass.", record) == Verdict::conflict);
  CHECK(undated("Ilse Korda lost more than 20 matches on grass.", record) == Verdict::agree);
}

TEST_CASE("each rank is of the list that is named behind it") {
  const auto ranks =
      "\"Tin Moon\" peaked at number 6 on the Scottish chart and number 14 on the Welsh chart.";
  CHECK(undated("\"Tin Moon\" peaked at number 14 on the Scottish chart.", ranks) ==
        Verdict::conflict);
  CHECK(undated("\"Tin Moon\" peaked at number 14 on the Welsh chart.", ranks) == Verdict::agree);
}

TEST_CASE("where a part is does not place the whole") {
  CHECK(undated("Over 450 mills were running.",
                "The union says 431 mills are running and 20 stand still, of those 3 in Norway.") ==
        Verdict::conflict);
}

TEST_CASE("marks are compared on their scale") {
  const auto reviews =
      "With 58 reviews the film holds a rating of 70%, with an average rating of 6.2/10.";
  CHECK(undated("Tin Moon has an average rating of 7/10.", reviews) == Verdict::conflict);
  const auto score = "On Filmgauge the film has a score of 63 out of 100.";
  CHECK(undated("On Filmgauge, Tin Moon has a score under 60.", score) == Verdict::conflict);
  CHECK(undated("On Filmgauge, Tin Moon has a score over 60.", score) == Verdict::agree);
  CHECK(undated("Tin Moon has an average rating of 6.2.", reviews) == Verdict::agree);
  CHECK(undated("On Filmgauge, Tin Moon has a score of 63.", score) == Verdict::agree);
  CHECK(undated("On Filmgauge, Tin Moon has a score of 36.", score) == Verdict::conflict);
  const auto mark = "On Filmgauge Tin Moon has a rating of 3.5/10.";
  CHECK(undated("On Filmgauge Tin Moon has a rating of over 30%.", mark) == Verdict::agree);
  CHECK(undated("On Filmgauge Tin Moon has a rating under 30%.", mark) == Verdict::conflict);
}

TEST_CASE("a month of every year makes no rate") {
  CHECK(undated("Teams of fewer than 5 states play in the league.",
                "The league is played in May of every year by teams of 8 states.") ==
        Verdict::conflict);
}

TEST_CASE("a day behind an infinitive of telling dates the main deed") {
  CHECK(undated("Lena Fort was selected to write the play after January 2015.",
                "By January 2013, Lena Fort had been chosen to write the play.") ==
        Verdict::conflict);
}

TEST_CASE("regression: a relative is another than the one who is named") {
  const auto death = "Ada Holm died in 2012.";
  CHECK(undated("Her husband died in 2003.", death) == Verdict::not_comparable);
  CHECK(undated("Ada Holm's husband died in 2003.", death) == Verdict::not_comparable);
  CHECK(undated("The death of Ada Holm in 2003 was a blow.", death) == Verdict::conflict);
}

TEST_CASE("the numeral of a name is no speaker") {
  CHECK(undated("Since the outbreak of World War I in 1911 the chapel is shut.",
                "World War I began in 1914.") == Verdict::conflict);
}

TEST_CASE("shares of one whole are of one fact only with one property") {
  const auto vacant = "Of the teaching posts in Elve 12.4% are vacant.";
  CHECK(undated("In Elve 16.4% of teaching posts are vacant.",
                "In Elve 12.4% of teaching posts are vacant.") == Verdict::conflict);
  CHECK(undated("Some 12% of patients got a fever.", "Some 30% of patients got a rash.") ==
        Verdict::not_comparable);
  CHECK(undated("In Elve 16.4% of teaching posts are vacant.", vacant) == Verdict::conflict);
}

TEST_CASE("a length is that of the thing before it or behind it") {
  const auto bridge = "The Elve bridge, 2.8 kilometres long, opened on Monday.";
  CHECK(undated("The bridge is 1.8 kilometres long.", bridge) == Verdict::conflict);
  CHECK(undated("The tunnel is 1.8 kilometres long.", bridge) == Verdict::not_comparable);
}

TEST_CASE("what is expected of money is a plan") {
  const auto profit = "Corva made a profit of $1.2 billion in 2023.";
  CHECK(undated("Corva made a profit of $1.6 billion in 2023.", profit) == Verdict::conflict);
  CHECK(undated("Corva had expected a profit of $1.6 billion in 2023.", profit) ==
        Verdict::not_comparable);
}

TEST_CASE("the price of a deal is agreed on, whenever it will be closed") {
  const auto bought = "Corva Tools has bought Elve Mills for $1.8 billion.";
  CHECK(undated("Corva Tools will buy Elve Mills for $8.1 billion.", bought) == Verdict::conflict);
  CHECK(undated("Corva Tools wants to buy Elve Mills for $8.1 billion.", bought) ==
        Verdict::not_comparable);
}

TEST_CASE("by how much a contest was won is by how much it was lost") {
  const auto won = "Ada Holm won the run-off in Elve by 1,204 votes.";
  CHECK(undated("Karl Ruge lost the run-off in Elve by 2,104 votes.", won) == Verdict::conflict);
  CHECK(undated("Ada Holm won the run-off with a lead of 1,240 votes.", won) == Verdict::conflict);
  CHECK(undated("Ada Holm won the run-off in Elve with 8,104 votes.", won) ==
        Verdict::not_comparable);
  CHECK(undated("Elve beat Marn by 5 runs.", "Elve beat Orm by 35 runs.") ==
        Verdict::not_comparable);
  CHECK(undated("Elve won by 12 runs.", "Elve won by 8 wickets.") == Verdict::not_comparable);
  CHECK(undated("Ada Holm won the mayoral election by 1,204 votes.",
                "Karl Ruge won the council election by 88 votes.") == Verdict::not_comparable);
  CHECK(undated("Elve trailed by 12 points at half-time.", "Elve lost by 7 points.") ==
        Verdict::not_comparable);
}

TEST_CASE("what is the tallest measures what its sentence begins with") {
  const auto tallest = "At 829 metres, the Corva Tower is the tallest building of the city.";
  CHECK(undated("The Corva Tower is 892 metres high.", tallest) == Verdict::conflict);
  CHECK(undated("The Corva Tower is 829 metres in height.", tallest) == Verdict::agree);
  CHECK(undated("The Corva Tower stands 892 metres off the coast.", tallest) ==
        Verdict::not_comparable);
}

TEST_CASE("a height is told of a mountain before or behind it") {
  CHECK(undated("Kar Nim, which is 6,812 metres (22,349 feet) high, was climbed on Sunday.",
                "Two women climbed Kar Nim, a mountain of 6,182 metres.") == Verdict::conflict);
}

TEST_CASE("how long something was shut is told by a verb or a noun") {
  CHECK(undated("The line was closed for eleven weeks.",
                "After a closure of seven weeks, the line is open again.") == Verdict::conflict);
}

TEST_CASE("an attendance is given as a figure") {
  CHECK(undated("The club gave the attendance as 31,407.",
                "The attendance, according to the club, was 34,107.") == Verdict::conflict);
}

TEST_CASE("what a sentence opens with was done to its subject") {
  CHECK(undated("Completed in 1974, the dam held for years.", "The dam was completed in 1984.") ==
        Verdict::conflict);
  CHECK(undated("Built in 1911, the mill employs 300 people.", "The mill was built in 1921.") ==
        Verdict::conflict);
}

TEST_CASE("regression: a ministry with and without its country is one source") {
  CHECK(undated("The defence ministry of Norland said it had 4,200 soldiers stationed in Elve.",
                "Norland has 2,400 soldiers stationed in Elve, the defence ministry said.") ==
        Verdict::conflict);
}

TEST_CASE("regression: a part of members was held for a part of their union") {
  CHECK(verdict("Two-thirds of members of the pilots' union voted for the strike on 9 May.",
                "On 9 May 51% of members of the pilots' union voted for the strike.") ==
        Verdict::conflict);
}

TEST_CASE("eight of them seriously are all who were hurt so") {
  const auto of_them = "The crash near Ilo on Monday injured 33 passengers, 8 of them seriously.";
  CHECK(verdict(of_them, "In Monday's crash near Ilo 12 passengers were seriously injured.") ==
        Verdict::conflict);
  CHECK(verdict(of_them, "In Monday's crash near Ilo 33 passengers were injured.") ==
        Verdict::agree);
}
