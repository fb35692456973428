#include "report/text_claim.h"

#include <array>
#include <utility>
#include <vector>

#include "words/in_words.h"

namespace claimcheck::report {
namespace {

std::string joined(const std::vector<std::string>& parts) {
  std::string out;
  for (const auto& part : parts) out += (out.empty() ? "" : ", ") + part;
  return out;
}

std::string speakers(const Claim& claim) {
  std::vector<std::string> names;
  for (const auto& who : claim.attribution) names.push_back(who.name);
  return joined(names);
}

std::string as_of(const Claim& claim) {
  if (!claim.as_of.days) return {};
  return words::days(*claim.as_of.days) + " (" + std::string(to_string(claim.as_of.basis)) + ")";
}

// The title of an article stands outside its text, so what is claimed there has no place in it.
bool stands_in_title(const Claim& claim) { return claim.headline && claim.span.empty(); }

// Where the figure stands in the quote.
Span figure_in_quote(const Claim& claim) {
  if (!stands_in_title(claim) && claim.quote_span.contains(claim.span))
    return {claim.span.begin - claim.quote_span.begin, claim.span.end - claim.quote_span.begin};
  const auto at = claim.quote.find(claim.figure_text);
  return at == std::string::npos ? Span{} : Span{at, at + claim.figure_text.size()};
}

// What a generic claim counts, and the deed that governs it.
std::string frame(const Claim& claim) {
  if (claim.predicate.empty()) return claim.noun;
  return claim.noun.empty() ? claim.predicate : claim.predicate + " " + claim.noun;
}

}  // namespace

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

std::string quote_of(const Claim& claim, const Layout& layout, std::string_view remark) {
  std::string origin = origin_of(claim);
  if (stands_in_title(claim)) origin += origin.empty() ? "title" : ", title";
  std::string out = layout.indent + layout.style(Ink::blue, place_of(claim));
  if (!origin.empty()) out += "  " + layout.style(Ink::dim, origin);
  if (!remark.empty()) out.append(": ").append(remark);
  out += '\n';
  const std::array marks = {figure_in_quote(claim)};
  return out + quoted(claim.quote, marks, {layout.indent + "| ", layout.width, layout.style});
}

std::string facets_of(const Claim& claim, const Layout& layout) {
  const std::string modality =
      std::string(to_string(claim.modality)) + (claim.hedged ? ", hedged" : "");
  const std::array facets = {
      std::pair{"about", frame(claim)},
      std::pair{"subject", joined(claim.subject)},
      std::pair{"event", claim.event},
      std::pair{"place", joined(claim.place)},
      std::pair{"as of", as_of(claim)},
      std::pair{"behaviour", std::string(to_string(claim.behaviour))},
      std::pair{"says", speakers(claim)},
      std::pair{"modality", modality},
      std::pair{"scope", joined(claim.scope)},
      std::pair{"derived", claim.derived},
      std::pair{"rule", claim.rule},
  };
  std::string out;
  for (const auto& [name, value] : facets)
    if (!value.empty()) out += wrapped(std::string(name) + ": " + value, layout);
  return out;
}

std::string counted(std::size_t count, std::string_view noun) {
  return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

}  // namespace claimcheck::report
