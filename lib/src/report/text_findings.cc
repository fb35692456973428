#include <array>
#include <set>

#include "report/quote.h"
#include "report/renderers.h"
#include "report/text_claim.h"

namespace claimcheck::report {
namespace {

constexpr std::size_t kQuotesShown = 3;  // of one position

// The claims of a position, one of each article.
std::vector<const Claim*> witnesses(const Position& position, const Finding& finding) {
  std::vector<const Claim*> found;
  std::set<std::string> documents;
  for (const auto index : position.claims) {
    const Claim& claim = finding.claims.at(index);
    if (!claim.provenance || documents.insert(claim.provenance->document).second)
      found.push_back(&claim);
  }
  return found;
}

std::string position_text(const Position& position, const Finding& finding, const Layout& layout) {
  const auto claims = witnesses(position, finding);
  std::string out = "  " + layout.style(Ink::bold, position.in_words);
  if (claims.size() > 1) {
    out += "  (" + counted(claims.size(), "article") + ", " + std::to_string(position.voices) +
           " independent)";
  }
  out += '\n';
  for (std::size_t i = 0; i < std::min(claims.size(), kQuotesShown); ++i) {
    const auto words = in_words(*claims[i]);
    out += quote_of(*claims[i], layout, words == position.in_words ? std::string() : words);
  }
  if (claims.size() > kQuotesShown)
    out += layout.indent + "and " + std::to_string(claims.size() - kQuotesShown) + " more\n";
  return out;
}

std::string severity_text(const Finding& finding) {
  std::string out = std::to_string(finding.severity);
  std::string separator = " = ";
  for (const auto& part : finding.severity_parts) {
    out += separator + part.name + " " + std::to_string(part.points);
    separator = " + ";
  }
  return out;
}

std::string finding_text(const Finding& finding, const ReportOptions& options) {
  const Style style(options.color);
  const Layout layout{"      ", options.width, style};
  std::string out = style(ink_of(finding.verdict), to_string(finding.verdict)) + "  " +
                    style(Ink::bold, finding.title) + "  " + style(Ink::dim, finding.id) + '\n';
  for (const auto& position : finding.positions) out += position_text(position, finding, layout);
  const Layout notes{"            ", options.width, style};
  out += wrapped(finding.explanation, notes, "  why       ");
  if (!finding.slip.empty()) out += wrapped(finding.slip, notes, "  slip      ");
  out += wrapped(severity_text(finding), notes, "  severity  ");
  return out + '\n';
}

// Findings by verdict, in falling strength.
constexpr std::array kFindingVerdicts = {Verdict::conflict, Verdict::inconsistent,
                                         Verdict::disputed, Verdict::regression, Verdict::tension};

std::string counts(const std::vector<Finding>& findings, const ReportOptions& options, bool shown) {
  std::string out;
  for (const auto verdict : kFindingVerdicts) {
    if (options.show.contains(verdict) != shown) continue;
    const auto count = std::ranges::count(findings, verdict, &Finding::verdict);
    if (count == 0) continue;
    if (!out.empty()) out += ", ";
    out += std::to_string(count) + " " + std::string(to_string(verdict));
  }
  return out;
}

std::string summary_text(const CheckResult& result, const ReportOptions& options) {
  const Style style(options.color);
  const auto& summary = result.summary;
  const std::string shown = counts(result.findings, options, true);
  const std::string hidden = counts(result.findings, options, false);
  std::string out = style(Ink::bold, shown.empty() ? "nothing contradicts" : shown) + " in " +
                    counted(summary.documents, "article") + " (" +
                    counted(summary.claims, "claim") + ", " + counted(summary.compared, "pair") +
                    " compared";
  if (summary.skipped > 0) out += ", " + std::to_string(summary.skipped) + " not read";
  out += ")\n";
  if (!hidden.empty()) out += "not shown: " + hidden + "; --show all shows them\n";
  return out;
}

}  // namespace

std::string to_text(const CheckResult& result, const ReportOptions& options) {
  std::string out;
  for (const auto& finding : result.findings)
    if (options.show.contains(finding.verdict)) out += finding_text(finding, options);
  return out + summary_text(result, options);
}

}  // namespace claimcheck::report
