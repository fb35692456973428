#include "text/lemma.h"
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

// Whether a count, a sum or a share stands before a word: "40 flights", "200 days", "5%", "500
// dollars".
bool follows_count(const Words& words, At at) {
  const Word& word = words.word(at - 1);
  const bool noun = word.role == WordClass::none || word.role == WordClass::unit;
  return words.token(at - 1).kind == text::TokenKind::number || words.symbol(at - 1, U'%') ||
         (noun && words.lower_word(at - 1) &&
          text::is_plural(words.text().text, words.token(at - 1)));
}

// "9,000 guests a night from next week", "40 flights a day since May", "500 dollars a month after
// tax": a rate, to which what is behind it does not belong; not "came a day after they had met", "a
// week after signing"
bool is_rate_before(const Words& words, At at, At word_at) {
  const Shift shift = shift_at(words, word_at);
  if (shift == Shift::from) return true;
  if (!follows_count(words, at)) return false;
  if (shift == Shift::since) return true;
  if (shift != Shift::after && shift != Shift::before) return false;
  const At noun = word_at + 1;
  return words.lower_word(noun) && words.word(noun).role == WordClass::none &&
         !words.has(noun, Cue::clause) && !words.spelling(noun).ends_with("ing");
}

// "24 hours a day", "24 hours per day": how much of each day
bool is_rate(const Words& words, const ReadAmount& read) {
  const At per = read.last;
  const bool unit =
      words.has(per, Cue::per) && words.is(per + 1, WordClass::unit) && !words.word(per + 1).plural;
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
  const bool one = read->amount.value && *read->amount.value == Decimal(1);
  const bool weak = one && !more && weak_single(words, at);
  if (const auto word_at = shift_word(words, read->last)) {
    if (weak && is_rate_before(words, at, *word_at)) return std::nullopt;
    if (auto found = read_shift(scene, stretch, *word_at)) return found;
  }
  const bool sequel = words.is(read->last, WordClass::shift);  // "came a day after they had met"
  if (weak && !sequel && words.is(read->amount.unit_at, WordClass::unit)) return std::nullopt;
  if (auto found = read_coming(scene, stretch)) return found;
  return duration_reading(at, read->last, read->amount);
}

}  // namespace claimcheck::time
