#include "claimcheck/parallel.h"

#include "catch.h"

namespace claimcheck {
namespace {

TEST_CASE("every index is worked on once, whatever the number of threads") {
  for (const std::size_t jobs : {0U, 1U, 3U, 64U}) {
    std::vector<int> calls(50, 0);
    for_each_index(calls.size(), jobs, [&](std::size_t at) { ++calls[at]; });
    CHECK(calls == std::vector<int>(50, 1));
  }
}

TEST_CASE("where there is nothing to do nothing is called") {
  bool called = false;
  for_each_index(0, 8, [&](std::size_t) { called = true; });
  CHECK_FALSE(called);
}

TEST_CASE("a pass has ended before the next begins") {
  std::size_t sum = 0;
  for (std::size_t pass = 0; pass < 20; ++pass) {
    std::vector<std::size_t> found(16, 0);
    for_each_index(found.size(), 4, [&](std::size_t at) { found[at] = at; });
    for (const auto one : found) sum += one;
  }
  CHECK(sum == 20 * 120);
}

}  // namespace
}  // namespace claimcheck
