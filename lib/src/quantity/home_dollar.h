#pragma once

#include <optional>

#include "quantity/units.h"
#include "text/sentence.h"

namespace claimcheck::quantity {

// The dollar that a bare "$" of an article stands for: that of the one country which its heading
// and first paragraph name (dollar_countries.tsv), or which the place in capitals that opens them
// belongs to. Null where they name none or several, and where a text is nothing but its head.
// O(tokens of the head), which is bounded.
[[nodiscard]] const Unit* home_dollar(const text::TokenizedText& text);

}  // namespace claimcheck::quantity
