#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace claimcheck {

// FNV-1a, 64 bits: the same on every machine, since ids are kept. The hash of a text as `seed` goes
// on behind that text.
[[nodiscard]] constexpr std::uint64_t stable_hash(std::string_view text,
                                                  std::uint64_t seed = 0xCBF29CE484222325ULL) {
  std::uint64_t hash = seed;
  for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3ULL;
  return hash;
}

// The last `digits` hexadecimal digits, with leading zeros.
[[nodiscard]] inline std::string hex(std::uint64_t value, std::size_t digits = 16) {
  std::string text(digits, '0');
  for (auto at = text.rbegin(); at != text.rend(); ++at, value >>= 4U)
    *at = "0123456789abcdef"[value & 15U];
  return text;
}

}  // namespace claimcheck
