#pragma once

#include <optional>
#include <string_view>

#include "claimcheck/quantity.h"

namespace claimcheck::comparison {

// How a unit stands to the base of its family: base = value * factor + offset.
struct UnitScale {
  std::string_view family;  // "length", "temperature"
  double factor = 1;
  double offset = 0;  // of temperatures; left out for differences
};

// nullopt for a unit without a row in the table of units (a currency, a counted noun). A bare ratio
// is of the family of percentages.
[[nodiscard]] std::optional<UnitScale> unit_scale(Dimension dimension, std::string_view unit);

}  // namespace claimcheck::comparison
