#include "time/amounts.h"
#include "time/calendar.h"
#include "time/grammar.h"

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

Period step_from(const Period& base, const Steps& steps, int sign, Grain grain) {
  if (base.known != Known::all) return {grain, {}, Known::nothing};
  Period moved = shifted({Grain::day, base.first}, sign * steps.count, steps.unit);
  return period_of(moved.first, grain);
}

Reading shifted_reading(At first, At last, const Period& period, TimeAnchor anchor) {
  return date_reading(first, last, period, period.known == Known::all ? anchor : TimeAnchor::none);
}

Reading reference(At first, At last, std::string_view value) {
  Reading reading;
  reading.first = first;
  reading.last = last;
  reading.value = std::string(value);
  reading.remembered = false;
  return reading;
}

bool clause_ends(const Words& words, At at) {
  const auto& token = words.token(at);
  return at >= words.size() ||
         (token.kind == text::TokenKind::symbol && !token.is(U'"') && !token.is(U'\''));
}

bool report_comparison(const Scene& scene, const Steps& steps) {
  return steps.count == 1 && steps.unit == Grain::year && scene.anchors.report() &&
         !scene.anchors.narrative();
}

// "two years ago", "a year earlier", "three days later"
std::optional<Reading> plain_shift(const Scene& scene, At at, const Steps& steps, At word_at) {
  const auto direction = static_cast<Shift>(scene.words.word(word_at).value);
  const Anchors& anchors = scene.anchors;
  switch (direction) {
    case Shift::ago:
    case Shift::earlier: {
      if (report_comparison(scene, steps)) {
        Reading reading = date_reading(at, word_at + 1, shifted(*anchors.report(), -1, Grain::year),
                                       TimeAnchor::text);
        reading.remembered = false;
        return reading;
      }
      const bool text = direction == Shift::earlier && anchors.last() &&
                        (anchors.narrative() || anchors.last()->grain == Grain::day);
      const Period base =
          text ? anchors.base_for(steps.unit) : anchors.from_publication(Grain::day, 0);
      if (text && base.grain > Grain::week && steps.unit < Grain::month) return std::nullopt;
      const Grain grain = grain_of_shift(steps.unit, base.grain, !text);
      return shifted_reading(at, word_at + 1, step_from(base, steps, -1, grain),
                             text ? TimeAnchor::text : TimeAnchor::publication);
    }
    case Shift::later:
    case Shift::hence: {
      const Period base =
          anchors.last() ? anchors.base_for(steps.unit) : anchors.from_publication(Grain::day, 0);
      const Grain base_grain = base.grain;
      const Grain grain = grain_of_shift(steps.unit, base_grain, false);
      if (base_grain > Grain::week && steps.unit < Grain::month) return std::nullopt;
      return shifted_reading(at, word_at + 1, step_from(base, steps, 1, grain),
                             anchors.last() ? TimeAnchor::text : TimeAnchor::publication);
    }
    default:
      return std::nullopt;
  }
}

// "three days after 12 March", "two weeks before Christmas", "three weeks from now"
std::optional<Reading> shift_from_date(const Scene& scene, At at, const Steps& steps, At word_at) {
  const auto direction = static_cast<Shift>(scene.words.word(word_at).value);
  const bool back = direction == Shift::before;
  At base_at = word_at + 1;
  if (scene.words.spelling(base_at) == "the") ++base_at;
  const auto base = read_inner(scene, base_at);
  if (!base) {
    if (!clause_ends(scene.words, word_at + 1) || direction == Shift::from ||
        direction == Shift::since || !scene.anchors.last())
      return std::nullopt;
    const Period start = scene.anchors.base_for(steps.unit);
    if (start.grain > Grain::week && steps.unit < Grain::month) return std::nullopt;
    const Grain grain = grain_of_shift(steps.unit, start.grain, false);
    return shifted_reading(at, word_at + 1, step_from(start, steps, back ? -1 : 1, grain),
                           TimeAnchor::text);
  }
  if (base->value == "PRESENT_REF" && direction == Shift::from) {
    const Period now = scene.anchors.from_publication(Grain::day, 0);
    return shifted_reading(at, base->last, step_from(now, steps, 1, Grain::day),
                           TimeAnchor::publication);
  }
  if (base->type != TimexType::date || !base->period || !base->value.empty() ||
      direction == Shift::since)
    return std::nullopt;
  const Grain grain = base->period->grain;
  if (grain > Grain::week && steps.unit < Grain::month) return std::nullopt;

  Reading reading = shifted_reading(
      at, base->last, step_from(*base->period, steps, back ? -1 : 1, grain), base->anchor);
  if (reading.anchor == TimeAnchor::none) reading.anchor = base->anchor;
  return reading;
}

