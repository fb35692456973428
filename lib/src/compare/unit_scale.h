#pragma once

#include <optional>
#include <string_view>

namespace claimcheck::comparison {

// How a unit stands to the base of its family: base = value * factor + offset.
struct UnitScale {
  std::string_view family;  // "length", "temperature"
  double factor = 1;
  double offset = 0;  // of temperatures; left out for differences
};

// nullopt for a unit without a table row (a currency, a counted noun).
[[nodiscard]] std::optional<UnitScale> unit_scale(std::string_view unit);

}  // namespace claimcheck::comparison
