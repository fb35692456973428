// What shares are about, and how they tell changes.

#include "catch.h"
#include "concepts.h"

using namespace claimcheck;
using namespace claimcheck::quantity;

TEST_CASE("a share that something is, stands at or makes up is about the thing") {
  CHECK(concepts("Debt stood at 98% of income, compared with a peak of 120%.") ==
        Lines{"Debt", "Debt"});
  CHECK(concepts("Film makes up 55% of traffic.") == Lines{"Film"});
  CHECK(concepts("Debt rose to $5 billion, or about 40% of assets.") == Lines{"Debt", "Debt"});
  CHECK(concepts("Orm owns 40% of Vell.") == Lines{"Vell"});
}

TEST_CASE("what has changed may have a time before it") {
  CHECK(concepts("It reported a 70% drop in third-quarter net income.") ==
        Lines{"third-quarter net income"});
}

TEST_CASE("a share of those who do something is about them") {
  CHECK(concepts("The posts are long; only 2% reach it.") == Lines{"posts"});
  CHECK(concepts("Sales rose 6%, beating the 4% brokers had expected.") == Lines{"Sales", "Sales"});
}

TEST_CASE("a plunge from a level has the concept of the change") {
  CHECK(concepts("Startups raised $300 million, a 70% plunge from the $1 billion of last year.") ==
        Lines{"Startups", "Startups", "Startups"});
}
