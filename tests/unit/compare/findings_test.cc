#include "compare/findings.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "catch.h"
#include "claimcheck/check.h"
#include "compare/claims.h"
#include "compare/statement.h"
#include "document.h"

using namespace claimcheck;
using namespace claimcheck::testing;

namespace {

Claim cases(const std::string& document, std::int64_t value) {
  auto result = claim(document, exactly(value), "dengue case", "confirm", {"maruvia", "sindar"});
  result.context = {"clinic", "week"};
  return result;
}

std::vector<Claim> fifty_articles() {
  std::vector<Claim> claims;
  for (int at = 0; at < 50; ++at) {
    claims.push_back(cases("article" + std::to_string(at), at % 2 == 0 ? 612 : 704));
    claims.back().quote = "Outlet " + std::to_string(at * 7919) + " counted so many on its own " +
                          std::to_string(at * 31);
  }
  tell_story(claims, 1);
  return claims;
}

std::vector<std::string> ids(const std::vector<Finding>& findings) {
  std::vector<std::string> found;
  found.reserve(findings.size());
  for (const auto& finding : findings) found.push_back(finding.id + finding.explanation);
  return found;
}

std::vector<Verdict> verdicts_on(const std::vector<Claim>& claims) {
  std::vector<Verdict> found;
  for (const auto& finding : compare(claims, RulePacks::builtin()))
    found.push_back(finding.verdict);
  return found;
}

// Claims of all sorts, the same on every run.
std::vector<Claim> mixed_claims() {
  std::vector<Claim> claims;
  const std::vector<std::string> nouns = {"person", "soldier", "child", "", "case"};
  const std::vector<std::string> deeds = {"kill", "injure", "be", "", "send"};
  std::uint32_t state = 7;
  const auto next = [&](std::size_t size) {
    return (state = state * 1664525 + 1013904223) / 65536 % size;
  };
  for (int at = 0; at < 150; ++at) {
    auto one = claim("d" + std::to_string(at % 12), exactly(static_cast<std::int64_t>(next(5)) + 2),
                     nouns[next(5)], deeds[next(5)], {"arlen"});
    one.noun_kind = one.noun.empty() || one.noun == "case" ? "" : "person";
    one.context = {"bridge", "river"};
    one.span = {static_cast<std::size_t>(at), static_cast<std::size_t>(at + 1)};
    one.quote += std::to_string(at);
    claims.push_back(std::move(one));
  }
  tell_story(claims, 3);
  return claims;
}

}  // namespace

TEST_CASE("fifty articles with two figures give one finding with two positions") {
  const auto findings = compare(fifty_articles(), RulePacks::builtin());
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].verdict == Verdict::conflict);
  REQUIRE(findings[0].positions.size() == 2);
  CHECK(findings[0].positions[0].claims.size() == 25);
  CHECK(findings[0].positions[1].voices == 25);
}

