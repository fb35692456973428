#include "time/amounts.h"
#include "time/grammar.h"
#include "time/shifts.h"

namespace claimcheck::time {
namespace {

// "a year" said of a rate or in passing: taken only where a word before it makes it a span of time.
bool weak_single(const Words& words, At at) {
  const bool article = words.is(at, WordClass::article) && words.has(at, Cue::single);
  if (!article || words.token(at).capitalised || at == 0) return false;
  switch (words.word(at - 1).role) {
    case WordClass::year_cue:
    case WordClass::shift:
    case WordClass::filler:
    case WordClass::relation:
      return false;
    default:
      break;
  }
  const bool or_two = words.has(at + 2, Cue::alternative) && words.number(at + 3) != nullptr;
  // "5% a year" is a rate as "5 percent a year" is.
  const bool apart =
      words.token(at - 1).kind == text::TokenKind::symbol && !words.symbol(at - 1, U'%');
  return !or_two && !apart && !words.has(at - 1, Cue::compared);
}

// "24 hours a day": how much of each day
bool is_rate(const Words& words, const ReadAmount& read) {
  const At per = read.last;
  const bool unit = words.has(per, Cue::single) && words.is(per + 1, WordClass::unit) &&
                    !words.word(per + 1).plural;
  return unit && static_cast<int>(read.amount.unit) < words.word(per + 1).value;
}

bool is_age(const Words& words, At at) {
  if (words.symbol(at, U'-')) ++at;
  if (words.has(at, Cue::age)) return true;
  return words.is(at, WordClass::of) && words.has(at + 1, Cue::age);
}

}  // namespace

std::optional<Reading> read_duration(const Scene& scene, At at) {
  const Words& words = scene.words;
  const auto read = read_amount(words, at);
  if (!read || is_age(words, read->last) || is_rate(words, *read)) return std::nullopt;
  const Stretch stretch{at, read->last, read->amount};
  const bool more = read->last > read->amount.unit_at + 1;  // "an hour and a half"
  const bool weak = !more && weak_single(words, at);
  if (const auto word_at = shift_word(words, read->last)) {
    const bool rate = weak && shift_at(words, *word_at) == Shift::from;
    if (rate) return std::nullopt;  // "9,000 guests a night from next week"
    if (auto found = read_shift(scene, stretch, *word_at)) return found;
  }
  const bool sequel = words.is(read->last, WordClass::shift);  // "came a day after they had met"
  if (weak && !sequel && words.is(read->amount.unit_at, WordClass::unit)) return std::nullopt;
  if (auto found = read_coming(scene, stretch)) return found;
  return duration_reading(at, read->last, read->amount);
}

}  // namespace claimcheck::time
