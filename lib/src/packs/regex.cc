#include "packs/regex.h"

#include <cstdint>

namespace claimcheck::packs {

RE2::Options regex_options() {
  constexpr std::int64_t most_memory = std::int64_t{8} << 20;
  RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(most_memory);
  return options;
}

}  // namespace claimcheck::packs
