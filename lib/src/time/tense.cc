#include "time/tense.h"

#include <algorithm>

namespace claimcheck::time {
namespace {

constexpr At kReach = 40;

// A regular past form: "declared". Words that look ahead are listed in the lexicon.
bool regular_past(const Words& words, At at) {
  const auto spelling = words.spelling(at);
  const bool passive = words.spelling(at - 1) == "be";  // "will be named"
  return !passive && spelling.size() > 3 && spelling.ends_with("ed") && words.lower_word(at);
}

Direction direction_of(const Words& words, At at) {
  switch (words.word(at).role) {
    case WordClass::future: {
      const auto next = words.spelling(at + 1);
      const bool aims = next == "to" || next == "for" || next == "on" || next == "by";
      return words.word(at).before_to && !aims ? Direction::unknown : Direction::future;
    }
    case WordClass::past_tense:
      return Direction::past;
    case WordClass::none:
      return regular_past(words, at) ? Direction::past : Direction::unknown;
    default:
      return Direction::unknown;
  }
}

}  // namespace

Direction tense_around(const Words& words, const text::Sentence& sentence, At first, At last) {
  const auto before = words.spelling(first - 1);
  const bool limit = before == "by" || before == "until" ||
                     (before == "as" && words.spelling(first - 3) == "as");  // "as soon as Tuesday"
  if (limit) return Direction::future;
  const At low = std::max(sentence.first_token, first > kReach ? first - kReach : 0);
  for (At at = first; at > low; --at)
    if (const auto direction = direction_of(words, at - 1); direction != Direction::unknown)
      return direction;
  const At high = std::min(sentence.last_token, last + kReach);
  for (At at = last; at < high; ++at)
    if (const auto direction = direction_of(words, at); direction != Direction::unknown)
      return direction;
  return Direction::unknown;
}

}  // namespace claimcheck::time
