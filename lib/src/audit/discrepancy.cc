#include "audit/discrepancy.h"

#include <algorithm>

#include "base/stable_hash.h"

namespace claimcheck::auditing {
namespace {

void add_frame(Finding& finding) {
  for (const auto& claim : finding.claims) {
    if (finding.measure.empty() || finding.measure == "generic") finding.measure = claim.measure;
    if (finding.subject.empty()) finding.subject = claim.subject;
    if (finding.event.empty()) finding.event = claim.event;
  }
}

void add_points(Finding& finding, std::string name, int points) {
  if (points == 0) return;
  finding.severity += points;
  finding.severity_parts.push_back({std::move(name), points});
}

void add_severity(Finding& finding, double gap) {
  add_points(finding, "one article contradicts itself", 3);
  add_points(finding, "gap between the figures", gap >= 0.5 ? 3 : gap >= 0.1 ? 2 : gap > 0 ? 1 : 0);
  const auto& claims = finding.claims;
  const bool headline =
      std::any_of(claims.begin(), claims.end(), [](const Claim& c) { return c.headline; });
  add_points(finding, "headline involved", headline ? 2 : 0);
  add_points(finding, "slip found", finding.slip.empty() ? 0 : 1);
  const bool soft = std::any_of(claims.begin(), claims.end(), [](const Claim& claim) {
    return claim.quantity() && claim.quantity()->hardness() == Hardness::soft;
  });
  add_points(finding, "soft wording", soft ? -1 : 0);
}

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

Reporter::Reporter(const Article& article)
    : article_(article), lines_(article.body.text.text, article.document.first_line) {
  for (const auto& claim : article.claims) {
    claims_at_.emplace(claim.span, &claim);
    if (claim.headline && claim.span.empty()) title_claims_.push_back(&claim);
  }
}

Finding Reporter::report(const Discrepancy& discrepancy) const {
  Finding finding;
  finding.verdict = discrepancy.verdict;
  finding.title = discrepancy.title;
  finding.explanation = discrepancy.explanation;
  finding.slip = discrepancy.slip;
  finding.rule = discrepancy.check;
  for (const auto& figures : discrepancy.positions) {
    Position position;
    position.voices = 1;
    for (const auto& figure : figures) {
      position.claims.push_back(finding.claims.size());
      finding.claims.push_back(claim_of(figure));
      if (!position.in_words.empty()) position.in_words += " + ";
      position.in_words += finding.claims.back().figure_text;
    }
    finding.positions.push_back(std::move(position));
  }
  add_frame(finding);
  add_severity(finding, discrepancy.gap);
  auto id = stable_hash(discrepancy.check);
  for (const auto& claim : finding.claims) id = stable_hash(claim.id, id);
  finding.id = hex(id);
  return finding;
}

Claim Reporter::claim_of(const Figure& figure) const {
  if (figure.claim) return *figure.claim;
  const auto* known = known_claim(figure);
  return known != nullptr ? *known : bare_claim(figure);
}

// The first claim of the article with this figure.
const Claim* Reporter::known_claim(const Figure& figure) const {
  const auto text = figure.passage->slice(figure.span);
  const auto states = [&](const Claim* claim) {
    return claim->figure_text == text && claim->figure.index() == figure.value.index();
  };
  if (in_title(figure)) {
    const auto found = std::ranges::find_if(title_claims_, states);
    return found == title_claims_.end() ? nullptr : *found;
  }
  for (auto [at, end] = claims_at_.equal_range(figure.span); at != end; ++at)
    if (states(at->second)) return at->second;
  return nullptr;
}

// The figure with its place, and nothing of what a reading of the clause would add.
Claim Reporter::bare_claim(const Figure& figure) const {
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
  claim.id = hex(stable_hash(
      claim.figure_text + std::to_string(figure.span.begin) + (in_title(figure) ? "h" : "b"),
      stable_hash(claim.quote)));
  return claim;
}

// A title stands outside the text: its claims have an empty span at the start.
void Reporter::place(const Figure& figure, Claim& claim) const {
  claim.line = article_.document.first_line;
  claim.column = 1;
  if (in_title(figure)) return;
  claim.span = figure.span;
  claim.quote_span = figure.sentence->span;
  const auto at = lines_.at(figure.span.begin);
  claim.line = at.line;
  claim.column = at.column;
}

std::shared_ptr<const Provenance> Reporter::provenance() const {
  if (!article_.claims.empty()) return article_.claims.front().provenance;
  auto made = std::make_shared<Provenance>();
  made->document = article_.document.id;
  made->source = article_.document.source;
  made->title = article_.document.title;
  made->path = article_.document.path;
  if (article_.document.published) made->published = article_.document.published->day;
  return made;
}

}  // namespace claimcheck::auditing
