#include "report/text_claim.h"

#include <array>

#include "words/in_words.h"

namespace claimcheck::report {

std::string place_of(const Claim& claim) {
  std::string place;
  if (claim.provenance)
    place = claim.provenance->path.empty() ? claim.provenance->document : claim.provenance->path;
  if (claim.line == 0) return place;
  return place + ":" + std::to_string(claim.line) + ":" + std::to_string(claim.column);
}

std::string origin_of(const Claim& claim) {
  if (!claim.provenance) return {};
  std::string origin = claim.provenance->source;
  if (claim.provenance->published) {
    if (!origin.empty()) origin += ", ";
    origin += words::day(*claim.provenance->published);
  }
  return origin;
}

std::string quote_of(const Claim& claim, const Layout& layout) {
  const std::string origin = origin_of(claim);
  std::string out = layout.indent + layout.style(Ink::blue, place_of(claim));
  out += origin.empty() ? "\n" : "  " + layout.style(Ink::dim, origin) + '\n';
  const bool inside = claim.quote_span.contains(claim.span);
  const std::array marks = {inside ? Span{claim.span.begin - claim.quote_span.begin,
                                          claim.span.end - claim.quote_span.begin}
                                   : Span{}};
  return out + quoted(claim.quote, marks, {layout.indent + "| ", layout.width, layout.style});
}

std::string counted(std::size_t count, std::string_view noun) {
  return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

}  // namespace claimcheck::report
