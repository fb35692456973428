#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "text/token.h"

namespace claimcheck::text {

// Tells most words that are not in a set by one bit each: never denies a word of the set, seldom
// admits another. For sets of up to a thousand words or so.
class WordFilter {
 public:
  void add(std::uint64_t hash) { bits_[block_of(hash)] |= std::uint64_t{1} << bit_of(hash); }
  [[nodiscard]] bool may_have(std::uint64_t hash) const {
    return (bits_[block_of(hash)] >> bit_of(hash) & 1U) != 0;
  }
  [[nodiscard]] bool may_have(const Token& token) const { return may_have(token.hash); }

 private:
  static constexpr std::size_t kBlocks = 128;
  [[nodiscard]] static std::size_t block_of(std::uint64_t hash) { return (hash >> 6U) % kBlocks; }
  [[nodiscard]] static unsigned bit_of(std::uint64_t hash) {
    return static_cast<unsigned>(hash % 64U);
  }

  std::array<std::uint64_t, kBlocks> bits_{};
};

}  // namespace claimcheck::text
