#pragma once

#include <span>
#include <string_view>

#include "flags.h"
#include "settings.h"

namespace app {

// The exit codes of the program.
enum Exit : int {
  kDone = 0,
  kFindings = 1,    // at or above --fail-on
  kUsage = 2,       // wrong use, or a pack that is wrong
  kInputError = 3,  // some input could not be read; the rest was done
};

// One command of the program. To add one, write its file, declare it here and list it in main.cc.
struct Command {
  std::string_view name;
  std::string_view operands;  // "PATH...", for the usage line
  std::string_view summary;   // one line
  std::string_view details;   // for its --help
  std::span<const Flag* const> flags;
  int (*run)(const Settings& settings);
};

extern const Command check_command;
extern const Command compare_command;
extern const Command explain_command;
extern const Command extract_command;
extern const Command pack_command;
extern const Command why_command;

}  // namespace app
