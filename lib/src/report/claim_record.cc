#include "report/records.h"

namespace claimcheck::report {
namespace {

Json as_of_fields(const AsOf& as_of) {
  Json fields;
  TimeExpression days;
  days.days = as_of.days;
  const Json time = time_fields(days);
  fields["from"] = time["from"];
  fields["to"] = time["to"];
  fields["basis"] = to_string(as_of.basis);
  return fields;
}

Json attribution_names(const std::vector<Attribution>& attribution) {
  Json names = Json::array();
  for (const auto& who : attribution) names.push_back(who.name);
  return names;
}

}  // namespace

Json figure_fields(const Claim& claim) {
  return claim.quantity() != nullptr ? quantity_fields(*claim.quantity())
                                     : time_fields(*claim.time());
}

Json claim_record(const Claim& claim) {
  Json record;
  record["type"] = "claim";
  record["id"] = claim.id;
  record["doc"] = claim.provenance ? Json(claim.provenance->document) : Json(nullptr);
  record["source"] = claim.provenance ? text_or_null(claim.provenance->source) : Json(nullptr);
  record["measure"] = claim.measure;
  record["behaviour"] = to_string(claim.behaviour);
  record["subject"] = claim.subject;
  record[claim.quantity() != nullptr ? "quantity" : "time"] = figure_fields(claim);
  record["text"] = claim.figure_text;
  record["in_words"] = in_words(claim);
  record["as_of"] = as_of_fields(claim.as_of);
  record["event"] = text_or_null(claim.event);
  record["place"] = claim.place;
  record["attribution"] = attribution_names(claim.attribution);
  record["modality"] = to_string(claim.modality);
  record["hedged"] = claim.hedged;
  record["scope"] = claim.scope;
  record["headline"] = claim.headline;
  record["derived"] = text_or_null(claim.derived);
  record["quote"] = claim.quote;
  record["begin"] = claim.span.begin;
  record["end"] = claim.span.end;
  record["line"] = claim.line;
  record["column"] = claim.column;
  record["rule"] = text_or_null(claim.rule);
  return record;
}

Json frame_fields(const Claim& claim) {
  Json fields;
  fields["noun"] = text_or_null(claim.noun);
  fields["noun_kind"] = text_or_null(claim.noun_kind);
  fields["predicate"] = text_or_null(claim.predicate);
  fields["qualifiers"] = claim.qualifiers;
  fields["agent"] = claim.agent;
  fields["base"] = text_or_null(claim.base);
  fields["compared_with"] = text_or_null(claim.compared_with);
  fields["names"] = claim.names;
  fields["context"] = claim.context;
  return fields;
}

}  // namespace claimcheck::report
