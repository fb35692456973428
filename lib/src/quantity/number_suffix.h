#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "quantity/number.h"
#include "text/token.h"

namespace claimcheck::quantity {

// Works what stands behind the digits of `number` and belongs to it into it: scales ("1.5 million",
// "3bn", "4 thousand 3 hundred"), fractions ("2 and a half"), spoken decimals, ordinal endings.
// False when it makes the digits a code. `tokens` are those of the text up to the end of the
// sentence that begins at token `begin`. Looks at a bounded number of tokens.
[[nodiscard]] bool read_number_suffix(std::span<const text::Token> tokens, std::string_view text,
                                      std::uint32_t begin, Number& number);

}  // namespace claimcheck::quantity
