#include "catch.h"
#include "claims/articles.h"

using namespace claimcheck;
using namespace claimcheck::testing;

TEST_CASE("a bare number of somebody else's is of the count before it") {
  for (const auto* text :
       {"Police counted 600 marchers in Orrin; the union said 2,000.",
        "Police counted 600 marchers in Orrin. The union put the number at 2,000.",
        "Police counted 600 marchers in Orrin. The union spoke of 2,000.",
        "Police counted 600 marchers in Orrin, while the union said it was 2,000."}) {
    CAPTURE(text);
    const auto first = claim_of(text, "600");
    const auto rival = claim_of(text, "2,000");
    CHECK(rival.measure == first.measure);
    CHECK(rival.noun == first.noun);
    CHECK(rival.place == first.place);
    CHECK(rival.attribution != first.attribution);
  }
}

TEST_CASE("a number of something that is named is of that") {
  for (const auto* text :
       {"Police counted 600 marchers in Orrin. The union said 2,000 shops were closed.",
        "Police counted 600 marchers in Orrin. The union put the number of shops at 2,000.",
        "Police counted 600 marchers in Orrin and 30 carts. The union said 2,000.",
        "Police counted 600 marchers in Orrin. They said 2,000."}) {
    CAPTURE(text);
    CHECK(claim_of(text, "2,000").measure != claim_of(text, "600").measure);
  }
}

TEST_CASE("it stands for the tally of which the sentence before speaks") {
  const auto toll = claim_of("Police lowered the death toll of the blast. It stands at 41.", "41");
  CHECK(toll.measure == "core/deaths");
  const auto given =
      claim_of("Police put the death toll of the 12 blasts at last. It stands at 41.", "41");
  CHECK(given.measure == "generic");
}

TEST_CASE("what it was is no temperature unless one is named") {
  CHECK(claim_of("The mercury in Orrin hit 41 on Sunday.", "41").measure ==
        "environment/temperature");
  CHECK(claim_of("He asked for a number. It was 2.", "2").measure == "generic");
  CHECK(claim_of("Turnout was poor. It reached 3,000.", "3,000").measure !=
        "environment/temperature");
}
