#include "audit/auditing.h"
#include "catch.h"

namespace claimcheck::auditing {
namespace {

TEST_CASE("the day of a headline stands in its article") {
  const auto objection = [](std::string_view body) {
    return objection_to(body, "2024-05-03", "Canal lock at Bex to open on 9 June");
  };
  CHECK(
      objection("Masons work on the new lock of the canal. It will open on 14 June, they said.") ==
      "The headline has 9 June, the article 14 June, and no day of the article is that of the "
      "headline.");
  CHECK(objection("Masons work on the new lock of the canal. It will open on 14 June instead of 9 "
                  "June, they said.") == "nothing");
  CHECK(objection("Masons work on the new lock of the canal. Tickets for the lock can be had on 4 "
                  "June.") == "nothing");
  CHECK(objection("Masons work on the new lock of the canal. It was to open on 14 June 2021.") ==
        "nothing");
}

}  // namespace
}  // namespace claimcheck::auditing
