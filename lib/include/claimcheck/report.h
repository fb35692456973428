#pragma once

#include <set>
#include <string>
#include <vector>

#include "claimcheck/check.h"
#include "claimcheck/claim.h"
#include "claimcheck/document.h"
#include "claimcheck/finding.h"
#include "claimcheck/mention.h"

namespace claimcheck {

enum class ReportFormat { text, json, jsonl };

struct ReportOptions {
  ReportFormat format = ReportFormat::text;
  bool color = false;       // ANSI colours, text only
  std::size_t width = 100;  // columns to wrap prose at, text only
  std::set<Verdict> show = {Verdict::regression, Verdict::disputed, Verdict::inconsistent,
                            Verdict::conflict};
};

// Every format is a rendering of the same records; the result is UTF-8 and ends in a newline unless
// empty.
[[nodiscard]] std::string render(const CheckResult& result, const ReportOptions& options);
[[nodiscard]] std::string render(const std::vector<Comparison>& comparisons,
                                 const ReportOptions& options);

// The mentions and claims of one document, for `extract`.
struct Extraction {
  const Document* document = nullptr;
  std::vector<Mention> mentions;
  std::vector<Claim> claims;
};
[[nodiscard]] std::string render(const std::vector<Extraction>& extractions,
                                 const ReportOptions& options);

// Why two claims were, or were not, compared, for `why`.
struct PairReport {
  Claim a;
  Claim b;
  std::vector<GateStep> steps;
  Judgement judgement;
};
[[nodiscard]] std::string render(const PairReport& report, const ReportOptions& options);

// One finding with every number behind it, for `explain`; `options.show` is not looked at.
[[nodiscard]] std::string render(const Finding& finding, const ReportOptions& options);

// A figure in words: "at most 10,000 soldiers", "between 3 and 10 June 2024".
[[nodiscard]] std::string in_words(const Claim& claim);

}  // namespace claimcheck
