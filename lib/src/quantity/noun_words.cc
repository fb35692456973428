#include "quantity/noun_words.h"

#include "quantity/word_forms.h"
#include "text/lemma.h"

namespace claimcheck::quantity {

using text::Token;

// A direction bounds no phrase as part of a name ("North Korean").
bool NounWords::is_boundary(std::uint32_t i) const {
  const Token& token = tokens_[i];
  // "US" is no "us".
  if (token.all_caps && token.end - token.begin == 2) return false;
  const auto classes = classes_.of(token);
  const bool bounds =
      classes.has(WordClass::boundary) || (classes.has(WordClass::direction) && !token.capitalised);
  return bounds && !is_behind_age(i);
}

bool NounWords::is_behind_age(std::uint32_t i) const {
  return i >= 2 && is(i, WordClass::behind_age) && tokens_[i - 2].is(U'-') &&
         !tokens_[i - 2].space_before && !tokens_[i - 1].space_before;
}

bool NounWords::is_plural(std::uint32_t i) const { return text::is_plural(text_, tokens_[i]); }

bool NounWords::is_verbal(std::uint32_t i) const {
  if (!is_word(i)) return false;
  const std::string_view word = written(i);
  const bool regular = (word.size() > 3 && word.ends_with("ed") && !word.ends_with("eed")) ||
                       (word.size() > 5 && word.ends_with("ing"));
  if (regular) return !is_name_in_ing(i);
  return text::is_irregular_verb_form(tokens_[i]);
}

bool NounWords::is_name_in_ing(std::uint32_t i) const {
  if (!tokens_[i].capitalised) return false;
  if (!WordForms::get().participle(written(i))) return true;
  if (i == 0 || tokens_[i].paragraph_before || !is_word(i - 1)) return false;
  if (!tokens_[i - 1].capitalised) return true;
  return i + 1 < size() && is_inner(i + 1) && !tokens_[i + 1].capitalised;
}

bool NounWords::is_only_verbal(std::uint32_t i) const {
  return is_verbal(i) && !WordForms::get().verbal_noun(tokens_[i]);
}

bool NounWords::is_adverb(std::uint32_t i) const {
  const std::string_view word = written(i);
  return word.size() > 4 && word.ends_with("ly") && !is(i, WordClass::ly_noun);
}

bool NounWords::takes_definite_object(std::uint32_t i) const {
  const WordForms& forms = WordForms::get();
  const bool verb = forms.third_person(tokens_[i]) || forms.verb_first(tokens_[i]);
  if (!verb || tokens_[i].capitalised || i + 1 >= size()) return false;
  const std::uint64_t next = tokens_[i + 1].hash;
  return next == text::hash_of("the") || next == text::hash_of("it") ||
         next == text::hash_of("them") || next == text::hash_of("its") ||
         next == text::hash_of("their");
}

bool NounWords::is_in_code(std::uint32_t i, std::uint32_t from) const {
  constexpr std::uint32_t kLongestCode = 5;  // tokens
  std::uint32_t first = i;
  while (first > from && i - first < kLongestCode && !tokens_[first].space_before) --first;
  return first < i && is_word(first) && tokens_[first].capitalised &&
         tokens_[first + 1].kind == text::TokenKind::number;
}

bool NounWords::is_name(std::uint32_t begin, std::uint32_t end) const {
  const auto name = classes_.names().longest(tokens_.first(end), begin);
  return name && begin + name->length == end;
}

std::uint32_t NounWords::past_determiners(std::uint32_t at, std::uint32_t end) const {
  constexpr int kMostDeterminers = 2;
  for (int n = 0; n < kMostDeterminers && at < end; ++n)
    if (is(at, WordClass::determiner)) ++at;
  return at;
}

}  // namespace claimcheck::quantity
