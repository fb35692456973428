#pragma once

#include <optional>

#include "claimcheck/claim.h"
#include "claims/figure.h"

namespace claimcheck::claims {

// When a figure holds, and when its event was.
struct Timing {
  AsOf as_of;
  std::optional<DayInterval> event_days;
  bool since = false;  // "since the spring"
};

// Order: an explicit "as of" or "by"; a time phrase of the figure's clause; "so far" and "now" and
// else the publication day. `measured` is the phrase of what is measured: a date on it is the
// figure's own ("the inflation rate for May").
[[nodiscard]] Timing timing_of(const Reading& reading, const Figure& figure,
                               std::uint32_t measured = kNone);

// The clause that "when" or "that" opens right after a date, which dates that clause too: "since
// 3 April, when the truce took effect", "it was in May that work began". kNone where there is none.
[[nodiscard]] std::uint32_t clause_after_date(const Reading& reading, const Range& date);

// Whether a time stands before the noun it belongs to: "the 2019-20 pandemic", "the 2023 strike".
[[nodiscard]] bool is_premodifier(const Reading& reading, const Range& range);

// "as of March", "by Monday": a time at which a figure held.
[[nodiscard]] bool is_explicit(const Reading& reading, const Range& time);

// "carries", "is carrying", "has carried".
[[nodiscard]] bool is_present(const Reading& reading, std::uint32_t verb);

// "has fallen", "had been chosen".
[[nodiscard]] bool is_perfect(const Reading& reading, std::uint32_t verb);

// Whether a time stands alone in quotation marks: the title of a song.
[[nodiscard]] bool is_quoted(const Reading& reading, const Range& range);

// The preposition before a time expression, articles skipped: "on", "since"; empty if none.
[[nodiscard]] std::string preposition_before(const Reading& reading, const Range& range);

}  // namespace claimcheck::claims
