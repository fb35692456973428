#pragma once

#include <string_view>

namespace claimcheck::comparison {

// Whether two predicates undo each other (send, withdraw). Symmetric.
[[nodiscard]] bool opposite_deeds(std::string_view a, std::string_view b);

}  // namespace claimcheck::comparison
