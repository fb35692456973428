#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claimcheck/claim.h"
#include "claims/figure.h"

namespace claimcheck::claims {

// Names that say where, in the clause of the figure, else in the sentence; the nearest first.
[[nodiscard]] std::vector<std::string> places_of(const Reading& reading, const Figure& figure);

// Names that say where, anywhere in the sentence; those of things that go somewhere left out.
[[nodiscard]] std::vector<std::string> places_in(const Reading& reading);

// The names that the sentence says its subject is known by: "known as Ada Lane".
[[nodiscard]] std::vector<std::string> aliases_of(const Reading& reading);

// Every name of the sentence, sorted.
[[nodiscard]] std::vector<std::string> names_of(const Reading& reading);

// The content lemmas of a clause (of the sentence, where the clause has few) in canonical form,
// sorted.
[[nodiscard]] std::vector<std::string> context_of(const Reading& reading, std::uint32_t clause);

// The event that the sentence names; empty if none.
[[nodiscard]] std::string event_of(const Reading& reading);

// The one event of a pack all of whose actors (two at least) the sentence names; empty if none or
// several. Who only tells of it is no actor.
[[nodiscard]] std::string event_by_actors(const Reading& reading, std::string_view pack_name,
                                          const std::vector<Attribution>& tellers);

}  // namespace claimcheck::claims
