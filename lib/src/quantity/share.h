#pragma once

#include <cstdint>
#include <span>

#include "quantity/number.h"

namespace claimcheck::quantity {

// "one in five", "nine out of ten", "1-in-100": makes `part` the share that it is of `whole`, the
// number behind it in a sentence that ends at `end`. False, and nothing changed, for others.
bool join_share(std::span<const text::Token> tokens, Number& part, const Number& whole,
                std::uint32_t end);

}  // namespace claimcheck::quantity
