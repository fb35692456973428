#include "time/calendar.h"
#include "time/date_parts.h"
#include "time/grammar.h"

namespace claimcheck::time {
namespace {

std::optional<char32_t> date_separator(const Words& words, At at) {
  if (!words.joined(at) || !words.joined(at + 1)) return std::nullopt;
  const char32_t mark = words.token(at).symbol;
  const bool separates = mark == U'-' || mark == U'/' || mark == U'.';
  return separates ? std::optional(mark) : std::nullopt;
}

std::optional<unsigned> month_number(const Words& words, At at) {
  if (words.is(at, WordClass::month)) return words.word(at).index();
  const auto digits = words.digits(at);
  if (!digits || words.length(at) > 2 || *digits < 1 || *digits > 12) return std::nullopt;
  return static_cast<unsigned>(*digits);
}

bool four_digit_year(const Words& words, At at) {
  const auto digits = words.digits(at);
  return digits && words.length(at) == 4 && *digits >= 1000 && *digits <= 2999;
}

// "20161016"
std::optional<Reading> read_packed(const Words& words, At at) {
  const auto digits = words.digits(at);
  if (!digits || words.length(at) != 8) return std::nullopt;
  const int year = *digits / 10000;
  const auto month = static_cast<unsigned>(*digits / 100 % 100);
  const auto day = static_cast<unsigned>(*digits % 100);
  if (year < 1900 || year > 2100 || !is_date(year, month, day)) return std::nullopt;
  return make_date(at, at + 1, year, month, day);
}

// "on 2016 10 16"
std::optional<Reading> read_spaced(const Words& words, At at, int year) {
  const bool introduced = year_cue(words, at - 1) || words.has(at - 1, Cue::on);
  const bool pairs = words.length(at + 1) == 2 && words.length(at + 2) == 2;
  const auto month = month_number(words, at + 1);
  const auto day = day_number(words, at + 2);
  if (!introduced || !pairs || !month || !day || words.digits(at + 3)) return std::nullopt;
  return make_date(at, at + 3, year, *month, day);
}

// "2016-10-16", "2019/aug/01", "2015-3"
std::optional<Reading> read_year_first(const Words& words, At at) {
  const int year = *words.digits(at);
  const auto mark = date_separator(words, at + 1);
  if (!mark) return read_spaced(words, at, year);
  const auto month = month_number(words, at + 2);
  if (month && separator(words, at + 3, *mark)) {
    if (const auto day = day_number(words, at + 4)) return make_date(at, at + 5, year, *month, day);
  }
  if (const auto day = day_number(words, at + 2); day && separator(words, at + 3, *mark)) {
    const auto late = month_number(words, at + 4);
    if (late && words.is(at + 4, WordClass::month)) return make_date(at, at + 5, year, *late, day);
  }
  const bool plain = month && *mark != U'.' && !(*mark == U'/' && words.length(at + 2) == 2) &&
                     !date_separator(words, at + 3);
  if (plain && (*mark != U'-' || static_cast<int>(*month) > 0) && words.length(at + 2) <= 2 &&
      static_cast<int>(*month) <= 12 &&
      !(words.length(at + 2) == 2 && *mark == U'-' && year % 100 + 1 == static_cast<int>(*month)))
    return make_date(at, at + 3, year, *month, std::nullopt);
  return std::nullopt;
}

// "24/2/2022", "2/24/22", "24.02.2022"; where both orders are possible, month first, with the other
// kept.
std::optional<Reading> read_year_last(const Words& words, At at, char32_t mark) {
  if (!separator(words, at + 3, mark)) return std::nullopt;
  const auto tail = words.digits(at + 4);
  if (!tail || (words.length(at + 4) != 4 && (words.length(at + 4) != 2 || mark == U'.')))
    return std::nullopt;
  if (words.joined(at + 5) &&
      (date_separator(words, at + 5) || words.token(at + 5).kind == text::TokenKind::number))
    return std::nullopt;
  const int year = words.length(at + 4) == 4 ? *tail : *tail + century_of(*tail);
  if (year < 1000 || year > 2999) return std::nullopt;
  const auto first = day_number(words, at);
  const auto second = day_number(words, at + 2);
  if (!first) return std::nullopt;
  if (words.is(at + 2, WordClass::month))
    return make_date(at, at + 5, year, *month_number(words, at + 2), first);
  if (!second) return std::nullopt;
  const bool month_first = *first <= 12 && mark != U'.';
  const bool day_first = *second <= 12;
  if (!month_first && !day_first) return std::nullopt;
  if (!month_first) return make_date(at, at + 5, year, *second, first);
  Reading reading = make_date(at, at + 5, year, *first, second);
  if (day_first && *first != *second) {
    reading.alternative = Period{Grain::day, make_day(year, *second, *first)};
    reading.choice = "month before day; the other order is possible";
  }
  return reading;
}

}  // namespace

std::optional<Reading> read_numeric_date(const Scene& scene, At at) {
  const Words& words = scene.words;
  if (!words.digits(at)) return std::nullopt;
  if (words.length(at) == 8) return read_packed(words, at);
  if (four_digit_year(words, at)) return read_year_first(words, at);
  if (words.length(at) > 2) return std::nullopt;
  const auto mark = date_separator(words, at + 1);
  if (!mark) return std::nullopt;
  if (auto reading = read_year_last(words, at, *mark)) return reading;
  const auto month = month_number(words, at);
  if (*mark != U'.' && month && four_digit_year(words, at + 2) && !date_separator(words, at + 3))
    return make_date(at, at + 3, *words.digits(at + 2), *month, std::nullopt);
  return std::nullopt;
}

}  // namespace claimcheck::time
