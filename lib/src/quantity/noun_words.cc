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
  return is(i, WordClass::boundary) || (is(i, WordClass::direction) && !token.capitalised);
}

bool NounWords::is_plural(std::uint32_t i) const { return text::is_plural(text_, tokens_[i]); }

bool NounWords::is_verbal(std::uint32_t i) const {
  if (!is_word(i)) return false;
  const std::string_view word = written(i);
  const bool regular = (word.size() > 3 && word.ends_with("ed") && !word.ends_with("eed")) ||
                       (word.size() > 5 && word.ends_with("ing"));
  return regular || text::is_irregular_verb_form(tokens_[i]);
}

bool NounWords::is_only_verbal(std::uint32_t i) const {
  return is_verbal(i) && !WordForms::get().verbal_noun(tokens_[i]);
}

bool NounWords::is_adverb(std::uint32_t i) const {
  const std::string_view word = written(i);
  return word.size() > 4 && word.ends_with("ly") && !is(i, WordClass::ly_noun);
}

bool NounWords::is_name(std::uint32_t begin, std::uint32_t end) const {
  const auto name = WordClasses::get().names().longest(tokens_.first(end), begin);
  return name && begin + name->length == end;
}

std::uint32_t NounWords::past_determiners(std::uint32_t at, std::uint32_t end) const {
  constexpr int kMostDeterminers = 2;
  for (int n = 0; n < kMostDeterminers && at < end; ++n)
    if (is(at, WordClass::determiner)) ++at;
  return at;
}

}  // namespace claimcheck::quantity
