#include "audit/audit.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <unordered_map>

#include "audit/article.h"
#include "audit/checks.h"
#include "claimcheck/check.h"
#include "claims/extract.h"
#include "compare/findings.h"
#include "recognize/dated_document.h"

namespace claimcheck {

namespace auditing {

std::vector<Finding> audit_with(const Document& document, std::span<const Claim> claims) {
  const Article article = read_article(document, claims);
  const Reading reading(article);
  std::vector<Discrepancy> found;
  for (const auto& check : checks()) check.run(reading, found);
  if (found.empty()) return {};
  const Reporter reporter(article);
  std::vector<Finding> findings;
  findings.reserve(found.size());
  for (const auto& discrepancy : found) findings.push_back(reporter.report(discrepancy));
  comparison::sort_by_severity(findings);
  return findings;
}

void drop_repeated(std::vector<Finding>& audited, std::span<const Finding> compared) {
  if (audited.empty()) return;
  std::unordered_map<std::string_view, std::vector<std::size_t>> findings_of;  // by claim id
  for (std::size_t at = 0; at < compared.size(); ++at)
    if (compared[at].verdict >= Verdict::regression)
      for (const auto& claim : compared[at].claims) findings_of[claim.id].push_back(at);
  std::erase_if(audited, [&findings_of](const Finding& finding) {
    if (finding.claims.size() < 2) return false;
    const auto first = findings_of.find(finding.claims.front().id);
    if (first == findings_of.end()) return false;
    return std::ranges::any_of(first->second, [&](std::size_t at) {
      return std::ranges::all_of(finding.claims, [&](const Claim& claim) {
        const auto found = findings_of.find(claim.id);
        return found != findings_of.end() && std::ranges::count(found->second, at) > 0;
      });
    });
  });
}

}  // namespace auditing

std::vector<Finding> audit(const Document& document, const RulePacks& rules) {
  const recognition::DatedDocument dated(document);
  const auto claims = claims::extract_dated(dated.get(), rules);
  auto findings = auditing::audit_with(dated.get(), claims);
  auto compared = comparison::compare_claims(claims, rules.set(), 1);
  auditing::drop_repeated(findings, compared.findings);
  std::ranges::move(compared.findings, std::back_inserter(findings));
  comparison::sort_by_severity(findings);
  return findings;
}

}  // namespace claimcheck
