#include "compare/judge.h"

#include "catch.h"
#include "claimcheck/check.h"
#include "compare/claims.h"

using namespace claimcheck;
using namespace claimcheck::testing;

namespace {

Judgement judge(const Claim& a, const Claim& b) {
  auto one = compare(a, b, RulePacks::builtin());
  const auto other = compare(b, a, RulePacks::builtin());
  CHECK(one.verdict == other.verdict);
  CHECK(one.reason == other.reason);
  CHECK(one.slip == other.slip);
  return one;
}

Claim dead(const std::string& document, Quantity quantity) {
  return claim(document, std::move(quantity), "passenger", "kill", {"halvik"});
}

Claim said_by(Claim claim, const std::string& source) {
  claim.attribution.push_back({source, true});
  return claim;
}

Claim published(Claim claim, const char* iso, Behaviour behaviour) {
  claim.behaviour = behaviour;
  claim.as_of = on(iso, AsOf::Basis::published);
  return claim;
}

}  // namespace

TEST_CASE("two figures for one fact are a conflict") {
  CHECK(judge(dead("a", exactly(41)), dead("b", exactly(47))).verdict == Verdict::conflict);
  CHECK(judge(dead("a", exactly(41)), dead("b", exactly(41))).reason == "equal");
}

TEST_CASE("figures of two named sources are disputed, of one source a conflict") {
  const auto police = said_by(dead("a", exactly(41)), "police");
  CHECK(judge(police, said_by(dead("b", exactly(47)), "ministry")).verdict == Verdict::disputed);
  CHECK(judge(police, said_by(dead("b", exactly(47)), "police")).verdict == Verdict::conflict);
  CHECK(judge(police, dead("b", exactly(47))).verdict == Verdict::conflict);
}

TEST_CASE("killed and wounded are two things") {
  auto hurt = dead("b", exactly(47));
  hurt.predicate = "injure";
  hurt.names = {};
  CHECK(judge(dead("a", exactly(41)), hurt).verdict == Verdict::not_comparable);
}

TEST_CASE("things of different kinds are not compared") {
  auto families = claim("a", round_number(2000, 100), "family", "displace", {"nerat"});
  families.noun_kind = "household";
  auto people = claim("b", round_number(10000, 1000), "person", "displace", {"nerat"});
  people.noun_kind = "person";
  CHECK(judge(families, people).reason == "unit");
}

TEST_CASE("a part of the people fits into the whole, unless it is larger") {
  auto people = claim("a", exactly(25), "person", "kill", {"korvath"});
  people.noun_kind = "person";
  auto children = claim("b", exactly(18), "child", "kill", {"korvath"});
  children.noun_kind = "person";
  CHECK(judge(people, children).reason == "part");
  children.figure = exactly(29);
  CHECK(judge(people, children).verdict == Verdict::conflict);
}

TEST_CASE("a restricted figure is a part") {
  const auto whole = dead("a", exactly(40));
  auto part = dead("b", exactly(14));
  part.scope = {"civilian"};
  CHECK(judge(whole, part).reason == "part");
}

TEST_CASE("a toll that rises is an update, one that falls a regression") {
  const auto toll = [](std::int64_t value, const char* iso) {
    return published(dead(iso, exactly(value)), iso, Behaviour::cumulative);
  };
  CHECK(judge(toll(41, "2024-05-01"), toll(57, "2024-05-05")).verdict == Verdict::update);
  CHECK(judge(toll(57, "2024-05-01"), toll(41, "2024-05-05")).verdict == Verdict::regression);
  CHECK(judge(toll(41, "2024-05-01"), toll(57, "2024-05-02")).reason == "possible-update");
  CHECK(judge(toll(57, "2024-05-01"), toll(41, "2024-05-02")).verdict == Verdict::conflict);
}

TEST_CASE("a stock may change after a week, a closed period never") {
  const auto stock = [](std::int64_t value, const char* iso) {
    return published(dead(iso, exactly(value)), iso, Behaviour::stock);
  };
  CHECK(judge(stock(41, "2024-05-01"), stock(57, "2024-05-05")).verdict == Verdict::conflict);
  CHECK(judge(stock(41, "2024-05-01"), stock(57, "2024-05-08")).verdict == Verdict::conflict);
  CHECK(judge(stock(41, "2024-05-01"), stock(57, "2024-05-09")).verdict == Verdict::update);
  auto monday = dead("a", exactly(6));
  auto thursday = dead("b", exactly(11));
  monday.behaviour = thursday.behaviour = Behaviour::period;
  monday.as_of = on("2024-04-15", AsOf::Basis::clause);
  thursday.as_of = on("2024-04-18", AsOf::Basis::clause);
  CHECK(judge(monday, thursday).reason == "time");
}

