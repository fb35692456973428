#pragma once

#include <string>

namespace claimcheck::packs {

// What %{money} stands for: a figure with or without a currency before or behind it. Currencies are
// known by the last words of their names in currencies.tsv and currency_parts.tsv.
[[nodiscard]] std::string money_pattern();

}  // namespace claimcheck::packs
