#include "catch.h"
#include "claims/articles.h"

using namespace claimcheck;
using namespace claimcheck::testing;

TEST_CASE("what became of a mother of three did not become of three") {
  for (const auto* text :
       {"The mother of three drowned off Orrin.", "A gunman shot dead the father-of-three.",
        "Police are looking for a missing dad of three.", "The mum of three was arrested."}) {
    CAPTURE(text);
    CHECK(claim_of(text, "three").measure == "people/children");
  }
}

TEST_CASE("children are of the parent who is named") {
  using Names = std::vector<std::string>;
  const auto parent = [](const char* text) { return claim_of(text, "six").subject; };
  CHECK(parent("Mother of six Ada Holm was hurt in Orrin.") == Names{"ada holm"});
  CHECK(parent("Ada Holm, 41, a mother of six, was hurt in Orrin.") == Names{"ada holm"});
  CHECK(parent("Ada Holm was hurt in Orrin. The mother of six was walking.") == Names{"ada holm"});
  CHECK(parent("The driver who hit Ada Holm, a father of six, was drunk.").empty());
  CHECK(parent("A van hit a mother of six in Orrin.").empty());
}

TEST_CASE("a mother has her children wherever and whenever she is told of") {
  const auto claim =
      claim_of("Ada Holm, a mother of six, was hurt in Orrin on Sunday.", "six", "2024-06-04");
  CHECK(claim.place.empty());
  CHECK(claim.as_of.basis == AsOf::Basis::published);
}
