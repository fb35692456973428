#include <array>
#include <cstdio>

#include "time/grammar.h"

namespace claimcheck::time {
namespace {

struct Clock {
  int hour = 0;
  std::optional<int> minute;
  At last = 0;
};

// "p.m.", "pm", "in the morning": hours to add, and the token behind it.
struct HalfDay {
  int add;
  At last;
};

std::optional<HalfDay> half_day(const Words& words, At at) {
  if (words.is(at, WordClass::meridiem)) return HalfDay{words.word(at).value, at + 1};
  const bool letter = words.has(at, Cue::am) || words.has(at, Cue::pm);
  if (letter && words.symbol(at + 1, U'.') && words.joined(at + 1)) {
    if (!words.has(at + 2, Cue::meridiem_end)) return std::nullopt;
    const bool stop = words.symbol(at + 3, U'.') && words.joined(at + 3);
    return HalfDay{words.has(at, Cue::pm) ? 12 : 0, at + (stop ? 4U : 3U)};
  }
  if (words.has(at, Cue::in) && words.has(at + 1, Cue::the) && words.is(at + 2, WordClass::daypart))
    return HalfDay{words.word(at + 2).value == 1 ? 0 : 12, at + 3};
  return std::nullopt;
}

std::optional<Clock> read_hours(const Words& words, At at) {
  const auto hour = words.digits(at);
  if (!hour || words.symbol(at - 1, U':')) return std::nullopt;
  if (words.length(at) == 4 && *hour < 2400 && *hour % 100 < 60 && words.joined(at + 1) == false &&
      words.has(at + 1, Cue::hours) && words.spelling(at).front() <= '2')
    return Clock{*hour / 100, *hour % 100, at + 2};
  if (words.length(at) == 4 && *hour < 2400 && *hour % 100 < 60 &&
      words.is(at + 1, WordClass::zone))  // "1930 GMT"
    return Clock{*hour / 100, *hour % 100, at + 1};
  if (words.length(at) > 2 || *hour > 24) return std::nullopt;
  At next = at + 1;
  std::optional<int> minute;
  const bool colon = (words.symbol(next, U':') || words.symbol(next, U'.')) && words.joined(next) &&
                     words.joined(next + 1);
  if (colon && words.length(next + 1) == 2) {
    minute = words.digits(next + 1);
    if (minute && *minute < 60)
      next += 2;
    else
      minute.reset();
  }
  if (const auto half = half_day(words, next)) {
    const int value = *hour == 12 ? half->add : *hour + half->add;
    if (*hour > 12) return std::nullopt;
    return Clock{value, minute, half->last};
  }
  if (words.is(next, WordClass::clock)) return Clock{*hour, minute, next + 1};
  const bool military = minute && words.symbol(at + 1, U':') && !words.symbol(next, U':') &&
                        *hour < 24 && !(words.joined(at) && at > 0);
  if (!military) return std::nullopt;
  return Clock{*hour, minute, next};
}

std::string clock_text(const Clock& clock) {
  std::array<char, 32> out{};
  std::snprintf(out.data(), out.size(), "T%02d:%02d", clock.hour, clock.minute.value_or(0));
  return out.data();
}

// "8 a.m. the next morning", "11 a.m. that day": the day
std::optional<Reading> day_of_relation(const Scene& scene, At at) {
  auto day = read_relation(scene, at);
  if (day) day->clock.clear();
  return day;
}

// The date a time of day belongs to: written behind it, or the one at hand.
std::optional<Reading> date_behind(const Scene& scene, At at) {
  if (scene.words.symbol(at, U',') || scene.words.has(at, Cue::on)) ++at;
  if (scene.words.token(at).paragraph_before) return std::nullopt;
  if (scene.words.symbol(at, U'.')) return std::nullopt;
  if (scene.words.has(at, Cue::the) || scene.words.has(at, Cue::that)) {
    const At relation = scene.words.is(at, WordClass::relation) ? at : at + 1;
    return scene.words.is(relation, WordClass::relation) ? day_of_relation(scene, relation)
                                                         : std::nullopt;
  }
  switch (scene.words.word(at).role) {
    case WordClass::weekday:
      return read_weekday(scene, at);
    case WordClass::month:
      return read_month_day(scene, at);
    case WordClass::deictic:
      return read_deictic(scene, at);
    default:
      return scene.words.digits(at) ? read_day_month(scene, at) : std::nullopt;
  }
}

}  // namespace

std::optional<Reading> read_clock(const Scene& scene, At at) {
  const Words& words = scene.words;
  std::optional<Clock> clock;
  if (words.is(at, WordClass::midpoint))
    clock = Clock{words.word(at).value, 0, at + 1};
  else
    clock = read_hours(words, at);
  if (!clock) return std::nullopt;
  if (words.is(clock->last, WordClass::zone)) ++clock->last;
  Reading reading;
  const auto date = date_behind(scene, clock->last);
  if (date && date->period && date->period->grain == Grain::day && date->clock.empty()) {
    reading = *date;
  } else {
    const auto& last = scene.anchors.last();
    const bool text = last && last->grain == Grain::day;
    reading.period = text ? *last : scene.anchors.from_publication(Grain::day, 0);
    reading.anchor = text ? TimeAnchor::text : TimeAnchor::publication;
    if (reading.period->known != Known::all) reading.anchor = TimeAnchor::none;
    reading.last = clock->last;
    reading.remembered = false;
  }
  reading.first = at;
  reading.type = TimexType::time;
  reading.clock = clock_text(*clock);
  return reading;
}

}  // namespace claimcheck::time
