#include "report/records.h"
#include "report/renderers.h"

namespace claimcheck::report {
namespace {

// Records one a line, or as the lines of one array.
class JsonStream {
 public:
  explicit JsonStream(ReportFormat format) : array_(format == ReportFormat::json) {}

  void add(const Json& record) {
    if (array_) out_ += out_.empty() ? "[\n" : ",\n";
    // A span that cuts a character would be the recogniser's fault; the output is UTF-8 even then.
    out_ += record.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (!array_) out_ += '\n';
  }

  [[nodiscard]] std::string finish() && {
    if (array_) out_ += out_.empty() ? "[]\n" : "\n]\n";
    return std::move(out_);
  }

 private:
  bool array_;
  std::string out_;
};

}  // namespace

std::string to_json(const CheckResult& result, const ReportOptions& options) {
  JsonStream stream(options.format);
  for (const auto& finding : result.findings)
    if (options.show.contains(finding.verdict)) stream.add(finding_record(finding));
  stream.add(summary_record(result.summary));
  return std::move(stream).finish();
}

std::string to_json(const std::vector<Comparison>& comparisons, const ReportOptions& options) {
  JsonStream stream(options.format);
  for (const auto& comparison : comparisons) stream.add(comparison_record(comparison));
  return std::move(stream).finish();
}

std::string to_json(const std::vector<Extraction>& extractions, const ReportOptions& options) {
  JsonStream stream(options.format);
  for (const auto& extraction : extractions) {
    const text::LineIndex lines(extraction.document->text, extraction.document->first_line);
    for (const auto& mention : extraction.mentions)
      stream.add(mention_record(mention, *extraction.document, lines));
    for (const auto& claim : extraction.claims) {
      auto record = claim_record(claim);
      record["frame"] = frame_fields(claim);
      stream.add(record);
    }
  }
  return std::move(stream).finish();
}

std::string to_json(const PairReport& report, const ReportOptions& options) {
  JsonStream stream(options.format);
  stream.add(pair_record(report));
  return std::move(stream).finish();
}

std::string to_json(const Finding& finding, const ReportOptions& options) {
  JsonStream stream(options.format);
  stream.add(finding_record(finding));
  return std::move(stream).finish();
}

}  // namespace claimcheck::report
