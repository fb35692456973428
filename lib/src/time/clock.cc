#include <array>
#include <cstdio>

#include "time/grammar.h"
#include "time/hours.h"

namespace claimcheck::time {
namespace {

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
  if (auto holiday = read_phrase(scene, at)) return holiday;  // "noon on New Year's Day"
  switch (scene.words.word(at).role) {
    case WordClass::relation:  // "midnight last Friday"
      return scene.words.is(at + 1, WordClass::weekday) ? read_relation(scene, at) : std::nullopt;
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
  if (words.is(at, WordClass::midpoint) && words.has(at - 1, Cue::named)) return std::nullopt;
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
    if (words.is(reading.last, WordClass::daypart)) ++reading.last;  // "7 p.m. Friday night"
  } else {
    const auto& last = scene.anchors.last();
    const bool text = last && (last->grain == Grain::day || scene.anchors.history());
    reading.period = text ? scene.anchors.from_text(Grain::day, 0)
                          : scene.anchors.from_publication(Grain::day, 0);
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
