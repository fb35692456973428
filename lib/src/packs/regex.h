#pragma once

#include <re2/re2.h>

namespace claimcheck::packs {

// How patterns are compiled: quietly, case counts unless (?i), at most 8 MiB each.
[[nodiscard]] RE2::Options regex_options();

}  // namespace claimcheck::packs
