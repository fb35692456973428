// The noun phrase behind "of", over owners and numbers.

#include <algorithm>

#include "quantity/noun_phrase.h"
#include "quantity/number_lexicon.h"
#include "quantity/word_classes.h"

namespace claimcheck::quantity {
namespace {

using text::Token;
using text::TokenKind;

constexpr int kMostDeterminers = 2;

bool is_word(const Token& token) { return token.kind == TokenKind::word; }

bool in_class(const Token& token, WordClass wanted) { return WordClasses::get().is(token, wanted); }

}  // namespace

// "of the nation's 3.5 million teachers", "of her career-high 14 saves": the number before the
// noun; `at` where there is none.
std::uint32_t NounPhraseReader::past_owner(std::uint32_t at, std::uint32_t end) const {
  constexpr std::uint32_t kLongestOwner = 5;  // tokens
  const std::uint32_t reach = std::min(end, at + kLongestOwner);
  for (std::uint32_t i = at; i < reach; ++i) {
    const Token& token = tokens_[i];
    const bool digits = token.kind == TokenKind::number && token.space_before;
    if (digits || NumberLexicon::get().word(token).cardinal()) return i;
    // "of its past 14 games"
    const bool noun = in_class(token, WordClass::recent) || (!is_boundary(token) && !verbal(i));
    if (is_word(token) ? !noun : !token.is(U'-')) break;
  }
  return at;
}

std::optional<NounPhrase> NounPhraseReader::read_after_of(std::uint32_t of, std::uint32_t end,
                                                          Grammatical wanted) const {
  std::uint32_t at = of + 1;
  for (int n = 0; n < kMostDeterminers && at < end; ++n)
    if (in_class(tokens_[at], WordClass::determiner)) ++at;
  const bool pronoun = at < end && in_class(tokens_[at], WordClass::of_pronoun) &&
                       !tokens_[at].all_caps;  // "US" is no "us"
  if (at >= end || pronoun) return std::nullopt;
  const NumberLexicon& numbers = NumberLexicon::get();
  at = past_owner(at, end);
  const std::uint32_t most = std::min(end, at + 4);
  const auto opens_compound = [&](std::uint32_t i) {  // "of 14 three-pointers"
    return is_word(tokens_[i]) && joined_by_hyphen(i, end) &&
           !numbers.word(tokens_[i + 2]).inside_number();
  };
  // "three-quarters of a point"
  if (numbers.word(tokens_[at]).is(NumberWordKind::point)) return read(at, end, wanted);
  while (at < most && !opens_compound(at) &&
         (tokens_[at].kind == TokenKind::number || tokens_[at].is(U',') || tokens_[at].is(U'-') ||
          tokens_[at].is(U'.') || numbers.word(tokens_[at]).inside_number()))
    ++at;
  return read(at, end, wanted);
}

}  // namespace claimcheck::quantity
