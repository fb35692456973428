#include "compare/news.h"

#include <algorithm>
#include <string>
#include <vector>

#include "catch.h"
#include "claimcheck/check.h"
#include "claims/articles.h"

using namespace claimcheck;
using namespace claimcheck::testing;

TEST_CASE("a dateline says where and when a report was sent, and claims nothing") {
  for (const std::string dateline : {"LIMA, Peru, May 3 (Andes Wire) - ", "ELVESUND, May 3 - ",
                                     "Elvesund (Andes Wire) -- ", "ELVESUND \xE2\x80\x94 "}) {
    const auto claims = claims_of(dateline + "The storm killed 12 people.", "2024-05-04");
    REQUIRE(claims.size() == 1);
    CHECK(claims[0].figure_text == "12 people");
    CHECK(claims[0].names.empty());
    CHECK(claims[0].as_of.basis == AsOf::Basis::published);
  }
  const auto dated = claims_of("On May 3 - a Friday - the storm killed 12.", "2024-05-04");
  REQUIRE(dated.size() == 1);
  CHECK(dated[0].event_days.has_value());
}

TEST_CASE("the day of a deed is a claim, whatever hour it gives") {
  const News evening{"2025-03-14", "The ferry went down on Thursday evening."};
  const News other{"2025-03-14", "The ferry sank on Wednesday afternoon."};
  CHECK(findings_in({evening, other}) == Found{"conflict 12 March 2025"});
  CHECK(findings_in({evening, {"2025-03-14", "The ferry sank at 6 p.m. on 13 March."}}).empty());
  CHECK(findings_in({{"2025-03-14", "The ferry sank on Wednesday night."}, evening}).empty());
}

TEST_CASE("the toll of a mishap rises after its day") {
  const News early{"2025-03-14", "A blast killed six people on Thursday."};
  CHECK(findings_in({early, {"2025-03-18", "A blast killed 17 people on Thursday last week."}}) ==
        Found{"update 6 people"});
  CHECK(findings_in({early, {"2025-03-14", "A blast killed two people on Thursday."}}).size() == 1);
}

TEST_CASE("a mishap of months before is not the one that the articles tell of") {
  const News now{"2025-07-02", "A magnitude 5.7 quake rocked the isles on Tuesday."};
  CHECK(findings_in({now, {"2025-07-02", "In April a quake of magnitude 6.4 rattled the isles."}})
            .empty());
  CHECK(findings_in({now, {"2025-07-02", "A magnitude 6.4 quake rocked the isles."}}).size() == 1);
}

TEST_CASE("a figure may be put before what it counts") {
  CHECK(findings_in({{"2025-03-14", "The union puts at 23 the number of people who died."},
                     {"2025-03-14", "Seven people died."}}) == Found{"conflict 7 people"});
}

TEST_CASE("what an article looks back on is no earlier state of a toll") {
  const News now{"2025-03-14", "Police said that 31 people had died."};
  CHECK(findings_in({now, {"2025-03-14", "It recalled 2018, when 228 people died."}}).empty());
  CHECK(findings_in({now, {"2025-03-14", "The storm of 2018 killed 228 people."}}).empty());
  CHECK(findings_in({now, {"2025-03-14", "The storm killed 28 people."}}).size() == 1);
}

TEST_CASE("two tolls of one event of the past contradict") {
  CHECK(findings_in({{"2025-03-14", "The storm of 2018 killed 228 people."},
                     {"2025-03-15", "In 2018 a storm killed 191 people."}}) ==
        Found{"conflict 191 people"});
}

TEST_CASE("the one figure of its kind in both articles is likely one fact") {
  const News one{"2025-03-14", "Divers brought up 46 brass lamps."};
  CHECK(findings_in({one, {"2025-03-14", "The wreck held 64 brass lamps."}}) ==
        Found{"conflict 46 brass lamps"});
  const News few{"2025-03-14", "Divers brought up four lamps."};
  CHECK(findings_in({few, {"2025-03-14", "The wreck held six lamps."}}).empty());
}

