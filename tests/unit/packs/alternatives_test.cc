#include "packs/alternatives.h"

#include <string>
#include <vector>

#include "catch.h"

using claimcheck::packs::alternatives_of;
using claimcheck::packs::only;
using claimcheck::packs::without;

namespace {

std::vector<std::string> all(const std::string& pattern) {
  std::vector<std::string> found;
  for (const auto& alternative : alternatives_of(pattern))
    found.push_back(pattern.substr(alternative.own.begin, alternative.own.size()));
  return found;
}

}  // namespace

TEST_CASE("every alternative of a pattern is found, in groups and outside") {
  CHECK(all("a(?:b|c)d|e") == std::vector<std::string>{"b", "c", "a(?:b|c)d", "e"});
  CHECK(all("(?P<x>y|z)") == std::vector<std::string>{"y", "z"});
  CHECK(all("(?i:up|down)") == std::vector<std::string>{"up", "down"});
}

TEST_CASE("bars in classes and behind backslashes part nothing") {
  CHECK(all("[a|b]").empty());
  CHECK(all("[]|]x").empty());
  CHECK(all("a\\|b").empty());
}

TEST_CASE("an alternative is taken out with its bar, or left alone") {
  const std::string pattern = "x(?:a|b|c)";
  const auto found = alternatives_of(pattern);
  REQUIRE(found.size() == 3);
  CHECK(without(pattern, found[0]) == "x(?:b|c)");
  CHECK(without(pattern, found[2]) == "x(?:a|b)");
  CHECK(only(pattern, found[1]) == "x(?:b)");
}
