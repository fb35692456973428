#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "settings.h"

namespace app {

// Tells on standard error which step the program is at, where that is wanted, and how long each
// took.
class Steps {
 public:
  explicit Steps(const Settings& settings);
  ~Steps();
  Steps(const Steps&) = delete;
  Steps& operator=(const Steps&) = delete;

  // Ends the step before.
  void begin(std::string_view name);

 private:
  using Clock = std::chrono::steady_clock;

  void end();

  bool progress_;
  bool timings_;
  std::string name_;  // of the step under way; empty for none
  Clock::time_point start_;
  std::vector<std::pair<std::string, Clock::duration>> done_;
};

}  // namespace app