TEST_CASE("what one pays another receives") {
  const News payer{"2025-03-14", "The council will pay the widows of the crew 50,000 euros."};
  const News receiver{"2025-03-14", "The widows of the crew will receive 90,000 euros."};
  CHECK(findings_in({payer, receiver}).size() == 1);
}

TEST_CASE("a length is of what the word behind it says") {
  const News high{"2025-03-14", "The lighthouse is 46 metres high."};
  CHECK(findings_in({high, {"2025-03-14", "The 64-metre-high lighthouse was dark."}}).size() == 1);
  CHECK(findings_in({high, {"2025-03-14", "It sank 64 metres from the lighthouse."}}).empty());
  CHECK(claim_of("The mine lies 300 metres below the ground.", "300").noun == "depth");
  CHECK(claim_of("He fell 60 metres from the ridge.", "60").noun.empty());
}

TEST_CASE("a length of time before a noun is how long that lasts or holds") {
  const News strike{"2025-03-14", "The crews began a 48-hour strike."};
  CHECK(findings_in({strike, {"2025-03-15", "The 36-hour strike of the crews goes on."}}).size() ==
        1);
  CHECK(findings_in({strike, {"2025-03-15", "A three-day strike last April was a failure."}})
            .empty());
}

TEST_CASE("a sum for each is compared with the same for each") {
  const auto claim =
      claim_of("The state will pay 4,000 euros to the family of each sailor.", "4,000");
  CHECK(claim.base == "family");
  CHECK(claim_of("Sailors are to receive 4,000 euros each.", "4,000").base == "sailor");
  CHECK(claim_of("The state will pay 4,000 euros for the wreck.", "4,000").base.empty());
}

TEST_CASE("a clash over a fact that is told already is not told again") {
  CHECK(findings_in({{"2025-03-14", "The quake of magnitude 6.6 hit Elvesund early on Monday."},
                     {"2025-03-14", "The magnitude 6.9 quake hit Elvesund at 4:47 a.m. on Monday."},
                     {"2025-03-16", "The 6.9-magnitude quake had its centre in the bay."}})
            .size() == 1);
}

TEST_CASE("the vessel is the one ship that an article names") {
  const std::string named = "The ferry Sturdy Oak left at noon. ";
  CHECK(claim_of(named + "The vessel, built in 1998, was full.", "1998").subject ==
        std::vector<std::string>{"sturdy oak"});
  CHECK(claim_of(named + "The company that owns it was founded in 1998.", "1998").subject.empty());
  CHECK(claim_of(named +
                     "The tug Dora followed. The vessel Dora was built in 1998. The boat was built "
                     "in 1989.",
                 "1989")
            .subject.empty());
}

TEST_CASE("an unknown place of an article about a country lies there") {
  const News wide{"2025-03-14", "At most 40 homes burned in Malta."};
  CHECK(findings_in({wide, {"2025-03-14", "Malta mourns. Some 90 homes burned in Vallone."}}) ==
        Found{"tension at most 40 homes"});
  CHECK(
      findings_in({wide, {"2025-03-14", "Peru mourns. Some 90 homes burned in Vallone."}}).empty());
  const News day{"2025-03-14", "The ferry sank off Malta on Thursday."};
  CHECK(
      findings_in({day, {"2025-03-14", "Malta mourns. The ferry sank off Vallone on Tuesday."}}) ==
      Found{"conflict 11 March 2025"});
}

TEST_CASE("the results of two companies are two stories, however alike they are told") {
  const auto results = [](const std::string& company, const std::string& profit) {
    return article(company + profit,
                   company + " Corp. said its third-quarter profit rose to $" + profit +
                       " million, or 31 cents a share.\n\nThe company's sales rose in New York "
                       "and Boston. Its shares fell on the New York Stock Exchange.\n",
                   "2024-11-02");
  };
  const auto loud = [](const std::vector<Document>& documents) {
    return check(documents, RulePacks::builtin()).findings.size();
  };
  CHECK(loud({results("Tervane", "35.2"), results("Osmark", "3.8")}) == 0);
  CHECK(loud({results("Tervane", "35.2"), results("Tervane", "3.8")}) == 1);
}

