#include "time/calendar.h"
#include "time/grammar.h"

namespace claimcheck::time {
namespace {

using text::TokenKind;

// What makes digits something other than a year: money, grouping, a decimal, a percentage, a code.
bool part_of_a_figure(const Words& words, At at, At last) {
  const auto& before = words.token(at - 1);
  if (at > 0 && words.joined(at)) {
    const bool bracket = before.is(U'(') || before.is(U'-') || before.is(U'/') ||
                         before.is(U'\'') || before.is(U'"') || before.is(U'[') ||
                         before.is(U'=') || before.is(U'~');
    if (!bracket) return true;
  }
  const auto& after = words.token(last);
  if (!words.joined(last)) return after.is(U'%');
  if (after.kind == TokenKind::word) return true;
  const bool mark = after.is(U',') || after.is(U'.') || after.is(U':') || after.is(U'/');
  return after.is(U'%') || after.is(U'$') ||
         (mark && words.joined(last + 1) && words.token(last + 1).kind == TokenKind::number);
}

bool plural_at(const Words& words, At at) {
  if (!words.lower_word(at) || words.word(at).role != WordClass::none) return false;
  const auto noun = words.spelling(at);
  return noun.size() > 3 && noun.ends_with('s') && !noun.ends_with("ss") && !noun.ends_with("us");
}

// "2000 soldiers", "1500 metres": a lower-case plural behind it that no article before it turns
// into an event of that year ("the 2022 elections").
bool counts_something(const Words& words, At at, At last) {
  if (!plural_at(words, last)) return false;
  const auto before = words.word(at - 1).role;
  return before != WordClass::article && before != WordClass::relation;
}

std::optional<Reading> season_year(const Words& words, At at, const Year& year) {
  // "2019/20": a season that runs over two years; "1914-18": a range, of which this is the first
  // end
  if (!words.symbol(year.last, U'/') || !words.joined(year.last) || !words.joined(year.last + 1))
    return std::nullopt;
  const auto end = words.digits(year.last + 1);
  const bool follows =
      end && words.length(year.last + 1) <= 4 && *end % 100 == (year.value + 1) % 100;
  if (!follows) return std::nullopt;
  Reading reading = date_reading(at, year.last + 2, {Grain::year, make_day(year.value, 1, 1)});
  reading.days = DayInterval::closed(make_day(year.value, 1, 1), make_day(year.value + 1, 12, 31),
                                     Hardness::firm);
  reading.choice = "a season that runs over two years";
  return reading;
}

// "-18" of "1914-18", "-1918" of "1914-1918"
std::optional<Reading> range_end(const Words& words, At at) {
  if (!words.symbol(at - 1, U'-') || at < 2 || !words.joined(at)) return std::nullopt;
  const auto start = words.digits(at - 2);
  const auto end = words.digits(at);
  if (!start || !end || words.length(at - 2) != 4 || words.length(at) != 2 || *start < 1000 ||
      *start > 2999)
    return std::nullopt;
  const int year = *start / 100 * 100 + *end;
  if (year <= *start || part_of_a_figure(words, at, at + 1)) return std::nullopt;
  return date_reading(at, at + 1, {Grain::year, make_day(year, 1, 1)});
}

bool stands_alone(const Words& words, At at, At last, int year) {
  if (year < 1300 || year > 2099) return false;
  const auto& before = words.token(at - 1);
  const auto& after = words.token(last);
  const bool bracketed = before.is(U'(') && (after.is(U')') || after.is(U'-') || after.is(U','));
  const bool range = (before.is(U'-') && at >= 2 && read_year(words, at - 2)) ||
                     (after.is(U'-') && words.token(last + 1).kind == TokenKind::number);
  const bool possessive = after.kind == TokenKind::word && words.spelling(last).starts_with('\'');
  const bool opens = at == 0 || before.is(U'.') || words.token(at).paragraph_before;
  const bool list = (before.is(U',') || before.is(U'=')) && year >= 1700;
  const bool modern = year >= 1900 && year <= 2035;
  return bracketed || range || possessive || opens || list ||
         (modern && (before.kind == TokenKind::word || before.is(U'"') || before.is(U'\'')));
}

}  // namespace

bool year_cue(const Words& words, At at) {
  switch (words.word(at).role) {
    case WordClass::year_cue:
    case WordClass::of:
    case WordClass::shift:
    case WordClass::fiscal:
    case WordClass::calendar:
    case WordClass::relation:
    case WordClass::season:
    case WordClass::weekday:
    case WordClass::unit:
    case WordClass::article:
      return true;
    default:
      return false;
  }
}

std::optional<Reading> read_lone_year(const Scene& scene, At at) {
  const Words& words = scene.words;
  if (auto end = range_end(words, at)) return end;
  const auto year = read_year(words, at);
  if (!year) return std::nullopt;
  const bool spelled_out = !words.digits(at);
  const bool with_era = words.is(year->last - 1, WordClass::era) || year->value < 1000;
  if (spelled_out || with_era) {
    if (!with_era && !year_cue(words, at - 1)) return std::nullopt;
    // "the twelve hundred houses"
    if (words.spelling(year->last - 1) == "hundred" && plural_at(words, year->last))
      return std::nullopt;
    return date_reading(at, year->last, {Grain::year, make_day(year->value, 1, 1)});
  }
  if (auto season = season_year(words, at, *year)) return season;
  if (words.is(year->last, WordClass::month) && !words.digits(year->last + 1) &&
      !words.joined(year->last))
    return date_reading(
        at, year->last + 1,
        {Grain::month,
         make_day(year->value, static_cast<unsigned>(words.word(year->last).value), 1)});
  const bool hyphened = words.symbol(at - 1, U'-') && year_cue(words, at - 2);  // "mid-1996"
  if (part_of_a_figure(words, at, year->last)) return std::nullopt;
  if (!hyphened && counts_something(words, at, year->last)) return std::nullopt;
  if (!hyphened && !year_cue(words, at - 1) && !stands_alone(words, at, year->last, year->value))
    return std::nullopt;
  return date_reading(at, year->last, {Grain::year, make_day(year->value, 1, 1)});
}

std::optional<Reading> read_decade(const Scene& scene, At at) {
  const Words& words = scene.words;
  if (words.is(at, WordClass::decade)) {
    const int value = words.word(at).value;
    const bool named = words.spelling(at - 1) == "the" || year_cue(words, at - 1);
    if (!named) return std::nullopt;
    return date_reading(at, at + 1, {Grain::decade, make_day(1900 + value, 1, 1)});
  }
  const At digits_at = words.symbol(at, U'\'') ? at + 1 : at;
  const auto digits = words.digits(digits_at);
  if (!digits || (words.length(digits_at) != 4 && words.length(digits_at) != 2) ||
      *digits % 10 != 0)
    return std::nullopt;
  At suffix = digits_at + 1;
  if (words.symbol(suffix, U'\'') && words.joined(suffix)) ++suffix;
  const bool plural =
      words.joined(suffix) && (words.spelling(suffix) == "s" || words.spelling(suffix) == "'s");
  if (!plural) return std::nullopt;
  const bool short_form = words.length(digits_at) == 2;
  if (short_form && digits_at == at && words.spelling(at - 1) != "the") return std::nullopt;
  const int year = short_form ? 1900 + *digits : *digits;
  if (year < 1000 || year > 2990) return std::nullopt;
  const Grain grain = year % 100 == 0 && year < 2000 ? Grain::century : Grain::decade;
  return date_reading(at, suffix + 1,
                      {grain, make_day(grain == Grain::century ? year + 1 : year, 1, 1)});
}

}  // namespace claimcheck::time
