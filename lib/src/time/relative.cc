#include "time/amounts.h"
#include "time/calendar.h"
#include "time/date_parts.h"
#include "time/grammar.h"

namespace claimcheck::time {
namespace {

using std::chrono::days;

Grain grain_of(const Word& word) { return static_cast<Grain>(word.value); }
Relation relation_of(const Word& word) { return static_cast<Relation>(word.value); }

// "this past", "this coming", "that same"; but not "[said] that last week"
bool joins(Relation first, Relation second) {
  return first == Relation::current || (first == Relation::same && second == Relation::same);
}

bool counts_from_text(Relation relation) {
  return relation == Relation::previous || relation == Relation::following ||
         relation == Relation::same;
}

int steps_of(Relation relation) {
  switch (relation) {
    case Relation::last:
    case Relation::past:
    case Relation::previous:
      return -1;
    case Relation::next:
    case Relation::following:
      return 1;
    default:
      return 0;
  }
}

TimeAnchor anchor_of(const Anchors& anchors, bool text, const Period& period) {
  if (period.known != Known::all) return TimeAnchor::none;
  return text && anchors.last() ? TimeAnchor::text : TimeAnchor::publication;
}

// "next day", "next morning", "next year": the first two are counted from what was told before, the
// others from publication.
bool from_text(const Anchors& anchors, Relation relation, Grain grain) {
  if (counts_from_text(relation)) return true;
  if (relation == Relation::next && grain <= Grain::day) return true;
  return anchors.narrative() && relation == Relation::next;
}

// "the past decade": the ten years up to now, rather than a decade of the calendar
Reading past_span(const Scene& scene, At at, At unit_at, Grain grain) {
  Reading reading;
  reading.first = at;
  reading.last = unit_at + 1;
  reading.type = TimexType::duration;
  Amount amount{Decimal(1), 1, 1, grain};
  amount.unit_at = unit_at;
  reading.amount = amount;
  reading.value = timex_value(amount);
  reading.remembered = false;
  const auto& now = scene.anchors.publication();
  const auto steps = whole_steps(amount);
  if (now && steps && steps->unit >= Grain::day) {
    const Day start = shifted({Grain::day, *now}, -steps->count, steps->unit).first;
    reading.days = DayInterval::closed(start, *now, Hardness::soft);
    reading.anchor = TimeAnchor::publication;
  }
  return reading;
}

// "the following weeks", "subsequent months": an unknown number of them
std::optional<Reading> relation_units(const Scene& scene, At at, At unit_at, Relation relation) {
  const bool counted = relation == Relation::next || relation == Relation::previous ||
                       relation == Relation::following;
  if (!counted) return std::nullopt;
  Amount amount{std::nullopt, 2, 99, grain_of(scene.words.word(unit_at))};
  amount.unit_at = unit_at;
  return duration_reading(at, unit_at + 1, amount);
}

// "the last year of the war"
bool ends_something(const Words& words, At at, At unit_at) {
  return is_relation(words, at, Relation::last) && words.has(at - 1, Cue::the) &&
         words.is(unit_at + 1, WordClass::of);
}

std::optional<Reading> relation_unit(const Scene& scene, At at, At unit_at, Relation relation) {
  const Grain grain = grain_of(scene.words.word(unit_at));
  if (ends_something(scene.words, at, unit_at)) return std::nullopt;
  if (scene.words.word(unit_at).plural) return relation_units(scene, at, unit_at, relation);
  if (grain < Grain::night) return std::nullopt;
  const Grain counted = grain == Grain::night ? Grain::day : grain;
  if (relation == Relation::latest) {
    const auto& report = scene.anchors.report();
    const bool quarter = grain == Grain::quarter;
    const Period period = quarter && report ? *report : scene.anchors.from_publication(counted, -1);
    return date_reading(at, unit_at + 1, period, TimeAnchor::publication);
  }
  if (relation == Relation::past && grain != Grain::year)
    return past_span(scene, at, unit_at, grain);
  const bool text = from_text(scene.anchors, relation, counted);
  const int steps = steps_of(relation);
  const Period period = relation == Relation::same ? scene.anchors.same(counted)
                        : text                     ? scene.anchors.from_text(counted, steps)
                                                   : scene.anchors.from_publication(counted, steps);
  return date_reading(at, unit_at + 1, period, anchor_of(scene.anchors, text, period));
}

// "next Friday": that of the week so many weeks on
Day weekday_of_week(Day base, unsigned weekday, int weeks) {
  return monday_of(base) + days{7 * weeks + static_cast<int>(weekday) - 1};
}

// "last Friday", "coming Friday": the nearest one before or behind a day
Day nearest_weekday(Day base, unsigned weekday, int direction) {
  const int back = static_cast<int>(weekday_of(base) + 7 - weekday) % 7;
  if (direction > 0) return base + days{7 - back};
  return base - days{back == 0 ? 7 : back};
}

std::optional<Reading> relation_weekday(const Scene& scene, At at, At day_at, Relation relation) {
  const unsigned weekday = scene.words.word(day_at).index();
  const bool text = counts_from_text(relation) && scene.anchors.last();
  const Period base =
      text ? scene.anchors.from_text(Grain::day, 0) : scene.anchors.from_publication(Grain::day, 0);
  if (base.known != Known::all)
    return date_reading(at, day_at + 1,
                        {Grain::day, make_day(2000, 1, 2) + days{weekday}, Known::weekday});
  const bool whole_weeks =
      scene.words.has(day_at - 1, Cue::next) ||
      (!text && (relation == Relation::previous || relation == Relation::following));
  const int steps = steps_of(relation);
  const Day day = whole_weeks || steps == 0 ? weekday_of_week(base.first, weekday, steps)
                                            : nearest_weekday(base.first, weekday, steps);
  return date_reading(at, day_at + 1, {Grain::day, day},
                      text ? TimeAnchor::text : TimeAnchor::publication);
}

std::optional<Reading> relation_month(const Scene& scene, At at, At month_at, Relation relation) {
  const unsigned month = scene.words.word(month_at).index();
  const bool text = counts_from_text(relation) || scene.anchors.narrative();
  const Period base = text ? scene.anchors.from_text(Grain::month, 0)
                           : scene.anchors.from_publication(Grain::month, 0);
  const At last = *after_month(scene.words, month_at);
  if (base.known != Known::all)
    return date_reading(at, last, {Grain::month, make_day(2000, month, 1), Known::from_month});
  int year = year_of(base.first);
  const unsigned now = month_of(base.first);
  const int steps = steps_of(relation);
  if (steps < 0 && month >= now) --year;
  const bool year_told = text && scene.anchors.last() && scene.anchors.last()->grain == Grain::year;
  if (steps > 0 && (month <= now || year_told)) ++year;
  return date_reading(at, last, {Grain::month, make_day(year, month, 1)},
                      text ? TimeAnchor::text : TimeAnchor::publication);
}

std::optional<Reading> relation_season(const Scene& scene, At at, At season_at, Relation relation) {
  const unsigned season = scene.words.word(season_at).index();
  const Anchors& anchors = scene.anchors;
  const bool text = (counts_from_text(relation) || anchors.narrative()) && anchors.last();
  const Period base = text ? *anchors.last() : anchors.from_publication(Grain::day, 0);
  if (base.known != Known::all)
    return date_reading(at, season_at + 1, {Grain::season, {}, Known::nothing});
  const int year = year_of(base.first);
  const Day here = season_start(year, season);
  const Day over = here + days{91};
  int shift = 0;
  const int steps = steps_of(relation);
  if (steps < 0 && base.first < over) shift = -1;
  if (steps > 0 && here <= last_day(base)) shift = 1;
  return date_reading(at, season_at + 1, {Grain::season, season_start(year + shift, season)},
                      text ? TimeAnchor::text : TimeAnchor::publication);
}

std::optional<Reading> relation_daypart(const Scene& scene, At at, At part_at, Relation relation) {
  const bool text = relation != Relation::current && relation != Relation::last;
  const int steps = steps_of(relation);
  const Period period = text ? scene.anchors.from_text(Grain::day, steps)
                             : scene.anchors.from_publication(Grain::day, steps);
  Reading reading = date_reading(at, part_at + 1, period, anchor_of(scene.anchors, text, period));
  reading.type = TimexType::time;
  reading.clock = daypart_code(scene.words, part_at);
  return reading;
}

// "Mondays", "Tuesday nights"
std::optional<Reading> weekdays(const Words& words, At at, unsigned weekday) {
  Reading reading;
  reading.first = at;
  reading.last = at + 1;
  reading.type = TimexType::set;
  reading.value = "XXXX-WXX-" + std::to_string(weekday);
  reading.remembered = false;
  if (words.is(at + 1, WordClass::daypart)) {
    reading.value += daypart_code(words, at + 1);
    ++reading.last;
  } else if (!words.word(at).plural) {
    return std::nullopt;
  }
  return reading;
}

}  // namespace

std::optional<Reading> read_deictic(const Scene& scene, At at) {
  const Word& word = scene.words.word(at);
  const Period period = scene.anchors.from_publication(Grain::day, word.value);
  Reading reading = date_reading(at, at + 1, period, anchor_of(scene.anchors, false, period));
  reading.remembered = !scene.anchors.narrative();
  const bool nowadays =
      word.role == WordClass::deictic && word.value == 0 && scene.anchors.history();
  if (nowadays) reading.value = "PRESENT_REF";
  if (word.role == WordClass::tonight) {
    reading.type = TimexType::time;
    reading.clock = "TNI";
  }
  return reading;
}

std::optional<Reading> read_weekday(const Scene& scene, At at) {
  const Words& words = scene.words;
  const unsigned weekday = words.word(at).index();
  At next = at + 1;
  if (words.symbol(next, U'.') && words.word(at).beside_day) ++next;
  At date_at = words.symbol(next, U',') ? next + 1 : next;
  if (words.has(date_at, Cue::the)) ++date_at;
  auto date = words.token(date_at).paragraph_before ? std::nullopt : read_day_month(scene, date_at);
  if (!date && !words.token(date_at).paragraph_before) date = read_month_day(scene, date_at);
  if (!date && words.token(date_at).kind == text::TokenKind::number)
    date = read_numeric_date(scene, date_at);
  if (date && date->period->grain == Grain::day) {
    date->first = at;
    return date;
  }
  if (auto day = read_lone_day(scene, date_at, weekday)) {
    day->first = at;
    return day;
  }
  const bool named = words.has(at - 1, Cue::named) && words.token(at - 1).capitalised;
  if (words.word(at).beside_day || named) return std::nullopt;
  if (words.word(at).plural || words.word(at + 1).plural) return weekdays(words, at, weekday);
  // "Monday's ruling" has been made
  const auto tense =
      words.possessive(at + 1) ? Direction::past : tense_around(words, scene.sentence, at, at + 1);
  const auto choice = scene.anchors.weekday(weekday, tense);
  Reading reading = date_reading(at, at + 1, choice.period,
                                 anchor_of(scene.anchors, choice.from_text, choice.period));
  reading.choice = choice.why;
  return reading;
}

std::optional<Reading> read_relation(const Scene& scene, At at) {
  const Words& words = scene.words;
  const Relation relation = relation_of(words.word(at));
  At head = at + 1;
  if (words.is(head, WordClass::relation) && joins(relation, relation_of(words.word(head)))) ++head;
  const Relation last_relation = relation_of(words.word(head - 1));
  const Relation meant = head - at > 1 && relation == Relation::current ? last_relation : relation;
  head = past_fiscal(words, head);
  if (words.is(head, WordClass::filler)) ++head;
  const bool short_name = words.word(head).beside_day && !words.word(head).written_out();
  if (short_name || is_verb_may(scene, head)) return std::nullopt;
  switch (words.word(head).role) {
    case WordClass::unit:
      return relation_unit(scene, at, head, meant);
    case WordClass::weekday: {
      auto date = read_weekday(scene, head);  // "this coming Sunday, March 8"
      if (!date || date->last == head + 1) return relation_weekday(scene, at, head, meant);
      date->first = at;
      return date;
    }
    case WordClass::period: {
      if (meant != Relation::latest || !scene.anchors.report()) return std::nullopt;
      return date_reading(at, head + 1, *scene.anchors.report(), TimeAnchor::text);
    }
    case WordClass::month:
      return relation_month(scene, at, head, meant);
    case WordClass::season:
      return relation_season(scene, at, head, meant);
    case WordClass::daypart:
      return relation_daypart(scene, at, head, meant);
    default:
      return std::nullopt;
  }
}

}  // namespace claimcheck::time
