#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>

namespace claimcheck {

// Byte offsets into the UTF-8 of one text, half open.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  auto operator<=>(const Span&) const = default;

  [[nodiscard]] std::size_t size() const { return end - begin; }
  [[nodiscard]] bool empty() const { return begin == end; }
  [[nodiscard]] bool contains(const Span& other) const {
    return begin <= other.begin && other.end <= end;
  }
  [[nodiscard]] bool overlaps(const Span& other) const {
    return begin < other.end && other.begin < end;
  }
  // The smallest span that holds both.
  [[nodiscard]] Span joined(const Span& other) const {
    return {std::min(begin, other.begin), std::max(end, other.end)};
  }
};

}  // namespace claimcheck
