// Sentences about people, works and places as encyclopaedias have them, of no date.

#include "catch.h"
#include "compare/verdicts.h"

using namespace claimcheck;
using namespace claimcheck::testing;

namespace {

bool is_quiet(Verdict verdict) {
  return verdict == Verdict::agree || verdict == Verdict::not_comparable ||
         verdict == Verdict::update || verdict == Verdict::tension;
}

}  // namespace

TEST_CASE("a day without a year is held against the days before or after a full date") {
  const auto death = "Vendia recorded its first death on 19 March.";
  CHECK(undated("Vendia recorded its first death before 17 March 2020.", death) ==
        Verdict::conflict);
  CHECK(undated("Vendia recorded its first death after 17 March 2020.", death) == Verdict::agree);
  // 19 December is that of the year before.
  CHECK(undated("The museum in Vendeuil reopened before 3 January 2020.",
                "The museum in Vendeuil reopened on 19 December.") == Verdict::agree);
  CHECK(undated("The shop in Velm closed after 3 December.",
                "The shop in Velm closed on 12 January 2021.") == Verdict::agree);
  CHECK(undated("The shop in Velm closed before 3 January.",
                "The shop in Velm closed on 28 December.") == Verdict::agree);
}

TEST_CASE(
    "figures of days are compared where the days are one, whether both tell the year or not") {
  const auto ninth = "On 9 April 2020, less than 40 new cases were reported in Tarvik.";
  CHECK(undated(ninth, "On 9 April, 61 new cases have been reported in Tarvik.") ==
        Verdict::conflict);
  CHECK(is_quiet(undated(ninth, "On 12 April, 61 new cases have been reported in Tarvik.")));
  CHECK(is_quiet(undated("Corva had 300 workers in May.", "Corva had 500 workers in June.")));
  CHECK(undated("Corva had 300 workers in May.", "Corva had 500 workers in May.") ==
        Verdict::conflict);
}

TEST_CASE("what a film makes it earns, and what it opens to is the sum of its first days") {
  const auto worldwide =
      "Ghost Harbor grossed $30 million at home for a worldwide total of $51.6 million.";
  CHECK(undated("Ghost Harbor made over $60 million worldwide.", worldwide) == Verdict::conflict);
  CHECK(undated("Ghost Harbor made over $50 million worldwide.", worldwide) == Verdict::agree);
  CHECK(undated("Ghost Harbor opened to less than $8 million.",
                "The film went on to debut to $11.3 million.") == Verdict::conflict);
  CHECK(is_quiet(undated("Ghost Harbor opened to less than $8 million.",
                         "Ghost Harbor grossed $51.6 million.")));
}

TEST_CASE("an opening weekend is a part of the whole, before or behind its figure") {
  const auto opening = "In its opening weekend the film made $6.3 million.";
  CHECK(undated("Ghost Harbor made $9 million during its opening weekend.", opening) ==
        Verdict::conflict);
  CHECK(is_quiet(undated("Ghost Harbor made $9 million.", opening)));
}

TEST_CASE("the gross of a film is what it earned") {
  CHECK(undated("Its worldwide gross was lower than $50 million.",
                "The film grossed $52 million worldwide.") == Verdict::conflict);
  CHECK(undated("Its worldwide gross was lower than $55 million.",
                "The film grossed $52 million worldwide.") == Verdict::agree);
}

TEST_CASE("the box office of a film is its gross") {
  const auto total =
      "Ghost Harbor grossed $18.2 million in Norway for a worldwide total of $49.7 million.";
  CHECK(undated("Ghost Harbor's worldwide box office was under $45 million.", total) ==
        Verdict::conflict);
  CHECK(is_quiet(undated("Ghost Harbor's worldwide box office was under $55 million.", total)));
}

TEST_CASE("a doer is known by a part of the name") {
  const auto full = "Quayle was acquired by Morland Holdings in March 2019.";
  CHECK(undated("In 2017 Morland acquired Quayle.", full) == Verdict::conflict);
  CHECK(is_quiet(undated("In 2017 Tervo acquired Quayle.", full)));
}

TEST_CASE("a sale has its day") {
  CHECK(undated("Corva sold its newspapers after 2012.", "In 2009 Corva sold its newspapers.") ==
        Verdict::conflict);
  CHECK(undated("Corva sold its newspapers before 2012.", "In 2009 Corva sold its newspapers.") ==
        Verdict::agree);
}

TEST_CASE("what the last of several averages is counted per, all of them are") {
  const auto averages = "Vass averaged 18.3 points, 6.1 rebounds and 2.2 assists per game.";
  CHECK(undated("Imre Vass averaged fewer than 15 points per game.", averages) ==
        Verdict::conflict);
  CHECK(is_quiet(undated("Imre Vass scored fewer than 15 points.", averages)));
}

TEST_CASE("a rate is not of the group that another figure of its sentence is told among") {
  const auto rate = "The country had a fatality rate of 4.4%, with 333 deaths among 7,529 cases.";
  CHECK(undated("The country had a mortality rate of over 6%.", rate) == Verdict::conflict);
  CHECK(is_quiet(undated("The country had a mortality rate of over 6% among men.", rate)));
}

