#pragma once

#include <string>
#include <string_view>

#include "packs/yaml.h"

namespace claimcheck::packs {

inline constexpr std::size_t widest_line = 120;  // code points; a single text may be longer

// A pack in the canonical layout: sections and rules parted by an empty line, lists of words and
// short mappings in brackets, patterns and texts in quotes. Keeps the order, the comments and empty
// lines between parts. `root` is the tree of `text`, and fits the schema. The layout of a layout is
// the same.
[[nodiscard]] std::string in_layout(std::string_view text, const yaml::Node& root);

}  // namespace claimcheck::packs
