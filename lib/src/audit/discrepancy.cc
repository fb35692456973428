#include "audit/discrepancy.h"

#include <algorithm>
#include <cstdint>
#include <memory>

#include "claims/provenance.h"
#include "text/line_index.h"

namespace claimcheck::auditing {
namespace {

// 16 hexadecimal digits.
std::string hex(std::uint64_t value) {
  std::string out(16, '0');
  for (auto at = out.rbegin(); at != out.rend(); ++at, value >>= 4U)
    *at = "0123456789abcdef"[value & 15U];
  return out;
}

class Reporter {
 public:
  Reporter(const Discrepancy& discrepancy, const Article& article)
      : discrepancy_(discrepancy), article_(article) {}

  Finding report() {
    finding_.verdict = discrepancy_.verdict;
    finding_.title = discrepancy_.title;
    finding_.explanation = discrepancy_.explanation;
    finding_.slip = discrepancy_.slip;
    finding_.rule = discrepancy_.check;
    for (const auto& position : discrepancy_.positions) add_position(position);
    add_frame();
    add_severity();
    auto id = claims::stable_hash(discrepancy_.check);
    for (const auto& claim : finding_.claims) id = claims::stable_hash(claim.id, id);
    finding_.id = hex(id);
    return std::move(finding_);
  }

 private:
  void add_position(const std::vector<Figure>& figures) {
    Position position;
    position.voices = 1;
    for (const auto& figure : figures) {
      position.claims.push_back(finding_.claims.size());
      finding_.claims.push_back(claim_of(figure));
      if (!position.in_words.empty()) position.in_words += " + ";
      position.in_words += finding_.claims.back().figure_text;
    }
    finding_.positions.push_back(std::move(position));
  }

  [[nodiscard]] bool in_title(const Figure& figure) const {
    return figure.passage == &article_.title;
  }

  [[nodiscard]] Claim claim_of(const Figure& figure) const {
    if (figure.claim) return *figure.claim;
    const auto text = figure.passage->slice(figure.span);
    for (const auto& claim : article_.claims) {
      const bool there =
          in_title(figure) ? claim.headline && claim.span.empty() : claim.span == figure.span;
      if (there && claim.figure_text == text && claim.figure.index() == figure.value.index())
        return claim;
    }
    return bare_claim(figure);
  }

  // The figure with its place, and nothing of what a reading of the clause would add.
  [[nodiscard]] Claim bare_claim(const Figure& figure) const {
    Claim claim;
    claim.measure = "generic";
    claim.figure = figure.value;
    claim.figure_text = figure.passage->slice(figure.span);
    claim.quote = figure.passage->slice(figure.sentence->span);
    claim.headline = in_title(figure) || figure.sentence->kind == text::SentenceKind::heading;
    place(figure, claim);
    if (const auto* quantity = claim.quantity()) claim.noun = quantity->unit;
    if (article_.document.published) {
      claim.as_of.days = DayInterval::point(article_.document.published->day);
      claim.as_of.basis = AsOf::Basis::published;
    }
    claim.provenance = provenance();
    claim.id = hex(claims::stable_hash(
        claim.figure_text + std::to_string(figure.span.begin) + (in_title(figure) ? "h" : "b"),
        claims::stable_hash(claim.quote)));
    return claim;
  }

  // A title stands outside the text: its claims have an empty span at the start.
  void place(const Figure& figure, Claim& claim) const {
    claim.line = article_.document.first_line;
    claim.column = 1;
    if (in_title(figure)) return;
    claim.span = figure.span;
    claim.quote_span = figure.sentence->span;
    const text::LineIndex lines(figure.passage->text.text, article_.document.first_line);
    const auto at = lines.at(figure.span.begin);
    claim.line = at.line;
    claim.column = at.column;
  }

  [[nodiscard]] std::shared_ptr<const Provenance> provenance() const {
    if (!article_.claims.empty()) return article_.claims.front().provenance;
    auto made = std::make_shared<Provenance>();
    made->document = article_.document.id;
    made->source = article_.document.source;
    made->title = article_.document.title;
    made->path = article_.document.path;
    if (article_.document.published) made->published = article_.document.published->day;
    return made;
  }

  void add_frame() {
    for (const auto& claim : finding_.claims) {
      if (finding_.measure.empty() || finding_.measure == "generic")
        finding_.measure = claim.measure;
      if (finding_.subject.empty()) finding_.subject = claim.subject;
      if (finding_.event.empty()) finding_.event = claim.event;
    }
  }

  void add_points(std::string name, int points) {
    if (points == 0) return;
    finding_.severity += points;
    finding_.severity_parts.push_back({std::move(name), points});
  }

  void add_severity() {
    add_points("one article contradicts itself", 3);
    const double gap = discrepancy_.gap;
    add_points("gap between the figures", gap >= 0.5 ? 3 : gap >= 0.1 ? 2 : gap > 0 ? 1 : 0);
    const auto& claims = finding_.claims;
    const bool headline =
        std::any_of(claims.begin(), claims.end(), [](const Claim& c) { return c.headline; });
    add_points("headline involved", headline ? 2 : 0);
    add_points("slip found", discrepancy_.slip.empty() ? 0 : 1);
    const bool soft = std::any_of(claims.begin(), claims.end(), [](const Claim& claim) {
      return claim.quantity() && claim.quantity()->hardness() == Hardness::soft;
    });
    add_points("soft wording", soft ? -1 : 0);
  }

  const Discrepancy& discrepancy_;
  const Article& article_;
  Finding finding_;
};

}  // namespace

Figure figure_of(const Claim& claim) {
  Figure figure;
  figure.claim = &claim;
  return figure;
}

Figure figure_of(const Line& line, const Item& item) {
  return {line.passage, line.sentence, item.mention->span, item.mention->value, nullptr};
}

Figure figure_of(const Line& line, const Span& span, TimeExpression time) {
  return {line.passage, line.sentence, span, std::move(time), nullptr};
}

Finding finding_of(const Discrepancy& discrepancy, const Article& article) {
  return Reporter(discrepancy, article).report();
}

}  // namespace claimcheck::auditing
