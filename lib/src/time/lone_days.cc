#include "time/calendar.h"
#include "time/date_parts.h"
#include "time/grammar.h"

namespace claimcheck::time {
namespace {

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
  if (!words.has(at - 1, Cue::the)) return std::nullopt;
  const auto day = read_day(words, at);
  const bool ordinal =
      day && (words.number(at) == nullptr || words.number(at)->ordinal) && day->last > at;
  if (!ordinal || (words.digits(at) && day->last == at + 1)) return std::nullopt;
  const bool dated = weekday || words.has(at - 2, Cue::month_day);
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

}  // namespace claimcheck::time
