#include "compare/voices.h"

#include <string>
#include <vector>

#include "catch.h"
#include "compare/claims.h"

using namespace claimcheck;
using namespace claimcheck::testing;

namespace {

// Each claim as document and sentence.
std::size_t voices_of(const std::vector<std::pair<std::string, std::string>>& told) {
  std::vector<Claim> claims;
  for (const auto& [document, sentence] : told) {
    claims.push_back(claim(document, exactly(12), "barge", "sink"));
    claims.back().quote = sentence;
  }
  std::vector<const Claim*> pointers;
  pointers.reserve(claims.size());
  for (const auto& one : claims) pointers.push_back(&one);
  return comparison::count_voices(pointers);
}

}  // namespace

TEST_CASE("an article is one voice, however often it gives a figure") {
  CHECK(voices_of({{"a", "Twelve barges sank."}, {"a", "In all, 12 of them went down."}}) == 1);
  CHECK(voices_of({{"a", "Twelve barges sank."}, {"b", "In all, 12 of them went down."}}) == 2);
}

// Sentences of n words have n - 2 runs of three.
TEST_CASE("sentences that share more than half of their runs of three words are one voice") {
  const std::string sentence =
      "Twelve barges sank off the cape of Tollin on Monday night";  // 9 runs
  CHECK(voices_of({{"a", sentence},
                   {"b", "TWELVE barges sank, off the cape of Tollin on Monday night!"}}) == 1);
  // 7 runs of 11 in common
  CHECK(voices_of({{"a", sentence},
                   {"b", "Twelve barges sank off the cape of Tollin on last Thursday"}}) == 1);
  // 6 runs of 12 in common
  CHECK(voices_of({{"a", sentence},
                   {"b", "Twelve barges sank off the cape of Tollin very early today"}}) == 2);
}
