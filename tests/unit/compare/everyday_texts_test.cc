// Short texts of many topics.

#include "catch.h"
#include "compare/verdicts.h"

using namespace claimcheck;
using namespace claimcheck::testing;

TEST_CASE("a fraction of a unit is an amount of it") {
  const Text rate{"On Tuesday the central bank of Maruvia lifted its rate by 75 basis points."};
  CHECK(verdict(rate, {"The central bank of Maruvia lifted its rate by three quarters of a "
                       "percentage point on Tuesday."}) == Verdict::agree);
  CHECK(verdict(rate, {"The central bank of Maruvia lifted its rate by half a percentage point on "
                       "Tuesday."}) == Verdict::conflict);
  CHECK(verdict("The wind park at Olsund delivers half a gigawatt.",
                "The wind park at Olsund delivers 500 megawatts.") == Verdict::agree);
}

TEST_CASE("who insists on a round number does not round it") {
  const auto few = "Fewer than 30 lorries crossed the pass of Rovik on 4 January 2024.";
  CHECK(verdict(few, "On 4 January 2024 exactly 30 lorries crossed the pass of Rovik.") ==
        Verdict::conflict);
  CHECK(verdict(few, "On 4 January 2024 30 lorries crossed the pass of Rovik.") ==
        Verdict::tension);
}

TEST_CASE("doubling is a rise by a hundred percent") {
  const auto doubled = "Output of the pit at Corvo doubled in 2023.";
  CHECK(verdict(doubled, "The output of the pit at Corvo rose by 100 percent in 2023.") ==
        Verdict::agree);
  CHECK(verdict(doubled, "The output of the pit at Corvo rose by 40 percent in 2023.") ==
        Verdict::conflict);
}

TEST_CASE("regression: a rise since last month was held against one since last year") {
  const auto month = "Rents in Maruvia rose 0.4 percent in May from the month before.";
  const auto year = "Rents in Maruvia rose 5.1 percent in May from a year earlier.";
  CHECK(verdict(month, year) == Verdict::not_comparable);
  CHECK(verdict(month, "Rents in Maruvia rose 5.1 percent in May.") == Verdict::not_comparable);
  CHECK(verdict(month, "Rents in Maruvia rose 0.9 percent in May month on month.") ==
        Verdict::conflict);
  CHECK(verdict(year, "Rents in Maruvia rose 4.2 percent in May.") == Verdict::conflict);
}

TEST_CASE("regression: a fall in early trading was held against that of the day") {
  const auto day = "Shares in Corva closed 11.2 percent lower on Tuesday.";
  CHECK(verdict("Shares in Corva fell 7 percent in early trading on Tuesday.", day) ==
        Verdict::not_comparable);
  CHECK(verdict("Shares in Corva fell 7 percent on Tuesday.", day) == Verdict::conflict);
}

TEST_CASE("regression: a share in the north of a country was held against that of all of it") {
  const auto country = "Unemployment in Maruvia was 5.1 percent in April.";
  CHECK(verdict("In the north of Maruvia unemployment was 8.9 percent in April.", country) ==
        Verdict::not_comparable);
  CHECK(verdict("In Maruvia unemployment was 8.9 percent in April.", country) == Verdict::conflict);
}

TEST_CASE("parts of a currency are money of that currency") {
  const auto pence = "The toll for the bridge of Elmouth is 60 pence.";
  CHECK(verdict(pence, "The toll for the bridge of Elmouth is £0.60.") == Verdict::agree);
  CHECK(verdict(pence, "The toll for the bridge of Elmouth is £0.90.") == Verdict::conflict);
  CHECK(verdict(pence, "The toll for the bridge of Elmouth is €0.60.") == Verdict::not_comparable);
}

TEST_CASE("nobody is none, and scores are people where something befalls them") {
  CHECK(verdict("Nobody was hurt in the fire at the Rialto theatre.",
                "There were no injuries in the fire at the Rialto theatre.") == Verdict::agree);
  CHECK(verdict("Scores were hurt in the tram crash in Velden.",
                "In the tram crash in Velden 12 people were hurt.") == Verdict::conflict);
}

TEST_CASE("how long something took goes by its deed") {
  const auto freed = "It took firemen almost 30 hours to free the diver in Tarnau.";
  CHECK(verdict(freed, "Firemen needed 28 hours to free the diver in Tarnau.") == Verdict::agree);
  CHECK(verdict(freed, "Firemen needed 12 hours to free the diver in Tarnau.") ==
        Verdict::conflict);
  CHECK(verdict("The pilot Ane Rud was in the air for 36 hours.",
                "The pilot Ane Rud was in the air for three days.") == Verdict::conflict);
}

TEST_CASE("what has gone on for a time began that long ago") {
  const auto war = "The war in Kestria has been going on for two years.";
  CHECK(verdict(war, "The war in Kestria began in May 2022.") == Verdict::agree);
  CHECK(verdict(war, "The war in Kestria began in 2018.") == Verdict::conflict);
  const auto squat = "Squatters have held the Vell brewery for four weeks.";
  CHECK(verdict(squat, "Squatters have held the Vell brewery since 12 April.") == Verdict::agree);
  CHECK(verdict(squat, "Squatters have held the Vell brewery since 2 February.") ==
        Verdict::conflict);
}

TEST_CASE("an age beside a name tells the year of birth") {
  const auto sculptor = "The sculptor Ines Morland, 70, was given the prize.";
  CHECK(verdict(sculptor, "The sculptor Ines Morland, born in 1953, was given the prize.") ==
        Verdict::agree);
  CHECK(verdict(sculptor, "The sculptor Ines Morland, born in 1947, was given the prize.") ==
        Verdict::conflict);
}

