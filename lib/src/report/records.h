#pragma once

#include <nlohmann/json.hpp>

#include "claimcheck/finding.h"
#include "claimcheck/report.h"
#include "text/line_index.h"

// The records that leave the library, as JSON objects with their keys in a fixed order. An absent
// fact is null; no key changes its type.
namespace claimcheck::report {

using Json = nlohmann::ordered_json;

[[nodiscard]] Json quantity_fields(const Quantity& quantity);
[[nodiscard]] Json time_fields(const TimeExpression& time);
[[nodiscard]] Json figure_fields(const Claim& claim);

// `lines` is the index of the document's text.
[[nodiscard]] Json mention_record(const Mention& mention, const Document& document,
                                  const text::LineIndex& lines);
[[nodiscard]] Json claim_record(const Claim& claim);
// What the comparison of generic claims works on.
[[nodiscard]] Json frame_fields(const Claim& claim);
[[nodiscard]] Json comparison_record(const Comparison& comparison);
[[nodiscard]] Json finding_record(const Finding& finding);
[[nodiscard]] Json pair_record(const PairReport& report);
[[nodiscard]] Json summary_record(const Summary& summary);

// A string, or null for an empty one.
[[nodiscard]] Json text_or_null(std::string_view text);

}  // namespace claimcheck::report
