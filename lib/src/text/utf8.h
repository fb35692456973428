#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace claimcheck::text {

// One code point and the bytes it takes. Bytes that are no UTF-8 decode one by one to U+FFFD.
struct CodePoint {
  char32_t value = 0;
  std::uint32_t length = 1;
};

// Decodes at `at`, which must be less than the size. Overlong forms, surrogates and values above
// U+10FFFF are no UTF-8.
[[nodiscard]] CodePoint decode(std::string_view text, std::size_t at);

// Offset of the first byte that is no UTF-8, or nullopt.
[[nodiscard]] std::optional<std::size_t> find_invalid_utf8(std::string_view text);

void append_utf8(std::string& out, char32_t code_point);

// Code points that begin in the text.
[[nodiscard]] std::size_t count_code_points(std::string_view text);

}  // namespace claimcheck::text
