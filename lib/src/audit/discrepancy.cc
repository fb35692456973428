#include "audit/discrepancy.h"

#include <algorithm>
#include <cstdint>
#include <memory>

#include "text/line_index.h"

namespace claimcheck::auditing {
namespace {

// FNV-1a, 64 bits, as 16 hexadecimal digits.
class Digest {
 public:
  void add(std::string_view text) {
    for (const char c : text) mix(static_cast<unsigned char>(c));
    mix(0xFF);
  }
  [[nodiscard]] std::string hex() const {
    std::string out(16, '0');
    for (std::size_t i = 0; i < 16; ++i) out[15 - i] = "0123456789abcdef"[(hash_ >> (4 * i)) & 15U];
    return out;
  }

 private:
  void mix(std::uint64_t byte) { hash_ = (hash_ ^ byte) * 0x100000001B3ULL; }
  std::uint64_t hash_ = 0xCBF29CE484222325ULL;
};

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
    Digest id;
    id.add(discrepancy_.check);
    for (const auto& claim : finding_.claims) id.add(claim.id);
    finding_.id = id.hex();
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
    if (!in_title(figure))
      for (const auto& claim : article_.claims)
        if (claim.span == figure.span && claim.figure.index() == figure.value.index()) return claim;
    return bare_claim(figure);
  }

  // The figure with its place, and nothing of what a reading of the clause would add.
  [[nodiscard]] Claim bare_claim(const Figure& figure) const {
    Claim claim;
    claim.measure = "generic";
    claim.figure = figure.value;
    claim.figure_text = figure.passage->slice(figure.span);
    claim.quote = figure.passage->slice(figure.sentence->span);
    claim.span = figure.span;
    claim.quote_span = figure.sentence->span;
    claim.headline = in_title(figure) || figure.sentence->kind == text::SentenceKind::heading;
    const text::LineIndex lines(figure.passage->text.text,
                                in_title(figure) ? 1 : article_.document.first_line);
    const auto place = lines.at(figure.span.begin);
    claim.line = place.line;
    claim.column = place.column;
    if (const auto* quantity = claim.quantity()) claim.noun = quantity->unit;
    if (article_.document.published) {
      claim.as_of.days = DayInterval::point(article_.document.published->day);
      claim.as_of.basis = AsOf::Basis::published;
    }
    claim.provenance = provenance();
    Digest id;
    id.add(article_.document.text);
    id.add(claim.figure_text);
    id.add(std::to_string(figure.span.begin) + (in_title(figure) ? " title" : ""));
    claim.id = id.hex();
    return claim;
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

Figure figure_of(const Line& line, const Item& item) {
  return {line.passage, line.sentence, item.mention->span, item.mention->value};
}

Figure figure_of(const Line& line, const Span& span, TimeExpression time) {
  return {line.passage, line.sentence, span, std::move(time)};
}

Finding finding_of(const Discrepancy& discrepancy, const Article& article) {
  return Reporter(discrepancy, article).report();
}

}  // namespace claimcheck::auditing