TEST_CASE("days and months without a year are compared where no article has a date") {
  CHECK(findings_in(
            {{"", "The Halcyon capsized on Tuesday."}, {"", "The Halcyon capsized on Saturday."}})
            .size() == 1);
  CHECK(findings_in({{"", "The Halcyon capsized on Tuesday."},
                     {"", "The Halcyon capsized on Tuesday, 14 January 2025."}})
            .empty());
  // The fourth of January is a Tuesday of the nominal week.
  CHECK(findings_in({{"", "The Halcyon capsized on Tuesday."},
                     {"2011-01-07", "The Halcyon capsized on Tuesday."}})
            .empty());
  CHECK(findings_in(
            {{"", "The Halcyon was launched in May."}, {"", "The Halcyon was launched on 3 May."}})
            .empty());
}

TEST_CASE("a person has one birth and a firm one founding, however far apart the dates are") {
  const auto found = [](const std::string& a, const std::string& b) {
    return findings_in({{"2025-03-14", a}, {"2025-03-14", b}}).size();
  };
  CHECK(found("Peter Aldous, 58, was its captain.", "Captain Peter Aldous, 56, survived.") == 1);
  CHECK(found("Peter Aldous, 58, was its captain.", "Karin Aldous, 31, was a passenger.") == 0);
  CHECK(found("Morrow Lines, founded in 2007, owned it.",
              "The owner, Morrow Lines, was founded in 2009.") == 1);
}

TEST_CASE("'he' is the only person whom the sentence before named") {
  CHECK(
      findings_in({{"2025-03-14", "A jury convicted Peter Aldous. He will be sentenced on June 6."},
                   {"2025-03-14", "Peter Aldous will be sentenced on June 16."}})
          .size() == 1);
}

TEST_CASE("who is found guilty of several counts is convicted of them") {
  const News first{"2025-03-14", "Aldous was found guilty of 12 counts and acquitted of two."};
  CHECK(findings_in({first, {"2025-03-14", "Aldous was convicted on 11 counts."}}).size() == 1);
  CHECK(findings_in({first, {"2025-03-14", "Aldous was convicted on 12 counts."}}).empty());
}

TEST_CASE("whose money is lost is not what is measured") {
  CHECK(findings_in(
            {{"2025-03-14", "The sinking was a fraud in which 1,400 people lost $62 million."},
             {"2025-03-14", "The 1,400 clients who lost some $26 million in the fraud wept."}})
            .size() == 1);
}

TEST_CASE("a clause that says more of a noun keeps its own time") {
  const auto staff = [](const std::string& text) { return News{"2025-05-20", text}; };
  CHECK(findings_in({staff("Its owner, Morrow Lines, founded in 1923, employs 9,400 people."),
                     staff("Morrow Lines, which employs 4,900 people, hopes to sail by June.")})
            .size() == 1);
}

TEST_CASE("one number in two units is one fact told wrongly") {
  CHECK(findings_in({{"2025-05-20", "Debris was seen about 180 kilometres off the coast."},
                     {"2025-05-20", "Debris floated about 180 miles off the coast."}})
            .size() == 1);
}

TEST_CASE("goals of a kind are not held against all goals") {
  CHECK(findings_in({{"2025-05-20", "Its captain, Samuel Adair, once scored 19 goals."},
                     {"2025-05-20", "Samuel Adair has scored 11 international goals."}})
            .empty());
  CHECK(findings_in({{"2025-05-20", "Its captain, Samuel Adair, once scored 19 goals."},
                     {"2025-05-20", "Samuel Adair has scored 11 goals."}})
            .size() == 1);
}

TEST_CASE("what something is worth does not depend on what was done to it") {
  CHECK(findings_in(
            {{"2025-05-20", "The crates, worth $310 million, belonged to Morrow Lines."},
             {"2025-05-20", "It carried 23 crates of Morrow Lines, worth some $130 million."}})
            .size() == 1);
}

