#pragma once

#include "settings.h"

// Subcommands of `pack` that run packs on articles; both return the exit code.
namespace app {

// pack diff OLD NEW PATH...: the findings that a new version of a pack gains and loses.
[[nodiscard]] int diff_packs(const Settings& settings);

// pack case FINDING PATH...: an inline test for a finding, as YAML.
[[nodiscard]] int make_case(const Settings& settings);

}  // namespace app
