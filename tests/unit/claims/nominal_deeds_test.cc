#include <algorithm>

#include "catch.h"
#include "claims/articles.h"

using namespace claimcheck;
using namespace claimcheck::testing;

namespace {

std::vector<std::string> dated_in(std::string_view text) {
  std::vector<std::string> found;
  for (const auto& claim : claims_of(text))
    if (claim.time() != nullptr)
      found.push_back(claim.predicate + ' ' +
                      (claim.subject.empty() ? claim.noun : claim.subject.front()) + ' ' +
                      claim.figure_text);
  return found;
}

using Dated = std::vector<std::string>;

}  // namespace

TEST_CASE("a noun of a deed has its own day") {
  CHECK(dated_in("The death of Ada Holm in 2011 shocked the town.") == Dated{"kill ada holm 2011"});
  CHECK(dated_in("Since the opening of the Elve Bridge in 1964, traffic has doubled.") ==
        Dated{"open elve bridge 1964"});
  CHECK(dated_in("The collapse of the pier on 9 June 2010 killed 14 people.") ==
        Dated{"collapse pier 9 June 2010"});
  CHECK(dated_in("The 1990 murder of Ada Holm was never solved.") == Dated{"kill ada holm 1990"});
  CHECK(dated_in("The chapel was built after the end of the Corva War in 1923.") ==
        Dated{"end corva war 1923"});
}

TEST_CASE("whose deed it was is told by the possessive") {
  CHECK(dated_in("Vik's arrest on 3 May 2019 surprised nobody.") == Dated{"arrest vik 3 May 2019"});
  CHECK(dated_in("Since its founding in 1911, the Elve Club has won nine titles.") ==
        Dated{"found elve club 1911"});
}

TEST_CASE("a day that may be that of the verb is not the noun's") {
  const auto counted = [](std::string_view text, std::string_view deed) {
    return std::ranges::count(dated_in(text), deed);
  };
  CHECK(counted("The sale of the yard in 2011 was a surprise.", "sell yard 2011") == 1);
  CHECK(counted("The board announced the sale of the yard in 2011.", "sell yard 2011") == 0);
  CHECK(counted("The murder of Ada Holm on Monday was no surprise.", "kill ada holm Monday") == 1);
  CHECK(counted("Three men were held after the murder of Ada Holm on Monday.",
                "kill ada holm Monday") == 0);
  // what takes years has no one day
  CHECK(dated_in("The opening of the dam in 1934 took place in rain.") == Dated{"open dam 1934"});
  CHECK(dated_in("During the construction of the dam in 1934, 12 workers died.").empty());
}
