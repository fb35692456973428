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

// How a word that looks ahead must go on to do so: "planned to", "set for", but not "planned trip".
enum Ahead : std::int8_t { always, aiming, intending };

bool looks_ahead(const Words& words, At at) {
  const auto next = words.spelling(at + 1);
  const auto kind = words.word(at).value;
  if (kind == always || next == "to") return true;
  return kind == aiming &&
         (next == "for" || next == "on" || next == "by" || words.is(at + 1, WordClass::article));
}

Direction direction_of(const Words& words, At at) {
  switch (words.word(at).role) {
    case WordClass::future:
      return looks_ahead(words, at) ? Direction::future : Direction::unknown;
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
  for (At at = last; at < high; ++at) {
    if (words.is(at, WordClass::future) && words.word(at).value != always) continue;
    if (const auto direction = direction_of(words, at); direction != Direction::unknown)
      return direction;
  }
  return Direction::unknown;
}

}  // namespace claimcheck::time
