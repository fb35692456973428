#include "text/lemma.h"
#include "time/calendar.h"
#include "time/date_parts.h"
#include "time/grammar.h"
#include "time/written_years.h"

namespace claimcheck::time {
namespace {

// The last month of "January, February and March 1943", at its first comma; with or without a comma
// before the "and".
std::optional<At> last_of_months(const Words& words, At at) {
  if (!words.symbol(at, U',')) return std::nullopt;
  constexpr int kMonths = 12;
  for (int i = 0; i < kMonths && words.symbol(at, U','); ++i) {
    const auto month = after_month(words, at + 1);
    if (!month) {
      ++at;
      break;
    }
    at = *month;
  }
  return range_link(words, at) && after_month(words, at + 1) ? std::optional(at + 1) : std::nullopt;
}

// "May" of "April, May and June", "May, June and July": other months stand to both sides of it, or
// to the right.
bool is_among_months(const Words& words, At at, At after) {
  const bool listed = words.symbol(at - 1, U',') && words.is(at - 2, WordClass::month);
  const At link = words.symbol(after, U',') ? after + 1 : after;
  const bool followed = range_link(words, link) && after_month(words, link + 1);
  return last_of_months(words, after) || (listed && followed);
}

// The year that the other end of a range names: "from June 3 to June 10, 1942", "June 3-10, 1942",
// "March-April 1945".
std::optional<int> year_of_range(const Words& words, At at) {
  if (const auto month = last_of_months(words, at)) {
    const auto year = trailing_year(words, *after_month(words, *month));
    return year ? std::optional(year->value) : std::nullopt;
  }
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

bool is_bracket(const Words& words, At at, bool open) {
  return words.symbol(at, open ? U'(' : U')') || words.symbol(at, open ? U'[' : U']');
}

// "1917" of "7 November (25 October O.S.) 1917", for either day: the year behind the brackets,
// which hold a date too.
std::optional<int> year_past_brackets(const Scene& scene, At at) {
  const Words& words = scene.words;
  const Reading* told = scene.previous;
  bool dated = told != nullptr && is_bracket(words, told->last, true) && told->last < at;
  if (!dated && !is_bracket(words, at, true)) return std::nullopt;
  constexpr At kLongest = 8;
  for (const At end = at + kLongest; at < end && !is_bracket(words, at, false); ++at)
    dated = dated || words.is(at, WordClass::month);
  const bool year = dated && is_bracket(words, at, false) && is_digits_of_year(words, at + 1) &&
                    !text::is_plural(words.text().text, words.token(at + 2));
  return year ? words.digits(at + 1) : std::nullopt;
}

// "and in November"
bool is_coordinated(const Words& words, At first) {
  return first >= 2 && words.has(first - 1, Cue::dating) && words.has(first - 2, Cue::join);
}

// "On 3 August 1999 it shook, and in November again": of news, the one that follows a date of the
// past at the head of its sentence. Not "founded in May 1999, it said in November": that is told of
// the present.
std::optional<Reading> after_past_date(const Scene& scene, At first, At last, unsigned month,
                                       std::optional<unsigned> day, Direction tense) {
  const Reading* told = scene.previous;
  const bool heads = told != nullptr && told->first >= scene.sentence.first_token &&
                     told->first <= scene.sentence.first_token + 1;
  const bool dated = heads && told->type == TimexType::date && told->anchor == TimeAnchor::none &&
                     told->period && told->period->known == Known::all &&
                     told->period->grain <= Grain::month;
  const auto& published = scene.anchors.publication();
  if (!dated || !published || tense == Direction::future || !is_coordinated(scene.words, first))
    return std::nullopt;
  const int year = year_of(told->period->first);
  if (year >= year_of(*published)) return std::nullopt;
  Reading reading = make_date(first, last, year, month, day);
  if (reading.period->first < told->period->first)
    reading = make_date(first, last, year + 1, month, day);
  reading.anchor = TimeAnchor::text;
  reading.choice = "the one that follows the date before it";
  return reading;
}

// A month or day whose year is not written.
Reading open_date(const Scene& scene, At first, At last, unsigned month,
                  std::optional<unsigned> day) {
  auto year = year_of_range(scene.words, last);
  if (!year) year = year_past_brackets(scene, last);
  if (year) return make_date(first, last, *year, month, day);
  Anchors::Telling telling{tense_around(scene.words, scene.sentence, first, last)};
  if (scene.anchors.narrative()) {
    telling.earlier = tells_earlier(scene.words, scene.sentence, first, last);
    telling.next_year = next_dated_year(scene.words, scene.sentence, last);
  } else if (auto next = after_past_date(scene, first, last, month, day, telling.tense)) {
    return *next;
  }
  const auto choice = scene.anchors.month_day(month, day, telling);
  Reading reading = date_reading(first, last, choice.period,
                                 choice.from_text ? TimeAnchor::text : TimeAnchor::publication);
  if (choice.why.empty()) reading.anchor = TimeAnchor::none;
  reading.choice = choice.why;
  const bool flashback =
      telling.earlier && choice.from_text && choice.period.first < scene.anchors.last()->first;
  if (flashback) reading.remembered = false;
  if (day && *day > month_length(2000, month)) mark_impossible(reading, month, *day);
  return reading;
}

// "the annual March for Life", "the March of the Mothers"
bool is_march(const Words& words, At at) {
  if (!words.word(at).noun) return false;
  const bool introduced = year_cue(words, at - 1) && !words.is(at - 1, WordClass::article);
  return !introduced && words.has(at + 1, Cue::purpose);
}

// "the October Revolution" of a history, "Black September", "the envoy April Hale": the name of
// something or someone
bool is_named(const Scene& scene, At at, At after) {
  const Words& words = scene.words;
  if (words.has(at - 1, Cue::named) && words.token(at - 1).capitalised) return true;
  const auto& next = words.token(after);
  const bool name_behind =
      next.capitalised && !next.all_caps && words.word(after).role == WordClass::none;
  if (!scene.anchors.narrative() || !name_behind) return false;
  return words.has(at - 1, Cue::the) ||
         (words.lower_word(at - 1) && words.word(at - 1).role == WordClass::none);
}

// The month of "24 February", "24th of February", "05-Aug-2016", "05/Aug".
At own_month(const Words& words, At at) {
  if (separator(words, at, U'-') || words.symbol(at, U'/')) ++at;
  return words.is(at, WordClass::of) ? at + 1 : at;
}

// The month that a day shares with the later ones of a range or list: "3-10 June", "14/15 July",
// "9, 10 and 12 May".
std::optional<At> month_of_list(const Words& words, DayNumber day) {
  constexpr int kMostDays = 5;
  const bool list = words.symbol(day.last, U',');
  for (int i = 0; i < kMostDays; ++i) {
    const At link = day.last;
    const bool linked =
        range_link(words, link) || words.symbol(link, U'/') || (list && words.symbol(link, U','));
    if (!linked) return std::nullopt;
    const auto next = read_day(words, link + 1);
    if (!next || next->value <= day.value) return std::nullopt;
    const At month_at = words.is(next->last, WordClass::of) ? next->last + 1 : next->last;
    const bool ends = !list || words.token(link).kind == text::TokenKind::word;
    if (after_month(words, month_at)) return ends ? std::optional(month_at) : std::nullopt;
    day = *next;
  }
  return std::nullopt;
}

// "Oct. 7 raids", "the May 12 vote": an event that is named after its day. A month is shortened
// only beside a day; "In May 12 raids" at the head of a sentence counts them.
bool names_event(const Scene& scene, At month_at, At noun_at) {
  const Words& words = scene.words;
  if (!words.has(noun_at, Cue::event)) return false;
  const bool heads = month_at == scene.sentence.first_token + 1;
  return !heads || words.word(month_at).abbreviation ||
         !text::is_plural(words.text().text, words.token(noun_at));
}

// "In March 7.5% of ...", "in May 12 people died", "June 9:30": the number is no day.
bool counts_something(const Scene& scene, At month_at, At day_at, const DayNumber& day) {
  const Words& words = scene.words;
  if (separator(words, day.last, U':') || separator(words, day.last, U'.'))
    return words.digits(day.last + 1).has_value();
  if (words.symbol(day.last, U'%')) return true;
  const auto role = words.word(day.last).role;
  const bool plain = words.lower_word(day.last) && role == WordClass::none;
  const bool spelled = !words.digits(day_at) && !is_ordinal(words, day_at) &&
                       words.number(day.last) == nullptr && !words.has(day.last, Cue::clause);
  if (spelled && (plain || role == WordClass::filler)) return true;  // "by May six more had left"
  return plain && words.has(month_at - 1, Cue::in) && !names_event(scene, month_at, day.last);
}

// "July the fourth", not "in July the fourth army", "in July the first 35 men"
bool ends_rank(const Words& words, At at) {
  if (words.number(at) != nullptr && !trailing_year(words, at)) return false;
  return ends_date(words, at) || words.is(at, WordClass::of) || words.has(at, Cue::in) ||
         trailing_year(words, at).has_value();
}

}  // namespace

bool is_verb_may(const Scene& scene, At at) {
  const Words& words = scene.words;
  const bool may = words.word(at).beside_day && words.word(at).written_out();
  const bool subject =
      is_relation(words, at - 1, Relation::current) || is_relation(words, at - 1, Relation::same);
  if (!may || !subject || !words.token(at + 1).capitalised) return false;
  const bool heading = words.token(at - 1).capitalised && at - 1 > scene.sentence.first_token;
  return heading || words.has(at + 1, Cue::be) || words.token(at + 2).capitalised;
}

std::optional<Reading> read_day_month(const Scene& scene, At at) {
  const Words& words = scene.words;
  const auto day = read_day(words, at);
  if (!day) return std::nullopt;
  const auto shared = month_of_list(words, *day);
  const At month_at = shared ? *shared : own_month(words, day->last);
  const auto after = after_month(words, month_at);
  if (!after) return std::nullopt;
  const unsigned month = words.word(month_at).index();
  const auto year = trailing_year(words, *after);
  if (year) return make_date(at, shared ? day->last : year->last, year->value, month, day->value);
  return open_date(scene, at, shared ? day->last : *after, month, day->value);
}

std::optional<Reading> read_month_day(const Scene& scene, At at) {
  const Words& words = scene.words;
  const auto after = after_month(words, at);
  if (!after) return std::nullopt;
  const unsigned month = words.word(at).index();
  At day_at = *after;
  if (words.has(day_at, Cue::the)) ++day_at;
  if (separator(words, day_at, U'-') && day_number(words, day_at + 1)) ++day_at;
  const auto day = read_day(words, day_at);
  const bool ranked = !words.has(day_at - 1, Cue::the) ||
                      (is_ordinal(words, day_at) && day && ends_rank(words, day->last));
  const bool is_day = day && ranked && !words.is(day->last, WordClass::era) &&
                      !counts_something(scene, at, day_at, *day);
  if (is_day) {
    if (const auto year = trailing_year(words, day->last))
      return make_date(at, year->last, year->value, month, day->value);
    const auto late =
        trailing_year(words, *after);  // "January first 2000", "January 12" of the year
    if (late && late->last > day->last)
      return make_date(at, late->last, late->value, month, std::nullopt);
    return open_date(scene, at, day->last, month, day->value);
  }
  auto year = trailing_year(words, *after);
  if (!year) year = read_ancient_year(scene, *after);  // "in August 479"
  if (year) return make_date(at, year->last, year->value, month, std::nullopt);
  if (is_verb_may(scene, at)) return std::nullopt;
  if (is_march(words, at) || is_named(scene, at, *after)) return std::nullopt;
  const bool vague_name =
      words.word(at).beside_day && *after == at + 1 && !is_among_months(words, at, *after);
  const bool written_out = !words.word(at).abbreviation;  // "in May", "mid-May"
  const bool part = words.symbol(at - 1, U'-') && words.joined(at) && year_cue(words, at - 2);
  if (vague_name && !(written_out && (part || year_cue(words, at - 1)))) return std::nullopt;
  return open_date(scene, at, *after, month, std::nullopt);
}

}  // namespace claimcheck::time
