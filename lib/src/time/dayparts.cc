#include <array>

#include "time/date_parts.h"
#include "time/grammar.h"

namespace claimcheck::time {
namespace {

bool is_night(const Words& words, At at) {
  return words.word(at).value == static_cast<int>(DayPart::night);
}

bool is_day(const std::optional<Reading>& reading) {
  return reading && reading->period && reading->period->grain == Grain::day &&
         reading->clock.empty();
}

// "14/15 July", "July 23-24": a night is named after the day it begins on. The token behind both.
At past_second_day(const Scene& scene, const Reading& day) {
  const Words& words = scene.words;
  if (!range_link(words, day.last) && !words.symbol(day.last, U'/')) return day.last;
  const auto next = read_day(words, day.last + 1);
  if (!next || next->last == day.last + 1) return day.last;
  const auto whole = read_inner(scene, day.last + 1);
  return is_day(whole) ? whole->last : next->last;
}

// "14/15", "14th to 15th" of a night: days of the month told of
std::optional<Reading> between_days(const Scene& scene, At at) {
  const Words& words = scene.words;
  const auto first = read_day(words, at);
  if (!first || !(range_link(words, first->last) || words.symbol(first->last, U'/')))
    return std::nullopt;
  const auto second = read_day(words, first->last + 1);
  const auto day = second ? day_at_hand(scene.anchors, first->value, std::nullopt) : std::nullopt;
  if (!day) return std::nullopt;
  return date_reading(at, second->last, *day, TimeAnchor::text);
}

// "the morning of 3 May"; of nights in histories only: news speaks of "the night of 23 October" and
// dates the day
std::optional<Reading> of_day(const Scene& scene, At at) {
  const Words& words = scene.words;
  const bool night = is_night(words, at);
  At link = at + 1;
  if (words.has(link, Cue::hours)) ++link;  // "the morning hours of 3 May"
  const bool moment = words.word(at).point || (words.has(at - 1, Cue::the) && !night);
  const bool linked =
      words.is(link, WordClass::of) || (moment && words.has(link, Cue::on));  // "dawn on 3 May"
  if (!linked || (night && !scene.anchors.narrative())) return std::nullopt;
  const At day_at = words.has(link + 1, Cue::the) ? link + 2 : link + 1;
  auto day = read_inner(scene, day_at);
  if (!is_day(day)) return night ? between_days(scene, day_at) : std::nullopt;
  if (night) day->last = past_second_day(scene, *day);
  return day;
}

// "the night to Wednesday": the one that began the day before
std::optional<Reading> night_to(const Scene& scene, At at) {
  const Words& words = scene.words;
  if (!is_night(words, at) || !words.has(at + 1, Cue::to) || !words.is(at + 2, WordClass::weekday))
    return std::nullopt;
  auto day = read_weekday(scene, at + 2);
  if (!is_day(day)) return std::nullopt;
  day->period = shifted(*day->period, -1, Grain::day);
  return day;
}

// "the night before", "the morning after": of the day beside the one told of
std::optional<Reading> beside_day(const Scene& scene, At at) {
  const Words& words = scene.words;
  if (!words.has(at - 1, Cue::the) || !words.is(at + 1, WordClass::shift)) return std::nullopt;
  const auto shift = static_cast<Shift>(words.word(at + 1).value);
  const auto& next = words.token(at + 2);
  const bool ends = at + 2 >= words.size() || next.kind == text::TokenKind::symbol;
  if (!ends || (shift != Shift::before && shift != Shift::after)) return std::nullopt;
  return date_reading(at, at + 2,
                      scene.anchors.from_text(Grain::day, shift == Shift::before ? -1 : 1),
                      TimeAnchor::text);
}

// "in the afternoon", "at dawn", "by evening", "until the morning"; but "at night" is any night
bool stands_alone(const Words& words, At at) {
  const bool definite = words.has(at - 1, Cue::the);
  const At before = definite ? at - 2 : at - 1;
  if (words.is(at + 1, WordClass::of)) return false;  // "in the night of 23 October"
  if (definite && words.has(before, Cue::in)) return true;
  const bool point = words.word(at).point;
  return words.has(before, Cue::moment) &&
         (point || (words.has(before, Cue::limit) && !is_night(words, at)));
}

}  // namespace

std::string_view daypart_code(const Words& words, At at) {
  constexpr std::array<std::string_view, 5> codes = {"", "TMO", "TAF", "TEV", "TNI"};
  return codes.at(static_cast<std::size_t>(words.word(at).value));
}

std::optional<Reading> read_daypart(const Scene& scene, At at) {
  auto reading = of_day(scene, at);
  if (!reading) reading = night_to(scene, at);
  if (!reading) reading = beside_day(scene, at);
  if (!reading && stands_alone(scene.words, at))
    reading = date_reading(at, at + 1, scene.anchors.from_text(Grain::day, 0), TimeAnchor::text);
  if (!reading) return std::nullopt;
  reading->first = at;
  reading->type = TimexType::time;
  reading->clock = daypart_code(scene.words, at);
  return reading;
}

}  // namespace claimcheck::time
