// Facts that one text tells with a noun and the other with a verb, or with another noun.

#include "catch.h"
#include "compare/verdicts.h"

using namespace claimcheck;
using namespace claimcheck::testing;

TEST_CASE("what making a film cost is its budget, and not what it earned") {
  const auto film = "Ghost Harbor grossed $48 million against a budget of $14 million.";
  CHECK(undated("Ghost Harbor was made for over $20 million.", film) == Verdict::conflict);
  CHECK(undated("Ghost Harbor was shot on less than $20 million.", film) == Verdict::agree);
  CHECK(undated("The film cost over $20 million to produce.", film) == Verdict::conflict);
  CHECK(undated("The film cost over $12 million to produce.", film) == Verdict::agree);
}

TEST_CASE("what somebody is worth is a net worth, a fortune and a wealth") {
  const auto worth = "Sorel has a net worth of $1.3 billion.";
  CHECK(undated("Mara Sorel is worth over $2 billion.", worth) == Verdict::conflict);
  CHECK(undated("Mara Sorel is worth over $1 billion.", worth) == Verdict::agree);
  CHECK(undated("The Courier put the wealth of Sorel at $2.7 billion.", worth) ==
        Verdict::conflict);
}

TEST_CASE("a title won so many times is so many titles") {
  const auto titles = "Velm have won 11 league titles and five cups.";
  CHECK(undated("Velm won the league title more than 14 times.", titles) == Verdict::conflict);
  CHECK(undated("Velm won the league title more than 9 times.", titles) == Verdict::agree);
  CHECK(undated("Velm met the minister four times.", "Velm met three ministers.") !=
        Verdict::conflict);
}

TEST_CASE("a fire that occurred is the one that destroyed something") {
  const auto fire = "The organ in the Corvin Hall, destroyed by fire in 1937, had two manuals.";
  CHECK(undated("The fire in the Corvin Hall occurred before 1935.", fire) == Verdict::conflict);
  CHECK(undated("The fire in the Corvin Hall occurred before 1940.", fire) == Verdict::agree);
  const auto flood = "The mill of Velm was destroyed by a flood that occurred in 1712.";
  CHECK(undated("The mill of Velm was destroyed before 1700.", flood) == Verdict::conflict);
  CHECK(undated("The mill of Velm was destroyed before 1720.", flood) == Verdict::agree);
}

TEST_CASE("to declare something is a deed of its day") {
  const auto declared = "On 12 March 2020 the government declared a state of emergency in Vendia.";
  CHECK(undated("The state of emergency in Vendia was declared after 14 March 2020.", declared) ==
        Verdict::conflict);
  CHECK(undated("The state of emergency in Vendia was declared after 10 March 2020.", declared) ==
        Verdict::agree);
}

TEST_CASE("a year is held against one that is later or earlier") {
  const auto founded = "Harlan College was established in 1874.";
  CHECK(undated("Harlan College was founded later than 1890.", founded) == Verdict::conflict);
  CHECK(undated("Harlan College was founded earlier than 1890.", founded) == Verdict::agree);
}

TEST_CASE("a place is one of a list, whether on it or of it") {
  const auto chart = "\"Copper Dawn\" reached number 14 on the Corvian Singles Chart.";
  CHECK(undated("\"Copper Dawn\" peaked in the top 5 of the Corvian Singles Chart.", chart) ==
        Verdict::conflict);
  CHECK(undated("\"Copper Dawn\" peaked in the top 20 of the Corvian Singles Chart.", chart) ==
        Verdict::agree);
}

TEST_CASE("the only figure of its noun in two texts is of one thing") {
  const auto shares = "The budget of the town is $14 million; it earned $3 million from rents.";
  CHECK(undated("The budget of Velm is over $20 million.", shares) == Verdict::conflict);
  CHECK(undated("The budget of Velm is over $12 million.", shares) == Verdict::agree);
}

TEST_CASE("a limit that another figure passes does not explain a clash away") {
  const auto hall = "Corvin Hall sold 312 tickets for the gala and gave away 45.";
  CHECK(undated("Corvin Hall sold fewer than 300 tickets.", hall) == Verdict::conflict);
  CHECK(undated("Corvin Hall sold fewer than 350 tickets.", hall) == Verdict::agree);
}

TEST_CASE("how long a film runs is its running time") {
  const auto film = "Low Tide is a thriller with a running time of 112 minutes.";
  CHECK(undated("Low Tide is longer than 130 minutes.", film) == Verdict::conflict);
  CHECK(undated("Low Tide has a runtime of more than two hours.", film) == Verdict::conflict);
  CHECK(undated("Low Tide runs less than 120 minutes.", film) == Verdict::agree);
}

TEST_CASE("what somebody did over years is no part of what he did in all") {
  const auto caps = "Dray won 43 caps for Vendia between 1999 and 2008.";
  CHECK(undated("Dray has won more than 50 caps for Vendia.", caps) == Verdict::conflict);
  CHECK(undated("Dray has won more than 40 caps for Vendia.", caps) == Verdict::agree);
  const auto medals = "Petran won two medals, a gold in 1992 and a bronze in 1996.";
  CHECK(undated("Petran has won more than three medals.", medals) == Verdict::conflict);
}

