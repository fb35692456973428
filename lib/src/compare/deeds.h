#pragma once

#include <string_view>

namespace claimcheck::comparison {

// Whether two predicates undo each other (send, withdraw). Symmetric.
[[nodiscard]] bool opposite_deeds(std::string_view a, std::string_view b);

// Whether a predicate tells one side of a deed that another tells from its other side.
[[nodiscard]] bool has_converse(std::string_view predicate);

// Whether two predicates tell one deed from its two sides (pay, receive). Symmetric.
[[nodiscard]] bool converse_deeds(std::string_view a, std::string_view b);

// Whether a deed is done to one person or thing only once (bear, found); some so only where a year
// is all that is told (a museum opens every day, but has one year in which it opened).
[[nodiscard]] bool done_once(std::string_view predicate, bool told_by_year);

}  // namespace claimcheck::comparison
