#include "time/words.h"

namespace claimcheck::time {

std::optional<int> value_of_digits(std::string_view text, const text::Token& token) {
  if (token.kind != text::TokenKind::number || token.end - token.begin > 8) return std::nullopt;
  int value = 0;
  for (const char c : text.substr(token.begin, token.end - token.begin))
    value = value * 10 + (c - '0');
  return value;
}

Words::Words(const text::TokenizedText& text, std::span<const quantity::Number> numbers)
    : text_(text),
      size_(static_cast<At>(text.tokens.size())),
      tokens_(text.tokens),
      numbers_(numbers),
      lexicon_(Lexicon::instance()),
      parts_(size_) {
  for (std::uint32_t i = 0; i < numbers_.size(); ++i)
    if (!numbers_[i].multiple) parts_[numbers_[i].first_token].number = i + 1;
  openers_.resize(size_);
  std::size_t openers = 0;
  for (At at = 0; at < size_; ++at) {
    const text::Token& token = tokens_[at];
    const Lexicon::Id word = lexicon_.id_of(token);
    openers_[openers] = at;  // overwritten unless it is one
    openers += may_open(parts_[at].number != 0, word, token) ? 1U : 0U;
    parts_[at].word = word;
  }
  openers_.resize(openers);
  for (const At at : openers_)
    if (tokens_[at].kind == text::TokenKind::number)
      if (const auto value = value_of_digits(text.text, tokens_[at]))
        parts_[at].digits = static_cast<std::uint32_t>(*value) + 1;
}

// Without jumps: which tokens of a text do is hard to foresee.
bool Words::may_open(bool number, Lexicon::Id word, const text::Token& token) const {
  return lexicon_.entry(word).opener | number | (token.kind == text::TokenKind::number) |
         (token.symbol == U'\'');
}

}  // namespace claimcheck::time
