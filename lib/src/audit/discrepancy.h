#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "audit/article.h"
#include "audit/line.h"
#include "claimcheck/finding.h"
#include "text/line_index.h"

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

// Makes findings of what was found in one article. Lives as long as the article.
class Reporter {
 public:
  // O(bytes + claims log claims).
  explicit Reporter(const Article& article);

  // The claims of its figures are those of the article where it has them.
  [[nodiscard]] Finding report(const Discrepancy& discrepancy) const;

 private:
  [[nodiscard]] bool in_title(const Figure& figure) const {
    return figure.passage == &article_.title;
  }
  [[nodiscard]] Claim claim_of(const Figure& figure) const;
  [[nodiscard]] const Claim* known_claim(const Figure& figure) const;
  [[nodiscard]] Claim bare_claim(const Figure& figure) const;
  void place(const Figure& figure, Claim& claim) const;
  [[nodiscard]] std::shared_ptr<const Provenance> provenance() const;

  const Article& article_;
  text::LineIndex lines_;                        // of the body
  std::vector<const Claim*> title_claims_;       // in the order of the article's, as those
  std::multimap<Span, const Claim*> claims_at_;  // of one span are
};

}  // namespace claimcheck::auditing
