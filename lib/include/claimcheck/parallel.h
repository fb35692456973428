#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <system_error>
#include <thread>
#include <vector>

namespace claimcheck {

// Calls `work` once with every index below `count`, on up to `jobs` threads, in no set order; on
// fewer where the system refuses more. `work` must not throw. All threads have ended on return.
// The calls of this library on single documents (recognize, extract, compare) may run side by side.
template <class Work>
void for_each_index(std::size_t count, std::size_t jobs, const Work& work) {
  std::atomic<std::size_t> next = 0;
  const auto run = [&] {
    for (std::size_t at = next++; at < count; at = next++) work(at);
  };
  const auto others = std::max<std::size_t>(std::min(jobs, count), 1) - 1;
  std::vector<std::jthread> threads;
  threads.reserve(others);
  try {
    while (threads.size() < others) threads.emplace_back(run);
  } catch (const std::system_error&) {  // the work is done by those that there are
  }
  run();
}

}  // namespace claimcheck
