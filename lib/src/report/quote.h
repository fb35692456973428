#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claimcheck/span.h"
#include "report/style.h"

namespace claimcheck::report {

// How a block of text is laid out: what every line starts with, and its last column.
struct Layout {
  std::string indent;
  std::size_t width = 100;
  Style style{false};
};

// Prose broken at spaces. Every line ends in a newline. `first` replaces the indent of the first
// line.
[[nodiscard]] std::string wrapped(std::string_view prose, const Layout& layout,
                                  std::string_view first = {});

// A passage broken at spaces, with the marked spans (offsets into it, in order) underlined on lines
// of their own. Line breaks inside it are told as spaces; a long passage is cut to what surrounds
// the marks.
[[nodiscard]] std::string quoted(std::string_view passage, std::span<const Span> marks,
                                 const Layout& layout);

}  // namespace claimcheck::report
