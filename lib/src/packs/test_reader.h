#pragma once

#include "packs/model.h"
#include "packs/problems.h"
#include "packs/yaml.h"

namespace claimcheck::packs {

// One inline test from a node of the right shape. A test that could not be run is a problem.
[[nodiscard]] PackTest read_test(const yaml::Node& node, Problems& problems);

}  // namespace claimcheck::packs
