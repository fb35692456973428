#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "quantity/number.h"
#include "text/sentence.h"
#include "time/lexicon.h"

namespace claimcheck::time {

// A position in the tokens of a text.
using At = std::uint32_t;

// The value of a token of at most 8 digits.
[[nodiscard]] std::optional<int> value_of_digits(std::string_view text, const text::Token& token);

// A tokenized text as the time grammar reads it: tokens with their roles, and the numbers. What the
// grammar knows of a token is looked up once, when it is made; O(tokens). Positions outside the
// text give an empty token without a role.
class Words {
 public:
  Words(const text::TokenizedText& text, std::span<const quantity::Number> numbers);

  [[nodiscard]] At size() const { return size_; }
  [[nodiscard]] const text::Token& token(At at) const {
    return at < size_ ? tokens_[at] : nothing_;
  }
  [[nodiscard]] const Word& word(At at) const {
    return lexicon_.entry(static_cast<Lexicon::Id>(part(at).word));
  }
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
    constexpr std::uint64_t kHash = text::hash_of("'s");
    return token(at).hash == kHash || (symbol(at, U'\'') && joined(at));
  }
  [[nodiscard]] bool lower_word(At at) const {
    return token(at).kind == text::TokenKind::word && !token(at).capitalised;
  }

  // The value of a token of at most 8 digits.
  [[nodiscard]] std::optional<int> digits(At at) const {
    const std::uint32_t counted = part(at).digits;
    return counted == 0 ? std::nullopt : std::optional(static_cast<int>(counted - 1));
  }
  [[nodiscard]] std::uint32_t length(At at) const { return token(at).end - token(at).begin; }

  // The number that begins at a token, or null; "doubled" is none.
  [[nodiscard]] const quantity::Number* number(At at) const {
    const std::uint32_t index = part(at).number;
    return index == 0 ? nullptr : &numbers_[index - 1];
  }

  // The tokens at which an expression may begin, or that may tell the time of the whole text, in
  // order: few of those of plain text.
  [[nodiscard]] std::span<const At> openers() const { return openers_; }
  // The longest fixed phrase that begins at a token.
  [[nodiscard]] std::optional<text::PhraseTable::Match> phrase(At at) const {
    if (!word(at).phrase) return std::nullopt;
    return lexicon_.phrases().longest(tokens_, at);
  }
  [[nodiscard]] const Lexicon& lexicon() const { return lexicon_; }
  [[nodiscard]] const text::TokenizedText& text() const { return text_; }

 private:
  // What the grammar knows of a token. All zeros of most, so that many are made at once.
  struct Part {
    std::uint32_t number = 0;  // that begins there, counted from 1
    std::uint32_t digits = 0;  // their value, counted from 1
    std::uint32_t word = 0;    // a Lexicon::Id
  };
  [[nodiscard]] const Part& part(At at) const { return at < size_ ? parts_[at] : no_part_; }
  [[nodiscard]] bool may_open(bool number, Lexicon::Id word, const text::Token& token) const;

  const text::TokenizedText& text_;
  At size_;
  std::span<const text::Token> tokens_;
  std::span<const quantity::Number> numbers_;
  const Lexicon& lexicon_;
  std::vector<Part> parts_;  // of each token
  std::vector<At> openers_;
  Part no_part_;
  text::Token nothing_;
};

}  // namespace claimcheck::time
