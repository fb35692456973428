#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "claimcheck/decimal.h"
#include "claimcheck/quantity.h"
#include "claimcheck/time_expression.h"
#include "time/period.h"
#include "time/words.h"

namespace claimcheck::time {

// How long: "three years", "two and a half hours", "several weeks" (no value).
struct Amount {
  std::optional<Decimal> value;
  double floor = 0;  // the band of a vague number; else both are the value
  double ceiling = 0;
  Grain unit = Grain::day;
  bool range = false;  // "two to three weeks": floor to ceiling
  bool in_words = false;
  NumberForm form = NumberForm::integer;
  At unit_at = 0;  // the token of its unit
  // Of an amount in shorter units, what was written as years and months, and the rest in its unit:
  // 25 and 21 of "2 years, 1 month and 21 days".
  int months = 0;
  int rest = 0;
};

// An expression as it was read and resolved, before it becomes a mention.
struct Reading {
  At first = 0;  // half open
  At last = 0;
  TimexType type = TimexType::date;
  std::optional<Period> period;
  std::optional<Amount> amount;
  std::string value;                    // where the period does not give it: "PRESENT_REF", "P3Y"
  std::string clock;                    // "T08:30", "TMO": follows the period's value
  std::string_view mod;                 // TIMEX3 mod
  Modifier modifier = Modifier::exact;  // what the words that gave the mod make of an amount
  TimeAnchor anchor = TimeAnchor::none;
  std::string_view choice;  // why this reading was taken
  std::optional<Period> alternative;
  std::optional<DayInterval> days;  // where they are not those of the period
  bool remembered = true;           // later expressions may be anchored on it
};

}  // namespace claimcheck::time
