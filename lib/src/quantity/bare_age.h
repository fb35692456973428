#pragma once

#include <cstdint>

#include "quantity/candidate.h"

namespace claimcheck::quantity {

// Takes a bare number for an age where somebody did at it what people do at an age: "died in Elve
// on Sunday at 83". The deed begins at the token `from` or later. Looks at a bounded number of
// tokens.
void read_age_at_event(const SentenceView& sentence, Candidate& candidate, std::uint32_t from);
// The same where somebody "was 81" or "is 36 and lives in Elve".
void read_age_of_person(const SentenceView& sentence, Candidate& candidate);
// The same where a limit stands behind people: "adults over 65".
void read_age_limit(const SentenceView& sentence, Candidate& candidate);

}  // namespace claimcheck::quantity
