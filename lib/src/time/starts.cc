#include "time/starts.h"

#include <span>

namespace claimcheck::time {
namespace {

// False for most tokens of plain text, at which there is nothing to see.
bool may_open(const Lexicon& lexicon, const text::Token& token) {
  if (token.kind == text::TokenKind::word) return lexicon.may_open(token);
  return token.kind == text::TokenKind::number || token.symbol == U'\'';
}

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

// Whether anything but a number may begin at a token for which may_open() holds.
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

std::vector<At> starts_of(Words words, TextSigns& signs) {
  const std::span tokens(words.text().tokens);
  const Lexicon& lexicon = words.lexicon();
  std::vector<At> starts;
  starts.reserve(tokens.size() / 8);
  At number_at = words.next_number();
  for (At at = 0; at < tokens.size(); ++at) {
    if (at != number_at && !may_open(lexicon, tokens[at])) continue;
    words.seek(at);
    signs.look_at(words, at);
    if (words.starts_number(at) || may_start(words, at)) starts.push_back(at);
    words.seek(at + 1);
    number_at = words.next_number();
  }
  return starts;
}

}  // namespace claimcheck::time
