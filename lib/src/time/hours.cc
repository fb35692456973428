#include "time/hours.h"

#include "time/grammar.h"

namespace claimcheck::time {
namespace {

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

// An hour with what says which half of the day it is in: "8 p.m.", "10 o'clock".
std::optional<Clock> marked_hour(const Words& words, const Clock& clock) {
  if (const auto half = half_day(words, clock.last)) {
    if (clock.hour > 12) return std::nullopt;
    const int hour = clock.hour == 12 ? half->add : clock.hour + half->add;
    return Clock{hour, clock.minute, half->last};
  }
  if (!words.is(clock.last, WordClass::clock)) return std::nullopt;
  return Clock{clock.hour, clock.minute, clock.last + 1};
}

// "0530 hours", "1930 GMT"
std::optional<Clock> four_digits(const Words& words, At at, int value) {
  if (value >= 2400 || value % 100 >= 60) return std::nullopt;
  const bool hours =
      !words.joined(at + 1) && words.has(at + 1, Cue::hours) && words.spelling(at).front() <= '2';
  if (hours) return Clock{value / 100, value % 100, at + 2};
  if (!words.is(at + 1, WordClass::zone)) return std::nullopt;
  return Clock{value / 100, value % 100, at + 1};
}

// "30" of "8:30" and "8.30"
std::optional<int> minutes_at(const Words& words, At at) {
  const bool point = (words.symbol(at, U':') || words.symbol(at, U'.')) && words.joined(at) &&
                     words.joined(at + 1) && words.length(at + 1) == 2;
  const auto minutes = point ? words.digits(at + 1) : std::nullopt;
  return minutes && *minutes < 60 ? minutes : std::nullopt;
}

// Whether a clock time is one to play: "with 7:42 left"; not "the train at 9:15 left", "at 10:30
// left-wing groups".
bool is_play_time(const Words& words, At at, At last) {
  return words.has(last, Cue::remaining) && !words.symbol(last + 1, U'-') &&
         !words.has(at - 1, Cue::moment);
}

// "8 p.m.", "8:30 a.m.", "14:05"
std::optional<Clock> in_digits(const Words& words, At at) {
  const auto hour = words.digits(at);
  if (!hour || words.symbol(at - 1, U':')) return std::nullopt;
  if (words.length(at) == 4) return four_digits(words, at, *hour);
  if (words.length(at) > 2 || *hour > 24) return std::nullopt;
  const auto minute = minutes_at(words, at + 1);
  const Clock clock{*hour, minute, minute ? at + 3 : at + 1};
  if (half_day(words, clock.last) || words.is(clock.last, WordClass::clock))
    return marked_hour(words, clock);
  if (is_play_time(words, at, clock.last)) return std::nullopt;
  const bool whole_day = minute && words.symbol(at + 1, U':') && !words.symbol(at + 3, U':') &&
                         *hour < 24 && !(words.joined(at) && at > 0);
  return whole_day ? std::optional(clock) : std::nullopt;
}

// "ten" of an hour: one to twelve
std::optional<Clock> hour_in_words(const Words& words, At at) {
  const auto* number = words.number(at);
  const bool hour = number != nullptr && number->in_words && !number->ordinal && number->value &&
                    number->floor >= 1 && number->ceiling <= 12 &&
                    number->form == NumberForm::integer;
  if (!hour) return std::nullopt;
  return Clock{static_cast<int>(number->floor), std::nullopt, number->last_token};
}

// "half past ten", with or without "in the morning"
std::optional<Clock> half_past(const Words& words, At at) {
  if (!words.is(at, WordClass::half) || !is_relation(words, at + 1, Relation::past))
    return std::nullopt;
  auto clock = hour_in_words(words, at + 2);
  if (!clock) return std::nullopt;
  clock->minute = 30;
  const auto marked = marked_hour(words, *clock);
  return marked ? marked : clock;
}

}  // namespace

std::optional<Clock> read_hours(const Words& words, At at) {
  if (words.digits(at)) return in_digits(words, at);
  if (auto clock = half_past(words, at)) return clock;
  const auto clock = hour_in_words(words, at);
  return clock ? marked_hour(words, *clock) : std::nullopt;
}

}  // namespace claimcheck::time
