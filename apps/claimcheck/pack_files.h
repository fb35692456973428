#pragma once

#include "settings.h"

// Subcommands of `pack` that rewrite the files of packs; both return the exit code.
namespace app {

// pack fmt FILE...: puts packs into the canonical layout; with --check only says which are not.
[[nodiscard]] int format_packs(const Settings& settings);

// pack test --update FILE...: rewrites what failing tests expect.
[[nodiscard]] int update_packs(const Settings& settings);

}  // namespace app
