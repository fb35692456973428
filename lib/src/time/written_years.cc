#include "time/written_years.h"

#include <algorithm>

#include "time/grammar.h"

namespace claimcheck::time {
namespace {

// "2004" of "in 2001, 2004 and 2007", and the year behind the "and": figures by year, no story
bool goes_on_list(const Words& words, At at) {
  if (words.symbol(at - 1, U',')) return is_digits_of_year(words, at - 2);
  return words.has(at - 1, Cue::join) && is_digits_of_year(words, at - 2) &&
         words.symbol(at - 3, U',') && is_digits_of_year(words, at - 4);
}

}  // namespace

bool is_digits_of_year(const Words& words, At at) {
  return words.digits(at) && words.length(at) == 4;
}

bool stands_in_date(const Words& words, At at) {
  constexpr At kLongest = 5;  // "May 3rd, of 1998"
  for (At back = 1; back <= kLongest; ++back) {
    const auto role = words.word(at - back).role;
    if (role == WordClass::month || role == WordClass::season) return true;
    const bool part = words.digits(at - back) || words.symbol(at - back, U',') ||
                      words.symbol(at - back, U'.') || words.is(at - back, WordClass::of) ||
                      words.has(at - back, Cue::day_suffix);
    if (!part) return false;
  }
  return false;
}

std::optional<int> written_year(const Words& words, At at) {
  const bool era = words.is(at, WordClass::era) && !words.digits(at - 1);
  if (!era && !words.digits(at)) return std::nullopt;
  const bool era_behind = words.is(at + 1, WordClass::era) || words.joined(at + 1);
  if (!era && !era_behind && !is_digits_of_year(words, at)) return std::nullopt;
  const auto year = read_year(words, at);
  if (!year) return std::nullopt;
  if (era || !is_digits_of_year(words, at) || year->last > at + 1) return year->value;
  const bool decade =
      words.joined(at + 1) && words.length(at + 1) == 1 && words.has(at + 1, Cue::decade_suffix);
  constexpr int kLatest = 2100;
  const bool introduced =
      words.is(at - 1, WordClass::month) || year_cue(words, at - 1) || words.symbol(at - 1, U',');
  const bool likely = !decade && year->value <= kLatest && introduced && !goes_on_list(words, at);
  return likely ? std::optional(year->value) : std::nullopt;
}

std::optional<int> next_dated_year(const Words& words, const text::Sentence& sentence, At at) {
  constexpr At kReach = 80;
  const At end = std::min(sentence.last_token, at + kReach);
  for (; at < end; ++at)
    if (is_digits_of_year(words, at) && stands_in_date(words, at)) return words.digits(at);
  return std::nullopt;
}

}  // namespace claimcheck::time
