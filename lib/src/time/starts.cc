#include "time/starts.h"

namespace claimcheck::time {
namespace {

// Whether a word may stand behind "last", "this", "that": the common words do not.
bool may_be_counted(const Words& words, At at) {
  switch (words.word(at).role) {
    case WordClass::none:
      return words.token(at).kind == text::TokenKind::number || words.number(at) != nullptr;
    case WordClass::article:
    case WordClass::shift:
    case WordClass::of:
    case WordClass::year_cue:
    case WordClass::future:
    case WordClass::past_tense:
      return false;
    default:
      return true;
  }
}

// Whether anything but a number may begin at an opener.
bool may_start(const Words& words, At at) {
  const auto& token = words.token(at);
  if (token.kind != text::TokenKind::word) return true;
  const Word& word = words.word(at);
  if (word.phrase && words.lexicon().phrases().may_start(words.text().tokens, at)) return true;
  switch (word.role) {
    case WordClass::month:
    case WordClass::weekday:
    case WordClass::unit:
    case WordClass::season:
    case WordClass::daypart:
    case WordClass::midpoint:
    case WordClass::deictic:
    case WordClass::tonight:
    case WordClass::every:
    case WordClass::fiscal:
    case WordClass::calendar:
    case WordClass::ordinal:
    case WordClass::decade:
    case WordClass::closing:
      return true;
    case WordClass::relation:
      return may_be_counted(words, at + 1);
    case WordClass::era:  // "AD 70"
      return words.token(at + 1).kind == text::TokenKind::number;
    // "a" starts an amount only before a unit
    case WordClass::article:
    case WordClass::filler: {
      const auto next = words.word(at + 1).role;
      return next == WordClass::unit || next == WordClass::filler || next == WordClass::daypart ||
             next == WordClass::half;
    }
    default:
      return false;
  }
}

}  // namespace

std::vector<At> starts_of(const Words& words, TextSigns& signs) {
  std::vector<At> starts;
  starts.reserve(words.openers().size());
  for (const At at : words.openers()) {
    if (words.word(at).sign || words.digits(at)) signs.look_at(words, at);
    if (words.number(at) != nullptr || may_start(words, at)) starts.push_back(at);
  }
  return starts;
}

}  // namespace claimcheck::time
