#include <algorithm>
#include <array>

#include "report/records.h"

namespace claimcheck::report {
namespace {

Json position_fields(const Position& position, const Finding& finding) {
  Json value;
  Json claims = Json::array();
  std::vector<std::string> documents;
  for (const auto index : position.claims) {
    const auto& claim = finding.claims.at(index);
    if (value.is_null()) value = figure_fields(claim);
    claims.push_back(claim.id);
    if (claim.provenance) documents.push_back(claim.provenance->document);
  }
  std::ranges::sort(documents);
  documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
  Json fields;
  fields["value"] = value;
  fields["text"] = position.in_words;
  fields["claims"] = claims;
  fields["documents"] = documents;
  fields["voices"] = position.voices;
  return fields;
}

}  // namespace

Json finding_record(const Finding& finding) {
  Json record;
  record["type"] = "finding";
  record["id"] = finding.id;
  record["verdict"] = to_string(finding.verdict);
  record["measure"] = finding.measure;
  record["title"] = finding.title;
  record["subject"] = finding.subject;
  record["event"] = text_or_null(finding.event);
  record["positions"] = Json::array();
  for (const auto& position : finding.positions)
    record["positions"].push_back(position_fields(position, finding));
  record["slip"] = text_or_null(finding.slip);
  record["severity"] = finding.severity;
  record["severity_parts"] = Json::array();
  for (const auto& part : finding.severity_parts)
    record["severity_parts"].push_back({{"name", part.name}, {"points", part.points}});
  record["explanation"] = finding.explanation;
  record["rule"] = text_or_null(finding.rule);
  record["claims"] = Json::array();
  for (const auto& claim : finding.claims) record["claims"].push_back(claim_record(claim));
  return record;
}

Json comparison_record(const Comparison& comparison) {
  const auto& judgement = comparison.judgement;
  Json record;
  record["type"] = "comparison";
  record["id"] = comparison.id;
  record["verdict"] = to_string(judgement.verdict);
  record["reason"] = text_or_null(judgement.reason);
  record["slip"] = text_or_null(judgement.slip);
  record["a"] = comparison.a ? claim_record(*comparison.a) : Json(nullptr);
  record["b"] = comparison.b ? claim_record(*comparison.b) : Json(nullptr);
  record["explanation"] = judgement.explanation;
  record["assumptions"] = judgement.assumptions;
  return record;
}

Json pair_record(const PairReport& report) {
  Json record;
  record["type"] = "why";
  record["verdict"] = to_string(report.judgement.verdict);
  record["reason"] = text_or_null(report.judgement.reason);
  record["explanation"] = report.judgement.explanation;
  record["assumptions"] = report.judgement.assumptions;
  record["steps"] = Json::array();
  for (const auto& step : report.steps)
    record["steps"].push_back({{"facet", step.facet},
                               {"a", step.a},
                               {"b", step.b},
                               {"passed", step.passed},
                               {"note", text_or_null(step.note)}});
  record["a"] = claim_record(report.a);
  record["b"] = claim_record(report.b);
  return record;
}

Json summary_record(const Summary& summary) {
  Json record;
  record["type"] = "summary";
  record["documents"] = summary.documents;
  record["skipped"] = summary.skipped;
  record["claims"] = summary.claims;
  record["compared"] = summary.compared;
  constexpr std::array verdicts = {
      Verdict::conflict, Verdict::disputed, Verdict::inconsistent, Verdict::regression,
      Verdict::tension,  Verdict::update,   Verdict::agree,        Verdict::not_comparable};
  for (const auto verdict : verdicts) {
    const auto count = summary.verdicts.find(verdict);
    record[std::string(to_string(verdict))] = count == summary.verdicts.end() ? 0 : count->second;
  }
  record["packs"] = summary.packs;
  return record;
}

}  // namespace claimcheck::report