TEST_CASE("the severity of a finding is the sum of parts that it names") {
  using Parts = std::map<std::string, int>;
  const auto parts_of = [](const auto& change) {
    std::vector<Claim> claims = {cases("a", 612), cases("b", 704)};
    change(claims[0], claims[1]);
    tell_story(claims, 1);
    const auto findings = compare(claims, RulePacks::builtin());
    REQUIRE(findings.size() == 1);
    Parts parts;
    int sum = 0;
    for (const auto& part : findings[0].severity_parts) {
      parts[part.name] = part.points;
      sum += part.points;
    }
    CHECK(findings[0].severity == sum);
    return parts;
  };
  const Parts plain = {{"verdict conflict", 40},
                       {"gap", 11},
                       {"hard edges", 5},
                       {"independent voices", 4},
                       {"assumed day", -2}};
  const auto with = [&](const Parts& more) {
    Parts all = more;
    all.insert(plain.begin(), plain.end());
    return all;
  };
  CHECK(parts_of([](Claim&, Claim&) {}) == plain);
  CHECK(parts_of([](Claim& a, Claim&) { a.hedged = true; }) == with({{"hedged", -3}}));
  CHECK(parts_of([](Claim& a, Claim&) { a.headline = true; }) == with({{"headline", 3}}));
  CHECK(parts_of([](Claim& a, Claim&) {
          a.attribution = {{"clinic", true}};
        }) == with({{"own voice against a quoted one", 3}}));
  CHECK(parts_of([](Claim& a, Claim& b) {
          a.attribution = b.attribution = {{"clinic", true}};
        }) == with({{"same named source", 100}}));
  CHECK(parts_of([](Claim&, Claim& b) { b.figure = exactly(621); }) ==
        with({{"gap", 2}, {"slip digits-swapped", 4}}));
  CHECK(parts_of([](Claim&, Claim& b) { b.figure = exactly(61'200); }).at("gap") == 20);
}

TEST_CASE("of independent voices the first five add to the severity") {
  const auto findings = compare(fifty_articles(), RulePacks::builtin());
  REQUIRE(findings.size() == 1);
  CHECK(std::ranges::count_if(findings[0].severity_parts, [](const SeverityPart& part) {
          return part.name == "independent voices" && part.points == 10;
        }) == 1);
}

TEST_CASE("a long number that an article gives of other things is no figure it contradicts") {
  auto known = claim("a", exactly(4'704), "sample", "test", {"maruvia"});
  known.span = {50, 55};
  std::vector<Claim> claims = {cases("a", 4'612), cases("b", 4'704)};
  tell_story(claims, 1);
  CHECK(verdicts_on(claims) == std::vector{Verdict::conflict});
  claims.push_back(known);
  tell_story(claims, 1);
  CHECK(verdicts_on(claims).empty());
  claims = {cases("a", 612), cases("b", 704), known};
  claims[2].figure = exactly(704);
  tell_story(claims, 1);
  CHECK(verdicts_on(claims) == std::vector{Verdict::conflict});
}

TEST_CASE("the same sentence in several outlets is one voice") {
  auto claims = fifty_articles();
  for (auto& one : claims)
    one.quote =
        "Clinics in Maruvia confirmed " + one.figure_text + " in a week, the ministry said.";
  const auto findings = compare(claims, RulePacks::builtin());
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].positions[0].voices == 1);
}

TEST_CASE("an article that holds both figures contradicts itself, not the others") {
  const auto cases = [](const std::string& document, std::int64_t value) {
    auto one = ::cases(document, value);
    one.context = {"clinic", "fever", "outbreak", "week"};
    one.agent = {"sindar"};
    return one;
  };
  std::vector<Claim> claims = {cases("a", 612), cases("b", 704)};
  tell_story(claims, 1);
  CHECK(verdicts_on(claims) == std::vector{Verdict::conflict});
  claims.push_back(cases("b", 612));
  claims.back().span = {50, 53};
  tell_story(claims, 1);
  CHECK(verdicts_on(claims) == std::vector{Verdict::inconsistent});
}

TEST_CASE("what is added to figures of two articles is no figure of one fact") {
  std::vector<Claim> claims = {cases("a", 612), cases("b", 704)};
  tell_story(claims, 1);
  CHECK(compare(claims, RulePacks::builtin()).size() == 1);
  for (auto& one : claims) one.scope = {"more"};
  CHECK(compare(claims, RulePacks::builtin()).empty());
}

TEST_CASE("articles of two stories are not compared") {
  const auto findings = [](std::uint64_t first_story, std::uint64_t second_story) {
    std::vector<Claim> first = {cases("a", 612)};
    std::vector<Claim> second = {cases("b", 704)};
    tell_story(first, first_story);
    tell_story(second, second_story);
    return compare(std::vector{first[0], second[0]}, RulePacks::builtin()).size();
  };
  CHECK(findings(1, 1) == 1);
  CHECK(findings(1, 2) == 0);
}

TEST_CASE("findings do not depend on the order of claims nor on the number of threads") {
  auto claims = mixed_claims();
  const auto& packs = RulePacks::builtin().set();
  const auto forward = ids(comparison::compare_claims(claims, packs, 1).findings);
  std::ranges::reverse(claims);
  CHECK(ids(comparison::compare_claims(claims, packs, 1).findings) == forward);
  CHECK(ids(comparison::compare_claims(claims, packs, 4).findings) == forward);
}

TEST_CASE("each figure of a long list is held against those near it only") {
  std::string list;
  for (int firm = 0; firm < 2000; ++firm)
    list += "Firm W" + std::to_string(firm) + " hired " + std::to_string(firm + 3) + " people.\n";
  const auto claims = extract(article("list", list, "2024-05-03"), RulePacks::builtin());
  const auto statements = comparison::gather_statements(claims, RulePacks::builtin().set());
  REQUIRE(statements.size() >= 1900);
  CHECK(comparison::candidate_pairs(statements).size() < 2000 * 310);
}

TEST_CASE("grouped comparison finds what comparing all pairs finds") {
  const auto claims = mixed_claims();
  const auto& packs = RulePacks::builtin().set();
  const auto statements = comparison::gather_statements(claims, packs);
  const auto fast =
      comparison::rule_on_pairs(statements, comparison::candidate_pairs(statements), packs, 1);
  const auto slow =
      comparison::rule_on_pairs(statements, comparison::all_pairs(statements), packs, 1);
  REQUIRE(fast.edges.size() == slow.edges.size());
  REQUIRE_FALSE(slow.edges.empty());
  for (std::size_t at = 0; at < slow.edges.size(); ++at) {
    CHECK(fast.edges[at].a == slow.edges[at].a);
    CHECK(fast.edges[at].b == slow.edges[at].b);
    CHECK(fast.edges[at].ruling.verdict == slow.edges[at].ruling.verdict);
  }
}

TEST_CASE("what an article counts again with 'the' or 'all' is what it counted before") {
  const auto findings = [](const char* text) {
    const std::vector<Document> articles = {article("a", text, "2024-05-03")};
    return check(articles, RulePacks::builtin()).findings.size();
  };
  CHECK(findings("The trial has heard 46 witnesses so far. The judge said that nobody need accept "
                 "every word of the 64 witnesses who had come.") == 1);
  CHECK(findings("The bus carried 46 pupils. All 41 pupils who were hurt are at home.") == 0);
  CHECK(
      findings("The town has 46 shops. Owners of the 64 shops that burned down in 1990 were never "
               "paid.") == 0);
  CHECK(findings("Orm has 46 witnesses, 12 witnesses of the fire among them. The 64 witnesses who "
                 "came are tired.") == 0);
}
