#pragma once

#include "text/sentence.h"
#include "time/words.h"

namespace claimcheck::time {

// Where the clause around an expression looks.
enum class Direction : std::uint8_t { unknown, past, future };

// Decided by the nearest tense word before the expression in its sentence, else the nearest behind
// it. Looks at most 40 tokens each way, so that the cost of a text stays linear.
[[nodiscard]] Direction tense_around(const Words& words, const text::Sentence& sentence, At first,
                                     At last);

// Whether the clause around an expression tells of what was over at the time told of: "the attack
// launched in March had failed"; not "by March it had failed".
[[nodiscard]] bool tells_earlier(const Words& words, const text::Sentence& sentence, At first,
                                 At last);

// Whether it tells of what was to come: "in 1972 the island would be returned".
[[nodiscard]] bool tells_ahead(const Words& words, const text::Sentence& sentence, At first);

}  // namespace claimcheck::time
