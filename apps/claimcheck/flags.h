#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "settings.h"

namespace app {

// One option of the command line.
struct Flag {
  std::string_view name;      // "format", for --format
  std::string_view argument;  // what it takes, for the help; empty for a switch
  std::string_view help;
  // Takes each value given (empty for a switch); throws UsageError for one that is wrong.
  void (*set)(Settings&, const std::string&);
  char letter = '\0';  // for -k; none where it is 0
};

// To add an option, add its row to flags.cc and its name here; then to the commands that take it.
namespace flags {
extern const Flag check_only;
extern const Flag color;
extern const Flag coverage;
extern const Flag date;
extern const Flag fail_on;
extern const Flag format;
extern const Flag input_format;
extern const Flag jobs;
extern const Flag level;
extern const Flag matching;
extern const Flag mutate;
extern const Flag output;
extern const Flag pack;
extern const Flag pack_format;
extern const Flag pack_lock;
extern const Flag pairs;
extern const Flag progress;
extern const Flag quiet;
extern const Flag show;
extern const Flag timings;
extern const Flag update;
}  // namespace flags

}  // namespace app
