#include "claims/extract.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "base/stable_hash.h"
#include "claims/builder.h"
#include "claims/dateline.h"
#include "claims/dates.h"
#include "claims/lead_person.h"
#include "claims/periods.h"
#include "claims/protagonist.h"
#include "claims/provenance.h"
#include "claims/ranks.h"
#include "claims/reading.h"
#include "claims/rival_counts.h"
#include "recognize/dated_document.h"
#include "recognize/recognize.h"

namespace claimcheck {
namespace {

using claims::Article;

Article analyse(const Document& document, const RulePacks& rules, std::string_view text,
                bool is_title) {
  Article article{document, rules.set(), text::analyse(text), {}, {}, {}, {}, {}, is_title};
  auto recognized = recognition::recognize(article.text, document.published, document.title);
  article.mentions = std::move(recognized.mentions);
  article.numbers = std::move(recognized.numbers);
  article.facts = claims::facts_of(article.text);
  article.cast.read(article.text, article.facts);
  article.lead_person = claims::lead_person(article);
  return article;
}

// Where and when a report was sent is no claim of it.
std::span<const Mention> leave_out_dateline(const Article& article,
                                            std::span<const Mention> mentions,
                                            text::Sentence& sentence) {
  sentence.first_token = claims::end_of_dateline(article.text, sentence, mentions);
  const auto begin = article.text.tokens[sentence.first_token].begin;
  while (!mentions.empty() && mentions.front().span.begin < begin) mentions = mentions.subspan(1);
  return mentions;
}

// The last of the claims so far: those of one sentence.
std::span<const Claim> told_before(std::span<const Claim> found, const text::Sentence* sentence) {
  if (sentence == nullptr) return {};
  auto first = found.end();
  while (first != found.begin() && sentence->span.contains(std::prev(first)->span)) --first;
  return {first, found.end()};
}

std::vector<Claim> claims_in(const Article& article) {
  const text::LineIndex lines(article.text.text,
                              article.is_title ? 1 : article.document.first_line);
  std::vector<Claim> found;
  auto next = article.mentions.begin();
  claims::Protagonist protagonist;
  claims::Periods periods;
  const text::Sentence* previous = nullptr;
  for (const text::Sentence& written : article.text.sentences) {
    text::Sentence sentence = written;
    const auto* last = std::exchange(previous, &written);
    const auto first = next;
    while (next != article.mentions.end() && next->span.begin < sentence.span.end) ++next;
    const auto mentions = leave_out_dateline(article, {first, next}, sentence);
    const auto before = protagonist.name();
    protagonist.read(article, sentence);
    if (sentence.kind == text::SentenceKind::fragment) continue;
    if (first == next && !claims::may_derive_dates(article.text, sentence) &&
        !claims::may_hold_rank(article, sentence))
      continue;
    auto reading = claims::read(article, sentence, mentions);
    reading.protagonist = before;
    reading.previous = last;
    auto told = claims::claims_of(reading, lines);
    claims::take_up_counts(reading, told_before(found, last), told);
    periods.carry_into(told, sentence);
    std::ranges::move(told, std::back_inserter(found));
  }
  return found;
}

// Same text, same claim, same id: of the quote, the place in the text and what is claimed.
std::string id_of(const Claim& claim) {
  constexpr std::size_t kIdDigits = 12;
  auto hash = stable_hash(claim.quote);
  hash = stable_hash(claim.measure + '|' + claim.predicate + '|' + claim.derived, hash);
  hash = stable_hash(
      std::to_string(claim.span.begin) + (claim.headline ? "h" : "b") + claim.figure_text, hash);
  return hex(hash, kIdDigits);
}

// Whether a headline tells what the article tells: the same figure of the same measure, or of the
// same things.
bool tells_same(const Claim& headline, const Claim& body) {
  const auto* first = headline.quantity();
  const auto* second = body.quantity();
  if (first == nullptr || second == nullptr || first->value != second->value ||
      !first->value.has_value() || first->dimension != second->dimension)
    return false;
  return headline.measure == body.measure &&
         (headline.measure != "generic" || (!headline.noun.empty() && headline.noun == body.noun));
}

// A headline says in short what the article says in full: who told its figure stands there, and as
// of when it holds.
void complete_headlines(std::vector<Claim>& titles, std::span<const Claim> body) {
  for (Claim& title : titles) {
    if (!title.attribution.empty() || title.as_of.basis != AsOf::Basis::published) continue;
    const auto told =
        std::ranges::find_if(body, [&](const Claim& claim) { return tells_same(title, claim); });
    if (told == body.end()) continue;
    title.attribution = told->attribution;
    if (told->as_of.basis != AsOf::Basis::explicit_) continue;
    title.as_of = told->as_of;
    title.behaviour = told->behaviour;
  }
}

}  // namespace

std::vector<Claim> claims::extract_dated(const Document& document, const RulePacks& rules) {
  Article title = analyse(document, rules, document.title, true);
  Article body = analyse(document, rules, document.text, false);
  // The body tells which words of a title are names.
  title.facts.names.insert(body.facts.names.begin(), body.facts.names.end());
  title.cast = body.cast;
  const auto provenance = claims::provenance_of(document, body, title);

  std::vector<Claim> found;
  if (!document.text.starts_with(document.title)) found = claims_in(title);
  // A title stands outside the text: its claims have an empty span at the start, but their ids tell
  // where in the title they stand.
  for (Claim& claim : found) {
    claim.id = id_of(claim);
    claim.span = {};
    claim.quote_span = {};
    claim.line = document.first_line;
    claim.column = 1;
  }
  auto told = claims_in(body);
  complete_headlines(found, told);
  std::ranges::move(told, std::back_inserter(found));
  for (Claim& claim : found) {
    claim.provenance = provenance;
    if (claim.id.empty()) claim.id = id_of(claim);
  }
  return found;
}

std::vector<Claim> extract(const Document& document, const RulePacks& rules) {
  return claims::extract_dated(recognition::DatedDocument(document).get(), rules);
}

}  // namespace claimcheck
