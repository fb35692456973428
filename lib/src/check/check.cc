// The main job: every article is read and audited by itself, then all are compared.

#include "claimcheck/check.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "audit/audit.h"
#include "claimcheck/parallel.h"
#include "claims/extract.h"
#include "compare/findings.h"
#include "packs/pack_set.h"
#include "recognize/dated_document.h"

namespace claimcheck {
namespace {

struct ArticleResult {
  std::vector<Claim> claims;
  std::vector<Finding> findings;
};

ArticleResult check_article(const Document& document, const RulePacks& rules) {
  const recognition::DatedDocument dated(document);
  auto claims = claims::extract_dated(dated.get(), rules);
  auto findings = auditing::audit_with(dated.get(), claims);
  return {std::move(claims), std::move(findings)};
}

// One result for each document, in their order.
std::vector<ArticleResult> check_articles(std::span<const Document> documents,
                                          const RulePacks& rules, unsigned jobs) {
  std::vector<ArticleResult> results(documents.size());
  for_each_index(documents.size(), jobs,
                 [&](std::size_t at) { results[at] = check_article(documents[at], rules); });
  return results;
}

void count_verdicts(CheckResult& result, const comparison::CompareResult& compared) {
  for (const auto& finding : result.findings) ++result.summary.verdicts[finding.verdict];
  result.summary.verdicts[Verdict::agree] = compared.agreeing;
  result.summary.verdicts[Verdict::not_comparable] = compared.not_compared;
}

}  // namespace

CheckResult check(std::span<const Document> documents, const RulePacks& rules, unsigned jobs) {
  CheckResult result;
  std::vector<Claim> claims;
  for (auto& article : check_articles(documents, rules, jobs)) {
    std::ranges::move(article.claims, std::back_inserter(claims));
    std::ranges::move(article.findings, std::back_inserter(result.findings));
  }
  auto compared = comparison::compare_claims(claims, rules.set(), jobs);
  auditing::drop_repeated(result.findings, compared.findings);
  std::ranges::move(compared.findings, std::back_inserter(result.findings));
  comparison::sort_by_severity(result.findings);
  result.summary.documents = documents.size();
  result.summary.claims = claims.size();
  result.summary.compared = compared.compared;
  for (const auto& pack : rules.set().packs())
    result.summary.packs.push_back(pack.name + ' ' + pack.version + ' ' + pack.hash);
  count_verdicts(result, compared);
  return result;
}

}  // namespace claimcheck
