#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "claimcheck/quantity.h"
#include "time/reading.h"
#include "time/words.h"

namespace claimcheck::time {

// "three years", "two and a half hours", "several weeks", "an hour and 45 minutes", "24-hour": the
// amount that begins at a token, and the token behind it. Parts are added up in the smallest unit.
struct ReadAmount {
  Amount amount;
  At last = 0;
};
[[nodiscard]] std::optional<ReadAmount> read_amount(const Words& words, At at);

// The next smaller unit that durations are written in, and how many of it make one: a year is 12
// months, a month 30 days. Nothing below seconds.
struct Conversion {
  Grain to;
  int factor;
};
[[nodiscard]] std::optional<Conversion> smaller(Grain unit);
[[nodiscard]] Amount converted(const Amount& amount, const Conversion& step);

// TIMEX3: "P3Y", "PT24H", "PXW".
[[nodiscard]] std::string timex_value(const Amount& amount);

// A duration of this amount; later expressions are not anchored on it.
[[nodiscard]] Reading duration_reading(At first, At last, const Amount& amount);
// The amount in units that counting uses: a decade is ten years, a fortnight two weeks, a quarter
// three months.
[[nodiscard]] Amount plain(const Amount& amount);
// The same as whole units, where it is so: "two and a half years" is 30 months.
struct Steps {
  int count;
  Grain unit;
  int months = 0;  // to go first: those of "two years and 21 days"
};
[[nodiscard]] std::optional<Steps> whole_steps(const Amount& amount);
// The same for counting on the calendar, on which years and months are not so many days.
[[nodiscard]] std::optional<Steps> calendar_steps(const Amount& amount);
// As a value set, which a modifier ("nearly", "at least") widens or bounds.
[[nodiscard]] Quantity as_quantity(const Amount& amount, Modifier modifier);
// Whether the quantity of an amount that is written in one unit counts in the other: nights as
// days, not fortnights as weeks.
[[nodiscard]] bool is_counted_in(Grain written, std::string_view unit);

}  // namespace claimcheck::time
