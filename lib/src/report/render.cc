#include "claimcheck/report.h"
#include "report/renderers.h"

namespace claimcheck {

std::string render(const CheckResult& result, const ReportOptions& options) {
  return options.format == ReportFormat::text ? report::to_text(result, options)
                                              : report::to_json(result, options);
}

std::string render(const std::vector<Comparison>& comparisons, const ReportOptions& options) {
  return options.format == ReportFormat::text ? report::to_text(comparisons, options)
                                              : report::to_json(comparisons, options);
}

std::string render(const std::vector<Extraction>& extractions, const ReportOptions& options) {
  return options.format == ReportFormat::text ? report::to_text(extractions, options)
                                              : report::to_json(extractions, options);
}

std::string render(const PairReport& report, const ReportOptions& options) {
  return options.format == ReportFormat::text ? report::to_text(report, options)
                                              : report::to_json(report, options);
}

std::string render(const Finding& finding, const ReportOptions& options) {
  return options.format == ReportFormat::text ? report::to_text(finding, options)
                                              : report::to_json(finding, options);
}

}  // namespace claimcheck
