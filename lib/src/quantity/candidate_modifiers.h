#pragma once

#include <cstdint>

#include "quantity/candidate.h"

namespace claimcheck::quantity {

// Takes the modifier in front of the candidate, which begins at `from` or later: "at least
// another".
void read_modifier_before(const SentenceView& sentence, Candidate& candidate, std::uint32_t from);
// The same behind it, by `limit`: "300 or more".
void read_modifier_behind(const SentenceView& sentence, Candidate& candidate, std::uint32_t limit);
// "fires within 12 districts" are in all of them, "under 3 feet of snow" is where it lies;
// "within 12 votes of victory" is a limit, "under 3 feet" a bound.
void drop_modifier_of_place(const SentenceView& sentence, Candidate& candidate);
// "$30 less than 64 dollars" tells two figures apart where the one before ends before token
// `previous_end`, and no limit.
void drop_modifier_of_comparison(const SentenceView& sentence, Candidate& candidate,
                                 std::uint32_t previous_end);
// "17 goals over two seasons" took just two, and so did "9 goals over two games", where the figure
// before ends before token `previous_end`.
void drop_modifier_of_stretch(const SentenceView& sentence, Candidate& candidate,
                              std::uint32_t previous_end);

}  // namespace claimcheck::quantity
