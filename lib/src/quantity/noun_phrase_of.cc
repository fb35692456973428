// The noun phrase behind "of", over owners and numbers.

#include <algorithm>

#include "quantity/noun_phrase.h"
#include "quantity/number_lexicon.h"
#include "quantity/word_classes.h"

namespace claimcheck::quantity {
namespace {

using text::Token;
using text::TokenKind;

// What stands between "of" and the noun of "of 1.5 million people".
bool is_inside_number(const Token& token) {
  return token.kind == TokenKind::number || token.is(U',') || token.is(U'-') || token.is(U'.') ||
         NumberLexicon::get().word(token).inside_number();
}

// "of 14 three-pointers"
bool opens_compound(const NounWords& words, std::uint32_t i, std::uint32_t end) {
  return words.is_word(i) && words.joined_by_hyphen(i, end) &&
         !NumberLexicon::get().word(words[i + 2]).inside_number();
}

}  // namespace

// "of the nation's 3.5 million teachers", "of her career-high 14 saves": the number before the
// noun; `at` where there is none.
std::uint32_t NounPhraseReader::past_owner(std::uint32_t at, std::uint32_t end) const {
  constexpr std::uint32_t kLongestOwner = 5;  // tokens
  const std::uint32_t reach = std::min(end, at + kLongestOwner);
  for (std::uint32_t i = at; i < reach; ++i) {
    const Token& token = words_[i];
    const bool digits = token.kind == TokenKind::number && token.space_before;
    if (digits || NumberLexicon::get().word(token).cardinal()) return i;
    // "of its past 14 games"
    const bool noun =
        words_.is(i, WordClass::recent) || (!words_.is_boundary(i) && !words_.is_verbal(i));
    const bool hyphen = token.is(U'-') && i + 1 < end && words_.is_word(i + 1);
    if (words_.is_word(i) ? !noun : !hyphen) break;
  }
  return at;
}

std::optional<NounPhrase> NounPhraseReader::read_after_of(std::uint32_t of, std::uint32_t end,
                                                          Grammatical wanted) const {
  constexpr std::uint32_t kLongestNumber = 4;  // tokens
  std::uint32_t at = words_.past_determiners(of + 1, end);
  const bool pronoun =
      at < end && words_.is(at, WordClass::of_pronoun) && !words_[at].all_caps;  // "US" is no "us"
  if (at >= end || pronoun) return std::nullopt;
  at = past_owner(at, end);
  // "three-quarters of a point"
  if (words_.is(at, NumberWordKind::point)) return read(at, end, wanted);
  const std::uint32_t reach = std::min(end, at + kLongestNumber);
  while (at < reach && !opens_compound(words_, at, end) && is_inside_number(words_[at])) ++at;
  // "of the club's 2 million monthly visitors"
  if (at + 1 < end && words_.is(at, WordClass::rhythm) && words_.is_inner(at + 1)) ++at;
  return read(at, end, wanted);
}

}  // namespace claimcheck::quantity
