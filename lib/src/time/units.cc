#include "time/amounts.h"
#include "time/calendar.h"
#include "time/grammar.h"

// Units of time that stand without a number: "the quarter", "the day before", "year-end", "for
// years".

namespace claimcheck::time {
namespace {

Grain grain_at(const Words& words, At at) { return static_cast<Grain>(words.word(at).value); }

Shift shift_at(const Words& words, At at) { return static_cast<Shift>(words.word(at).value); }

// A date in passing, on which later ones are not anchored.
Reading unremembered(Reading reading) {
  reading.remembered = false;
  return reading;
}

// The unit that a text is about: the one told of in a history, that of publication in news.
Period unit_at_hand(const Anchors& anchors, Grain grain) {
  return anchors.narrative() ? anchors.from_text(grain, 0) : anchors.from_publication(grain, 0);
}

// "years ago"
std::optional<Reading> vague_past(const Words& words, At at) {
  const bool ago = words.is(at + 1, WordClass::shift) && shift_at(words, at + 1) == Shift::ago;
  if (!ago || grain_at(words, at) < Grain::day) return std::nullopt;
  Reading reading;
  reading.first = at;
  reading.last = at + 2;
  reading.value = "PAST_REF";
  return unremembered(reading);
}

// The first word of "Some weeks", "weeks".
At first_of_some(const Words& words, At at) {
  return at > 0 && words.is(at - 1, WordClass::few) ? at - 1 : at;
}

// Whether the words around "weeks" make it a span of time: "for weeks", "in the weeks before",
// "over the years", "after weeks of fighting", "lasted weeks", "weeks later".
bool is_span(const Words& words, At at) {
  if (grain_at(words, at) < Grain::minute) return false;
  const bool in_long = words.has(at - 1, Cue::in) && grain_at(words, at) >= Grain::week;
  const bool lasting = words.is(at - 1, WordClass::lasting);
  if (words.has(at - 1, Cue::span) || in_long || lasting) return true;
  if (words.has(at - 1, Cue::the))
    return words.has(at + 1, Cue::aftermath) || words.has(at - 2, Cue::over);
  if (words.is(at + 1, WordClass::of)) return words.has(at - 1, Cue::aftermath);
  return words.has(at + 1, Cue::sequel);
}

// An unknown number of units.
std::optional<Reading> unknown_span(const Words& words, At at) {
  if (!is_span(words, at) || words.is(at + 1, WordClass::filler)) return std::nullopt;
  Amount amount{std::nullopt, 2, 99, grain_at(words, at)};
  amount.unit_at = at;
  return duration_reading(first_of_some(words, at), at + 1, amount);
}

// "EOY", "year-end": the end of the unit at hand
Reading end_of(const Scene& scene, At at, At last, Grain grain) {
  Reading reading =
      date_reading(at, last, unit_at_hand(scene.anchors, grain), TimeAnchor::publication);
  reading.mod = "END";
  return reading;
}

// "year-end", "year's end"
std::optional<Reading> year_end(const Scene& scene, At at) {
  const Words& words = scene.words;
  At end = at + 1;
  if (words.symbol(end, U'-') || words.possessive(end)) ++end;
  if (!words.has(end, Cue::end)) return std::nullopt;
  return end_of(scene, at, end + 1, Grain::year);
}

// "year-earlier", "year-ago quarter", "year-ago third quarter"
std::optional<Reading> year_earlier(const Scene& scene, At at) {
  const Words& words = scene.words;
  if (!words.symbol(at + 1, U'-') || !words.is(at + 2, WordClass::shift)) return std::nullopt;
  At last = at + 3;
  const auto part = read_ordinal(scene, last);
  if (part && part->period && part->period->known == Known::all)
    return unremembered(date_reading(at, part->last, shifted(*part->period, -1, Grain::year),
                                     TimeAnchor::publication));
  const bool quarter = words.is(last, WordClass::unit) && grain_at(words, last) == Grain::quarter;
  if (quarter || words.is(last, WordClass::period)) ++last;
  const auto& report = scene.anchors.report();
  const Period base = report ? *report : scene.anchors.from_publication(Grain::year, 0);
  return unremembered(date_reading(at, last, shifted(base, -1, Grain::year), TimeAnchor::text));
}

// "year 2019", "year of 2008"
std::optional<Reading> named_year(const Words& words, At at) {
  const auto year = read_year(words, words.is(at + 1, WordClass::of) ? at + 2 : at + 1);
  if (!year) return std::nullopt;
  return date_reading(at, year->last, {Grain::year, make_day(year->value, 1, 1)});
}

// "week 31", "week 3 of 2027", "week of March 6"
std::optional<Reading> named_week(const Scene& scene, At at) {
  const Words& words = scene.words;
  if (words.is(at + 1, WordClass::of)) {
    const auto day = read_inner(scene, at + 2);
    const bool known =
        day && day->period && day->period->grain == Grain::day && day->period->known == Known::all;
    if (!known) return std::nullopt;
    return date_reading(at, day->last, period_of(day->period->first, Grain::week), day->anchor);
  }
  const auto number = words.digits(at + 1);
  if (!number || *number < 1 || *number > 53) return std::nullopt;
  const auto whole = read_container(scene, at + 2);
  const Period year = whole ? *whole->period : scene.anchors.from_publication(Grain::year, 0);
  if (year.known != Known::all) return std::nullopt;
  const Day monday = monday_of_week(year_of(year.first), static_cast<unsigned>(*number));
  return date_reading(at, whole ? whole->last : at + 2, {Grain::week, monday},
                      TimeAnchor::publication);
}

int sign_of(Shift shift) {
  if (shift == Shift::before || shift == Shift::earlier) return -1;
  return shift == Shift::after || shift == Shift::later ? 1 : 0;
}

// "132 years to the day after the landing"
bool is_exact(const Scene& scene, At at) {
  return scene.words.has(at - 2, Cue::to) && scene.previous != nullptr &&
         scene.previous->last == at - 2 && scene.previous->type == TimexType::duration;
}

// "later in the day before leaving": no day before another
bool before_a_deed(const Words& words, At at) {
  return words.lower_word(at) && words.spelling(at).ends_with("ing") &&
         words.has(at - 3, Cue::the) && words.has(at - 4, Cue::in);
}

// "the day before", "the week after next", "the day after Christmas"
std::optional<Reading> neighbour(const Scene& scene, At at, Grain grain) {
  const Words& words = scene.words;
  const int sign = sign_of(shift_at(words, at + 1));
  if (sign == 0 || grain < Grain::day || is_exact(scene, at) || before_a_deed(words, at + 2))
    return std::nullopt;
  if (words.has(at + 2, Cue::next) && sign > 0)
    return date_reading(at, at + 3, scene.anchors.from_publication(grain, 2),
                        TimeAnchor::publication);
  const At base_at = words.has(at + 2, Cue::the) ? at + 3 : at + 2;
  const auto base = read_inner(scene, base_at);
  if (base && base->period && base->type == TimexType::date) {
    const bool known = base->period->known == Known::all;
    const Period same = known ? period_of(base->period->first, grain) : *base->period;
    return date_reading(at, base->last, shifted(same, sign, grain), base->anchor);
  }
  return date_reading(at, at + 2, scene.anchors.from_text(grain, sign),
                      scene.anchors.last() ? TimeAnchor::text : TimeAnchor::publication);
}

// "the weekend": this one when it has begun or is looked forward to, else the last.
Period weekend_at_hand(const Scene& scene, At at) {
  const auto& published = scene.anchors.publication();
  const bool begun = published && weekday_of(*published) >= 6;
  const bool ahead = tense_around(scene.words, scene.sentence, at, at + 1) == Direction::future;
  return scene.anchors.from_publication(Grain::weekend, begun || ahead ? 0 : -1);
}

// "the quarter ended March 31": the one of the calendar in which its middle lies
std::optional<Reading> closing_quarter(const Scene& scene, At at) {
  if (!scene.words.has(at + 1, Cue::closing)) return std::nullopt;
  const auto end = read_inner(scene, at + 2);
  const bool day =
      end && end->period && end->period->grain == Grain::day && end->period->known == Known::all;
  if (!day) return std::nullopt;
  constexpr std::chrono::days kHalf{45};
  return date_reading(at, at + 1, period_of(end->period->first - kHalf, Grain::quarter),
                      end->anchor);
}

// "the quarter", "the weekend", "the year"
std::optional<Reading> definite(const Scene& scene, At at, Grain grain) {
  const Anchors& anchors = scene.anchors;
  switch (grain) {
    case Grain::quarter: {
      const bool reported = anchors.report() && anchors.report()->grain == Grain::quarter;
      if (auto closing = closing_quarter(scene, at); closing && !anchors.report_is_fiscal())
        return closing;
      const Period quarter = reported ? *anchors.report() : anchors.from_publication(grain, -1);
      return date_reading(at, at + 1, quarter, TimeAnchor::publication);
    }
    case Grain::weekend:
      return date_reading(at, at + 1, weekend_at_hand(scene, at), TimeAnchor::publication);
    case Grain::week:
    case Grain::month:
    case Grain::year:
    case Grain::decade:
      return date_reading(at, at + 1, unit_at_hand(anchors, grain), TimeAnchor::publication);
    default:
      return std::nullopt;
  }
}

// The first word of "fiscal year", "full year".
At first_of(const Words& words, At at) {
  while (words.is(at - 1, WordClass::fiscal) || words.is(at - 1, WordClass::calendar) ||
         words.is(at - 1, WordClass::filler))
    --at;
  return at;
}

// "the year ended March 31": twelve months that end when the date says
std::optional<Reading> closing_year(const Words& words, At at) {
  if (!words.has(at + 1, Cue::closing)) return std::nullopt;
  Amount amount{Decimal(1), 1, 1, Grain::year};
  amount.unit_at = at;
  return duration_reading(at, at + 1, amount);
}

// "year-end", "year-earlier", "fiscal year 2019"
std::optional<Reading> known_year(const Scene& scene, At at) {
  const Words& words = scene.words;
  if (auto end = year_end(scene, at)) return end;
  if (auto earlier = year_earlier(scene, at)) return earlier;
  auto year = named_year(words, at);
  while (year && year->first > 0 && words.is(year->first - 1, WordClass::fiscal)) --year->first;
  return year;
}

// Whether "the", or "end of" without it, stands before a unit.
bool is_definite(const Words& words, At at) {
  return words.has(at - 1, Cue::the) ||
         (words.is(at - 1, WordClass::of) && words.has(at - 2, Cue::edge));
}

}  // namespace

std::optional<Reading> read_bare_unit(const Scene& scene, At at) {
  const Words& words = scene.words;
  const Grain grain = grain_at(words, at);
  if (words.is(at, WordClass::closing)) return end_of(scene, at, at + 1, grain);
  if (words.word(at).plural) {
    if (auto past = vague_past(words, at)) return past;
    return unknown_span(words, at);
  }
  if (grain == Grain::year) {
    if (auto year = known_year(scene, at)) return year;
  }
  if (grain == Grain::week) {
    if (auto week = named_week(scene, at)) return week;
  }
  const At first = first_of(words, at);
  const bool name = words.token(at).capitalised && !words.token(at).all_caps;
  if (!is_definite(words, first) || name) return std::nullopt;  // "Player of the Year"
  std::optional<Reading> found;
  if (grain == Grain::year) found = closing_year(words, at);
  if (!found && words.is(at + 1, WordClass::shift)) found = neighbour(scene, at, grain);
  const bool whole =
      words.is(at + 1, WordClass::of) && grain <= Grain::month;  // "the week of riots"
  if (!found && !whole) found = definite(scene, at, grain);
  if (found) found->first = first;
  return found;
}

}  // namespace claimcheck::time
