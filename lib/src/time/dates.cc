#include <algorithm>

#include "time/calendar.h"
#include "time/grammar.h"

namespace claimcheck::time {
namespace {

struct DayNumber {
  unsigned value;
  At last;
};

// "24", "24th", "twenty-fourth", "fifteen": a day of the month.
std::optional<DayNumber> read_day(const Words& words, At at) {
  if (const auto digits = words.digits(at); digits && words.length(at) <= 2) {
    if (*digits < 1 || *digits > 31) return std::nullopt;
    At last = at + 1;
    if (words.joined(last) && words.token(last).kind == text::TokenKind::word) {
      const auto suffix = words.spelling(last);
      if (suffix != "st" && suffix != "nd" && suffix != "rd" && suffix != "th") return std::nullopt;
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

// A month name, with the full stop of its abbreviation.
std::optional<At> after_month(const Words& words, At at) {
  if (!words.is(at, WordClass::month)) return std::nullopt;
  const bool short_form = words.length(at) <= 4 && words.spelling(at) != "May" &&
                          words.spelling(at) != "June" && words.spelling(at) != "July";
  return short_form && words.symbol(at + 1, U'.') && words.joined(at + 1) ? at + 2 : at + 1;
}

// The year behind a month or day: "2022", ", 2022", "of 2022", "in 2020", "-2016", "/2016".
std::optional<Year> trailing_year(const Words& words, At at) {
  if (words.is(at, WordClass::of) && words.length(at + 1) == 2 &&
      words.digits(at + 1).value_or(0) > 31)
    return Year{1900 + *words.digits(at + 1), at + 2};
  if (words.symbol(at, U',') || words.is(at, WordClass::of))
    ++at;
  else if (words.spelling(at) == "in")
    ++at;
  else if ((words.symbol(at, U'-') || words.symbol(at, U'/')) && words.joined(at) &&
           words.joined(at + 1))
    ++at;
  if (words.is(at, WordClass::unit) && words.word(at).value == static_cast<int>(Grain::year)) ++at;
  const auto year = read_year(words, at);
  if (!year) return std::nullopt;
  return year;
}

// "31 November": its value as written, and no days.
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

bool range_link(const Words& words, At at) {
  const auto word = words.spelling(at);
  return words.symbol(at, U'-') || word == "to" || word == "and" || word == "until" ||
         word == "through" || word == "till";
}

// The year that the other end of a range names: "from June 3 to June 10, 1942", "June 3-10, 1942",
// "March-April 1945".
std::optional<int> year_of_range(const Words& words, At at) {
  if (!range_link(words, at)) return std::nullopt;
  At next = at + 1;
  if (const auto month = after_month(words, next)) {
    next = *month;
    if (const auto year = trailing_year(words, next)) return year->value;
  }
  const auto day = read_day(words, next);
  if (!day) return std::nullopt;
  At after = day->last;
  if (const auto month = after_month(words, after)) after = *month;
  const auto year = trailing_year(words, after);
  return year ? std::optional(year->value) : std::nullopt;
}

// A month or day whose year is not written.
Reading open_date(const Scene& scene, At first, At last, unsigned month,
                  std::optional<unsigned> day) {
  if (const auto year = year_of_range(scene.words, last))
    return make_date(first, last, *year, month, day);
  const auto tense = tense_around(scene.words, scene.sentence, first, last);
  const auto choice = scene.anchors.month_day(month, day, tense);
  Reading reading = date_reading(first, last, choice.period,
                                 choice.from_text ? TimeAnchor::text : TimeAnchor::publication);
  if (choice.why.empty()) reading.anchor = TimeAnchor::none;
  reading.choice = choice.why;
  if (day && *day > month_length(2000, month)) mark_impossible(reading, month, *day);
  return reading;
}

// "the annual March for Life", "the March of the Mothers"
bool is_march(const Words& words, At at) {
  if (words.spelling(at) != "March") return false;
  const bool introduced = year_cue(words, at - 1) && !words.is(at - 1, WordClass::article);
  const auto next = words.spelling(at + 1);
  return !introduced && (next == "of" || next == "for" || next == "on" || next == "against");
}

int century_of(int two_digits) { return two_digits < 40 ? 2000 : 1900; }

bool separator(const Words& words, At at, char32_t mark) {
  return words.symbol(at, mark) && words.joined(at) && words.joined(at + 1);
}

std::optional<char32_t> date_separator(const Words& words, At at) {
  for (const char32_t mark : {U'-', U'/', U'.'})
    if (separator(words, at, mark)) return mark;
  return std::nullopt;
}

std::optional<unsigned> month_number(const Words& words, At at) {
  if (words.is(at, WordClass::month)) return static_cast<unsigned>(words.word(at).value);
  const auto digits = words.digits(at);
  if (!digits || words.length(at) > 2 || *digits < 1 || *digits > 12) return std::nullopt;
  return static_cast<unsigned>(*digits);
}

std::optional<unsigned> day_number(const Words& words, At at) {
  const auto digits = words.digits(at);
  if (!digits || words.length(at) > 2 || *digits < 1 || *digits > 31) return std::nullopt;
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

// "2016-10-16", "2019/aug/01", "2015-3"
std::optional<Reading> read_year_first(const Words& words, At at) {
  const int year = *words.digits(at);
  const auto mark = date_separator(words, at + 1);
  if (!mark) return std::nullopt;
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
std::optional<Reading> read_year_last(const Words& words, At at) {
  const auto mark = date_separator(words, at + 1);
  if (!mark || !separator(words, at + 3, *mark)) return std::nullopt;
  const auto tail = words.digits(at + 4);
  if (!tail || (words.length(at + 4) != 4 && (words.length(at + 4) != 2 || *mark == U'.')))
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
  const bool month_first = *first <= 12 && *mark != U'.';
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

// The day of the month that fits a weekday best around publication; the current month by default.
Day day_at_hand(const Anchors& anchors, unsigned day, std::optional<unsigned> weekday) {
  const bool text = anchors.narrative() && anchors.last();
  const Day base = text ? anchors.last()->first : *anchors.publication();
  const Day here = make_day(year_of(base), month_of(base), day);
  if (!weekday) return here;
  for (const int months : {0, -1, 1, -2, 2})
    if (const Day near = add_months(here, months);
        weekday_of(near) == *weekday && day_of_month(near) == day)
      return near;
  return here;
}

}  // namespace

std::optional<Reading> read_second_day(const Scene& scene, At at) {
  const Words& words = scene.words;
  const Reading* previous = scene.previous;
  const bool follows = previous != nullptr && previous->last + 1 == at && range_link(words, at - 1);
  if (!follows || !previous->period || previous->period->grain != Grain::day ||
      previous->period->known != Known::all || !words.is(previous->first, WordClass::month))
    return std::nullopt;
  const auto day = read_day(words, at);
  if (!day || day->value <= day_of_month(previous->period->first) || words.lower_word(day->last))
    return std::nullopt;
  const Day first = previous->period->first;
  if (const auto year = trailing_year(words, day->last))
    return make_date(at, year->last, year->value, month_of(first), day->value);
  Reading reading = make_date(at, day->last, year_of(first), month_of(first), day->value);
  reading.anchor = previous->anchor;
  return reading;
}

std::optional<Reading> read_lone_day(const Scene& scene, At at, std::optional<unsigned> weekday) {
  const Words& words = scene.words;
  if (words.spelling(at - 1) != "the") return std::nullopt;
  const auto day = read_day(words, at);
  const bool ordinal =
      day && (words.number(at) == nullptr || words.number(at)->ordinal) && day->last > at;
  if (!ordinal || (words.digits(at) && day->last == at + 1)) return std::nullopt;
  const auto before = words.spelling(at - 2);
  const bool dated = weekday || before == "on" || before == "On" || before == "until" ||
                     before == "by" || before == "around";
  const auto next = words.word(day->last).role;
  const bool noun = words.token(day->last).kind == text::TokenKind::word &&
                    !words.joined(day->last) && next != WordClass::relation &&
                    next != WordClass::of;
  if (!dated || noun || words.symbol(day->last, U'-')) return std::nullopt;
  if (next == WordClass::of || next == WordClass::relation) {
    const At month_at = next == WordClass::of ? day->last + 1 : day->last;
    const auto month =
        words.is(month_at, WordClass::relation) ? read_relation(scene, month_at) : std::nullopt;
    if (!month || !month->period || month->period->grain != Grain::month ||
        month->period->known != Known::all)
      return std::nullopt;
    return make_date(at, month->last, year_of(month->period->first), month_of(month->period->first),
                     day->value);
  }
  if (!scene.anchors.publication() && !(scene.anchors.narrative() && scene.anchors.last()))
    return std::nullopt;
  const Day found = day_at_hand(scene.anchors, day->value, weekday);
  Reading reading = date_reading(at, day->last, {Grain::day, found}, TimeAnchor::publication);
  reading.choice = "the month at hand";
  return reading;
}

std::optional<Year> read_year(const Words& words, At at) {
  if (words.spelling(at) == "AD" || words.spelling(at) == "BC") {
    const auto digits = words.digits(at + 1);
    if (digits && words.length(at + 1) <= 4 && *digits > 0)
      return Year{words.word(at).value < 0 ? 1 - *digits : *digits, at + 2};
  }
  if (const auto digits = words.digits(at)) {
    if (*digits > 0 && words.length(at) <= 5 && words.is(at + 1, WordClass::era))
      return Year{words.word(at + 1).value < 0 ? 1 - *digits : *digits, at + 2};
    const bool both =
        words.symbol(at + 1, U'-') && words.digits(at + 2) && words.is(at + 3, WordClass::era);
    if (both && words.word(at + 3).value < 0 && *digits > *words.digits(at + 2))  // "480-479 BC"
      return Year{1 - *digits, at + 1};
    if (words.length(at) != 4 || *digits < 1000 || *digits > 2999) return std::nullopt;
    if (words.symbol(at + 1, U',') && words.joined(at + 1) && words.joined(at + 2) &&
        words.digits(at + 2))
      return std::nullopt;
    return Year{*digits, at + 1};
  }
  if (words.symbol(at, U'\'') && words.joined(at + 1) && words.length(at + 1) == 2) {
    if (const auto digits = words.digits(at + 1))
      return Year{*digits + century_of(*digits), at + 2};
  }
  const auto* number = words.number(at);
  if (number == nullptr || !number->in_words || number->ordinal || !number->value)
    return std::nullopt;
  const double value = number->value->to_double();
  if (value >= 1100 && value <= 2100) return Year{static_cast<int>(value), number->last_token};
  // "nineteen ninety-four" is two numbers side by side
  const auto* tail = words.number(number->last_token);
  if (value < 10 || value > 20 || tail == nullptr || !tail->in_words || !tail->value ||
      tail->ordinal)
    return std::nullopt;
  const double rest = tail->value->to_double();
  if (rest < 10 || rest > 99) return std::nullopt;
  return Year{static_cast<int>(value * 100 + rest), tail->last_token};
}

std::optional<Reading> read_numeric_date(const Scene& scene, At at) {
  const Words& words = scene.words;
  if (!words.digits(at)) return std::nullopt;
  if (words.length(at) == 8) return read_packed(words, at);
  if (four_digit_year(words, at)) return read_year_first(words, at);
  if (words.length(at) > 2) return std::nullopt;
  if (auto reading = read_year_last(words, at)) return reading;
  const auto mark = date_separator(words, at + 1);
  const auto month = month_number(words, at);
  if (mark && *mark != U'.' && month && four_digit_year(words, at + 2) &&
      !date_separator(words, at + 3))
    return make_date(at, at + 3, *words.digits(at + 2), *month, std::nullopt);
  return std::nullopt;
}

std::optional<Reading> read_day_month(const Scene& scene, At at) {
  const Words& words = scene.words;
  const auto day = read_day(words, at);
  if (!day) return std::nullopt;
  At month_at = day->last;
  // "3-10 June", "3 and 10 June": the first day takes its month from the second
  At stop = month_at;
  if (words.symbol(month_at, U'-') || words.spelling(month_at) == "to" ||
      words.spelling(month_at) == "and" || words.spelling(month_at) == "or") {
    const auto second = read_day(words, month_at + 1);
    if (second && after_month(words, second->last) && second->value > day->value) {
      month_at = second->last;
    } else if (words.symbol(month_at, U'-') && words.joined(month_at) &&
               words.is(month_at + 1, WordClass::month)) {
      ++month_at;  // "05-Aug-2016"
      stop = 0;
    }
  } else {
    if (words.symbol(month_at, U'/') && words.is(month_at + 1, WordClass::month)) ++month_at;
    if (words.is(month_at, WordClass::of)) ++month_at;
    stop = 0;
  }
  const auto after = after_month(words, month_at);
  if (!after) return std::nullopt;
  const auto month = static_cast<unsigned>(words.word(month_at).value);
  const auto year = trailing_year(words, *after);
  if (year) return make_date(at, stop != 0 ? stop : year->last, year->value, month, day->value);
  return open_date(scene, at, stop != 0 ? stop : *after, month, day->value);
}

std::optional<Reading> read_month_day(const Scene& scene, At at) {
  const Words& words = scene.words;
  const auto after = after_month(words, at);
  if (!after) return std::nullopt;
  const auto month = static_cast<unsigned>(words.word(at).value);
  At day_at = *after;
  if (words.token(day_at).kind == text::TokenKind::word && words.spelling(day_at) == "the")
    ++day_at;
  if (separator(words, day_at, U'-') && day_number(words, day_at + 1)) ++day_at;
  const auto day = read_day(words, day_at);
  const bool is_day = day && !words.is(day->last, WordClass::era) &&
                      !(separator(words, day->last, U':') && words.digits(day->last + 1));
  if (is_day) {
    if (const auto year = trailing_year(words, day->last))
      return make_date(at, year->last, year->value, month, day->value);
    const auto late =
        trailing_year(words, *after);  // "January first 2000", "January 12" of the year
    if (late && late->last > day->last)
      return make_date(at, late->last, late->value, month, std::nullopt);
    return open_date(scene, at, day->last, month, day->value);
  }
  if (const auto year = trailing_year(words, *after)) {
    return make_date(at, year->last, year->value, month, std::nullopt);
  }
  if (is_march(words, at)) return std::nullopt;
  const bool vague_name = words.word(at).beside_day && *after == at + 1;
  if (vague_name &&
      !(words.length(at) == 3 && words.spelling(at) == "May" && year_cue(words, at - 1)))
    return std::nullopt;
  return open_date(scene, at, *after, month, std::nullopt);
}

}  // namespace claimcheck::time
