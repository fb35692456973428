#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "claimcheck/check.h"
#include "claimcheck/pack_tools.h"
#include "packs/yaml_scalar.h"
#include "packtest/test_run.h"

namespace claimcheck {
namespace {

using packs::yaml::Quotes;
using packs::yaml::written;

constexpr std::string_view indent = "        ";

// The articles as tests hold them: one line, without ends.
Document article(const Claim& claim, std::string_view text) {
  Document document;
  for (const char c : text) document.text += c == '\n' || c == '\r' ? ' ' : c;
  const auto end = document.text.find_last_not_of(' ');
  document.text.resize(end == std::string::npos ? 0 : end + 1);
  if (claim.provenance && claim.provenance->published)
    document.published = Publication{*claim.provenance->published};
  return document;
}

const Document* document_of(const Claim& claim, std::span<const Document> documents) {
  const auto found = std::ranges::find_if(documents, [&](const Document& document) {
    return claim.provenance && document.id == claim.provenance->document;
  });
  return found == documents.end() ? nullptr : &*found;
}

// How much of an article a test may need: the sentence, all up to it, the whole.
std::array<Document, 3> excerpts(const Claim& claim, std::span<const Document> documents) {
  const Document* whole = document_of(claim, documents);
  const std::string_view text = whole == nullptr ? std::string_view(claim.quote) : whole->text;
  const bool inside = whole != nullptr && !claim.headline && claim.quote_span.end <= text.size();
  return {article(claim, claim.quote),
          article(claim, text.substr(0, inside ? claim.quote_span.end : text.size())),
          article(claim, text)};
}

std::string date_of(const Document& document) {
  return document.published ? fmt::format("date: {}, ", to_iso(document.published->day)) : "";
}

std::string head(const Finding& finding) {
  return fmt::format("      - name: {}\n",
                     written(finding.title, Quotes::where_needed, packs::yaml::Context::block));
}

std::string side(std::string_view name, const Document& document) {
  return fmt::format("{}{}: {{{}text: {}}}\n", indent, name, date_of(document),
                     written(document.text, Quotes::always));
}

std::string pair_test(const Finding& finding, std::span<const Document> documents,
                      const RulePacks& packs) {
  const auto& a = finding.claims[finding.positions[0].claims.front()];
  const auto& b = finding.claims[finding.positions[1].claims.front()];
  const auto left = excerpts(a, documents);
  const auto right = excerpts(b, documents);
  for (std::size_t size = 0; size < left.size(); ++size)
    if (compare(left.at(size), right.at(size), packs).judgement.verdict == finding.verdict)
      return head(finding) + side("a", left.at(size)) + side("b", right.at(size)) +
             fmt::format("{}expect: {}\n", indent, to_string(finding.verdict));
  return {};
}

std::string single_test(const Finding& finding, std::span<const Document> documents,
                        const RulePacks& packs) {
  if (finding.claims.empty()) return {};
  for (const auto& document : excerpts(finding.claims.front(), documents))
    if (packtest::contradicts_itself(document, packs))
      return head(finding) +
             (document.published
                  ? fmt::format("{}date: {}\n", indent, to_iso(document.published->day))
                  : "") +
             fmt::format("{}text: {}\n{}expect: inconsistent\n", indent,
                         written(document.text, Quotes::always), indent);
  return {};
}

}  // namespace

std::string test_for(const Finding& finding, std::span<const Document> documents,
                     const RulePacks& packs) {
  std::string test;
  if (finding.verdict == Verdict::inconsistent)
    test = single_test(finding, documents, packs);
  else if (finding.positions.size() >= 2)
    test = pair_test(finding, documents, packs);
  if (test.empty()) return {};
  return fmt::format("# for {}\n", finding.rule.empty() ? finding.measure : finding.rule) + test;
}

}  // namespace claimcheck
