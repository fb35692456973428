#include "text/line_index.h"

#include <algorithm>

namespace claimcheck::text {
namespace {

constexpr std::size_t kBlock = 1024;

std::size_t count_starts(std::string_view bytes) {
  return static_cast<std::size_t>(std::ranges::count_if(
      bytes, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace

LineIndex::LineIndex(std::string_view text, std::size_t first_line)
    : text_(text), first_line_(first_line) {
  starts_.push_back(0);
  for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
    starts_.push_back(at + 1);
  std::size_t count = 0;
  for (std::size_t begin = 0; begin <= text.size(); begin += kBlock) {
    counts_.push_back(count);
    count += count_starts(text.substr(begin, kBlock));
  }
}

LineColumn LineIndex::at(std::size_t offset) const {
  offset = std::min(offset, text_.size());
  const std::size_t number = line_number(offset);
  const std::size_t column = code_points_before(offset) - code_points_before(starts_[number]) + 1;
  return {first_line_ + number, column};
}

std::string_view LineIndex::line_of(std::size_t offset) const {
  const std::size_t begin = starts_[line_number(std::min(offset, text_.size()))];
  auto line = text_.substr(begin, text_.find('\n', begin) - begin);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::string_view LineIndex::line(std::size_t number) const {
  const bool there = number >= first_line_ && number - first_line_ < starts_.size();
  return there ? line_of(starts_[number - first_line_]) : std::string_view();
}

std::size_t LineIndex::line_number(std::size_t offset) const {
  const auto after = std::ranges::upper_bound(starts_, offset);
  return static_cast<std::size_t>(after - starts_.begin()) - 1;
}

std::size_t LineIndex::code_points_before(std::size_t offset) const {
  const std::size_t block = offset / kBlock;
  return counts_[block] + count_starts(text_.substr(block * kBlock, offset % kBlock));
}

}  // namespace claimcheck::text
