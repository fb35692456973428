#include <claimcheck/claimcheck.h>

#include <algorithm>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace {

claimcheck::Document article(const std::string& id, const std::string& text) {
  claimcheck::Document document;
  document.id = id;
  document.text = text;
  document.published = claimcheck::parse_publication("2024-10-29");
  return document;
}

}  // namespace

int main() {
  const std::vector<claimcheck::Document> articles = {
      article("a", "The fire in Lisbon killed 25 people, police said."),
      article("b", "The fire in Lisbon killed 31 people, police said.")};
  const auto rules = claimcheck::RulePacks::builtin();
  std::vector<claimcheck::Claim> claims;
  for (const claimcheck::Document& each : articles)
    std::ranges::copy(claimcheck::extract(each, rules), std::back_inserter(claims));
  for (const claimcheck::Finding& finding : claimcheck::compare(claims, rules))
    std::cout << to_string(finding.verdict) << '\n';
}
