#pragma once

#include <cstdint>

namespace claimcheck::comparison {

// One key of two; not symmetric.
[[nodiscard]] constexpr std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
  return (a ^ (b + 1) * 0xD1B54A32D192ED03ULL) * 0x9E3779B97F4A7C15ULL;
}

}  // namespace claimcheck::comparison
