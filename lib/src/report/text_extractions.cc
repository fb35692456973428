#include <algorithm>

#include "report/quote.h"
#include "report/renderers.h"
#include "report/text_claim.h"
#include "text/line_index.h"
#include "text/sentence.h"
#include "words/in_words.h"

namespace claimcheck::report {
namespace {

std::string place_text(const text::LineColumn& place) {
  return std::to_string(place.line) + ":" + std::to_string(place.column);
}

std::string label_of(const Mention& mention) {
  if (const auto* quantity = mention.quantity())
    return std::string(to_string(quantity->dimension)) + ": " + words::quantity(*quantity);
  const auto& time = *mention.time();
  std::string label = std::string(to_string(time.type)) + " " + time.value;
  if (!time.mod.empty()) label += " " + time.mod;
  if (time.days) label += ": " + words::days(*time.days);
  if (!time.reading.empty()) label += " (" + time.reading + ")";
  return label;
}

std::string mention_text(const Mention& mention, const Document& document,
                         const text::LineIndex& lines, const Layout& layout) {
  const auto written = document.text.substr(mention.span.begin, mention.span.size());
  return wrapped(written + "  " + label_of(mention), layout,
                 "    " + place_text(lines.at(mention.span.begin)) + "  ");
}

std::string claim_text(const Claim& claim, const Layout& layout) {
  return "  " + layout.style(Ink::bold, claim.measure) + "  " + in_words(claim) + "  " +
         layout.style(Ink::dim, claim.id) + '\n' + quote_of(claim, layout) +
         facets_of(claim, layout);
}

// The sentences that hold mentions, each with its mentions underlined and explained below.
std::string mentions_text(const Extraction& extraction, const text::LineIndex& lines,
                          const Layout& layout) {
  const auto& document = *extraction.document;
  std::string out;
  auto next = extraction.mentions.begin();
  const auto analysed = text::analyse(document.text);
  for (const auto& sentence : analysed.sentences) {
    std::vector<Span> marks;
    const auto first = next;
    for (; next != extraction.mentions.end() && next->span.begin < sentence.span.end; ++next)
      marks.push_back({next->span.begin - std::min(next->span.begin, sentence.span.begin),
                       next->span.end - sentence.span.begin});
    if (marks.empty()) continue;
    out += quoted(analysed.text.substr(sentence.span.begin, sentence.span.size()), marks, layout);
    for (auto mention = first; mention != next; ++mention)
      out += mention_text(*mention, document, lines, {"      ", layout.width, layout.style});
  }
  return out;
}

}  // namespace

std::string to_text(const std::vector<Extraction>& extractions, const ReportOptions& options) {
  const Style style(options.color);
  std::string out;
  for (const auto& extraction : extractions) {
    const auto& document = *extraction.document;
    out += style(Ink::blue, document.path.empty() ? document.id : document.path) + '\n';
    const text::LineIndex lines(document.text, document.first_line);
    out += mentions_text(extraction, lines, {"  ", options.width, style});
    for (const auto& claim : extraction.claims)
      out += claim_text(claim, {"      ", options.width, style});
    if (extraction.mentions.empty() && extraction.claims.empty()) out += "  no figures\n";
  }
  return out;
}

}  // namespace claimcheck::report
