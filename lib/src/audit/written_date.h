#pragma once

#include <cstdint>
#include <optional>

#include "claimcheck/day.h"
#include "claimcheck/span.h"
#include "time/words.h"

namespace claimcheck::auditing {

// A day as the article writes it, possible or not: "31 November", "Tuesday, October 30, 2024".
struct WrittenDate {
  int day = 0;         // 1-39
  unsigned month = 0;  // 1-12
  std::optional<int> year;
  bool ordinal = false;           // "the 31st"
  std::uint32_t first_token = 0;  // half open
  std::uint32_t last_token = 0;
};

// The date that begins at a token: "30 October 2024", "the 30th of October", "Oct. 30, 2024".
[[nodiscard]] std::optional<WrittenDate> date_at(const time::Words& words, time::At at);

// "3 to 10 June 2024", "June 3-10", "2 September to 30 September 2023": a month or year told once
// holds for both. The first is not after the second.
struct WrittenPeriod {
  WrittenDate first;
  WrittenDate last;
};
// After "between" the two are joined by "and".
[[nodiscard]] std::optional<WrittenPeriod> period_at(const time::Words& words, time::At at);

// The day itself; nullopt where it does not exist, or without a year.
[[nodiscard]] std::optional<Day> resolve(const WrittenDate& date);
// In the year that brings it nearest to `near`, where no year is written.
[[nodiscard]] std::optional<Day> resolve(const WrittenDate& date, const std::optional<Day>& near);

[[nodiscard]] Span span_of(const time::Words& words, std::uint32_t first, std::uint32_t last);

}  // namespace claimcheck::auditing
