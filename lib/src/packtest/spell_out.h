#pragma once

#include <string>
#include <string_view>

namespace claimcheck::packtest {

// A whole number from 1 to 999,999 in words: "34" -> "thirty-four", "10000" -> "ten thousand".
// Empty for anything else. Round numbers keep their precision.
[[nodiscard]] std::string spell_out(std::string_view digits);

}  // namespace claimcheck::packtest
