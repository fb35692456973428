#pragma once

#include "compare/digest.h"

namespace claimcheck::comparison {

// Whether two claims are told by named sources of which none may be the other under another name:
// "the defence ministry of Norland" may be "the Norlandic defence ministry".
bool different_named_sources(const Digest& a, const Digest& b);

}  // namespace claimcheck::comparison
