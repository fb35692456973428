#pragma once

#include <optional>

#include "time/grammar.h"

// The parts that written dates are made of.

namespace claimcheck::time {

// A rank, and the token behind it: 1, 2, ... or kLast.
constexpr int kLast = -1;
struct Ordinal {
  int n;
  At last;
};
[[nodiscard]] std::optional<Ordinal> read_rank(
    const Words& words, At at);  // "third", "21st", "second", "last", "final"

// "the 19th century"; "13th" of "13th and 14th centuries"
[[nodiscard]] std::optional<Reading> read_century(const Words& words, At at);

// A day of the month, and the token behind it.
struct DayNumber {
  unsigned value;
  At last;
};
[[nodiscard]] std::optional<DayNumber> read_day(const Words& words,
                                                At at);  // "24", "24th", "twenty-fourth", "fifteen"
// "24th", "twenty-fourth"
[[nodiscard]] bool is_ordinal(const Words& words, At at);
// "24": one or two digits of a day.
[[nodiscard]] std::optional<unsigned> day_number(const Words& words, At at);

// The token behind a month name and the full stop of its abbreviation.
[[nodiscard]] std::optional<At> after_month(const Words& words, At at);

// The year behind a month or day: "2022", ", 2022", "of 2022", "in 2020", "-2016", "/2016".
[[nodiscard]] std::optional<Year> trailing_year(const Words& words, At at);

// The hundreds that belong to a year of two digits: 1900 or 2000.
[[nodiscard]] int century_of(int two_digits);

// Whether a mark stands between two tokens without white space: the "/" of "24/2".
[[nodiscard]] bool separator(const Words& words, At at, char32_t mark);

// A day of the month at hand, or of one near by in which it is that weekday; in a history, of the
// month told of.
[[nodiscard]] std::optional<Period> day_at_hand(const Anchors& anchors, unsigned day,
                                                std::optional<unsigned> weekday);

// Whether no noun goes with the day before it: "on the 24th they", but "on the 24th floor".
[[nodiscard]] bool ends_date(const Words& words, At at);

// Whether a dash or a word such as "to" and "until" links the ends of a range here.
[[nodiscard]] bool range_link(const Words& words, At at);

// A written date; an impossible one ("31 November") has its value as written, and no days.
[[nodiscard]] Reading make_date(At first, At last, int year, unsigned month,
                                std::optional<unsigned> day);
void mark_impossible(Reading& reading, unsigned month, unsigned day);

}  // namespace claimcheck::time
