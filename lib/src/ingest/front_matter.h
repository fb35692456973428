#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace claimcheck::ingest {

// The lines between "---" and "---" at the very start of a text, each "key: value"; blank lines and
// lines that start with # are left out. Views point into the text.
struct FrontMatter {
  struct Entry {
    std::string_view key;
    std::string_view value;  // trimmed, without the quotes around it
    std::size_t line = 0;    // 1-based
  };
  std::vector<Entry> entries;
  std::size_t size = 0;   // bytes up to and with the closing line
  std::size_t lines = 0;  // the same in lines
};

// Nullopt where the text starts with no front matter. A first "---" that is never closed, or that
// has other lines than entries below it, is text: a rule between paragraphs.
[[nodiscard]] std::optional<FrontMatter> read_front_matter(std::string_view text);

}  // namespace claimcheck::ingest
