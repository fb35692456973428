#pragma once

#include <string>

namespace claimcheck::packs {

// What %{money} stands for: a figure with or without a currency before or behind it. Currencies are
// known by the last words of their names in currencies.tsv and currency_parts.tsv.
[[nodiscard]] std::string money_pattern();

// The same without the currency behind the figure, which a pattern need not read where it ends: its
// words are many, and stand in many patterns.
[[nodiscard]] std::string money_pattern_at_end();

}  // namespace claimcheck::packs
