#include <algorithm>

#include "time/calendar.h"
#include "time/grammar.h"

namespace claimcheck::time {
namespace {

constexpr At kLongestLead = 5;
constexpr int kDefinite = 1;  // the value of "the" among the articles

bool day_grain(const Reading& reading) {
  return reading.period && reading.period->grain == Grain::day && reading.type == TimexType::date &&
         reading.value.empty();
}

// "Friday morning", "yesterday afternoon"
void add_daypart(const Scene& scene, Reading& reading) {
  if (!day_grain(reading) || !scene.words.is(reading.last, WordClass::daypart)) return;
  reading.type = TimexType::time;
  reading.clock = daypart_code(scene.words, reading.last);
  ++reading.last;
}

// The same month or season in another year: "June of last year", "January this year".
void add_relative_year(const Scene& scene, Reading& reading) {
  const Words& words = scene.words;
  const bool open = reading.period && reading.anchor != TimeAnchor::none &&
                    reading.type == TimexType::date && reading.value.empty() &&
                    reading.period->known == Known::all;
  if (!open || reading.period->grain >= Grain::year) return;
  if (words.is(reading.first, WordClass::relation) || words.is(reading.first, WordClass::deictic))
    return;
  At at = reading.last;
  if (words.is(at, WordClass::of)) ++at;
  if (words.has(at, Cue::the)) ++at;
  if (!words.is(at, WordClass::relation)) return;
  const auto year = read_relation(scene, at);
  if (!year || !year->period || year->period->known != Known::all) return;
  const Period& period = *reading.period;
  if (year->period->grain == Grain::year && period.grain != Grain::weekend) {
    const int shift = year_of(year->period->first) - year_of(period.first);
    reading.period = shifted(period, shift, Grain::year);
  } else if (year->period->grain == Grain::week && period.grain == Grain::day &&
             words.is(reading.first, WordClass::weekday)) {
    reading.period->first = year->period->first + std::chrono::days{weekday_of(period.first) - 1};
  } else {
    return;
  }
  reading.last = year->last;
}

// "next week Wednesday", "previous week - Monday"
void add_weekday(const Scene& scene, Reading& reading) {
  const Words& words = scene.words;
  if (!reading.period || reading.period->grain != Grain::week ||
      reading.period->known != Known::all)
    return;
  const At at = words.symbol(reading.last, U'-') ? reading.last + 1 : reading.last;
  if (!words.is(at, WordClass::weekday) || words.word(at).beside_day) return;
  const std::chrono::days from_monday{words.word(at).value - 1};
  reading.period = Period{Grain::day, reading.period->first + from_monday};
  reading.last = at + 1;
}

// "the 1988 quarter", "last year's period": what a report is about, in another year
std::optional<Reading> reported_part(const Scene& scene, At at) {
  const Words& words = scene.words;
  const auto& report = scene.anchors.report();
  const bool quarter = words.is(at, WordClass::unit) && !words.word(at).plural &&
                       words.word(at).value == static_cast<int>(Grain::quarter);
  if (!report || (!quarter && !words.is(at, WordClass::period))) return std::nullopt;
  return date_reading(at, at + 1, *report, TimeAnchor::text);
}

// "last year's third quarter", "the 1988 second quarter", "the 1989 period"
void add_part_of_year(const Scene& scene, Reading& reading) {
  const Words& words = scene.words;
  if (!reading.period || reading.period->grain != Grain::year ||
      reading.period->known != Known::all)
    return;
  At at = reading.last;
  if (words.possessive(at)) ++at;
  auto part = read_ordinal(scene, at);
  if (!part) part = reported_part(scene, at);
  if (!part || !part->period || part->period->known != Known::all || part->type != TimexType::date)
    return;
  if (part->period->grain != Grain::quarter && part->period->grain != Grain::half) return;
  const int shift = year_of(reading.period->first) - year_of(part->period->first);
  reading.period = shifted(*part->period, shift, Grain::year);
  reading.last = part->last;
  if (part->anchor == TimeAnchor::text) reading.remembered = false;  // the report goes on
}

bool counts_on(const Words& words, At at) {
  const auto shift = static_cast<Shift>(words.word(at).value);
  return words.is(at, WordClass::shift) &&
         (shift == Shift::from || shift == Shift::after || shift == Shift::before);
}

// Whether "from", "after" or "before" turned an amount into a day: "two weeks from now".
bool is_counted_day(const Words& words, const Reading& reading) {
  if (!day_grain(reading) || reading.period->known != Known::all) return false;
  for (At at = reading.first + 1; at + 1 < reading.last; ++at)
    if (counts_on(words, at)) return true;
  return words.has(reading.first - 1, Cue::in) && words.number(reading.first) != nullptr;
}

// "Monday two weeks from now", "two weeks from now on Monday": the Monday of that week
void add_counted_week(const Scene& scene, Reading& reading) {
  const Words& words = scene.words;
  At weekday_at = reading.first;
  if (words.is(weekday_at, WordClass::weekday) && reading.last == reading.first + 1) {
    const At at = words.symbol(reading.last, U',') ? reading.last + 1 : reading.last;
    if (words.number(at) == nullptr && !words.is(at, WordClass::article)) return;
    const auto counted = read_duration(scene, at);
    if (!counted || !is_counted_day(words, *counted)) return;
    reading.period = counted->period;
    reading.last = counted->last;
  } else {
    weekday_at = words.has(reading.last, Cue::on) ? reading.last + 1 : reading.last;
    if (!words.is(weekday_at, WordClass::weekday) || words.word(weekday_at).beside_day ||
        !is_counted_day(words, reading))
      return;
    reading.last = weekday_at + 1;
  }
  reading.choice = "the day of that week";
  reading.period->first =
      monday_of(reading.period->first) + std::chrono::days{words.word(weekday_at).value - 1};
}

const PhraseMeaning* lead_before(const Words& words, At first, At length) {
  if (first < length) return nullptr;
  const auto match = words.lexicon().leading().longest(words.text().tokens, first - length);
  return match && match->length == length ? &words.lexicon().meaning(match->value) : nullptr;
}

bool fits(const PhraseMeaning& meaning, const Reading& reading) {
  const bool amount = reading.type == TimexType::duration;
  if (reading.value.ends_with("_REF")) return false;
  if (meaning.extra == "both") return true;
  return (meaning.extra == "amount") == amount;
}

bool is_back(const Words& words, At at) {
  const auto shift = static_cast<Shift>(words.word(at).value);
  return words.is(at, WordClass::shift) && (shift == Shift::ago || shift == Shift::earlier);
}

bool is_ahead(const Words& words, At at) {
  return words.is(at, WordClass::shift) && static_cast<Shift>(words.word(at).value) == Shift::later;
}

// "more than two years ago", "less than a month later": an amount that bounds the date it leads to
bool bounds(const Words& words, const PhraseMeaning& meaning, const Reading& reading) {
  return meaning.extra == "amount" && reading.type == TimexType::date && reading.period &&
         (is_back(words, reading.last - 1) || is_ahead(words, reading.last - 1));
}

// More than a year later is after that.
std::string_view mod_of_lapse(std::string_view mod) {
  if (mod == "MORE_THAN") return "AFTER";
  if (mod == "LESS_THAN") return "BEFORE";
  if (mod == "EQUAL_OR_MORE") return "ON_OR_AFTER";
  return mod == "EQUAL_OR_LESS" ? "ON_OR_BEFORE" : mod;
}

// How the bound of an amount bounds the date: more than a year ago is before it.
std::string_view mod_of_shift(const Words& words, const PhraseMeaning& meaning,
                              const Reading& reading) {
  if (reading.type != TimexType::date) return meaning.value;
  if (is_ahead(words, reading.last - 1)) return mod_of_lapse(meaning.value);
  if (!is_back(words, reading.last - 1)) return meaning.value;
  if (meaning.value == "MORE_THAN") return "BEFORE";
  if (meaning.value == "LESS_THAN") return "AFTER";
  if (meaning.value == "EQUAL_OR_MORE") return "ON_OR_BEFORE";
  return meaning.value == "EQUAL_OR_LESS" ? "ON_OR_AFTER" : meaning.value;
}

// "over 12 years" is more than 12 years behind "lasted" or "for"; elsewhere it says when: "spread
// over 12 years".
bool compares(const Words& words, At at) {
  switch (words.word(at - 1).role) {
    case WordClass::year_cue:
    case WordClass::shift:
    case WordClass::past_tense:
    case WordClass::relation:
    case WordClass::future:
    case WordClass::lasting:
      return true;
    default:
      return at == 0 || words.token(at - 1).kind == text::TokenKind::symbol;
  }
}

void add_lead(const Words& words, Reading& reading, At limit) {
  for (At length = std::min(kLongestLead, reading.first - limit); length > 0; --length) {
    const auto* meaning = lead_before(words, reading.first, length);
    if (meaning == nullptr || !(fits(*meaning, reading) || bounds(words, *meaning, reading)))
      continue;
    // "over the past week" is no longer than a week: a preposition
    if (length == 1 && reading.type == TimexType::duration && !words.number(reading.first) &&
        !words.is(reading.first, WordClass::article))
      continue;
    if (length == 1 && words.word(reading.first).value == kDefinite &&
        words.is(reading.first, WordClass::article))
      continue;
    if (length == 1 && words.has(reading.first - 1, Cue::over) &&
        !compares(words, reading.first - 1))
      return;
    reading.first -= length;
    if (!reading.mod.empty()) return;
    reading.mod =
        meaning->extra == "amount" ? mod_of_shift(words, *meaning, reading) : meaning->value;
    reading.modifier = meaning->modifier;
    return;
  }
}

void add_article(const Words& words, Reading& reading, At limit) {
  if (reading.first <= limit) return;
  if (words.has(reading.first - 1, Cue::the)) --reading.first;
}

bool takes_article(const Words& words, const Reading& reading) {
  const auto role = words.word(reading.first).role;
  return role != WordClass::month && role != WordClass::weekday &&
         !(reading.period && reading.period->grain == Grain::year && words.digits(reading.first));
}

}  // namespace

void extend_right(const Scene& scene, Reading& reading) {
  add_relative_year(scene, reading);
  add_weekday(scene, reading);
  add_counted_week(scene, reading);
  add_part_of_year(scene, reading);
  add_daypart(scene, reading);
  const auto trail =
      scene.words.lexicon().trailing().longest(scene.words.text().tokens, reading.last);
  if (!trail || reading.last >= scene.words.size() ||
      scene.words.token(reading.last).paragraph_before)
    return;
  const PhraseMeaning& meaning = scene.words.lexicon().meaning(trail->value);
  if (!fits(meaning, reading)) return;
  reading.mod = meaning.value;
  reading.modifier = meaning.modifier;
  reading.last += trail->length;
}

void extend_left(const Scene& scene, Reading& reading, At limit) {
  if (takes_article(scene.words, reading)) add_article(scene.words, reading, limit);
  add_lead(scene.words, reading, limit);
  if (!reading.mod.empty()) add_article(scene.words, reading, limit);
}

}  // namespace claimcheck::time