// "in two months", said of the future
std::optional<Reading> coming(const Scene& scene, At at, At last, const Steps& steps) {
  const Words& words = scene.words;
  if (words.spelling(at - 1) != "in" && words.spelling(at - 1) != "In") return std::nullopt;
  if (steps.unit < Grain::day || !scene.anchors.publication()) return std::nullopt;
  const bool time = words.possessive(last);  // "in two weeks' time"
  if (time && words.spelling(last + 1) == "time")
    last += 2;
  else if (tense_around(words, scene.sentence, at, last) != Direction::future)
    return std::nullopt;
  const Period now = scene.anchors.from_publication(Grain::day, 0);
  Reading reading =
      shifted_reading(at, last, step_from(now, steps, 1, Grain::day), TimeAnchor::publication);
  reading.choice = "a moment ahead, as the sentence looks ahead";
  return reading;
}

// "a year" said of a rate or in passing: taken only where a word before it makes it a span of time.
bool weak_single(const Words& words, At at) {
  const auto word = words.spelling(at);
  if (word != "a" && word != "an") return false;
  const auto role = words.word(at - 1).role;
  const bool allowed = role == WordClass::year_cue || role == WordClass::shift ||
                       role == WordClass::filler || role == WordClass::relation ||
                       words.token(at - 1).kind == text::TokenKind::symbol || at == 0;
  const auto before = words.spelling(at - 1);
  return !allowed && before != "than" && before != "only" && before != "about" &&
         before != "nearly" && before != "almost" && before != "least" && before != "over" &&
         before != "barely" && before != "as" &&
         !(words.spelling(at + 2) == "or" && words.spelling(at + 3) == "two");
}

bool is_age(const Words& words, At at) {
  if (words.symbol(at, U'-')) ++at;
  if (words.spelling(at) == "old" || words.spelling(at) == "olds") return true;
  return words.is(at, WordClass::of) && words.spelling(at + 1) == "age";
}

}  // namespace

std::optional<Reading> read_duration(const Scene& scene, At at) {
  const Words& words = scene.words;
  const auto read = read_amount(words, at);
  if (!read || is_age(words, read->last)) return std::nullopt;
  At shift_at = read->last;
  if (words.symbol(shift_at, U'-') && words.joined(shift_at)) ++shift_at;  // "year-earlier"
  if (words.spelling(shift_at) == "or" && words.spelling(shift_at + 1) == "so") shift_at += 2;
  const bool shift =
      words.is(shift_at, WordClass::shift) ||
      (words.is(shift_at, WordClass::relation) && words.spelling(shift_at) == "following");
  if (shift) {
    const auto steps = whole_steps(read->amount);
    if (!steps) {
      const auto direction = static_cast<Shift>(words.word(shift_at).value);
      if (direction == Shift::ago) return reference(at, shift_at + 1, "PAST_REF");
    } else if (steps->unit >= Grain::day) {
      if (auto found = plain_shift(scene, at, *steps, shift_at)) return found;
      const bool rate =
          static_cast<Shift>(words.word(shift_at).value) == Shift::from && weak_single(words, at);
      if (rate) return std::nullopt;  // "9,000 guests a night from next week"
      if (auto found = shift_from_date(scene, at, *steps, shift_at)) return found;
    }
  }
  if (words.is(read->amount.unit_at, WordClass::unit) && weak_single(words, at))
    return std::nullopt;
  const auto steps = whole_steps(read->amount);
  if (steps) {
    if (auto found = coming(scene, at, read->last, *steps)) return found;
  }
  return duration_reading(at, read->last, read->amount);
}

}  // namespace claimcheck::time
