#pragma once

#include <string>

#include "claims/reading.h"

namespace claimcheck::claims {

// Whom the lead of an article may tell of without a name ("A 29-year-old hiker was found alive"):
// the person whose full name, not told before, begins the sentence behind it, unless that one only
// tells something. In lower case; empty where there is none. O(tokens).
[[nodiscard]] std::string lead_person(const Article& article);

}  // namespace claimcheck::claims
