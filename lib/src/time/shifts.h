#pragma once

#include <optional>

#include "time/amounts.h"
#include "time/grammar.h"

// Dates that an amount of time is counted to: "two years ago", "three days after 12 March".

namespace claimcheck::time {

// An amount that was read, from its first token to the one behind it.
struct Stretch {
  At first = 0;
  At last = 0;
  Amount amount;
};

// The word behind an amount that makes a date of it: "ago", "later", "after"; past a hyphen and
// "or so".
[[nodiscard]] std::optional<At> shift_word(const Words& words, At at);
[[nodiscard]] Shift shift_at(const Words& words, At at);

// The date that the amount leads to by the shift word at `word_at`; nothing where the amount is
// only a duration there.
[[nodiscard]] std::optional<Reading> read_shift(const Scene& scene, const Stretch& stretch,
                                                At word_at);

// "in two weeks' time", "in two months" said of the future
[[nodiscard]] std::optional<Reading> read_coming(const Scene& scene, const Stretch& stretch);

}  // namespace claimcheck::time
