#include "time/date_parts.h"

#include "time/calendar.h"

namespace claimcheck::time {

std::optional<Ordinal> read_rank(const Words& words, At at) {
  const auto* number = words.number(at);
  if (number != nullptr && number->ordinal && number->value) {
    const double n = number->value->to_double();
    if (n < 1 || n > 400) return std::nullopt;
    return Ordinal{static_cast<int>(n), number->last_token};
  }
  if (words.is(at, WordClass::ordinal)) return Ordinal{words.word(at).value, at + 1};
  if (words.has(at, Cue::second)) return Ordinal{2, at + 1};
  if (is_relation(words, at, Relation::last)) return Ordinal{kLast, at + 1};
  return std::nullopt;
}

namespace {

// The "30" of "30,000".
bool is_grouped(const Words& words, At at) {
  return separator(words, at + 1, U',') && words.digits(at + 2) && words.length(at + 2) == 3;
}

}  // namespace

std::optional<DayNumber> read_day(const Words& words, At at) {
  if (const auto digits = words.digits(at); digits && words.length(at) <= 2) {
    if (*digits < 1 || *digits > 31 || is_grouped(words, at)) return std::nullopt;
    At last = at + 1;
    if (words.joined(last) && words.token(last).kind == text::TokenKind::word) {
      if (!words.has(last, Cue::day_suffix)) return std::nullopt;
      ++last;
    }
    return DayNumber{static_cast<unsigned>(*digits), last};
  }
  const auto* number = words.number(at);
  if (number == nullptr || !number->in_words || !number->value ||
      number->form != NumberForm::integer)
    return std::nullopt;
  const double value = number->value->to_double();
  if (value < 1 || value > 31) return std::nullopt;
  return DayNumber{static_cast<unsigned>(value), number->last_token};
}

bool is_ordinal(const Words& words, At at) {
  const auto* number = words.number(at);
  if (number != nullptr && number->ordinal) return true;
  return words.digits(at) && words.joined(at + 1) && words.has(at + 1, Cue::day_suffix);
}

std::optional<At> after_month(const Words& words, At at) {
  if (!words.is(at, WordClass::month)) return std::nullopt;
  return words.word(at).abbreviation && words.symbol(at + 1, U'.') && words.joined(at + 1) ? at + 2
                                                                                           : at + 1;
}

std::optional<Year> trailing_year(const Words& words, At at) {
  if (words.is(at, WordClass::of) && words.length(at + 1) == 2 &&
      words.digits(at + 1).value_or(0) > 31)
    return Year{1900 + *words.digits(at + 1), at + 2};
  const bool joined_mark = separator(words, at, U'-') || separator(words, at, U'/');
  const bool link = words.symbol(at, U',') || words.is(at, WordClass::of) || words.has(at, Cue::in);
  if (link || joined_mark) ++at;
  if (words.is(at, WordClass::unit) && words.word(at).value == static_cast<int>(Grain::year)) ++at;
  const auto year = read_year(words, at);
  if (!year) return std::nullopt;
  return year;
}

std::optional<unsigned> day_number(const Words& words, At at) {
  const auto digits = words.digits(at);
  if (!digits || words.length(at) > 2 || *digits < 1 || *digits > 31) return std::nullopt;
  return static_cast<unsigned>(*digits);
}

int century_of(int two_digits) { return two_digits < 40 ? 2000 : 1900; }

bool separator(const Words& words, At at, char32_t mark) {
  return words.symbol(at, mark) && words.joined(at) && words.joined(at + 1);
}

void mark_impossible(Reading& reading, unsigned month, unsigned day) {
  const Day first = make_day(year_of(reading.period->first), month, 1);
  reading.value =
      timex_value({Grain::month, first, reading.period->known}) + "-" + std::to_string(day);
  reading.remembered = false;
}

Reading make_date(At first, At last, int year, unsigned month, std::optional<unsigned> day) {
  Reading reading = date_reading(
      first, last, {day ? Grain::day : Grain::month, make_day(year, month, day.value_or(1))});
  if (day && !is_date(year, month, *day)) mark_impossible(reading, month, *day);
  return reading;
}

bool ends_date(const Words& words, At at) {
  if (words.token(at).kind != text::TokenKind::word || words.joined(at)) return true;
  switch (words.word(at).role) {
    case WordClass::past_tense:
    case WordClass::future:
    case WordClass::year_cue:
    case WordClass::article:
    case WordClass::shift:
      return true;
    default:
      return words.has(at, Cue::clause);
  }
}

bool range_link(const Words& words, At at) {
  return words.symbol(at, U'-') || words.has(at, Cue::range);
}

}  // namespace claimcheck::time