TEST_CASE("a fleet that is described beside is no sign of two occasions") {
  CHECK(findings_in(
            {{"2025-05-20", "The crates, worth $310 million, were of a shop with 412 crates."},
             {"2025-05-20", "It carried 23 crates, worth some $130 million."}})
            .size() == 1);
}

TEST_CASE("who is 63 was not 61 a day before, however the age is told") {
  CHECK(findings_in({{"2025-06-16", "Its captain, Elena Dasko, 61, survived."},
                     {"2025-06-17", "Elena Dasko, who is 63, survived."}})
            .size() == 1);
}

TEST_CASE("head of cattle are no people") {
  CHECK(findings_in({{"2025-06-16", "On board 1,200 head of cattle died."},
                     {"2025-06-16", "On board 12,000 cattle died."}}) ==
        Found{"conflict 1,200 cattle"});
}

TEST_CASE("what kind of people a part are makes it all of that kind") {
  const News first{"2025-06-16", "The sinking killed 37 people, 21 of them children."};
  CHECK(findings_in({first, {"2025-06-16", "Twelve of the dead were children."}}).size() == 1);
  CHECK(findings_in({first, {"2025-06-16", "It killed 37, including 21 children."}}).empty());
}

TEST_CASE("an age of a thing beside its noun leaves the day to the deed") {
  CHECK(findings_in({{"2025-06-16", "Morrow Lines bought the ship of 1958 in 1993."},
                     {"2025-06-16", "The ship was bought by Morrow Lines in 1997."}})
            .size() == 1);
}

TEST_CASE("the lower figure of one place beside that of all places is no more than a tension") {
  CHECK(findings_in({{"2025-06-16", "Nine hundred and forty people were evacuated in Marn."},
                     {"2025-06-16", "Some 1,900 people were evacuated."}}) ==
        Found{"tension 940 people"});
}

TEST_CASE("the members are those of the union that the other article names") {
  CHECK(findings_in({{"2025-06-16", "In a ballot 78 percent of the members voted for the strike."},
                     {"2025-06-16", "Of the union's members, 87% voted for the strike."}})
            .size() == 1);
}

TEST_CASE("what 'had' been so, they said, was so on the day that the other article names") {
  CHECK(findings_in({{"2025-06-15", "On Sunday 1,480 rowers crossed the lake, the club said."},
                     {"2025-06-16", "The club said that 1,840 rowers had crossed the lake."}}) ==
        Found{"conflict 1,480 rowers"});
  CHECK(findings_in({{"2025-06-15", "On Sunday 1,480 rowers crossed the lake, the club said."},
                     {"2025-06-16", "So far 1,840 rowers have crossed the lake, the club said."}})
            .empty());
}

TEST_CASE("what opened has one year, though a museum opens every day") {
  CHECK(findings_in({{"2025-06-16", "The Elve bridge is shut. The bridge opened in 1964."},
                     {"2025-06-16", "The Elve bridge is shut. The bridge opened in 1974."}}) ==
        Found{"conflict 1964"});
}

TEST_CASE("a round-up of many games raises no more than a tension with the report of one") {
  const std::string report = "Elve beat Marn on Sunday. Ada Holm added 16 points for Elve.";
  const std::string other = "Elve beat Orm on Sunday. Ada Holm had 14 points in the win.";
  CHECK(findings_in({{"2025-06-16", report}, {"2025-06-16", other}}) ==
        Found{"conflict 14 points"});
  std::string round_up = other;
  for (const char* name :
       {"Bo", "Cy", "Di", "Ed", "Flo", "Gil", "Hal", "Ida", "Jo", "Kay", "Lea", "Mo", "Nan"})
    round_up += std::string(" ") + name + " Brandt had 12 points against Orm.";
  CHECK(findings_in({{"2025-06-16", report}, {"2025-06-16", round_up}}) ==
        Found{"tension 14 points"});
}

TEST_CASE("what is dated after an article came out is not what that article tells of") {
  const std::string store = "Stores in Marn amounted to 1.3 million bags.";
  CHECK(findings_in({{"2025-06-02", store},
                     {"2025-06-24", "Stores in Marn stood at 1.4 million bags on Friday."}})
            .empty());
  CHECK(findings_in({{"2025-06-21", store},
                     {"2025-06-24", "Stores in Marn stood at 1.4 million bags on Friday."}})
            .size() == 1);
}

