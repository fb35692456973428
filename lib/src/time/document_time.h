#pragma once

#include <optional>

#include "claimcheck/day.h"
#include "time/words.h"

namespace claimcheck::time {

// The day of a dateline at the head of a text: "KYIV, Oct. 30 (Reuters) -". Its year is that of
// `published`; without one a dateline gives a day only where it names the year.
[[nodiscard]] std::optional<Day> dateline(const Words& words, std::optional<Day> published);

// Whether a text tells of the past in order, as histories do: at least three years written in
// dates, most of them at least two years before publication, and more of them than days counted
// from today ("yesterday", "last week", lone weekdays).
[[nodiscard]] bool tells_history(const Words& words, std::optional<Day> published);

}  // namespace claimcheck::time
