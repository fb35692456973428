#pragma once

#include <optional>

#include "time/words.h"

namespace claimcheck::time {

// A time of day, and the token behind it.
struct Clock {
  int hour = 0;  // 0-24
  std::optional<int> minute;
  At last = 0;
};

// "8:30 p.m.", "14:05", "0530 hours", "1930 GMT", "six o'clock", "half past ten"; without its day.
[[nodiscard]] std::optional<Clock> read_hours(const Words& words, At at);

}  // namespace claimcheck::time