TEST_CASE("an anniversary tells when a thing opened or a deed was done") {
  const auto jubilee = "The sawmill in Trondal celebrated its 50th anniversary this year.";
  CHECK(verdict(jubilee, "The sawmill in Trondal opened in 1974.") == Verdict::agree);
  CHECK(verdict(jubilee, "The sawmill in Trondal opened in 1964.") == Verdict::conflict);
  const auto sinking = "Monday marked the tenth anniversary of the sinking of the barge Lotte.";
  CHECK(verdict(sinking, "The barge Lotte sank on 6 May 2014.") == Verdict::agree);
  CHECK(verdict(sinking, "The barge Lotte sank on 6 May 2011.") == Verdict::conflict);
}

TEST_CASE("a state that begins is a deed") {
  const auto late = "The bank Halden Trust went bankrupt in late 2008.";
  CHECK(verdict(late, "The bank Halden Trust went bankrupt in October 2008.") == Verdict::agree);
  CHECK(verdict(late, "The bank Halden Trust went bankrupt in March 2008.") == Verdict::conflict);
}

TEST_CASE("a day that has not come is a plan, however it is put") {
  CHECK(verdict("Voters in Lorvania go to the polls on 15 September.",
                "Lorvania's election will be held on 22 September.") == Verdict::conflict);
}

TEST_CASE("badly hurt are some of the hurt") {
  const auto all = "The fire at the Selmo market injured 26 people, four of them seriously.";
  CHECK(verdict(all, "Four people were seriously injured in the fire at the Selmo market.") ==
        Verdict::agree);
  CHECK(verdict("The fire at the Selmo market injured 26 people.",
                "In the fire at the Selmo market 31 people were seriously injured.") ==
        Verdict::conflict);
}

TEST_CASE("a town lies in the province of its name") {
  const auto province = "In the province of Andar 40 people died in the heatwave.";
  CHECK(verdict(province, "In the town of Andar 11 people died in the heatwave.") ==
        Verdict::agree);
  CHECK(verdict(province, "In Andar 55 people died in the heatwave.") == Verdict::conflict);
}

TEST_CASE("opposite deeds are two facts") {
  CHECK(verdict("Ostland accepted 1,300 asylum applications in May.",
                "Ostland rejected 3,700 asylum applications in May.") == Verdict::not_comparable);
  CHECK(verdict("Ostland accepted 1,300 asylum applications in May.",
                "Ostland accepted 3,700 asylum applications in May.") == Verdict::conflict);
}

TEST_CASE("who rejects a report disputes its figure") {
  CHECK(verdict("Police rejected the report that 60 students had been injured in Osmar.",
                "Sixty students were injured in Osmar.") == Verdict::disputed);
}

TEST_CASE("polls by two institutes are two sources") {
  CHECK(verdict("An exit poll by Sondra gives Mrs Vega 46% in the Tiro election.",
                "An exit poll by Medion gives Mrs Vega 51% in the Tiro election.") ==
        Verdict::disputed);
}

TEST_CASE("a price may change with time, and may be told by the unit it is for") {
  const Text winter{"Diesel costs €1.62 a litre in Malden.", "2023-02-01"};
  CHECK(verdict(winter, {"Diesel costs €1.81 a litre in Malden.", "2023-09-01"}) ==
        Verdict::update);
  CHECK(verdict(winter, {"A litre of diesel costs €1.81 in Malden.", "2023-02-01"}) ==
        Verdict::conflict);
}

TEST_CASE("of two articles of one day the hour tells which came later") {
  const Text morning{"The shooting at Elm Court has killed five people.", "2024-09-05T08:00:00Z"};
  CHECK(verdict(morning, {"The shooting at Elm Court has killed six people.",
                          "2024-09-05T13:30:00+02:00"}) == Verdict::tension);
  CHECK(verdict(morning, {"The shooting at Elm Court has killed six people.",
                          "2024-09-05T09:30:00+02:00"}) == Verdict::conflict);
}

TEST_CASE("regression: hours in short offsets are ordered, those of no known zone are not") {
  const Text morning{"The shooting at Elm Court has killed five people.", "2024-09-05T08:00:00Z"};
  const auto six = "The shooting at Elm Court has killed six people.";
  CHECK(verdict(morning, {six, "2024-09-05T13:30:00+02"}) == Verdict::tension);
  CHECK(verdict(morning, {six, "2024-09-05T09:30:00+02"}) == Verdict::conflict);
  CHECK(verdict(morning, {six, "2024-09-05T13:30:00"}) == Verdict::conflict);
  CHECK(verdict(morning, {six, "2024-09-05T13:30:00+1h"}) == Verdict::conflict);
}

TEST_CASE("the dead of one day are those of its event") {
  CHECK(verdict("On Monday a wave hit the pier of Salvo; 31 anglers drowned.",
                "A wave drowned 13 anglers on the pier of Salvo on Monday.") == Verdict::conflict);
}

TEST_CASE("a figure behind the name of a month is not always a day") {
  CHECK(verdict("In February 7.8% of the workforce in Bardo were unemployed.",
                "Unemployment in Bardo was above 9% in February.") != Verdict::agree);
  CHECK(verdict("In Hunza district 64 villages are without water.",
                "Dozens of villages in Hunza district are without water.") == Verdict::agree);
}

TEST_CASE("a budget is a plan, whether it is agreed on or will be so much") {
  CHECK(verdict("The government of Velmark agreed on a budget of 84.2 billion crowns for 2026.",
                "The budget of Velmark for 2026 will be 82.4 billion crowns.") ==
        Verdict::conflict);
}
