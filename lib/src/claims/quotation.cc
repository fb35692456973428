#include "claims/quotation.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace claimcheck::claims {
namespace {

using text::Sentence;

constexpr int kReach = 3;  // sentences

// How many quotation marks stand before a token in its paragraph.
std::uint32_t marks_before(const Article& article, const Sentence& sentence, std::uint32_t token) {
  const Sentence* first = &sentence;
  while (first != article.text.sentences.data() &&
         std::prev(first)->paragraph == sentence.paragraph)
    first = std::prev(first);
  std::uint32_t marks = 0;
  for (auto at = first->first_token; at < token; ++at) marks += article.text.tokens[at].is('"');
  return marks;
}

bool is_quoted(const Article& article, const Sentence& sentence, std::uint32_t token) {
  return marks_before(article, sentence, token) % 2 == 1;
}

// The sentence as the text has it: what is read may be cut behind a dateline.
std::vector<Sentence>::const_iterator written(const Reading& reading) {
  return std::ranges::lower_bound(reading.article.text.sentences, reading.sentence.last_token, {},
                                  &Sentence::last_token);
}

}  // namespace

bool is_in_quotation(const Reading& reading, std::uint32_t token) {
  const auto own = written(reading);
  return own != reading.article.text.sentences.end() && is_quoted(reading.article, *own, token);
}

namespace {

// Who is named as saying what stands at a token of a sentence, outside of the quotation.
std::optional<Attribution> teller_of(const Reading& reading, std::uint32_t token) {
  for (auto& speech : speeches_of(reading)) {
    const bool tells = speech.covers.holds(token) && speech.source.named;
    const bool inside =
        speech.verb != kNone && is_in_quotation(reading, reading.parse.verbs[speech.verb].main);
    if (tells && !inside) return std::move(speech.source);
  }
  return std::nullopt;
}

Reading read_like(const Reading& reading, const Sentence& other) {
  Reading result = read(reading.article, other, {});
  result.protagonist = reading.protagonist;
  return result;
}

}  // namespace

std::optional<Attribution> speaker_of_quotation(const Reading& reading, const Figure& figure) {
  const auto& article = reading.article;
  const auto& sentences = article.text.sentences;
  const auto own = written(reading);
  if (own == sentences.end() || !is_quoted(article, *own, figure.range.first)) return std::nullopt;
  const auto in_paragraph = [&](const Sentence& other) {
    return other.paragraph == own->paragraph && other.kind == text::SentenceKind::body;
  };
  auto at = own;
  // The mark that closes the quotation stands in a sentence behind.
  for (int step = 0; step < kReach && is_quoted(article, *at, at->last_token); ++step) {
    if (++at == sentences.end() || !in_paragraph(*at)) return std::nullopt;
    const Reading next = read_like(reading, *at);
    if (auto teller = teller_of(next, at->first_token)) return teller;
  }
  at = own;
  for (int step = 0; step < kReach && at != sentences.begin(); ++step) {
    if (!in_paragraph(*--at)) return std::nullopt;
    const Reading before = read_like(reading, *at);
    for (auto token = at->first_token; token < at->last_token; ++token)
      if (article.text.tokens[token].is('"'))
        if (auto teller = teller_of(before, token)) return teller;
  }
  return std::nullopt;
}

}  // namespace claimcheck::claims
