#include "claims/quotation.h"

#include <algorithm>
#include <vector>

namespace claimcheck::claims {
namespace {

using text::Sentence;

constexpr int kReach = 3;  // sentences

Reading read_like(const Reading& reading, const Sentence& other) {
  Reading result = read(reading.article, other, {});
  result.protagonist = reading.protagonist;
  return result;
}

// Who is named, outside of the quotation, as saying what stands at a token.
std::optional<Attribution> teller_of(const Reading& reading, std::uint32_t token) {
  for (auto& speech : speeches_of(reading)) {
    const bool tells = speech.covers.holds(token) && speech.source.named;
    const bool inside =
        speech.verb != kNone && reading.word(reading.parse.verbs[speech.verb].main).quoted;
    if (tells && !inside) return std::move(speech.source);
  }
  return std::nullopt;
}

// Who is named as saying what a sentence quotes.
std::optional<Attribution> teller_of_quotes(const Reading& reading) {
  for (auto at = reading.parse.range.first; at < reading.parse.range.last; ++at)
    if (reading.word(at).quoted)
      if (auto teller = teller_of(reading, at)) return teller;
  return std::nullopt;
}

}  // namespace

std::optional<Attribution> speaker_of_quotation(const Reading& reading, const Figure& figure) {
  if (!reading.word(figure.range.first).quoted) return std::nullopt;
  const auto& article = reading.article;
  const auto& sentences = article.text.sentences;
  const auto own =
      std::ranges::lower_bound(sentences, reading.sentence.last_token, {}, &Sentence::last_token);
  const auto in_paragraph = [&](const Sentence& other) {
    return other.paragraph == own->paragraph && other.kind == text::SentenceKind::body;
  };
  auto at = own;
  for (int step = 0; step < kReach; ++step) {
    if (++at == sentences.end() || !in_paragraph(*at) ||
        !article.facts.go_on_quoted.contains(at->first_token))
      break;
    if (auto teller = teller_of(read_like(reading, *at), at->first_token)) return teller;
  }
  at = own;
  for (int step = 0; step < kReach && at != sentences.begin(); ++step) {
    if (!in_paragraph(*--at)) break;
    if (auto teller = teller_of_quotes(read_like(reading, *at))) return teller;
  }
  return std::nullopt;
}

}  // namespace claimcheck::claims
