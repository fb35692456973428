#pragma once

#include <cstdint>
#include <vector>

#include "claims/reading.h"

namespace claimcheck::claims {

// Whom an article is about, where its first sentence begins with a name and tells what that one
// does: the tokens of the name ("Brell Foods Inc is to issue", "Brell Foods said it will issue").
// Empty where that one only speaks ("Ada Holm said 40 had died"). O(tokens of the sentence).
[[nodiscard]] Range opener_of(const Article& body);

}  // namespace claimcheck::claims