TEST_CASE("a plan is no fact, and what is only supposed is not compared") {
  auto plan = dead("a", exactly(41));
  plan.modality = Modality::planned;
  CHECK(judge(plan, dead("b", exactly(47))).reason == "modality");
  plan.modality = Modality::question;
  CHECK(judge(plan, dead("b", exactly(47))).reason == "modality");
}

TEST_CASE("a denied figure is disputed by who states it") {
  auto denial = said_by(dead("a", exactly(41)), "army");
  denial.modality = Modality::denied;
  CHECK(judge(denial, dead("b", exactly(41))).verdict == Verdict::disputed);
  denial.attribution.clear();
  CHECK(judge(denial, dead("b", exactly(41))).verdict == Verdict::conflict);
  CHECK(judge(denial, dead("b", exactly(47))).verdict == Verdict::not_comparable);
}

TEST_CASE("units of one family are converted, currencies are not") {
  const auto distance = [](std::int64_t value, double unit, const char* name) {
    auto quantity = round_number(value, unit);
    quantity.dimension = Dimension::length;
    auto result = claim(name, quantity, "wreck", "find", {"jelk"});
    std::get<Quantity>(result.figure).unit = name;
    return result;
  };
  CHECK(judge(distance(30, 1, "kilometer"), distance(19, 1, "mile")).reason == "converted");
  const auto slip = judge(distance(120, 1, "kilometer"), distance(120, 1, "mile"));
  CHECK(slip.verdict == Verdict::conflict);
  CHECK(slip.slip == "unit");
  auto dollars = distance(500, 10, "USD");
  auto euros = distance(500, 10, "EUR");
  std::get<Quantity>(dollars.figure).dimension = Dimension::money;
  std::get<Quantity>(euros.figure).dimension = Dimension::money;
  CHECK(judge(dollars, euros).reason == "unit");
}

TEST_CASE("regression: an explanation prints how far an edge or the slack reaches") {
  CHECK(judge(dead("a", nearly(700)), dead("b", exactly(703)))
            .explanation.ends_with("no more than 4%."));
  const auto stock = [](std::int64_t value, const char* iso) {
    return published(dead(iso, exactly(value)), iso, Behaviour::stock);
  };
  CHECK(judge(stock(41, "2024-05-01"), stock(57, "2024-05-05")).assumptions ==
        std::vector<std::string>{"the days are within a slack of 7 days"});
}

TEST_CASE("a named day and a day of publication are one time up to the next day") {
  const auto stock = [](std::int64_t value, const char* iso, AsOf::Basis basis) {
    auto claim = published(dead(iso, exactly(value)), iso, Behaviour::stock);
    claim.as_of.basis = basis;
    return claim;
  };
  const auto named = stock(41, "2024-05-01", AsOf::Basis::explicit_);
  const auto verdict = [&](const char* iso, AsOf::Basis basis) {
    return judge(named, stock(57, iso, basis)).verdict;
  };
  CHECK(verdict("2024-05-02", AsOf::Basis::published) == Verdict::conflict);
  CHECK(verdict("2024-05-03", AsOf::Basis::published) == Verdict::update);
  CHECK(verdict("2024-05-02", AsOf::Basis::explicit_) == Verdict::update);
}

TEST_CASE("typical slips are named") {
  CHECK(judge(dead("a", exactly(4237)), dead("b", exactly(4327))).slip == "digits-swapped");
  CHECK(judge(dead("a", exactly(1204)), dead("b", exactly(12040))).slip == "x10");
  CHECK(judge(dead("a", exactly(1204)), dead("b", exactly(1204000))).slip == "x1000");
  CHECK(judge(dead("a", exactly(41)), dead("b", exactly(47))).slip.empty());
}

TEST_CASE("the gate records its steps up to the first no") {
  auto plan = dead("a", exactly(41));
  plan.modality = Modality::planned;
  const auto steps = explain_gate(plan, dead("b", exactly(47)), RulePacks::builtin());
  REQUIRE(steps.size() == 3);
  CHECK(steps.back().facet == "modality");
  CHECK_FALSE(steps.back().passed);
  CHECK(steps.back().a == "planned");
}
