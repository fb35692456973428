#pragma once

#include <optional>
#include <string>
#include <vector>

#include "claimcheck/claimcheck.h"

namespace app {

// The file of a claim named by its place, "file:line" or "file:line:column"; nullopt for an id.
[[nodiscard]] std::optional<std::string> file_of(const std::string& name);

// The claim with this id (or the only one whose id begins so), or at this place. Throws UsageError
// when there is none, and, with the candidates, when there are several.
[[nodiscard]] const claimcheck::Claim& find_claim(const std::vector<claimcheck::Claim>& claims,
                                                  const std::string& name);

// The finding with this id, or the only one whose id begins so. Throws UsageError where there is
// none, or several.
[[nodiscard]] const claimcheck::Finding& find_finding(
    const std::vector<claimcheck::Finding>& findings, const std::string& id);

}  // namespace app