TEST_CASE("a sum that was earned may leave out its currency, and a film its name") {
  CHECK(undated("Ghost Harbor grossed over 60 million worldwide.",
                "It earned $16 million in Canada and $36 million elsewhere, for a worldwide total "
                "of $52 million.") == Verdict::conflict);
}

TEST_CASE("who gave birth was not born then") {
  const auto birth = "Holm gave birth to her first daughter, Ana, on 12 March 2003.";
  CHECK(undated("Mara Holm was born in 1975.", birth) != Verdict::conflict);
  CHECK(undated("Mara Holm had her first daughter after 2005.", birth) == Verdict::conflict);
}

TEST_CASE("what a census counted is of its year") {
  const auto census = "According to the 2016 census, Hartsley had a population of 11,238.";
  CHECK(undated("In 2011 fewer than 11,000 people lived in Hartsley.", census) !=
        Verdict::conflict);
  CHECK(undated("In 2016 fewer than 11,000 people lived in Hartsley.", census) ==
        Verdict::conflict);
}

TEST_CASE("a thing described by its length has its dates") {
  CHECK(undated("The Larch Tunnel was opened before 1985.",
                "The 8 km Larch Tunnel opened in 1987.") == Verdict::conflict);
}

TEST_CASE("the inhabitants and the population are one whole") {
  CHECK(undated("More than 35% of the inhabitants of Velm speak Corvian.",
                "28.3% of the population of Velm speak Corvian.") == Verdict::conflict);
}

TEST_CASE("what one party buys the other sells, for one price") {
  CHECK(undated("Fenwick Grange was bought for less than $3 million in 2004.",
                "In 2004 Fenwick Grange was sold for $4.6 million.") == Verdict::conflict);
}

TEST_CASE("a season comes out when it is released, aired or has its premiere") {
  const auto season = "The second season of Low Tide premiered on 15 June 2018.";
  CHECK(undated("The second season of Low Tide was released before March 2018.", season) ==
        Verdict::conflict);
  CHECK(undated("The second season of Low Tide aired after March 2018.", season) == Verdict::agree);
}

TEST_CASE("a comparative says what is measured") {
  const auto lake = "Lake Tamber has a depth of 74 metres and a width of 3 km.";
  CHECK(undated("Lake Tamber is deeper than 100 metres.", lake) == Verdict::conflict);
  CHECK(undated("Lake Tamber is deeper than 70 metres.", lake) == Verdict::agree);
}

TEST_CASE("a year in a bracket behind a child is that of the child") {
  const auto children = "Korr has two children, a son (born 2009) and a daughter (born 2012).";
  CHECK(undated("Nadia Korr was born in 1978.", children) != Verdict::conflict);
  CHECK(undated("Nadia Korr's son was born before 2008.", children) == Verdict::conflict);
}

TEST_CASE("a year is read where the space before it was lost") {
  CHECK(undated("Nadia Korr was born before1978.",
                "Nadia Korr (born 9 January 1978) is a singer.") == Verdict::conflict);
}

TEST_CASE("what tells two facts apart keeps two titles, two sales and two shares apart") {
  CHECK(undated("Karl Voss won the cup more than five times.",
                "Karl Voss won the league three times.") != Verdict::conflict);
  CHECK(undated("The estate was bought for $3 million in 1990.",
                "In 2004 the estate was sold for $4.6 million.") != Verdict::conflict);
  CHECK(undated("More than 60% of the inhabitants of Velm voted.",
                "58% of the population of Velm is Catholic.") != Verdict::conflict);
  CHECK(undated("Dana Holm ran for more than two hours.",
                "The film has a running time of 95 minutes.") != Verdict::conflict);
}

TEST_CASE("what covers so much has that area, and what stands before its kind is its area too") {
  const auto town = "The town has a total area of 31.4 square miles.";
  CHECK(undated("The town covers less than 20 square miles.", town) == Verdict::conflict);
  CHECK(undated("The town covers less than 40 square miles.", town) == Verdict::agree);
  CHECK(undated("Tolland Park covers more than 300 acres.", "Tolland Park is a 240-acre park.") ==
        Verdict::conflict);
}

TEST_CASE("a prize fund is prize money") {
  CHECK(undated("The tournament had a prize fund under $1 million.",
                "The total prize money was $1.35 million.") == Verdict::conflict);
}

TEST_CASE("forecasts of two institutions are disputed between them") {
  CHECK(
      verdict("The Treasury expects inflation in Maruvia to average 6% in 2026.",
              "The Maruvian Central Bank expects inflation in Maruvia to average 8.5% in 2026.") ==
      Verdict::disputed);
}

TEST_CASE("a distance from 'the Norwegian port of Orm' is one from Orm") {
  CHECK(verdict("The yacht Lotte was boarded 120 miles southeast of the Norwegian port of Orm.",
                "The yacht Lotte was boarded 210 miles southeast of Orm.") == Verdict::conflict);
}
