#pragma once

#include <string>
#include <vector>

namespace app {

// Whether a pack of this name comes with the program.
[[nodiscard]] bool is_builtin(const std::string& name);

// The lock of the project: packs.lock in the nearest folder .claimcheck, from the working folder
// upwards; empty where there is none.
[[nodiscard]] std::string project_lock();

// Names of packs that are not built in, turned into the files they stand for: NAME.yaml in the
// packs of the nearest folder .claimcheck, from the working folder upwards, then in
// claimcheck/packs of the user's configuration folder (XDG_CONFIG_HOME, else ~/.config). Names that
// are files already, built in, or found nowhere stay as they are; loading complains of the last.
[[nodiscard]] std::vector<std::string> located_packs(const std::vector<std::string>& names);

}  // namespace app
