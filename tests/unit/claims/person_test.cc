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
