#pragma once

#include <span>
#include <string>
#include <vector>

#include "command.h"

namespace app {

// What the arguments after the command's name say. Throws UsageError.
[[nodiscard]] Settings parse(const Command& command, const std::vector<std::string>& arguments);

[[nodiscard]] std::string help(std::span<const Command* const> commands);
[[nodiscard]] std::string help(const Command& command);

// The name of `commands` that is likest to a misspelt one; empty where none is near.
[[nodiscard]] std::string_view nearest_command(std::span<const Command* const> commands,
                                               std::string_view misspelt);

}  // namespace app
