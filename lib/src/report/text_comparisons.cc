#include "report/quote.h"
#include "report/renderers.h"
#include "report/text_claim.h"

namespace claimcheck::report {
namespace {

std::string side_text(std::string_view name, const std::optional<Claim>& claim,
                      const Layout& layout) {
  const std::string head = "  " + std::string(name) + "  ";
  if (!claim) return head + "no claim\n";
  return head + layout.style(Ink::bold, in_words(*claim)) + '\n' + quote_of(*claim, layout);
}

}  // namespace

std::string to_text(const std::vector<Comparison>& comparisons, const ReportOptions& options) {
  const Style style(options.color);
  const Layout layout{"      ", options.width, style};
  std::string out;
  for (const auto& comparison : comparisons) {
    const auto& judgement = comparison.judgement;
    out += style(ink_of(judgement.verdict), to_string(judgement.verdict));
    if (!judgement.reason.empty()) out += " (" + judgement.reason + ")";
    out += "  " + comparison.id + '\n';
    out += side_text("a", comparison.a, layout);
    out += side_text("b", comparison.b, layout);
    const Layout notes{"           ", options.width, style};
    out += wrapped(judgement.explanation, notes, "  why      ");
    for (const auto& assumption : judgement.assumptions)
      out += wrapped(assumption, notes, "  assumed  ");
    if (!judgement.slip.empty()) out += wrapped(judgement.slip, notes, "  slip     ");
    out += '\n';
  }
  return out;
}

}  // namespace claimcheck::report
