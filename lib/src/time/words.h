#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "quantity/number.h"
#include "text/sentence.h"
#include "time/lexicon.h"

namespace claimcheck::time {

// A position in the tokens of a text.
using At = std::uint32_t;

// A tokenized text as the time grammar reads it: tokens with their roles, and the numbers.
// Positions outside the text give an empty token without a role.
class Words {
 public:
  Words(const text::TokenizedText& text, std::span<const quantity::Number> numbers)
      : text_(text), tokens_(text.tokens), numbers_(numbers), lexicon_(Lexicon::instance()) {}

  [[nodiscard]] At size() const { return static_cast<At>(tokens_.size()); }
  [[nodiscard]] const text::Token& token(At at) const {
    return at < tokens_.size() ? tokens_[at] : nothing_;
  }
  [[nodiscard]] const Word& word(At at) const { return lexicon_.word(token(at)); }
  [[nodiscard]] bool is(At at, WordClass role) const { return word(at).role == role; }
  // Whether the grammar knows the word as one of those, in upper or lower case.
  [[nodiscard]] bool has(At at, Cue cue) const { return (word(at).cues & bit_of(cue)) != 0; }
  [[nodiscard]] bool symbol(At at, char32_t mark) const { return token(at).is(mark); }
  // Whether no white space stands before the token.
  [[nodiscard]] bool joined(At at) const { return at < size() && !token(at).space_before; }
  [[nodiscard]] std::string_view spelling(At at) const {
    const text::Token& t = token(at);
    return text_.text.substr(t.begin, t.end - t.begin);
  }
  // "'s" or a bare apostrophe, typographic or not
  [[nodiscard]] bool possessive(At at) const {
    static const std::uint64_t hash = text::hash_of("'s");
    return token(at).hash == hash || (symbol(at, U'\'') && joined(at));
  }
  [[nodiscard]] bool lower_word(At at) const {
    return token(at).kind == text::TokenKind::word && !token(at).capitalised;
  }

  // The value of a token of at most 8 digits.
  [[nodiscard]] std::optional<int> digits(At at) const {
    const text::Token& t = token(at);
    if (t.kind != text::TokenKind::number || t.end - t.begin > 8) return std::nullopt;
    int value = 0;
    for (const char c : spelling(at)) value = value * 10 + (c - '0');
    return value;
  }
  [[nodiscard]] std::uint32_t length(At at) const { return token(at).end - token(at).begin; }

  // The number that begins at a token, or null; "doubled" is none. Cheap near the place that was
  // sought last.
  [[nodiscard]] const quantity::Number* number(At at) const {
    std::size_t i = near_;
    while (i > 0 && numbers_[i - 1].first_token >= at) --i;
    while (i < numbers_.size() && numbers_[i].first_token < at) ++i;
    const bool here = i < numbers_.size() && numbers_[i].first_token == at;
    return here && !numbers_[i].multiple ? &numbers_[i] : nullptr;
  }
  // The same test for a token that was sought.
  [[nodiscard]] bool starts_number(At at) const {
    return near_ < numbers_.size() && numbers_[near_].first_token == at &&
           !numbers_[near_].multiple;
  }
  // Where the next number begins, at or behind the place that was sought; size() without one.
  [[nodiscard]] At next_number() const {
    return near_ < numbers_.size() ? numbers_[near_].first_token : size();
  }
  // Says that the next look-ups are for tokens near `at`; calls must come with rising `at`.
  void seek(At at) {
    while (near_ < numbers_.size() && numbers_[near_].first_token < at) ++near_;
  }

  // The longest fixed phrase that begins at a token.
  [[nodiscard]] std::optional<text::PhraseTable::Match> phrase(At at) const {
    if (!word(at).phrase) return std::nullopt;
    return lexicon_.phrases().longest(tokens_, at);
  }
  [[nodiscard]] const Lexicon& lexicon() const { return lexicon_; }
  [[nodiscard]] const text::TokenizedText& text() const { return text_; }

 private:
  const text::TokenizedText& text_;
  std::span<const text::Token> tokens_;
  std::span<const quantity::Number> numbers_;
  std::size_t near_ = 0;  // the first number at or behind the place that was sought
  const Lexicon& lexicon_;
  text::Token nothing_;
};

}  // namespace claimcheck::time
