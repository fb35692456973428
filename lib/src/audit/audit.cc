#include "audit/audit.h"

#include <algorithm>
#include <iterator>

#include "audit/article.h"
#include "audit/checks.h"
#include "claimcheck/check.h"
#include "compare/findings.h"

namespace claimcheck {

namespace auditing {

std::vector<Finding> audit_with(const Document& document, std::span<const Claim> claims) {
  const Article article = read_article(document, claims);
  const Reading reading(article);
  std::vector<Discrepancy> found;
  for (const auto& check : checks()) check.run(reading, found);
  std::vector<Finding> findings;
  findings.reserve(found.size());
  for (const auto& discrepancy : found) findings.push_back(finding_of(discrepancy, article));
  comparison::sort_by_severity(findings);
  return findings;
}

}  // namespace auditing

std::vector<Finding> audit(const Document& document, const RulePacks& rules) {
  const auto claims = extract(document, rules);
  auto findings = auditing::audit_with(document, claims);
  auto compared = comparison::compare_claims(claims, rules.set(), 1);
  std::ranges::move(compared.findings, std::back_inserter(findings));
  comparison::sort_by_severity(findings);
  return findings;
}

}  // namespace claimcheck
