#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "audit/article.h"
#include "audit/line.h"
#include "claimcheck/finding.h"

namespace claimcheck::auditing {

// A figure that takes part in a discrepancy, and where it stands.
struct Figure {
  const Passage* passage = nullptr;
  const text::Sentence* sentence = nullptr;
  Span span;
  std::variant<Quantity, TimeExpression> value;
  const Claim* claim = nullptr;  // where it is known; the rest is then not looked at
};

[[nodiscard]] Figure figure_of(const Claim& claim);

[[nodiscard]] Figure figure_of(const Line& line, const Item& item);
// A stretch of text that no recogniser takes for a figure: "31 November".
[[nodiscard]] Figure figure_of(const Line& line, const Span& span, TimeExpression time);

// What a check found: figures that cannot all hold, and why.
struct Discrepancy {
  std::string_view check;  // its name: "sum"
  Verdict verdict = Verdict::inconsistent;
  std::vector<std::vector<Figure>> positions;  // figures that hold together, against the others
  std::string title;
  std::string explanation;  // with the arithmetic: "15 + 9 + 4 = 28, not 27"
  std::string slip;         // the typical error that would explain it, or empty
  double gap = 0;           // relative to the larger figure; 0 where there is no such thing
};

// The finding that reports it. The claims of its figures are those of the article where it has
// them.
[[nodiscard]] Finding finding_of(const Discrepancy& discrepancy, const Article& article);

}  // namespace claimcheck::auditing
