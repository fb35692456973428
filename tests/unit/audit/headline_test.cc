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

}  // namespace
}  // namespace claimcheck
