#include <algorithm>
#include <string>
#include <vector>

#include "catch.h"
#include "claimcheck/check.h"
#include "claims/articles.h"
#include "compare/news.h"

using namespace claimcheck;
using namespace claimcheck::testing;

TEST_CASE("a sum that nobody is named for is that of whom the article leads with") {
  const auto brief = [](const std::string& lead, const std::string& revenue) {
    return article(lead,
                   lead +
                       " said on Thursday that shares rose.\n\nThe exchange in Calderwick was "
                       "busy, dealers in Calderwick said. Revenue was $" +
                       revenue + " million.",
                   "2025-06-16");
  };
  const auto found = [&](const std::string& a, const std::string& b) {
    return count_findings(brief(a, "778.6"), brief(b, "441.1"));
  };
  CHECK(found("Tervane of Calderwick", "Osmark") == 0);
  CHECK(found("Tervane of Calderwick", "The board of Tervane") == 1);
}

TEST_CASE("regression: articles that lead with a country named as a dish or a bird are one story") {
  const auto found = [](const std::string& country) {
    return count_findings(
        article("first", "A landslide in western " + country + " killed 41 people on Monday.",
                "2025-06-17"),
        article("second",
                "A landslide that hit western " + country + " on Monday killed 57 people.",
                "2025-06-17"));
  };
  CHECK(found("Moldova") == 1);
  CHECK(found("Turkey") == 1);
  CHECK(found("China") == 1);
}

TEST_CASE("jobs of a first phase are not all jobs") {
  CHECK(findings_in({{"2025-06-16", "In a first phase 1,300 jobs will be created."},
                     {"2025-06-16", "More than 2,000 jobs will be created."}})
            .empty());
  CHECK(findings_in({{"2025-06-16", "In all 1,300 jobs will be created."},
                     {"2025-06-16", "More than 2,000 jobs will be created."}})
            .size() == 1);
}

TEST_CASE("a headline is told by whom the article names") {
  const auto report = [](const std::string& id, const std::string& title, const std::string& text) {
    auto document = article(id, text, "2024-09-13");
    document.title = title;
    return document;
  };
  const std::vector documents = {
      report("first", "Norland masses 22,000 troops at Elvesund",
             "Corvia's defence ministry said on Tuesday that Norland had 22,000 troops stationed "
             "along the river Sabine near Elvesund."),
      report("second", "Norland speaks of rumours in Elvesund",
             "There are 9,500 troops of Norland stationed along the river Sabine near Elvesund, "
             "the general staff of Norland said on Tuesday.")};
  const auto findings = check(documents, RulePacks::builtin()).findings;
  REQUIRE(findings.size() == 1);
  CHECK(findings.front().verdict == Verdict::disputed);
}

TEST_CASE("a speed is that of the accident with which its article leads") {
  const auto report = [](const std::string& lead, const std::string& speed) {
    return article(lead,
                   "A train came off the rails at " + lead +
                       " on Thursday.\n\nThe line from Calderwick was closed, the Calderwick "
                       "railway said. The "
                       "train was travelling at " +
                       speed + ".",
                   "2025-06-16");
  };
  const auto found = [&](const std::string& a, const std::string& b) {
    return count_findings(report(a, "70 km/h"), report(b, "120 km/h"));
  };
  CHECK(found("Olmby", "Brask") == 0);
  CHECK(found("Olmby in Norrick", "Norrick") == 1);
}

TEST_CASE("what was stolen long ago is not what was stolen now") {
  const News now{"2025-06-16", "Robbers stole $4 million from the bank in Marn."};
  CHECK(findings_in({now,
                     {"2025-06-16",
                      "The bank in Marn was robbed. In 2019 robbers stole $1.5 million from the "
                      "bank in Marn."}})
            .empty());
  CHECK(findings_in({now, {"2025-06-16", "Robbers stole $1.5 million from the bank in Marn."}})
            .size() == 1);
}

TEST_CASE("what is measured is of one event where an article speaks of whom the other leads with") {
  const auto depths = [](const std::string& town) {
    const std::vector documents = {
        article("first",
                "A quake shook western Corvia on Monday, killing five people.\n\nIt struck near "
                "Elvesund, the Corvian Survey said. The quake was 65 km deep.",
                "2025-06-17"),
        article("second",
                "The number of people killed by Monday's quake near " + town +
                    " rose to 12.\n\nThe Corvian Survey said the quake had a depth of 85 km.",
                "2025-06-18")};
    const auto findings = check(documents, RulePacks::builtin()).findings;
    return std::ranges::count_if(
        findings, [](const Finding& finding) { return finding.verdict == Verdict::conflict; });
  };
  CHECK(depths("Elvesund") == 1);
  CHECK(depths("Tarnholm") == 0);
}

