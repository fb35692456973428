#pragma once

#include <string>
#include <variant>
#include <vector>

#include "claimcheck/document.h"
#include "claimcheck/quantity.h"
#include "claimcheck/span.h"
#include "claimcheck/time_expression.h"

namespace claimcheck {

// A recognised expression and its exact place. A quantity's span covers modifier, number and unit
// ("up to 10,000 soldiers"); a time expression's has no preposition.
struct Mention {
  Span span;
  std::variant<Quantity, TimeExpression> value;

  [[nodiscard]] const Quantity* quantity() const { return std::get_if<Quantity>(&value); }
  [[nodiscard]] const TimeExpression* time() const { return std::get_if<TimeExpression>(&value); }
};

// Every quantity and time expression of the document, in order, none overlapping. Total: never
// throws on any text, and a text without figures gives none. O(bytes).
[[nodiscard]] std::vector<Mention> recognize(const Document& document);

}  // namespace claimcheck
