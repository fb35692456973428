#include <algorithm>

#include "catch.h"
#include "claimcheck/check.h"
#include "document.h"

namespace claimcheck {
namespace {

// What the audit says of a titled article, headline against body only.
std::string objection_to_headline(std::string_view title, std::string_view text) {
  auto document = testing::article("a", text, "2024-05-21");
  document.title = title;
  for (const auto& finding : audit(document, RulePacks::builtin()))
    if (std::ranges::any_of(finding.claims, &Claim::headline)) return finding.slip + "!";
  return "nothing";
}

TEST_CASE("a headline whose figure the body contradicts is found, with the likely slip") {
  CHECK(objection_to_headline("70 dead in Orm fire", "A fire in Orm killed 17 people on Monday.") ==
        "!");
  CHECK(objection_to_headline("Orm Rail sold for $5.1bn",
                              "A fund is buying Orm Rail. It pays $1.5 billion.") ==
        "digits-swapped!");
  CHECK(objection_to_headline("Orm Motors to cut 3,000 jobs",
                              "Orm Motors will cut 300 jobs at its plant by December.") == "x10!");
}

TEST_CASE("the same things by the same name are one, whatever is done with them") {
  CHECK(objection_to_headline("Orm Air orders 60 long-haul jets",
                              "Orm Air signed for 16 long-haul jets on Monday.") == "!");
  CHECK(
      objection_to_headline("Orm Air orders 60 long-haul jets",
                            "Orm Air signed for 60 long-haul jets on Monday. It has 16 short-haul "
                            "jets.") == "nothing");
}

TEST_CASE("those whom an article takes up with their number are those of the headline") {
  const std::string rescue = "A rescue team reached a group on Kolda ridge on Friday. ";
  const std::string_view title = "Sixty hikers led down from Kolda ridge";
  CHECK(objection_to_headline(title, rescue + "The 16 hikers sat in a hut.") == "!");
  CHECK(objection_to_headline(title, rescue + "The 60 hikers sat in a hut.") == "nothing");
  CHECK(objection_to_headline(title, rescue + "The 16 hikers who sat in a hut were cold.") ==
        "nothing");
  CHECK(objection_to_headline(title, rescue + "The 16 hikers from Orm sat in a hut.") == "nothing");
  CHECK(objection_to_headline(title, rescue + "The 16 hikers found last were cold.") == "nothing");
  CHECK(objection_to_headline(title,
                              "Most hikers left Kolda ridge on foot. The 16 hikers sat in a "
                              "hut.") == "nothing");
}

TEST_CASE("a headline may round, and may be borne out further down") {
  CHECK(objection_to_headline("Nearly 50 hurt as stand falls in Orm",
                              "A stand fell in Orm on Saturday, and 48 people were hurt.") ==
        "nothing");
  CHECK(objection_to_headline("Orm Rail fined $5m",
                              "Orm Rail earned $90 million last year. It must now pay a fine of $5 "
                              "million.") == "nothing");
  CHECK(objection_to_headline("Nearly 50 hurt as stand falls in Orm",
                              "A stand fell in Orm on Saturday, and 68 people were hurt.") == "!");
  CHECK(objection_to_headline("Orm Rail fined $5m",
                              "Orm Rail must now pay a fine of $8 million.") == "!");
}

TEST_CASE("a headline may tell what the figures of a sentence come to") {
  CHECK(objection_to_headline("Orm bill passes by 41 votes",
                              "The bill passed in Orm by 182 votes against 141 votes.") ==
        "nothing");
  CHECK(objection_to_headline("Orm Motors buys back shares for $8m",
                              "Orm Motors paid $5 million in May and $3 million in June.") ==
        "nothing");
  CHECK(objection_to_headline("Orm bill passes by 41 votes",
                              "The bill passed in Orm by 62 votes.") == "!");
}

TEST_CASE("a headline may shorten a long sum to one digit") {
  CHECK(objection_to_headline("Orm Air orders jets worth $7bn",
                              "Orm Air has ordered jets. The order is worth $7.3 billion.") ==
        "nothing");
  CHECK(objection_to_headline("Orm Air orders jets worth $9bn",
                              "Orm Air has ordered jets. The order is worth $7.3 billion.") == "!");
}

TEST_CASE("a bound on other things does not bear a headline out") {
  CHECK(
      objection_to_headline("Eleven arrested in raid on card ring",
                            "Police arrested 19 people in a raid on a card ring. The ring is said "
                            "to have marked at least seven packs.") == "!");
}

TEST_CASE("a headline may tell the same thing in other words than the lead") {
  CHECK(objection_to_headline("Keeper Ryberg banned for eight matches",
                              "The panel handed goalkeeper Ryberg a six-match ban on Monday.") ==
        "!");
  CHECK(objection_to_headline("Storm leaves 80,000 customers without power",
                              "Branches fell on lines near Orm overnight, cutting off 17,000 "
                              "customers.") == "!");
  CHECK(objection_to_headline("Jobless rate slips to 5.3%",
                              "Unemployment stood at 5.8% in the three months to April, compared "
                              "with 6.1% in the winter.") == "!");
  CHECK(objection_to_headline("Ex-mayor Ryberg jailed for six years",
                              "A court sentenced Ida Ryberg to nine years in prison on Friday.") ==
        "!");
}

TEST_CASE("digits that changed places need no common noun") {
  CHECK(objection_to_headline("32 held in raids on Orm harbour",
                              "Police arrested 23 people in raids on the harbour of Orm.") ==
        "digits-swapped!");
  CHECK(objection_to_headline("32 flags at sea in Orm regatta",
                              "Police arrested 23 people in the bars of Tal.") == "nothing");
}

TEST_CASE("what was so before, or is only at hand, does not contradict a headline") {
  CHECK(objection_to_headline("Keeper Ryberg banned for eight matches",
                              "Ryberg is in trouble again. The goalkeeper, who served a six-match "
                              "ban in 2022, has been suspended until March.") == "nothing");
  CHECK(objection_to_headline("Key rate raised to 4.75%",
                              "The bank raised its key rate by half a point on Thursday. It had "
                              "stood at 4.25% since May.") == "nothing");
  CHECK(objection_to_headline("Orm Air to hire 250 pilots",
                              "Orm Air, which has 1,500 pilots, will take on more by June.") ==
        "nothing");
}

TEST_CASE("a headline may tell what figures of neighbouring sentences come to") {
  CHECK(objection_to_headline("Orm march ends with 25 arrests",
                              "Police arrested 14 people in Orm on Monday. Eleven more were held "
                              "on Sunday.") == "nothing");
  CHECK(objection_to_headline("Ex-mayor Ryberg jailed for six years",
                              "A court sentenced Ida Ryberg to nine years in prison on Friday. "
                              "Three years were suspended.") == "nothing");
}

TEST_CASE("regression: a round figure of other things did not bear a headline out") {
  CHECK(objection_to_headline("Orm Bank to cut 1,200 jobs",
                              "Orm Bank will close 40 branches. Some 1,200 of its 9,000 workers "
                              "will go by June.") == "nothing");
}

TEST_CASE("regression: a headline that leaves out the currency was not borne out by the body") {
  CHECK(objection_to_headline("Orm Bank's profit rises to 412 million",
                              "Orm Bank earned 412 million crowns in the second quarter. For the "
                              "half year, its profit came to 797 million.") == "nothing");
}

TEST_CASE("what had a magnitude has it, but what had stood at a level is past") {
  CHECK(objection_to_headline("Quake of magnitude 7.4 rattles Orm",
                              "The quake had a magnitude of 6.4, the survey said.") == "!");
  CHECK(objection_to_headline("Unemployment in Orm hits 7.4%",
                              "Unemployment in Orm had stood at 6.4% in May.") == "nothing");
}

TEST_CASE("a headline may leave out what it counts, not a nought") {
  const std::string_view text = "Orm Boats will hire 90 people for the yard in Tal by May.";
  CHECK(objection_to_headline("Boatbuilder to hire 900 in Tal", text) == "x10!");
  CHECK(objection_to_headline("Boatbuilder to hire 90 in Tal", text) == "nothing");
  CHECK(objection_to_headline("Boatbuilder sheltered 900 in Tal", text) == "nothing");
}

TEST_CASE("years' imprisonment are a sentence") {
  CHECK(objection_to_headline("Ex-mayor Ryberg jailed for 16 years",
                              "The court in Orm sentenced Jonas Ryberg on Thursday to six years' "
                              "imprisonment.") == "!");
}

TEST_CASE("rows of a table are no headlines") {
  CHECK(objection_to_headline("Orm Mills reports",
                              "Sales rose.\n\nSales 140 tonnes vs 120 tonnes\n\nStocks 20 tonnes "
                              "vs 31 tonnes\n\nOrders 75 tonnes vs 60 tonnes") == "nothing");
}

TEST_CASE("a headline may sum up what the article lists, and leave out a kind of unit") {
  CHECK(objection_to_headline("Orm Bank closing 15 offices",
                              "Orm Bank will close 11 offices in Tal and four in Bex.") ==
        "nothing");
  CHECK(objection_to_headline("Orm steel output to hit 6.3 million tonnes",
                              "Steel output in Orm will rise to 6.3 million tonnes a year.\n\nIron "
                              "output in Orm will hit 7 million tonnes.") == "nothing");
}

}  // namespace
}  // namespace claimcheck
