#include <string_view>

#include "catch.h"
#include "claimcheck/check.h"

using namespace claimcheck;

namespace {

Document article(std::string_view id, std::string_view text, std::string_view published) {
  Document document;
  document.id = id;
  document.text = text;
  document.published = parse_publication(published);
  return document;
}

Verdict verdict(std::string_view a, std::string_view b, std::string_view published = {}) {
  const auto first = article("a", a, published);
  const auto second = article("b", b, published);
  return compare(first, second, RulePacks::builtin()).judgement.verdict;
}

}  // namespace

TEST_CASE("days without a year are compared by day and month") {
  const auto full = "The museum in Vendeuil reopened on 4 March 2024.";
  CHECK(verdict("The museum in Vendeuil reopened on 6 March.", full) == Verdict::conflict);
  CHECK(verdict("The museum in Vendeuil reopened on 4 March.", full) == Verdict::agree);
}

TEST_CASE("a limit meets a plain number only where it was stated") {
  const auto gross = "Ghost Harbor has grossed $54 million worldwide.";
  CHECK(verdict("Ghost Harbor earned more than $54.5 million worldwide.", gross) ==
        Verdict::conflict);
  CHECK(verdict("Ghost Harbor earned more than $54 million worldwide.", gross) == Verdict::tension);
}

TEST_CASE("a year before the kind of a work says when it came out") {
  const auto film = "Ghost Harbor is a 1996 Danish comedy film.";
  CHECK(verdict("Ghost Harbor was released in 1998.", film) == Verdict::conflict);
  CHECK(verdict("Ghost Harbor was released in 1996.", film) == Verdict::agree);
}

TEST_CASE("a period that was over long before is not what an undated figure tells of") {
  const auto today = "Turnout was 61% in Suderland, the commission said.";
  CHECK(verdict("In 2021 turnout was 59.2% in Suderland.", today, "2024-11-05") ==
        Verdict::not_comparable);
  CHECK(verdict("In 2024 turnout was 59.2% in Suderland.", today, "2024-11-05") ==
        Verdict::conflict);
}