TEST_CASE("articles that open with what others do are of two events of one kind") {
  const auto bond = [](const std::string& issuer, const std::string& years) {
    return article(issuer,
                   issuer +
                       " is issuing a convertible bond, lead manager Ostrand Securities said.\n\n"
                       "The bond is non-callable for " +
                       years +
                       " years and is available in denominations of 500 crowns, Ostrand "
                       "Securities of Calderwick said.",
                   "2025-06-16");
  };
  const auto found = [&](const std::string& a, const std::string& b) {
    return count_findings(bond(a, "three"), bond(b, "seven"));
  };
  CHECK(found("Tervane Foods Inc", "Osmark Mills Ltd") == 0);
  CHECK(found("Tervane Foods Inc", "The Tervane group") == 1);
}

TEST_CASE(
    "regression: common words of a title in capitals were names that two articles lead with") {
  const auto report = [](const std::string& country, const std::string& days) {
    auto document = article(country,
                            "The strike of dockers in " + country + " lasted " + days +
                                " days, the union of dockers said. The dockers went back.",
                            "2025-06-16");
    document.title = "DOCKERS END STRIKE";
    return document;
  };
  CHECK(count_findings(report("Norland", "13"), report("Corvia", "27")) == 0);
  CHECK(count_findings(report("Norland", "13"), report("western Norland", "27")) == 1);
}

TEST_CASE("the same relative words of two days may have been copied") {
  const auto deal = [](const std::string& id, const std::string& published) {
    return article(id, "The sale of the Brell yard will be completed in 14 days, Brell said.",
                   published);
  };
  const std::vector documents = {deal("first", "2025-06-16"), deal("second", "2025-06-18")};
  const auto findings = check(documents, RulePacks::builtin()).findings;
  REQUIRE(findings.size() == 1);
  CHECK(findings.front().verdict == Verdict::tension);
}

TEST_CASE("how many people there are at a moment may have changed by another") {
  const std::string ferry = "The ferry Halcyon sank off Cape Morrow near Elvesund. ";
  const auto verdict = [&](const std::string& a, const std::string& b) {
    const std::vector documents = {article("a", ferry + a, ""), article("b", ferry + b, "")};
    const auto findings = check(documents, RulePacks::builtin()).findings;
    return findings.empty() ? Verdict::agree : findings.front().verdict;
  };
  CHECK(verdict("Five people are still missing.", "Three people remained missing.") ==
        Verdict::tension);
  CHECK(verdict("The ferry carried 52 passengers.", "There were 46 passengers on the ferry.") ==
        Verdict::conflict);
}

TEST_CASE("one day of the year in two years is one day") {
  const std::string quake = "The people of Tarim in western Norland mourn. ";
  const auto conflicts = [&](const std::string& day) {
    const std::vector documents = {
        article("a", quake + "The third anniversary of the earthquake in Tarim was marked.",
                "2025-02-05"),
        article("b", quake + "The earthquake of " + day + " left many without homes.",
                "2025-02-05")};
    return std::ranges::count(check(documents, RulePacks::builtin()).findings, Verdict::conflict,
                              &Finding::verdict);
  };
  CHECK(conflicts("5 February 2023") == 1);
  CHECK(conflicts("5 February 2022") == 0);
  CHECK(conflicts("19 October 1987") == 0);
}

TEST_CASE("sums of two countries are two") {
  const auto debt = [](const std::string& id, const std::string& country, const std::string& sum) {
    return article(id,
                   "Bankers met in Calderwick over the debt crisis. " + country +
                       " has a foreign debt of " + sum + ", the bankers in Calderwick said.",
                   "2025-06-16");
  };
  CHECK(count_findings(debt("a", "Colombia", "$13.6 billion"),
                       debt("b", "Brazil", "$13.9 billion")) == 0);
  CHECK(count_findings(debt("a", "Colombia", "$13.6 billion"),
                       debt("b", "Colombia", "$13.9 billion")) == 1);
}

TEST_CASE("what there was at its peak is not what there was at another moment") {
  CHECK(findings_in({{"2025-06-16", "The storm left 120,000 homes without power at its peak."},
                     {"2025-06-16", "The storm left 86,000 homes without power."}})
            .empty());
  CHECK(findings_in({{"2025-06-16", "The storm left 120,000 homes without power."},
                     {"2025-06-16", "The storm left 86,000 homes without power."}})
            .size() == 1);
}

TEST_CASE("a toll that climbs had been lower on the same day") {
  const auto verdict = [](const std::string& a, const std::string& b) {
    const std::string crash = "The train Halcyon came off the rails near Elvesund. ";
    const std::vector documents = {article("a", crash + a, "2023-03-14"),
                                   article("b", crash + b, "2023-03-14")};
    const auto findings = check(documents, RulePacks::builtin()).findings;
    return findings.empty() ? Verdict::agree : findings.front().verdict;
  };
  CHECK(verdict("Seven people died.", "The death toll climbed to nine.") == Verdict::tension);
  CHECK(verdict("The death toll climbed to nine.", "Seven people died.") == Verdict::tension);
  CHECK(verdict("Eleven people died.", "The death toll climbed to nine.") == Verdict::conflict);
}
