#include <algorithm>

#include "catch.h"
#include "claims/articles.h"

using namespace claimcheck;
using namespace claimcheck::testing;

namespace {

bool names(const Claim& claim, const std::string& name) {
  return std::ranges::find(claim.names, name) != claim.names.end();
}

}  // namespace

TEST_CASE("he and she are the person that the sentences before began with") {
  const std::string text =
      "In the derby Osvald Brenk came on late. Osvald Brenk is back from injury. He missed 13 "
      "games "
      "this winter.";
  CHECK(names(claim_of(text, "13 games"), "osvald brenk"));
  CHECK(claim_of(text, "13 games").agent == std::vector<std::string>{"osvald brenk"});
}

TEST_CASE("he and she inside a sentence are its subject") {
  const auto claim =
      claim_of("The coach said that Osvald Brenk limped, so he missed 13 games.", "13 games");
  CHECK(claim.agent == std::vector<std::string>{"osvald brenk"});
}

TEST_CASE("he and she stay open after two names, and in quoted speech") {
  const std::string opening = "We all remember Osvald Brenk. Osvald Brenk is back. ";
  CHECK(claim_of(opening + "Pavel Tors and Ilan Mede said he missed 13 games.", "13 games")
            .agent.empty());
  CHECK(claim_of(opening + "\"For me he missed 13 games,\" somebody shouted.", "13 games")
            .agent.empty());
}

TEST_CASE("the size of a record is not what its breaker did") {
  const auto claim =
      claim_of("Osvald Brenk broke the club record of 412 points of Pavel Tors.", "412 points");
  CHECK(claim.noun == "record");
  CHECK(claim.agent.empty());
}

TEST_CASE("an age at death gives the year of birth") {
  for (const auto* death : {"Ada Holm died in Elve on Sunday at the age of 83.",
                            "Ada Holm died in Elve on Sunday at 83."}) {
    INFO(death);
    const auto birth = derived_of(death, "2024-12-04");
    CHECK(birth.predicate == "bear");
    CHECK(birth.subject == std::vector<std::string>{"ada holm"});
    CHECK(birth.derived == "aged 83 on 2024-12-01");
  }
}

TEST_CASE("regression: the head of a long number behind a name is no age") {
  const auto claims = claims_of("Ahead of Typhoon Ondine, 52,000 were moved.", "2024-10-22");
  REQUIRE(claims.size() == 1);
  CHECK(claims.at(0).figure_text == "52,000");
  CHECK(derived_of("Mara Ondine, 52, was moved.", "2024-10-22").derived.starts_with("aged 52"));
}

TEST_CASE("'she was 81' is her age") {
  const std::string text =
      "LARVIK - The actress Osva Brenk has died. Osva Brenk died on Monday. She was 81 and had "
      "been ill.";
  const auto told = claims_of(text, "2012-11-15");
  CHECK(std::ranges::any_of(told, [](const Claim& claim) {
    return claim.derived == "aged 81 on 2012-11-15" &&
           claim.subject == std::vector<std::string>{"osva brenk"};
  }));
  CHECK(claim_of(text, "81").quantity()->dimension == Dimension::age);
}

TEST_CASE("regression: behind a dateline nobody was he or she") {
  const std::string text =
      "LARVIK, Norland - Osvald Brenk came back. He missed 13 games. Osvald Brenk is 30.";
  CHECK(claim_of(text, "13 games").agent == std::vector<std::string>{"osvald brenk"});
}

TEST_CASE("regression: the title of a work was taken for a person") {
  const std::string text =
      "We all remember Osva Brenk. Osva Brenk is back. \"Fair Wind\" made her rich. She won 13 "
      "prizes.";
  CHECK(claim_of(text, "13 prizes").agent == std::vector<std::string>{"osva brenk"});
}

TEST_CASE("regression: US and WHO were read as 'us' and 'who'") {
  const auto claim = claim_of("US film star Osva Brenk bought 12 cars.", "12 cars");
  CHECK(std::ranges::find(claim.agent, "osva brenk") != claim.agent.end());
}

TEST_CASE("'a hiker' of the lead is who begins the next sentence by full name") {
  const auto ages = [](const std::string& text) {
    const auto told =
        claims_of("ORM, Wash. - A 29-year-old hiker was found alive. " + text, "2021-06-14");
    return std::ranges::count_if(told, [](const Claim& claim) {
      return claim.derived.starts_with("aged 29") &&
             claim.subject == std::vector<std::string>{"maja brenk"};
    });
  };
  CHECK(ages("Maja Brenk had set out on Tuesday.") == 1);
  CHECK(ages("Maja Brenk said that it had rained.") == 0);
  CHECK(ages("Sheriff Maja Brenk had set out on Tuesday.") == 0);
}

TEST_CASE("who is fined is not who fines him") {
  const auto fined = claim_of(
      "We all remember Osvald Brenk. Osvald Brenk was tried. Judge Maja Tors fined him $40,000.",
      "$40,000");
  CHECK(fined.subject == std::vector<std::string>{"osvald brenk"});
  const auto told =
      claim_of("Judge Maja Tors ordered Osvald Brenk to pay a fine of $75,000.", "$75,000");
  CHECK(told.agent == std::vector<std::string>{"osvald brenk"});
}

TEST_CASE("an age behind the article stands for the person told of before") {
  const auto born = [](const char* text) {
    for (const auto& claim : claims_of(text, "2024-06-14"))
      if (claim.predicate == "bear") return claim.subject.front() + ' ' + claim.derived;
    return std::string();
  };
  CHECK(born("Pavel Renk was jailed on Tuesday. The 37-year-old showed no emotion.") ==
        "pavel renk aged 37 on 2024-06-14");
  CHECK(born("Pavel Renk has joined Orm. The 23-year-old striker smiled.") ==
        "pavel renk aged 23 on 2024-06-14");
  CHECK(born("Pavel Renk was jailed on Tuesday. The 37-year-old house was sold.").empty());
  CHECK(born("Pavel Renk was jailed. Ida Lund, 37, died. The 37-year-old was a nurse.") ==
        "ida lund aged 37 on 2024-06-14");
}
