#pragma once

#include <string>
#include <string_view>

#include "claimcheck/claim.h"

namespace claimcheck::packtest {

// A field of a claim as tests write it: numbers in plain digits, days as YYYY-MM-DD, lists joined
// with ", "; "null" for a number that is not there.
[[nodiscard]] std::string field_of(const Claim& claim, std::string_view field);

// Whether two spellings of a field say the same: numbers by value, lists in any order.
[[nodiscard]] bool same_field(std::string_view expected, std::string_view actual);

}  // namespace claimcheck::packtest