TEST_CASE("an award is one deed, not a running total, and Mr Holm may be Ada's husband Karl") {
  const std::string told = "The High Court awarded the villagers of Marn $2.7 million on Monday";
  CHECK(findings_in({{"2025-06-17", told + ", Karl Holm said."},
                     {"2025-06-17",
                      "The High Court has awarded the villagers of Marn $7.2 million, Mr Holm "
                      "said."}}) == Found{"conflict USD 2.7 million"});
  CHECK(findings_in({{"2025-06-17", told + ", Karl Holm said."},
                     {"2025-06-17",
                      "The High Court has awarded the villagers of Marn $7.2 million, Mr Brandt "
                      "said."}}) == Found{"disputed USD 2.7 million"});
}

TEST_CASE("an anniversary tells the year of the deed that it looks back on") {
  CHECK(findings_in({{"2024-05-13", "The failure of the Vale dam on 11 May 2013 changed Marn."},
                     {"2024-05-13",
                      "On the tenth anniversary of the failure of the Vale dam bells rang in "
                      "Marn."}})
            .size() == 1);
}

TEST_CASE("a quake of long ago had a magnitude of its own") {
  CHECK(findings_in(
            {{"2025-06-16", "The quake in Marn had a magnitude of 7.4."},
             {"2025-06-16",
              "A quake hit Marn. In 1990 a quake of magnitude 7.0 killed 11 people in Marn."}})
            .empty());
  CHECK(findings_in({{"2025-06-16", "The quake in Marn had a magnitude of 7.4."},
                     {"2025-06-16", "A quake of magnitude 7.0 hit Marn."}})
            .size() == 1);
}

TEST_CASE("how many people 'who died since May' there are is told behind 'has risen to'") {
  CHECK(findings_in({{"2025-06-16", "The heat has killed 31 people in Marn since May."},
                     {"2025-06-16",
                      "The number of people who have died of heat in Marn since May has risen to "
                      "54."}})
            .size() == 1);
}

TEST_CASE("the wounded are none of the dead, though one verb stands before both") {
  CHECK(findings_in({{"2025-06-16", "Six people were killed and 32 wounded."},
                     {"2025-06-16", "The sinking killed six people and wounded 23."}}) ==
        Found{"conflict 23 people"});
}

TEST_CASE("whom a raid killed is disputed between the two sides of it") {
  const News army{"2025-03-15",
                  "The army said that 12 soldiers were killed in the raid and 20 hurt."};
  const News front{"2025-03-15",
                   "The Morrow Front claimed to have killed 70 soldiers on Thursday."};
  CHECK(findings_in({army, front}) == Found{"disputed 12 soldiers"});
}

TEST_CASE("a denial is of the figure that its sentence gives twice") {
  const News told{"2025-03-15",
                  "Forty tonnes of oil leaked, Morrow Watch said: 40 tonnes in a night."};
  const News denied{"2025-03-15", "The owner denied that 40 tonnes of oil had leaked."};
  CHECK(findings_in({told, denied}).size() == 1);
}

TEST_CASE("what holds across the state is not told of the town") {
  const News statewide{"2025-03-15", "Statewide, four people were killed in the storm."};
  const News town{"2025-03-15", "In Elvesund six people were killed in the storm."};
  CHECK(findings_in({statewide, town}).empty());
}

TEST_CASE("regression: those saved from another ship weeks before were held against the ship's") {
  CHECK(findings_in({{"2024-05-06", "There were 212 people on board."},
                     {"2024-05-08",
                      "Divers look for the dead.\n\nLast month a smaller boat sank "
                      "further south; all 41 on board were saved."}})
            .empty());
  CHECK(findings_in({{"2024-05-06", "There were 212 people on board."},
                     {"2024-05-08", "Divers look for the dead.\n\nAll 241 on board were saved."}})
            .size() == 1);
}
