#include <cstdlib>

#include "text/lemma.h"
#include "time/calendar.h"
#include "time/date_parts.h"
#include "time/grammar.h"

namespace claimcheck::time {
namespace {

using text::TokenKind;

// What makes digits something other than a year: money, grouping, a decimal, a percentage, a code.
bool part_of_a_figure(const Words& words, At at, At last) {
  const auto& before = words.token(at - 1);
  if (at > 0 && words.joined(at)) {
    // "before1988": a space was lost
    const bool run_on =
        words.lower_word(at - 1) && (words.has(at - 1, Cue::in) || words.has(at - 1, Cue::moment));
    const bool bracket = run_on || before.is(U'(') || before.is(U'-') || before.is(U'/') ||
                         before.is(U'\'') || before.is(U'"') || before.is(U'[') ||
                         before.is(U'=') || before.is(U'~');
    if (!bracket) return true;
  }
  const auto& after = words.token(last);
  // "2560 x 1440"
  const auto times = [&words](At mark) {
    return words.symbol(mark, 0xD7) || words.has(mark, Cue::times);
  };
  const bool factor = (times(last) && words.token(last + 1).kind == TokenKind::number) ||
                      (at > 1 && times(at - 1) && words.token(at - 2).kind == TokenKind::number);
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

// "Xerxes" of "In 480 Xerxes crossed": a name that the number counts none of, as it does in "by 400
// Thebans", "in 30 Roman carts".
bool begins_clause(const Scene& scene, At year_at, At at) {
  const Words& words = scene.words;
  if (!words.token(at).capitalised || plural_at(words, at + 1)) return false;
  const bool heads = year_at == scene.sentence.first_token + 1 && words.has(year_at - 1, Cue::in);
  return heads || !text::is_plural(words.text().text, words.token(at));
}

// Whether a number counts what is behind it: "120 ships", "120 Roman ships", "120 of them"; not
// "In 120 the ships".
bool counts_noun(const Words& words, At at) {
  const auto plural = [&](At noun) {
    return words.lower_word(noun) && words.word(noun).role == WordClass::none &&
           text::is_plural(words.text().text, words.token(noun));
  };
  if (words.is(at + 1, WordClass::of) || plural(at + 1)) return true;
  return !ends_date(words, at + 1) && plural(at + 2);
}

// "In 480 the king", "until 404"
std::optional<Reading> lone_ancient_year(const Scene& scene, At at) {
  const Words& words = scene.words;
  const auto year = says_when(words, at - 1) ? read_ancient_year(scene, at) : std::nullopt;
  const bool ends = year && (ends_date(words, at + 1) || begins_clause(scene, at, at + 1));
  if (!ends) return std::nullopt;
  Reading reading =
      date_reading(at, at + 1, {Grain::year, make_day(year->value, 1, 1)}, TimeAnchor::text);
  reading.choice = "of the era told of before";
  return reading;
}

// "In 2007 ceremonies marked the day", "in the months of 1921 strikes spread": a year that is not
// round counts nothing at the head of a sentence or behind a mark in it, nor behind a unit
bool is_surely_year(const Scene& scene, At at, int year) {
  const Words& words = scene.words;
  const bool first = at == scene.sentence.first_token + 1;
  const bool heads =
      words.has(at - 1, Cue::in) && (first || words.token(at - 2).kind == text::TokenKind::symbol);
  const bool of_unit = words.is(at - 1, WordClass::of) && words.is(at - 2, WordClass::unit);
  return (heads || of_unit) && year >= 1800 && year <= 2035 && year % 100 != 0;
}

}  // namespace

std::optional<Year> read_ancient_year(const Scene& scene, At at) {
  const Words& words = scene.words;
  const auto digits = words.digits(at);
  const auto& told = scene.anchors.last();
  const bool short_number = digits && words.length(at) <= 3 && *digits > 9;
  if (!short_number || !told || !scene.anchors.narrative()) return std::nullopt;
  if (counts_noun(words, at) || part_of_a_figure(words, at, at + 1)) return std::nullopt;
  const int now = year_of(told->first);
  const int year = now <= 0 ? 1 - *digits : *digits;
  constexpr int kNear = 100;
  const bool near = std::abs(year - now) <= kNear && now < 1000;
  return near ? std::optional(Year{year, at + 1}) : std::nullopt;
}

std::optional<Reading> read_lone_year(const Scene& scene, At at) {
  const Words& words = scene.words;
  if (auto end = range_end(words, at)) return end;
  const auto year = read_year(words, at);
  if (!year) return lone_ancient_year(scene, at);
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
  // "as late as 1799", "later than 1799"
  const bool compared = (words.has(at - 1, Cue::as) && words.is(at - 2, WordClass::year_cue)) ||
                        (words.has(at - 1, Cue::than) && words.has(at - 2, Cue::sequel));
  const bool introduced = hyphened || compared || year_cue(words, at - 1);
  if (!introduced && !stands_alone(words, at, year->last, year->value)) return std::nullopt;
  return date_reading(at, year->last, {Grain::year, make_day(year->value, 1, 1)});
}

}  // namespace claimcheck::time
