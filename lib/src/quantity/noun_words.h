#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "quantity/number_lexicon.h"
#include "quantity/word_classes.h"
#include "quantity/word_forms.h"
#include "text/token.h"

namespace claimcheck::quantity {

// The tokens of a text, and what each of them can be to a noun phrase.
class NounWords {
 public:
  NounWords(std::span<const text::Token> tokens, std::string_view text)
      : tokens_(tokens), text_(text) {}

  [[nodiscard]] const text::Token& operator[](std::uint32_t i) const { return tokens_[i]; }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(tokens_.size()); }
  [[nodiscard]] std::string_view written(std::uint32_t i) const {
    return text_.substr(tokens_[i].begin, tokens_[i].end - tokens_[i].begin);
  }

  [[nodiscard]] bool is_word(std::uint32_t i) const {
    return tokens_[i].kind == text::TokenKind::word;
  }
  [[nodiscard]] bool is(std::uint32_t i, WordClass wanted) const {
    return classes_.is(tokens_[i], wanted);
  }
  [[nodiscard]] bool is(std::uint32_t i, NumberWordKind wanted) const {
    return numbers_.word(tokens_[i]).is(wanted);
  }
  // A word that no noun phrase holds.
  [[nodiscard]] bool is_boundary(std::uint32_t i) const;
  // A word that a noun phrase may hold.
  [[nodiscard]] bool is_inner(std::uint32_t i) const { return is_word(i) && !is_boundary(i); }
  [[nodiscard]] bool is_preposition(std::uint32_t i) const {
    return is(i, WordClass::preposition) || is(i, WordClass::circumstance);
  }
  [[nodiscard]] bool is_preposition_but_of(std::uint32_t i) const {
    return is_preposition(i) && !is(i, NumberWordKind::of);
  }
  [[nodiscard]] bool is_plural(std::uint32_t i) const;
  // A participle, or a form that may be one; nouns in -ing too.
  [[nodiscard]] bool is_verbal(std::uint32_t i) const;
  // The same without what is a noun first of all: "rating", "spending".
  [[nodiscard]] bool is_only_verbal(std::uint32_t i) const;
  // "a quake hit Orm": a verb that is a noun elsewhere, behind a noun and before a name.
  [[nodiscard]] bool takes_object(std::uint32_t i) const {
    return is(i, WordClass::unchanged) && !tokens_[i].capitalised && i + 1 < size() &&
           (tokens_[i + 1].capitalised || is(i + 1, WordClass::determiner));
  }
  // A verb in the third person that is seldom a noun: "leads".
  [[nodiscard]] bool is_verb_in_s(std::uint32_t i) const {
    return written(i).ends_with('s') && WordForms::get().verb_in_s(tokens_[i]);
  }
  // A word in -ly that is no noun.
  [[nodiscard]] bool is_adverb(std::uint32_t i) const;
  [[nodiscard]] bool is_quote(std::uint32_t i) const {
    return tokens_[i].is(U'"') || tokens_[i].is(U'\'');
  }
  // "makes the car", "checks it": a verb before what can only be its object.
  [[nodiscard]] bool takes_definite_object(std::uint32_t i) const;
  // The digits and hyphens of "LX2-18b": a run from `from` on that starts with a capital before a
  // digit.
  [[nodiscard]] bool is_in_code(std::uint32_t i, std::uint32_t from) const;
  // Whether a hyphen joins the token at `i` to a word behind it.
  [[nodiscard]] bool joined_by_hyphen(std::uint32_t i, std::uint32_t end) const {
    return i + 2 < end && tokens_[i + 1].is(U'-') && !tokens_[i + 1].space_before &&
           !tokens_[i + 2].space_before && is_word(i + 2);
  }
  // Whether [begin, end) is a name that holds a number: "CAC 40".
  [[nodiscard]] bool is_name(std::uint32_t begin, std::uint32_t end) const;
  // The first token from `at` on that is no determiner: passes two at most.
  [[nodiscard]] std::uint32_t past_determiners(std::uint32_t at, std::uint32_t end) const;

 private:
  // "a 23-year-old forward", "a 90-kilo back": no boundary there.
  [[nodiscard]] bool is_behind_age(std::uint32_t i) const;
  // "Boeing", "said Manning", "Jan Manning threw": a name that looks like a participle.
  [[nodiscard]] bool is_name_in_ing(std::uint32_t i) const;

  std::span<const text::Token> tokens_;
  std::string_view text_;
  const WordClasses& classes_ = WordClasses::get();
  const NumberLexicon& numbers_ = NumberLexicon::get();
};

}  // namespace claimcheck::quantity
