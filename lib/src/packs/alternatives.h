#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claimcheck/span.h"

namespace claimcheck::packs {

// One alternative of an alternation in a pattern, such as "b" of "x(?:a|b)".
struct Alternative {
  Span own;
  Span all;  // of the whole alternation it belongs to
};

// Every alternative of every alternation of a pattern, in order. O(length).
[[nodiscard]] std::vector<Alternative> alternatives_of(std::string_view pattern);

// The pattern without an alternative, and with this one only.
[[nodiscard]] std::string without(std::string_view pattern, const Alternative& alternative);
[[nodiscard]] std::string only(std::string_view pattern, const Alternative& alternative);

}  // namespace claimcheck::packs
