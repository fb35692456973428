#pragma once

#include <string>
#include <vector>

namespace app {

// Names of packs that are not built in, turned into the files they stand for: NAME.yaml in
// .claimcheck/packs of the working folder, then in claimcheck/packs of the user's configuration
// folder (XDG_CONFIG_HOME, else ~/.config). Names that are files already, built in, or found
// nowhere stay as they are; loading complains of the last.
[[nodiscard]] std::vector<std::string> located_packs(const std::vector<std::string>& names);

}  // namespace app
