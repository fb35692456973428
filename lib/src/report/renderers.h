#pragma once

#include <string>
#include <vector>

#include "claimcheck/report.h"

// One pair of functions for each format; render() chooses. To add a format, add its functions here.
namespace claimcheck::report {

// One object a line or, with ReportFormat::json, one array of them.
[[nodiscard]] std::string to_json(const CheckResult& result, const ReportOptions& options);
[[nodiscard]] std::string to_json(const std::vector<Comparison>& comparisons,
                                  const ReportOptions& options);
[[nodiscard]] std::string to_json(const std::vector<Extraction>& extractions,
                                  const ReportOptions& options);
[[nodiscard]] std::string to_json(const PairReport& report, const ReportOptions& options);
[[nodiscard]] std::string to_json(const Finding& finding, const ReportOptions& options);

// For people.
[[nodiscard]] std::string to_text(const CheckResult& result, const ReportOptions& options);
[[nodiscard]] std::string to_text(const std::vector<Comparison>& comparisons,
                                  const ReportOptions& options);
[[nodiscard]] std::string to_text(const std::vector<Extraction>& extractions,
                                  const ReportOptions& options);
[[nodiscard]] std::string to_text(const PairReport& report, const ReportOptions& options);
[[nodiscard]] std::string to_text(const Finding& finding, const ReportOptions& options);

}  // namespace claimcheck::report