TEST_CASE("items of two lists belong to each other respectively") {
  const auto arrests = "A captain and a pilot were arrested in 1987 and 2004, respectively.";
  CHECK(undated("The pilot was arrested before 2000.", arrests) == Verdict::conflict);
  CHECK(is_quiet(undated("The captain was arrested before 2000.", arrests)));
  CHECK(is_quiet(undated("The books came out in 2001 and 2004, respectively.",
                         "The second book came out in 2004.")));
}

TEST_CASE("what had been done when it was told was done by then") {
  const auto told = "On 14 March 2016 it was announced that Sorel had earned her licence.";
  CHECK(undated("Sorel earned her licence after 2017.", told) == Verdict::conflict);
  CHECK(undated("Sorel earned her licence in 2014.", told) == Verdict::agree);
  CHECK(is_quiet(undated("In 2016 it was revealed that the bridge had almost collapsed.",
                         "The bridge collapsed in 2019.")));
}

TEST_CASE("a length of time between a verb and its date does not take the date away") {
  const auto closed = "The bridge in Tarvik was closed for three weeks in May 2014.";
  CHECK(undated("The bridge in Tarvik was closed in July 2014.", closed) == Verdict::conflict);
  CHECK(undated("The bridge in Tarvik was closed in May 2014.", closed) == Verdict::agree);
}

TEST_CASE("who loses an uncle tells of his death") {
  const auto uncle = "Sorel also had an uncle who died in 1987.";
  CHECK(undated("Mara Sorel lost an uncle after 1990.", uncle) == Verdict::conflict);
  CHECK(undated("Mara Sorel lost an uncle before 1990.", uncle) == Verdict::agree);
}

TEST_CASE("a wedding has two parties, and a second one is another") {
  CHECK(undated("Mara Sorel married in 2001.", "In 2003, Sorel married the director Paul Hest.") ==
        Verdict::conflict);
  CHECK(undated("Mara Sorel married Imre Vass in 2001.",
                "In 2003, Sorel married the director Paul Hest.") != Verdict::conflict);
}

TEST_CASE("honours behind a name are no part of it") {
  const auto born = "Mara Louise Sorel OBE (born 17 February 1972) is an actress.";
  CHECK(undated("Mara Sorel was born before 1970.", born) == Verdict::conflict);
  CHECK(undated("Mara Sorel was born before 1975.", born) == Verdict::agree);
  CHECK(is_quiet(undated("Paul Hest was born before 1970.", born)));
}

TEST_CASE("people infected are cases") {
  const auto cases = "Vendia has 796 confirmed cases.";
  CHECK(undated("The virus has infected over 4,000 people in Vendia.", cases) == Verdict::conflict);
  CHECK(is_quiet(undated("The virus has frightened over 4,000 people in Vendia.", cases)));
}

TEST_CASE("a figure since the debut is the whole, one since a later event a part") {
  const auto caps = "Vass has won 24 caps for Vendia since his debut in 2011.";
  CHECK(undated("Imre Vass has won over 30 caps for Vendia.", caps) == Verdict::conflict);
  CHECK(is_quiet(undated("Imre Vass has won over 30 caps for Vendia.",
                         "Vass has won 24 caps for Vendia since the injury.")));
  CHECK(is_quiet(undated("Vass has won 24 caps since the start of the season.",
                         "Imre Vass has won over 30 caps.")));
}

TEST_CASE("a verb in the singular is not that of a plural before \"and\"") {
  const auto terms =
      "Three terms were agreed: a 6-metre ring, 10oz gloves and the bout was to be long.";
  CHECK(undated("The boxers wore 12oz gloves.", terms) == Verdict::conflict);
  CHECK(is_quiet(undated("The boxers wore 12oz gloves.", "The boxers were to wear 10oz gloves.")));
}

TEST_CASE("a bare number behind a limit is of the noun before it") {
  CHECK(undated("The broadcast had a share below 35.5.", "It drew a share of 37.7.") ==
        Verdict::conflict);
  CHECK(is_quiet(undated("The broadcast had a share below 35.5.", "It drew a rating of 37.7.")));
}

TEST_CASE("a mark out of a hundred is as precise as its digits") {
  const auto score = "Lumora received good reviews, holding a score of 79/100.";
  CHECK(undated("Lumora scored higher than 85.", score) == Verdict::conflict);
  CHECK(undated("Lumora scored higher than 75.", score) == Verdict::agree);
}

TEST_CASE("a place name at the head of a sentence does not name what follows its comma") {
  const auto holds = "On Cinebase, the film holds a rating of 71%.";
  CHECK(undated("Ghost Harbor has a rating of 81% on Cinebase.", holds) == Verdict::conflict);
  CHECK(undated("Ghost Harbor has a rating of 71% on Cinebase.", holds) == Verdict::agree);
}

TEST_CASE("a continent is not the country whose name it shares") {
  const auto south = "The album sold 900,000 copies in South America.";
  CHECK(is_quiet(undated("The album sold 400,000 copies in the United States.", south)));
  CHECK(undated("The album sold 400,000 copies in South America.", south) == Verdict::conflict);
}

