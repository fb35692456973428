#include "text/lemma.h"
#include "time/calendar.h"
#include "time/date_parts.h"
#include "time/grammar.h"

namespace claimcheck::time {
namespace {

// In a history: a day of the month told of, or of the next one where the story has passed it.
Period day_told_of(const Period& told, unsigned day) {
  if (told.grain > Grain::month) return {Grain::day, told.first, Known::to_year};
  constexpr unsigned kPassed = 14;
  const bool over = told.grain == Grain::day && day + kPassed < day_of_month(told.first);
  const Day first =
      add_months(make_day(year_of(told.first), month_of(told.first), 1), over ? 1 : 0);
  return {Grain::day, make_day(year_of(first), month_of(first), day)};
}

// The day of the month that fits a weekday best around publication; the current month by default.
Day day_in_news(Day published, unsigned day, std::optional<unsigned> weekday) {
  const Day here = make_day(year_of(published), month_of(published), day);
  if (!weekday) return here;
  for (const int months : {0, -1, 1, -2, 2})
    if (const Day near = add_months(here, months);
        weekday_of(near) == *weekday && day_of_month(near) == day)
      return near;
  return here;
}

// "on" of "on the 24th", "of" of "the morning of the 24th"
bool introduces_day(const Words& words, At at) {
  return words.has(at, Cue::month_day) ||
         (words.is(at, WordClass::of) && words.is(at - 1, WordClass::daypart));
}

// "24th" of "from the 24th", "before the 24th" of a history
bool is_day_of_story(const Scene& scene, At at) {
  const Words& words = scene.words;
  if (!scene.anchors.history() || !words.digits(at)) return false;
  const bool second = scene.previous != nullptr && scene.previous->last == at - 2;
  return words.has(at - 2, Cue::moment) || (second && words.has(at - 2, Cue::range));
}

bool is_verb(const Words& words, At at) {
  return words.is(at, WordClass::past_tense) ||
         (words.lower_word(at) &&
          (words.spelling(at).ends_with("ed") || text::is_irregular_verb_form(words.token(at))));
}

bool is_plural_noun(const Words& words, At at) {
  return words.lower_word(at) && text::is_plural(words.text().text, words.token(at));
}

// Whether a clause may begin with the token.
bool heads_clause(const Scene& scene, At at) {
  const Words& words = scene.words;
  return at <= scene.sentence.first_token || words.token(at - 1).kind == text::TokenKind::symbol ||
         words.has(at - 1, Cue::join) || words.has(at - 1, Cue::clause);
}

// "On the 24th forty men", "On the 24th Grouchy rode", "On the 24th British troops", "On the 24th
// New Haven fell": of a history, no noun goes with the day, as it does in "on the 24th floor", "on
// the 24th Division's flank", "the attack on the 24th Division failed"
bool ends_day_of_story(const Scene& scene, At day_at, At at) {
  const Words& words = scene.words;
  if (!scene.anchors.history() || !words.has(day_at - 2, Cue::on)) return false;
  if (!heads_clause(scene, day_at - 2)) return false;
  if (words.number(at) != nullptr || is_plural_noun(words, at)) return true;
  constexpr At kLongestName = 3;
  const At first = at;
  while (at - first < kLongestName && words.token(at).capitalised) ++at;
  return at > first && (is_verb(words, at) || is_plural_noun(words, at));
}

// "the 24th of last month", "the 24th of the same month"
std::optional<Reading> day_of_relation(const Scene& scene, At at, const DayNumber& day,
                                       At month_at) {
  if (scene.words.has(month_at, Cue::the)) ++month_at;
  if (!scene.words.is(month_at, WordClass::relation)) return std::nullopt;
  const auto month = read_relation(scene, month_at);
  const bool known = month && month->period && month->period->grain == Grain::month &&
                     month->period->known == Known::all;
  if (!known) return std::nullopt;
  const Day first = month->period->first;
  return make_date(at, month->last, year_of(first), month_of(first), day.value);
}

}  // namespace

std::optional<Period> day_at_hand(const Anchors& anchors, unsigned day,
                                  std::optional<unsigned> weekday) {
  if (anchors.narrative() && anchors.last()) return day_told_of(*anchors.last(), day);
  if (!anchors.publication()) return std::nullopt;
  return Period{Grain::day, day_in_news(*anchors.publication(), day, weekday)};
}

std::optional<Reading> read_second_day(const Scene& scene, At at) {
  const Words& words = scene.words;
  const Reading* previous = scene.previous;
  const bool follows = previous != nullptr && previous->last + 1 == at && range_link(words, at - 1);
  if (!follows || !previous->period || previous->period->grain != Grain::day ||
      previous->period->known != Known::all || !words.is(previous->first, WordClass::month))
    return std::nullopt;
  const auto day = read_day(words, at);
  if (!day || day->value <= day_of_month(previous->period->first) || !ends_date(words, day->last))
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
  if (!words.has(at - 1, Cue::the) || !is_ordinal(words, at)) return std::nullopt;
  const auto day = read_day(words, at);
  if (!day) return std::nullopt;
  if (!weekday && !introduces_day(words, at - 2) && !is_day_of_story(scene, at))
    return std::nullopt;
  const At next = day->last;
  if (words.is(next, WordClass::of)) return day_of_relation(scene, at, *day, next + 1);
  if (words.is(next, WordClass::relation)) return day_of_relation(scene, at, *day, next);
  if (words.symbol(next, U'-')) return std::nullopt;
  if (!ends_date(words, next) && !ends_day_of_story(scene, at, next)) return std::nullopt;
  const auto found = day_at_hand(scene.anchors, day->value, weekday);
  if (!found) return std::nullopt;
  Reading reading = date_reading(at, next, *found, TimeAnchor::publication);
  if (found->known != Known::all) reading.anchor = TimeAnchor::none;
  reading.choice = "the month at hand";
  return reading;
}

}  // namespace claimcheck::time
