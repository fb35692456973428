#pragma once

#include <string_view>

#include "quantity/units.h"
#include "text/sentence.h"

namespace claimcheck::quantity {

// The dollar that a bare "$" or "dollars" of an article stands for: that of the one country which
// its title (may be empty), heading and first paragraph name (dollar_countries.tsv), or which the
// place in capitals that opens them belongs to. Null where they name none or several, where a text
// is nothing but its head, and where it tells dollars apart ("C$5", "10 US dollars"). O(tokens).
[[nodiscard]] const Unit* home_dollar(const text::TokenizedText& text, std::string_view title);

// "dollar", "dollars"
[[nodiscard]] bool is_dollar_word(const text::Token& token);

}  // namespace claimcheck::quantity