TEST_CASE("dates in brackets behind the name of a person are those of a life") {
  const auto life = "Paul Hest (12 May 1943 – 4 October 2014) was a Danish painter.";
  CHECK(undated("Paul Hest was born before 1940.", life) == Verdict::conflict);
  CHECK(undated("Paul Hest was born before 1945.", life) == Verdict::agree);
  CHECK(undated("Paul Hest died in 2012.", life) == Verdict::conflict);
  CHECK(is_quiet(undated("The Velm League was founded in 1930.",
                         "The Velm League (1943–2014) was a football competition.")));
  CHECK(is_quiet(
      undated("Paul Hest was born in 1943.", "Paul Hest (mayor 1980-1998) was a Danish painter.")));
  CHECK(is_quiet(undated("Ada Holm was born in 1941.", "Ada Holm (2004-2010) was a chairwoman.")));
}

TEST_CASE("a birth in brackets is of the name before them") {
  const auto couple = "Paul Hest was a Danish painter, married to Mara Sorel (born 1972).";
  CHECK(is_quiet(undated("Paul Hest was born before 1945.", couple)));
  CHECK(undated("Mara Sorel was born before 1970.", couple) == Verdict::conflict);
}

TEST_CASE("a second weekend and a first round are parts of a run") {
  const auto debut = "Ghost Harbor debuted to $5.7 million.";
  CHECK(is_quiet(undated("Ghost Harbor made less than $3 million in its second weekend.", debut)));
  CHECK(undated("Ghost Harbor opened to less than $3 million.", debut) == Verdict::conflict);
  CHECK(is_quiet(undated("Sorel won 12 points in the first round.",
                         "Sorel won 17 points in the second round.")));
}

TEST_CASE("a part that is the likelier partner explains why the whole differs") {
  const auto staff = "Corva has 9,400 employees, 3,100 of them in Norway.";
  CHECK(is_quiet(undated("Corva employs less than 3,500 people in Norway.", staff)));
  CHECK(undated("Corva employs less than 3,500 people.", "Corva has 9,400 employees.") ==
        Verdict::conflict);
}

TEST_CASE("an award of one grade is not dated by that of another") {
  CHECK(is_quiet(undated("The single was certified platinum in 2013.",
                         "The single was certified gold in 2012 and platinum in 2013.")));
}

TEST_CASE("a verb that states a limit has a subject") {
  const auto cases = "Tarvik has 1,240 cases and 27 deaths.";
  CHECK(undated("Cases in Tarvik exceed 1,500.", cases) == Verdict::conflict);
  CHECK(undated("Cases in Tarvik exceed 1,100.", cases) == Verdict::agree);
}

TEST_CASE("one deed is told by a verb, or by a noun behind a light one") {
  CHECK(undated("Ghost Harbor premiered before September 2015.",
                "Ghost Harbor had its premiere in Velm on 12 October 2015.") == Verdict::conflict);
  CHECK(undated("Vendia became independent before 1960.", "Vendia gained independence in 1961.") ==
        Verdict::conflict);
  CHECK(undated("Corva went bankrupt in 2008.", "Corva filed for bankruptcy in 2008.") ==
        Verdict::agree);
  CHECK(undated("The lockdown in Vendia started before 20 March 2020.",
                "On 23 March 2020 the government imposed a lockdown in Vendia.") ==
        Verdict::conflict);
  CHECK(undated("The film was nominated for over five awards.",
                "The film received four nominations.") == Verdict::conflict);
  CHECK(undated("The film won over five awards.", "The film received four nominations.") !=
        Verdict::conflict);
}

TEST_CASE("one kind that fits does not explain why the total differs") {
  const auto schools =
      "The district has 18 primary schools and 5 middle schools, in all 23 schools.";
  CHECK(undated("The district has fewer than 15 schools.", schools) == Verdict::conflict);
  CHECK(undated("The district has fewer than 30 schools.", schools) == Verdict::agree);
}

TEST_CASE("the last day on which something could be done makes it no part") {
  CHECK(undated("Leeds paid a fee of over £50 million for Vass.",
                "Vass signed for Leeds on the last day of the window for a fee of £35 million.") ==
        Verdict::conflict);
}

TEST_CASE("two who share the name of a family are two") {
  CHECK(is_quiet(undated("Mara Sorel was born in 1972.", "Ida Sorel was born in 1978.")));
  CHECK(is_quiet(
      undated("Ada Holm bought the house in 1990.", "Karl Holm bought the house in 2004.")));
  CHECK(undated("Mara Sorel was born in 1972.", "M. Sorel was born in 1978.") == Verdict::conflict);
  CHECK(undated("Mara Sorel was born in 1972.", "Sorel was born in 1978.") == Verdict::conflict);
}

TEST_CASE("a record is no attendance of the day") {
  CHECK(is_quiet(
      undated("A crowd of 3,000 saw the game.", "The attendance record of Velm is 12,000.")));
}
