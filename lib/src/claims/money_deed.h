#pragma once

#include <optional>
#include <string_view>

#include "claims/figure.h"

namespace claimcheck::claims {

// What a verb of many senses stands for before a sum: "made 60 million", "opened to 8 million".
struct MoneyDeed {
  std::string_view predicate;
  std::string_view part;  // restrictor: "opening"; or empty
};

// nullopt for figures that are no money or follow another verb.
[[nodiscard]] std::optional<MoneyDeed> money_deed(const Reading& reading, const Figure& figure);

}  // namespace claimcheck::claims
