#include "compare/story.h"

#include <algorithm>

#include "catch.h"

using namespace claimcheck;

namespace {

Provenance article(std::vector<std::uint64_t> terms, bool leads = true) {
  Provenance provenance;
  std::ranges::sort(terms);
  for (const auto term : terms) provenance.terms.push_back({term, 1, true, leads});
  return provenance;
}

std::vector<std::uint32_t> stories_of(const std::vector<Provenance>& articles) {
  std::vector<const Provenance*> pointers;
  pointers.reserve(articles.size());
  for (const auto& one : articles) pointers.push_back(&one);
  return comparison::find_stories(pointers);
}

}  // namespace

TEST_CASE("articles that share rare names are one story, others are not") {
  const auto stories = stories_of({article({1, 2, 3, 4, 5}), article({11, 12, 13, 14}),
                                   article({1, 2, 3, 4, 6}), article({11, 12, 13, 15})});
  CHECK(stories[0] == stories[2]);
  CHECK(stories[1] == stories[3]);
  CHECK(stories[0] != stories[1]);
}

TEST_CASE("articles of one kind that name nobody in common are two stories") {
  const auto stories =
      stories_of({article({1, 2, 3, 4, 5}, false), article({1, 2, 3, 4, 6}, false)});
  CHECK(stories[0] != stories[1]);
}

TEST_CASE("one article in between does not join two stories") {
  std::vector<Provenance> articles;
  for (std::uint64_t at = 0; at < 6; ++at) {
    articles.push_back(article({1, 2, 3, 4, 5, 6, 100 + at}));
    articles.push_back(article({11, 12, 13, 14, 15, 16, 200 + at}));
  }
  articles.push_back(article({1, 2, 3, 11, 12, 13}));
  const auto stories = stories_of(articles);
  CHECK(stories[0] == stories[2]);
  CHECK(stories[1] == stories[3]);
  CHECK(stories[0] != stories[1]);
}

TEST_CASE("copies of an article are of its story, and an article without terms stands alone") {
  const auto stories =
      stories_of({article({1, 2, 3}), article({}), article({1, 2, 3}), article({})});
  CHECK(stories[0] == stories[2]);
  CHECK(stories[1] != stories[0]);
  CHECK(stories[1] != stories[3]);
}
