#pragma once

#include <string_view>

#include "compare/digest.h"

namespace claimcheck::comparison {

// The typical error of writing that would explain the gap between two figures: x10, x1000,
// digits-swapped, unit, percent-vs-points; empty where there is none. Symmetric.
[[nodiscard]] std::string_view find_slip(const Figure& a, const Figure& b);

// Whether a slip explains the gap between two figures of so many digits, all the same ones, that
// this is hardly chance: 1,412 and 14,120, but not 12 and 21.
[[nodiscard]] bool is_telling_slip(const Figure& a, const Figure& b);

}  // namespace claimcheck::comparison
