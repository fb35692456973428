#include <algorithm>
#include <variant>

#include "report/quote.h"
#include "report/renderers.h"
#include "report/text_claim.h"
#include "words/in_words.h"

namespace claimcheck::report {
namespace {

std::string edge(const Bound<double>& bound, std::string_view closed, std::string_view open) {
  return std::string(bound.open ? open : closed) + words::number(bound.value) + " (" +
         std::string(to_string(bound.hardness)) + ")";
}

// "from 9,500 (firm) to 10,500 (firm)": what the wording allows.
std::string allowed(const Interval<double>& set) {
  std::string out;
  if (set.low) out += edge(*set.low, "from ", "above ");
  if (set.high) out += (out.empty() ? "" : " ") + edge(*set.high, "up to ", "below ");
  return out.empty() ? "any number" : out;
}

std::string allowed(const DayInterval& days) {
  const auto hardness = [](const std::optional<Bound<Day>>& bound) {
    return bound ? " (" + std::string(to_string(bound->hardness)) + ")" : std::string();
  };
  return words::days(days) + (days.low ? hardness(days.low) : hardness(days.high));
}

std::string allowed(const Claim& claim) {
  if (const auto* quantity = claim.quantity()) return allowed(quantity->set);
  const auto& time = *claim.time();
  if (time.quantity) return allowed(time.quantity->set);
  return time.days ? allowed(*time.days) : "not resolved";
}

std::string witness_text(const Claim& claim, const Layout& layout) {
  return quote_of(claim, layout) + layout.indent + "claim: " + claim.id + '\n' +
         wrapped("allows: " + allowed(claim), layout) + facets_of(claim, layout);
}

std::string step_text(const GateStep& step, const Layout& layout) {
  std::string facet = step.facet;
  facet.resize(std::max<std::size_t>(facet.size(), 10), ' ');
  const std::string passed =
      step.passed ? layout.style(Ink::green, "yes") : layout.style(Ink::red, "no ");
  std::string text = step.a + " / " + step.b;
  if (!step.note.empty()) text += ": " + step.note;
  return wrapped(text, layout, "  " + passed + " " + facet + " ");
}

}  // namespace

std::string to_text(const Finding& finding, const ReportOptions& options) {
  const Style style(options.color);
  const Layout layout{"    ", options.width, style};
  std::string out = style(ink_of(finding.verdict), to_string(finding.verdict)) + "  " +
                    style(Ink::bold, finding.title) + "  " + style(Ink::dim, finding.id) + '\n';
  out += "  measure: " + finding.measure + '\n';
  for (const auto& position : finding.positions) {
    out += '\n' + std::string("  ") + style(Ink::bold, position.in_words) + "  (" +
           counted(position.voices, "independent voice") + ")\n";
    for (const auto index : position.claims) out += witness_text(finding.claims.at(index), layout);
  }
  out += "\n" + wrapped(finding.explanation, layout, "  why: ");
  if (!finding.slip.empty()) out += wrapped(finding.slip, layout, "  slip: ");
  out += "  severity: " + std::to_string(finding.severity) + '\n';
  for (const auto& part : finding.severity_parts) {
    std::string points = std::to_string(part.points);
    points.insert(0, points.size() < 4 ? 4 - points.size() : 0, ' ');
    out += layout.indent + points + "  " + part.name + '\n';
  }
  return out;
}

std::string to_text(const PairReport& report, const ReportOptions& options) {
  const Style style(options.color);
  const Layout quotes{"      ", options.width, style};
  std::string out = "  a  " + style(Ink::bold, in_words(report.a)) + '\n' +
                    quote_of(report.a, quotes) + "  b  " + style(Ink::bold, in_words(report.b)) +
                    '\n' + quote_of(report.b, quotes) + '\n';
  const Layout steps{"                 ", options.width, style};
  for (const auto& step : report.steps) out += step_text(step, steps);
  const auto& judgement = report.judgement;
  out += '\n' + style(ink_of(judgement.verdict), to_string(judgement.verdict));
  if (!judgement.reason.empty()) out += " (" + judgement.reason + ")";
  out += '\n' + wrapped(judgement.explanation, {"  ", options.width, style});
  for (const auto& assumption : judgement.assumptions)
    out += wrapped("assumed: " + assumption, {"  ", options.width, style});
  return out;
}

}  // namespace claimcheck::report
