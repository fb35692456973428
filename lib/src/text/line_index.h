#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace claimcheck::text {

// A place for people: both count from 1, columns in code points.
struct LineColumn {
  std::size_t line = 1;
  std::size_t column = 1;

  bool operator==(const LineColumn&) const = default;
};

// Finds the line and column of a byte offset. Lines end at "\n". Built in O(bytes); a look-up costs
// O(log lines) and does not grow with the length of a line. `text` must outlive it.
class LineIndex {
 public:
  // `first_line` is the number of the line on which `text` begins.
  explicit LineIndex(std::string_view text, std::size_t first_line = 1);

  // Offsets past the end are taken as the end.
  [[nodiscard]] LineColumn at(std::size_t offset) const;
  // The line that holds an offset, without its line break.
  [[nodiscard]] std::string_view line_of(std::size_t offset) const;
  // The same by number; empty for lines that are not there.
  [[nodiscard]] std::string_view line(std::size_t number) const;

 private:
  [[nodiscard]] std::size_t line_number(std::size_t offset) const;  // from 0
  [[nodiscard]] std::size_t code_points_before(std::size_t offset) const;

  std::string_view text_;
  std::size_t first_line_;
  std::vector<std::size_t> starts_;  // offset of each line
  std::vector<std::size_t> counts_;  // code points before each block of the text
};

}  // namespace claimcheck::text
