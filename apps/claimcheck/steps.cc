#include "steps.h"

#include <fmt/format.h>
#include <unistd.h>

#include <iostream>

namespace app {

Steps::Steps(const Settings& settings)
    : progress_(
          settings.progress == When::always ||
          (settings.progress == When::automatic && !settings.quiet && isatty(STDERR_FILENO) == 1)),
      timings_(settings.timings) {}

Steps::~Steps() {
  end();
  if (!timings_) return;
  for (const auto& [name, duration] : done_) {
    const auto milliseconds = std::chrono::duration<double, std::milli>(duration).count();
    std::cerr << fmt::format("claimcheck: {:8.1f} ms  {}\n", milliseconds, name);
  }
}

void Steps::begin(std::string_view name) {
  end();
  name_ = name;
  start_ = Clock::now();
  if (progress_) std::cerr << "claimcheck: " << name_ << " ..." << std::flush;
}

void Steps::end() {
  if (name_.empty()) return;
  done_.emplace_back(name_, Clock::now() - start_);
  if (progress_) std::cerr << "\r\x1b[K" << std::flush;
  name_.clear();
}

}  // namespace app
