#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace claimcheck::text {

// Eight bytes of text read at once, the first of them lowest; zeros behind the end of the text. The
// functions below look at all eight in a few instructions.
using ByteBlock = std::uint64_t;
inline constexpr std::size_t kBlockBytes = 8;

// `at` may be the size.
[[nodiscard]] constexpr ByteBlock load_block(std::string_view text, std::size_t at) {
  ByteBlock block = 0;
  constexpr bool kLowestFirst = std::endian::native == std::endian::little;
  if (kLowestFirst && !std::is_constant_evaluated() && text.size() - at >= kBlockBytes) {
    std::memcpy(&block, text.data() + at, kBlockBytes);
    return block;
  }
  for (std::size_t i = 0; i < kBlockBytes && at + i < text.size(); ++i)
    block |= ByteBlock{static_cast<unsigned char>(text[at + i])} << (8 * i);
  return block;
}

inline constexpr ByteBlock kEachByte = 0x0101010101010101;
inline constexpr ByteBlock kHighBits = 0x80 * kEachByte;

// The high bit of each byte that lies between `first` and `last`, which are ASCII.
[[nodiscard]] constexpr ByteBlock bytes_between(ByteBlock block, unsigned char first,
                                                unsigned char last) {
  const ByteBlock low_bits = block & ~kHighBits;
  const ByteBlock from_first = low_bits + (0x80U - first) * kEachByte;
  const ByteBlock behind_last = low_bits + (0x7FU - last) * kEachByte;
  return from_first & ~behind_last & ~block & kHighBits;
}

// How many bytes from the first on have their high bit in `marks`.
[[nodiscard]] constexpr std::size_t leading_bytes(ByteBlock marks) {
  return static_cast<std::size_t>(std::countr_zero(~marks & kHighBits)) / 8;
}

[[nodiscard]] constexpr ByteBlock first_bytes(ByteBlock block, std::size_t count) {
  return count >= kBlockBytes ? block : block & ((ByteBlock{1} << (8 * count)) - 1);
}

[[nodiscard]] constexpr std::size_t leading_digits(ByteBlock block) {
  return leading_bytes(bytes_between(block, '0', '9'));
}

// The ASCII letters that a block begins with.
struct LeadingLetters {
  ByteBlock folded = 0;  // in lower case, zeros behind
  std::size_t count = 0;
  bool first_capital = false;  // also where there is none, as the next
  bool all_capitals = false;
};

[[nodiscard]] constexpr LeadingLetters leading_letters(ByteBlock block) {
  constexpr ByteBlock kLowerCase = 0x20 * kEachByte;
  LeadingLetters letters;
  letters.count = leading_bytes(bytes_between(block | kLowerCase, 'a', 'z'));
  const ByteBlock written = first_bytes(block, letters.count);
  letters.folded = written | first_bytes(kLowerCase, letters.count);
  const ByteBlock small = written & kLowerCase;
  letters.first_capital = (small & 0xFFU) == 0;
  letters.all_capitals = small == 0;
  return letters;
}

// The hash of a text that is read block by block, of which the last is not full.
class BlockHash {
 public:
  constexpr void add(ByteBlock block) {
    hash_ = (hash_ ^ block) * 0x9E3779B97F4A7C15ULL;
    hash_ ^= hash_ >> 29U;
  }
  [[nodiscard]] constexpr std::uint64_t value() const { return hash_ ^ (hash_ >> 32U); }

 private:
  std::uint64_t hash_ = 0xCBF29CE484222325ULL;
};

}  // namespace claimcheck::text
