#include <cstdlib>

#include "time/calendar.h"
#include "time/date_parts.h"
#include "time/grammar.h"

namespace claimcheck::time {
namespace {

// The "264" of "264-241 BC" and "from 264 to 241 BC", the "14" of "between 14 and 37 AD".
std::optional<Year> first_of_range(const Words& words, At at) {
  const int first = *words.digits(at);
  const auto end = words.digits(at + 2);
  const bool both = end && (words.symbol(at + 1, U'-') || words.has(at + 1, Cue::range)) &&
                    words.is(at + 3, WordClass::era) && words.length(at) <= 5;
  if (!both) return std::nullopt;
  const bool before_era = words.word(at + 3).value < 0;
  if (before_era ? first <= *end : first >= *end) return std::nullopt;
  return Year{before_era ? 1 - first : first, at + 1};
}

// "AD 70", "490 BC", "480-479 BC"
std::optional<Year> year_with_era(const Words& words, At at) {
  if (words.is(at, WordClass::era) && words.token(at).all_caps) {
    const auto digits = words.digits(at + 1);
    const bool likely = digits && words.length(at + 1) <= 4 && *digits > 0;
    if (!likely) return std::nullopt;
    return Year{words.word(at).value < 0 ? 1 - *digits : *digits, at + 2};
  }
  const auto digits = words.digits(at);
  if (!digits) return std::nullopt;
  if (*digits > 0 && words.length(at) <= 5 && words.is(at + 1, WordClass::era))
    return Year{words.word(at + 1).value < 0 ? 1 - *digits : *digits, at + 2};
  return first_of_range(words, at);
}

// "2022", not "2,022"
std::optional<Year> four_digit_year(const Words& words, At at) {
  const auto digits = words.digits(at);
  if (!digits || words.length(at) != 4 || *digits < 1000 || *digits > 2999) return std::nullopt;
  const bool grouped = words.symbol(at + 1, U',') && words.joined(at + 1) && words.joined(at + 2) &&
                       words.digits(at + 2);
  if (grouped) return std::nullopt;
  return Year{*digits, at + 1};
}

// "'87"
std::optional<Year> short_year(const Words& words, At at) {
  if (!words.symbol(at, U'\'') || !words.joined(at + 1) || words.length(at + 1) != 2)
    return std::nullopt;
  const auto digits = words.digits(at + 1);
  return digits ? std::optional(Year{*digits + century_of(*digits), at + 2}) : std::nullopt;
}

// "nineteen ninety-four", "two thousand and three"
std::optional<Year> spelled_year(const Words& words, At at) {
  const auto* number = words.number(at);
  if (number == nullptr || !number->in_words || number->ordinal || !number->value)
    return std::nullopt;
  const double value = number->value->to_double();
  if (value >= 1100 && value <= 2100) return Year{static_cast<int>(value), number->last_token};
  const auto* tail = words.number(number->last_token);  // two numbers side by side
  if (value < 10 || value > 20 || tail == nullptr || !tail->in_words || !tail->value ||
      tail->ordinal)
    return std::nullopt;
  const double rest = tail->value->to_double();
  if (rest < 10 || rest > 99) return std::nullopt;
  return Year{static_cast<int>(value * 100 + rest), tail->last_token};
}

}  // namespace

std::optional<Year> read_year(const Words& words, At at) {
  if (const auto year = year_with_era(words, at)) return year;
  if (words.digits(at)) return four_digit_year(words, at);
  if (const auto year = short_year(words, at)) return year;
  return spelled_year(words, at);
}

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
  // "2560 x 1440"
  const auto times = [](const text::Token& token) {
    return token.is(0xD7) || token.hash == text::hash_of("x");
  };
  const bool factor = (times(after) && words.token(last + 1).kind == TokenKind::number) ||
                      (at > 1 && times(before) && words.token(at - 2).kind == TokenKind::number);
  if (factor) return true;
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
  if (!plural_at(words, last) || words.has(last, Cue::year_noun)) return false;
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

// Whether a word says when, and what is behind it is no number of something: "in", "by", "until".
bool says_when(const Words& words, At at) {
  return words.has(at, Cue::in) ||
         (words.is(at, WordClass::year_cue) && words.has(at, Cue::moment)) ||
         words.has(at, Cue::limit);
}

// "In 480 the king", "until 404": in a text that tells of years near by before our era, or of its
// first centuries, a year of the same era
std::optional<Reading> ancient_year(const Scene& scene, At at) {
  const Words& words = scene.words;
  const auto digits = words.digits(at);
  const auto& told = scene.anchors.last();
  const bool short_number = digits && words.length(at) <= 3 && *digits > 9;
  if (!short_number || !told || !scene.anchors.narrative() || !says_when(words, at - 1))
    return std::nullopt;
  const int now = year_of(told->first);
  const int year = now <= 0 ? 1 - *digits : *digits;
  constexpr int kNear = 100;
  const bool near = std::abs(year - now) <= kNear && now < 1000;
  const bool ends = ends_date(words, at + 1) || words.token(at + 1).capitalised;
  if (!near || !ends || part_of_a_figure(words, at, at + 1)) return std::nullopt;
  Reading reading = date_reading(at, at + 1, {Grain::year, make_day(year, 1, 1)}, TimeAnchor::text);
  reading.choice = "of the era told of before";
  return reading;
}

// "In 2007 ceremonies marked the day", "in the months of 1921 strikes spread": a year that is not
// round counts nothing at the head of a sentence, nor behind a unit
bool is_surely_year(const Scene& scene, At at, int year) {
  const Words& words = scene.words;
  const bool heads = at == scene.sentence.first_token + 1 && words.has(at - 1, Cue::in);
  const bool of_unit = words.is(at - 1, WordClass::of) && words.is(at - 2, WordClass::unit);
  return (heads || of_unit) && year >= 1800 && year <= 2035 && year % 100 != 0;
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
  if (!year) return ancient_year(scene, at);
  const bool spelled_out = !words.digits(at);
  const bool with_era = words.is(year->last - 1, WordClass::era) || year->value < 1000;
  if (spelled_out || with_era) {
    if (!with_era && !year_cue(words, at - 1)) return std::nullopt;
    // "the twelve hundred houses"
    if (words.has(year->last - 1, Cue::hundred) && plural_at(words, year->last))
      return std::nullopt;
    return date_reading(at, year->last, {Grain::year, make_day(year->value, 1, 1)});
  }
  if (auto season = season_year(words, at, *year)) return season;
  if (words.is(year->last, WordClass::month) && !words.digits(year->last + 1) &&
      !words.joined(year->last))
    return date_reading(at, year->last + 1,
                        {Grain::month, make_day(year->value, words.word(year->last).index(), 1)});
  const bool hyphened = words.symbol(at - 1, U'-') && year_cue(words, at - 2);  // "mid-1996"
  if (part_of_a_figure(words, at, year->last)) return std::nullopt;
  if (!hyphened && !is_surely_year(scene, at, year->value) &&
      counts_something(words, at, year->last))
    return std::nullopt;
  if (!hyphened && !year_cue(words, at - 1) && !stands_alone(words, at, year->last, year->value))
    return std::nullopt;
  return date_reading(at, year->last, {Grain::year, make_day(year->value, 1, 1)});
}

namespace {

// "the 450s BC", "the 460s" of a text that tells of years near by
std::optional<Reading> ancient_decade(const Scene& scene, At at) {
  const Words& words = scene.words;
  const auto digits = words.digits(at);
  const bool plural = digits && words.length(at) == 3 && *digits % 10 == 0 && *digits > 0 &&
                      words.joined(at + 1) && words.has(at + 1, Cue::decade_suffix);
  if (!plural) return std::nullopt;
  const bool era = words.is(at + 2, WordClass::era);
  const auto& told = scene.anchors.last();
  constexpr int kNear = 100;
  const int now = told ? year_of(told->first) : 0;
  const bool before_era = era ? words.word(at + 2).value < 0 : now <= 0;
  const int first = before_era ? -*digits - 8 : *digits;
  const bool near = told && now < 1000 && std::abs(first - now) <= kNear;
  if (!era && !near) return std::nullopt;
  return date_reading(at, at + (era ? 3U : 2U), {Grain::decade, make_day(first, 1, 1)});
}

}  // namespace

std::optional<Reading> read_decade(const Scene& scene, At at) {
  const Words& words = scene.words;
  if (words.is(at, WordClass::decade)) {
    const int value = words.word(at).value;
    const bool named = words.has(at - 1, Cue::the) || year_cue(words, at - 1);
    if (!named) return std::nullopt;
    return date_reading(at, at + 1, {Grain::decade, make_day(1900 + value, 1, 1)});
  }
  if (auto ancient = ancient_decade(scene, at)) return ancient;
  const At digits_at = words.symbol(at, U'\'') ? at + 1 : at;
  const auto digits = words.digits(digits_at);
  if (!digits || (words.length(digits_at) != 4 && words.length(digits_at) != 2) ||
      *digits % 10 != 0)
    return std::nullopt;
  At suffix = digits_at + 1;
  if (words.symbol(suffix, U'\'') && words.joined(suffix)) ++suffix;
  const bool plural = words.joined(suffix) && words.has(suffix, Cue::decade_suffix);
  if (!plural) return std::nullopt;
  const bool short_form = words.length(digits_at) == 2;
  const auto* before = scene.previous;
  const bool listed = before != nullptr && before->last + 1 == at && range_link(words, at - 1) &&
                      before->period && before->period->grain == Grain::decade;  // "1920s and 30s"
  if (short_form && digits_at == at && !words.has(at - 1, Cue::the) && !listed) return std::nullopt;
  const int year = short_form ? 1900 + *digits : *digits;
  if (year < 1000 || year > 2990) return std::nullopt;
  const Grain grain = year % 100 == 0 && year < 2000 ? Grain::century : Grain::decade;
  return date_reading(at, suffix + 1,
                      {grain, make_day(grain == Grain::century ? year + 1 : year, 1, 1)});
}

}  // namespace claimcheck::time
