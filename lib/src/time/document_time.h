#pragma once

#include <optional>

#include "claimcheck/day.h"
#include "time/words.h"

namespace claimcheck::time {

// The day that the head of a text was written on: "KYIV, Oct. 30 (Reuters) -", "Published: 3 May
// 2012", "Updated 2012-05-03". The year of a dateline is that of `published`; without one it must
// name the year.
[[nodiscard]] std::optional<Day> dateline(const Words& words, std::optional<Day> published);

}  // namespace claimcheck::time
