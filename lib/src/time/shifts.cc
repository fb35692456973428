#include "time/shifts.h"

#include <algorithm>

#include "time/calendar.h"

namespace claimcheck::time {
namespace {

// The grain in which a shifted date is given: "two weeks ago" is a week, "two weeks later" a day.
Grain grain_of_shift(Grain unit, Grain base, bool rough) {
  const Grain counted = unit == Grain::fortnight ? Grain::week : unit;
  if (counted <= Grain::day) return Grain::day;
  if (rough) return counted;
  if (counted == Grain::week) return base <= Grain::week ? Grain::day : base;
  return base > counted ? base : counted;
}

// Days and weeks cannot be counted from a whole month or year.
bool too_coarse(const Period& base, const Steps& steps) {
  return base.grain > Grain::week && steps.unit < Grain::month;
}

Period step_from(const Period& base, const Steps& steps, int sign, Grain grain) {
  if (base.known != Known::all) return {grain, {}, Known::nothing};
  const Day start = add_months(base.first, sign * steps.months);
  return period_of(shifted({Grain::day, start}, sign * steps.count, steps.unit).first, grain);
}

Reading shifted_reading(At first, At last, const Period& period, TimeAnchor anchor) {
  return date_reading(first, last, period, period.known == Known::all ? anchor : TimeAnchor::none);
}

bool clause_ends(const Words& words, At at) {
  const auto& token = words.token(at);
  return at >= words.size() ||
         (token.kind == text::TokenKind::symbol && !token.is(U'"') && !token.is(U'\''));
}

// What a shift counts with: the amount, and how it lies in the text.
struct Count {
  At first;
  At word_at;
  Steps steps;
  int sign;
};

// "13 June" of "had landed on 13 June; two weeks later": what was over by the time told of, in the
// same sentence
const Period* flashback_before(const Scene& scene) {
  const Reading* told = scene.previous;
  const bool beside = told != nullptr && told->first >= scene.sentence.first_token &&
                      scene.anchors.history() && !told->remembered &&
                      told->anchor == TimeAnchor::text && told->type == TimexType::date;
  const bool known = beside && told->period && told->period->known == Known::all;
  return known ? &*told->period : nullptr;
}

// Counted from the date told of before, or else from publication.
std::optional<Reading> count_from(const Scene& scene, const Count& count, bool text) {
  const Anchors& anchors = scene.anchors;
  const Period* flashback = text ? flashback_before(scene) : nullptr;
  const Period base = flashback != nullptr ? *flashback
                      : text               ? anchors.base_for(count.steps.unit)
                                           : anchors.from_publication(Grain::day, 0);
  if (too_coarse(base, count.steps)) return std::nullopt;
  const bool rough = !text && count.sign < 0;
  const Grain grain = grain_of_shift(count.steps.unit, base.grain, rough);
  return shifted_reading(count.first, count.word_at + 1,
                         step_from(base, count.steps, count.sign, grain),
                         text ? TimeAnchor::text : TimeAnchor::publication);
}

// "a year earlier" in a report on a quarter: the same quarter of the year before
std::optional<Reading> year_before_report(const Anchors& anchors, const Count& count) {
  const bool one_year = count.steps.count == 1 && count.steps.unit == Grain::year;
  if (!one_year || !anchors.report() || anchors.history()) return std::nullopt;
  Reading reading = date_reading(count.first, count.word_at + 1,
                                 shifted(*anchors.report(), -1, Grain::year), TimeAnchor::text);
  reading.remembered = false;
  return reading;
}

// "10 years ago this week", "a year ago Tuesday"
std::optional<Reading> ago_from_day(const Scene& scene, const Count& count) {
  const Words& words = scene.words;
  const At at = count.word_at + 1;
  const bool day = words.is(at, WordClass::deictic) || words.is(at, WordClass::weekday);
  const bool near = day || is_relation(words, at, Relation::current);
  if (!near || count.steps.unit < Grain::month || words.token(at).paragraph_before)
    return std::nullopt;
  const auto base = day ? read_inner(scene, at) : read_relation(scene, at);
  const bool known = base && base->period && base->period->known == Known::all &&
                     base->type == TimexType::date && base->period->grain < count.steps.unit;
  if (!known) return std::nullopt;
  return date_reading(count.first, base->last,
                      shifted(*base->period, -count.steps.count, count.steps.unit), base->anchor);
}

// "in November, three months later,": said of the date beside it
std::optional<Reading> in_apposition(const Scene& scene, const Count& count, Shift direction) {
  const Reading* told = scene.previous;
  const bool between = told != nullptr && told->last + 1 == count.first &&
                       scene.words.symbol(told->last, U',') &&
                       clause_ends(scene.words, count.word_at + 1);
  const bool dated = between && told->type == TimexType::date && told->period &&
                     told->period->known == Known::all && told->value.empty() &&
                     told->period->grain <= std::max(Grain::day, count.steps.unit);
  if (!dated || (direction != Shift::later && direction != Shift::earlier)) return std::nullopt;
  const Grain grain = grain_of_shift(count.steps.unit, told->period->grain, false);
  return date_reading(count.first, count.word_at + 1, period_of(told->period->first, grain),
                      TimeAnchor::text);
}

// "two years ago", "a year earlier", "three days later"
std::optional<Reading> plain_shift(const Scene& scene, Count count, Shift direction) {
  const Anchors& anchors = scene.anchors;
  switch (direction) {
    case Shift::ago:
    case Shift::earlier: {
      count.sign = -1;
      if (auto found = year_before_report(anchors, count)) return found;
      const bool text = direction == Shift::earlier && anchors.last() &&
                        (anchors.narrative() || anchors.last()->grain <= Grain::month);
      return count_from(scene, count, text);
    }
    case Shift::later:
    case Shift::hence:
      return count_from(scene, count, anchors.last().has_value());
    default:
      return std::nullopt;
  }
}

// "three days before" at the end of a clause: from the date told of
std::optional<Reading> shift_from_told(const Scene& scene, const Count& count, Shift direction) {
  const bool open = clause_ends(scene.words, count.word_at + 1) && direction != Shift::from &&
                    direction != Shift::since && scene.anchors.last();
  return open ? count_from(scene, count, true) : std::nullopt;
}

// "three days after 12 March", "two weeks before Christmas", "three weeks from now"
std::optional<Reading> shift_from_date(const Scene& scene, const Count& count, Shift direction) {
  // "closed for 14 weeks from 3 June": how long, and since when.
  const bool lasts =
      direction == Shift::from && count.first > 0 && scene.words.has(count.first - 1, Cue::span);
  if (lasts) return std::nullopt;
  At base_at = count.word_at + 1;
  if (scene.words.has(base_at, Cue::that) && clause_ends(scene.words, base_at + 1))
    return shift_from_told(scene, {count.first, base_at, count.steps, count.sign}, direction);
  if (scene.words.has(base_at, Cue::the)) ++base_at;
  const auto base = read_inner(scene, base_at);
  if (!base) return shift_from_told(scene, count, direction);
  if (base->value == "PRESENT_REF" && direction == Shift::from) {
    const Period now = scene.anchors.from_publication(Grain::day, 0);
    return shifted_reading(count.first, base->last, step_from(now, count.steps, 1, Grain::day),
                           TimeAnchor::publication);
  }
  const bool dated = base->type == TimexType::date && base->period && base->value.empty() &&
                     direction != Shift::since;
  if (!dated || too_coarse(*base->period, count.steps)) return std::nullopt;
  const Period moved = step_from(*base->period, count.steps, count.sign, base->period->grain);
  return date_reading(count.first, base->last, moved, base->anchor);
}

Reading past_reference(At first, At last) {
  Reading reading;
  reading.first = first;
  reading.last = last;
  reading.value = "PAST_REF";
  reading.remembered = false;
  return reading;
}

}  // namespace

Shift shift_at(const Words& words, At at) {
  if (is_relation(words, at, Relation::following)) return Shift::after;
  return static_cast<Shift>(words.word(at).value);
}

std::optional<At> shift_word(const Words& words, At at) {
  if (words.symbol(at, U'-') && words.joined(at)) ++at;  // "year-earlier"
  const auto trail = words.lexicon().trailing().longest(words.text().tokens, at);
  if (trail && words.lexicon().meaning(trail->value).value == "APPROX") at += trail->length;
  const bool shift = words.is(at, WordClass::shift) || is_relation(words, at, Relation::following);
  if (words.has(at + 1, Cue::than)) return std::nullopt;  // "a day earlier than planned"
  return shift ? std::optional(at) : std::nullopt;
}

std::optional<Reading> read_shift(const Scene& scene, const Stretch& stretch, At word_at) {
  const Shift direction = shift_at(scene.words, word_at);
  const auto steps = calendar_steps(stretch.amount);
  if (!steps) {
    if (direction != Shift::ago) return std::nullopt;
    return past_reference(stretch.first, word_at + 1);
  }
  if (steps->unit < Grain::day) return std::nullopt;
  const Count count{stretch.first, word_at, *steps, direction == Shift::before ? -1 : 1};
  if (direction == Shift::ago) {
    if (auto found = ago_from_day(scene, count)) return found;
  }
  if (auto found = in_apposition(scene, count, direction)) return found;
  if (auto found = plain_shift(scene, count, direction)) return found;
  return shift_from_date(scene, count, direction);
}

std::optional<Reading> read_coming(const Scene& scene, const Stretch& stretch) {
  const Words& words = scene.words;
  const auto steps = calendar_steps(stretch.amount);
  const bool near = steps && steps->unit >= Grain::day && scene.anchors.publication() &&
                    words.has(stretch.first - 1, Cue::in);
  if (!near) return std::nullopt;
  At last = stretch.last;
  if (words.possessive(last) && words.has(last + 1, Cue::time))
    last += 2;
  else if (tense_around(words, scene.sentence, stretch.first, last) != Direction::future)
    return std::nullopt;
  const Period now = scene.anchors.from_publication(Grain::day, 0);
  const Grain grain = steps->unit == Grain::year ? Grain::year : Grain::day;
  Reading reading = shifted_reading(stretch.first, last, step_from(now, *steps, 1, grain),
                                    TimeAnchor::publication);
  reading.choice = "a moment ahead, as the sentence looks ahead";
  return reading;
}

}  // namespace claimcheck::time
