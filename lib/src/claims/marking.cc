#include "claims/grammar.h"
#include "claims/lexicon.h"

namespace claimcheck::claims {
namespace {

using text::Token;
using text::TokenKind;

// Whether a token of a mention is part of the figure itself: the number, its modifier, a currency
// sign, a unit that is no counted noun.
bool of_the_number(const Quantity& quantity, const text::Token& token) {
  if (quantity.dimension != Dimension::count || quantity.number.empty()) return true;
  return token.begin >= quantity.number.begin && token.end <= quantity.number.end;
}

bool is_adverb(const text::Token& token) {
  const auto* entry = Lexicon::english().find(token);
  return entry != nullptr && entry->likeliest == WordClass::adverb;
}

// "Tervane said": a word that opens a sentence and is in no dictionary.
bool opens_as_name(const text::TokenizedText& text, const text::Sentence& sentence) {
  if (sentence.first_token + 1 >= sentence.last_token) return false;
  const Token& first = text.tokens[sentence.first_token];
  return first.kind == TokenKind::word && first.capitalised &&
         Lexicon::english().find(first) == nullptr &&
         !Lexicon::english().knows_noun(text::folded(text.text, first));
}

}  // namespace

bool is_title_case(const text::TokenizedText& text, const Range& range) {
  // "Ada Holm had set out on Tuesday." is a sentence.
  if (!range.empty() && text.tokens[range.last - 1].is('.')) return false;
  std::size_t words = 0;
  std::size_t capitals = 0;
  for (auto at = range.first; at < range.last; ++at) {
    const Token& token = text.tokens[at];
    if (token.kind != TokenKind::word || token.end - token.begin < 4) continue;
    ++words;
    capitals += token.capitalised;
  }
  return words > 2 && capitals * 4 >= words * 3;
}

void mark_mentions(const text::TokenizedText& text, std::span<const Mention> mentions,
                   Parse& parse) {
  auto at = parse.range.first;
  for (const Mention& mention : mentions) {
    const auto* quantity = mention.quantity();
    const Span span = mention.span;
    while (at < parse.range.last && text.tokens[at].begin < span.begin) ++at;
    const auto first = at;
    for (; at < parse.range.last && text.tokens[at].begin < span.end; ++at) {
      const text::Token& token = text.tokens[at];
      if (quantity != nullptr && !of_the_number(*quantity, token)) continue;
      Word& word = parse.word(at);
      word.lemma = text::folded(text.text, token);
      word.word_class = quantity != nullptr ? WordClass::number : WordClass::noun;
      word.figure = quantity != nullptr;
      word.time = quantity == nullptr;
    }
    // "has now reached": one word of time stands like an adverb.
    if (quantity == nullptr && at == first + 1 && is_adverb(text.tokens[first]))
      parse.word(first).word_class = WordClass::adverb;
  }
}

namespace {

// Whether a token is inside a quotation, where the one before it was or was not. The mark of inches
// opens none.
bool quoted_at(const text::TokenizedText& text, std::uint32_t at, bool inside) {
  if (!text.tokens[at].is('"')) return inside;
  const bool inches =
      at > 0 && text.tokens[at - 1].kind == TokenKind::number && !text.tokens[at].space_before;
  return !inside && !inches;
}

// Where each mark that opens a quotation has one that closes it.
void note_quotations(const text::TokenizedText& text, TextFacts& facts) {
  std::vector<std::uint32_t> going_on;  // of the paragraph
  bool inside = false;
  const auto& sentences = text.sentences;
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    if (inside) going_on.push_back(sentences[s].first_token);
    for (auto at = sentences[s].first_token; at < sentences[s].last_token; ++at)
      inside = quoted_at(text, at, inside);
    const bool ends =
        s + 1 == sentences.size() || sentences[s + 1].paragraph != sentences[s].paragraph;
    if (!ends) continue;
    if (!inside) facts.go_on_quoted.insert(going_on.begin(), going_on.end());
    going_on.clear();
    inside = false;
  }
}

}  // namespace

void mark_quotes(const text::TokenizedText& text, const TextFacts& facts, Parse& parse) {
  bool inside = facts.go_on_quoted.contains(parse.range.first);
  for (auto at = parse.range.first; at < parse.range.last; ++at) {
    inside = quoted_at(text, at, inside);
    parse.word(at).quoted = inside;
  }
}

TextFacts facts_of(const text::TokenizedText& text) {
  TextFacts facts;
  note_quotations(text, facts);
  const auto& lexicon = Lexicon::english();
  for (const auto& sentence : text.sentences) {
    if (is_title_case(text, {sentence.first_token, sentence.last_token})) continue;
    if (opens_as_name(text, sentence)) facts.names.insert(text.tokens[sentence.first_token].hash);
    for (auto at = sentence.first_token + 1; at < sentence.last_token; ++at) {
      const Token& token = text.tokens[at];
      const Token& previous = text.tokens[at - 1];
      const bool dash = previous.is('-') && token.space_before;  // behind a dateline
      const bool fresh = previous.kind == TokenKind::symbol && (!previous.is('-') || dash) &&
                         !previous.is(',') && !previous.is('.') && !previous.is('\'');
      if (!token.capitalised || fresh || token.kind != TokenKind::word) continue;
      const auto* entry = lexicon.find(token);
      if (entry == nullptr || !entry->closed) facts.names.insert(token.hash);
    }
  }
  return facts;
}

}  // namespace claimcheck::claims
