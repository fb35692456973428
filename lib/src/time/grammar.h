#pragma once

#include <optional>

#include "time/anchors.h"
#include "time/reading.h"
#include "time/words.h"

namespace claimcheck::time {

// What the rules of the grammar work on. Each rule reads at a token and returns what begins there,
// or nothing; it looks ahead a bounded number of tokens.
struct Scene {
  const Words& words;
  const Anchors& anchors;
  const text::Sentence& sentence;
  const Reading* previous = nullptr;  // the expression read before this one
  int depth = 0;  // of expressions inside expressions: "two days after the morning of 3 May"
};

// A year as a number: its value and the token behind it.
struct Year {
  int value = 0;
  At last = 0;
};

// years.cc
[[nodiscard]] std::optional<Year> read_year(
    const Words& words, At at);  // "2022", "'87", "490 BC", "nineteen ninety-four"
[[nodiscard]] std::optional<Reading> read_lone_year(const Scene& scene,
                                                    At at);  // "2022" where words allow a year
// "480" without its era that counts nothing, in a text that tells of years near by before our era,
// or of its first centuries: a year of the same era.
[[nodiscard]] std::optional<Year> read_ancient_year(const Scene& scene, At at);
[[nodiscard]] std::optional<Reading> read_decade(const Scene& scene,
                                                 At at);  // "1980s", "the nineties"
// Whether a word may introduce a bare year or month: "in", "since", "the", "early".
[[nodiscard]] bool year_cue(const Words& words, At at);

// numeric_dates.cc
[[nodiscard]] std::optional<Reading> read_numeric_date(const Scene& scene,
                                                       At at);  // "2022-02-24", "24/2/2022"

// month_dates.cc: dates with the name of a month
[[nodiscard]] std::optional<Reading> read_day_month(const Scene& scene,
                                                    At at);  // "24th of February 2022"
[[nodiscard]] std::optional<Reading> read_month_day(const Scene& scene,
                                                    At at);  // "Feb. 24, 2022", "February 2022"

// Whether a month is the verb of a heading: "Why This May Be Late", "WHY THIS MAY CHANGE".
[[nodiscard]] bool is_verb_may(const Scene& scene, At at);

// lone_days.cc: days of a month that is not written beside them
// The "10" of "June 3-10", whose month was read before.
[[nodiscard]] std::optional<Reading> read_second_day(const Scene& scene, At at);
// "on the 24th": a day of the month at hand, or of one near by in which it is that weekday.
[[nodiscard]] std::optional<Reading> read_lone_day(const Scene& scene, At at,
                                                   std::optional<unsigned> weekday);

// relative.cc: dates counted from another
[[nodiscard]] std::optional<Reading> read_deictic(const Scene& scene,
                                                  At at);  // "yesterday", "tonight"
[[nodiscard]] std::optional<Reading> read_weekday(const Scene& scene,
                                                  At at);  // "Tuesday", "Tuesday, Oct. 29"
[[nodiscard]] std::optional<Reading> read_relation(const Scene& scene,
                                                   At at);  // "last year", "the following day"
[[nodiscard]] std::optional<Reading> read_season(const Scene& scene, At at);  // "spring of 1942"

// units.cc: units without a number
[[nodiscard]] std::optional<Reading> read_bare_unit(const Scene& scene,
                                                    At at);  // "the quarter", "year-end"

// containers.cc
// The longer unit of a part: "of 1984", "in March", "this year", "of the month"; at least a week.
[[nodiscard]] std::optional<Reading> read_container(const Scene& scene, At at);

// ordinals.cc: parts of a longer unit
[[nodiscard]] std::optional<Reading> read_ordinal(const Scene& scene,
                                                  At at);  // "third quarter of 1984"

// durations.cc
[[nodiscard]] std::optional<Reading> read_duration(const Scene& scene,
                                                   At at);  // "three years", "two years ago"

// sets.cc
[[nodiscard]] std::optional<Reading> read_set(const Scene& scene,
                                              At at);  // "every Sunday", "every two weeks"

// clock.cc
[[nodiscard]] std::optional<Reading> read_clock(const Scene& scene, At at);  // "8:30 p.m. EST"

// phrases.cc: fixed phrases and holidays
[[nodiscard]] std::optional<Reading> read_phrase(const Scene& scene, At at);

// dayparts.cc
[[nodiscard]] std::optional<Reading> read_daypart(const Scene& scene,
                                                  At at);  // "the morning of 3 May", "at dawn"
// "TMO" for a word such as "morning"
[[nodiscard]] std::string_view daypart_code(const Words& words, At at);

// core.cc
// Whatever begins at a token, without what stands around it
[[nodiscard]] std::optional<Reading> read_core(const Scene& scene, At at);

// The same for an expression inside another; nothing beyond a fixed depth.
[[nodiscard]] std::optional<Reading> read_inner(const Scene& scene, At at);

// compose.cc: what stands behind an expression and belongs to it ("Friday morning", "two years
// ago", "the summer of 1942"), and what stands before it ("late", "more than", "the").
void extend_right(const Scene& scene, Reading& reading);
void extend_left(const Scene& scene, Reading& reading, At limit);

// The word "year" itself.
[[nodiscard]] inline bool is_year(const Words& words, At at) {
  return words.is(at, WordClass::unit) && !words.word(at).plural &&
         words.word(at).value == static_cast<int>(Grain::year);
}

// The word "last", "next", ... itself.
[[nodiscard]] inline bool is_relation(const Words& words, At at, Relation relation) {
  return words.is(at, WordClass::relation) && words.word(at).value == static_cast<int>(relation);
}

// The token behind "fiscal", "calendar": at most two of them.
[[nodiscard]] inline At past_fiscal(const Words& words, At at) {
  for (int i = 0; i < 2 && (words.is(at, WordClass::fiscal) || words.is(at, WordClass::calendar));
       ++i)
    ++at;
  return at;
}

[[nodiscard]] inline Reading date_reading(At first, At last, const Period& period,
                                          TimeAnchor anchor = TimeAnchor::none) {
  Reading reading;
  reading.first = first;
  reading.last = last;
  reading.period = period;
  reading.anchor = anchor;
  return reading;
}

}  // namespace claimcheck::time
