#include "quantity/codes.h"

#include "quantity/word_classes.h"

namespace claimcheck::quantity {

using text::Token;
using text::TokenKind;
using Kind = NumberWordKind;

// The end of a code, a phone number or a model name that `i` is part of; `i` for a figure.
std::uint32_t CodeFinder::end_of_code(std::uint32_t i) const {
  const bool joined = touches(i);
  const Token* before = i > begin_ ? &tokens_[i - 1] : nullptr;
  if (joined && before->kind == TokenKind::word && !may_touch_digits(*before)) return end_of_run(i);
  if (joined && (before->is(U'_') || before->is(U'@') || before->is(U'/')) && touches(i - 1))
    if (before->kind == TokenKind::symbol && i - 1 > begin_ &&
        tokens_[i - 2].kind == TokenKind::word && !may_touch_digits(tokens_[i - 2]) &&
        !is_measured(i - 2))
      return end_of_run(i);
  if (hangs_on_name(i)) return end_of_run(i);
  return end_of_digit_chain(i);
}

// "10-year/100,000-mile", "62km/39 miles"
bool CodeFinder::is_measured(std::uint32_t i) const {
  if (tokens_[i].kind != TokenKind::word) return false;
  const std::uint32_t at = i > begin_ + 1 && tokens_[i - 1].is(U'-') ? i - 1 : i;
  return at > begin_ && is_digits(at - 1);
}

bool CodeFinder::is_paired(std::uint32_t i) const {
  constexpr std::uint32_t kMost = 3;  // behind the first
  std::uint32_t at = i + 1;
  for (std::uint32_t n = 0; n < kMost && at + 1 < end_ && tokens_[at].is(U'/') && touches(at) &&
                            is_digits(at + 1) && touches(at + 1);
       ++n)
    at += 2;
  const bool joined = at > i + 1 || (i > begin_ + 1 && tokens_[i - 1].is(U'/') && touches(i));
  return joined && at < end_ && WordClasses::get().is(tokens_[at], WordClass::paired);
}

bool CodeFinder::may_touch_digits(const Token& word) const {
  return lexicon_.may_precede_digits(word) || lexicon_.is_money(word);
}

// "Su-35", "COVID-19", "Catch-22": a hyphen without spaces behind a word that is no prefix.
bool CodeFinder::hangs_on_name(std::uint32_t i) const {
  if (i < begin_ + 2 || !touches(i) || !tokens_[i - 1].is(U'-') || !touches(i - 1)) return false;
  const Token& word = tokens_[i - 2];
  if (word.kind != TokenKind::word) return false;
  // "5-foot-9": the word hangs on a number itself.
  if (i >= begin_ + 4 && touches(i - 2) && tokens_[i - 3].is(U'-') && touches(i - 3) &&
      (tokens_[i - 4].kind == TokenKind::number || lexicon_.word(tokens_[i - 4]).cardinal()))
    return false;
  if (tokens_[i].kind == TokenKind::word && !lexicon_.word(word).is(Kind::none)) return false;
  const bool upper = word.all_caps || (word.capitalised && i - 2 != begin_);
  return upper ? !lexicon_.is_money(word)
               : !lexicon_.is_prefix(word) && !lexicon_.is_money(word) &&
                     lexicon_.word(word).is(Kind::none);
}

// Three or more groups of digits joined by hyphens: a phone number, a date, an ISBN. O(its
// length), and all of it is skipped.
std::uint32_t CodeFinder::end_of_digit_chain(std::uint32_t i) const {
  std::uint32_t at = i;
  std::uint32_t groups = 1;
  while (is_digits(at) && touches(at + 1) && tokens_[at + 1].is(U'-') && is_digits(at + 2) &&
         touches(at + 2)) {
    at += 2;
    ++groups;
  }
  return groups >= 3 ? end_of_run(at) : i;
}

// The end of the tokens that touch `i` and make one run of letters, digits and inner marks.
std::uint32_t CodeFinder::end_of_run(std::uint32_t i) const {
  std::uint32_t at = i + 1;
  while (touches(at)) {
    const bool inner = tokens_[at].kind == TokenKind::symbol;
    const bool joins = tokens_[at].is(U'.') || tokens_[at].is(U'-') || tokens_[at].is(U'/') ||
                       tokens_[at].is(U'_') || tokens_[at].is(U':');
    if (inner && (!joins || !touches(at + 1) || tokens_[at + 1].kind == TokenKind::symbol)) break;
    ++at;
  }
  return at;
}

// The end of "https://...", "www...." that starts at `i`: the next white space.
std::uint32_t CodeFinder::end_of_address(std::uint32_t i) const {
  std::uint32_t at = i + 1;
  if (!touches(at) || (!tokens_[at].is(U':') && !tokens_[at].is(U'.'))) return at;
  while (touches(at)) ++at;
  return at;
}

}  // namespace claimcheck::quantity
