#pragma once

#include <optional>

#include "time/words.h"

// Years as a text writes them, without reading the expressions around them.

namespace claimcheck::time {

// "1815": four digits
[[nodiscard]] bool is_digits_of_year(const Words& words, At at);

// A year that begins at a token and is surely one: with its era, or of four digits behind a month,
// a comma or a word that years follow; not "2007" of "in 2001, 2004 and 2007".
[[nodiscard]] std::optional<int> written_year(const Words& words, At at);

// Whether a year has its month or season before it: "May 3, 1998", "spring of 1943".
[[nodiscard]] bool stands_in_date(const Words& words, At at);

// The next year with its month or season behind a token, in its sentence and near.
[[nodiscard]] std::optional<int> next_dated_year(const Words& words, const text::Sentence& sentence,
                                                 At at);

}  // namespace claimcheck::time
