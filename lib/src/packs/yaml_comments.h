#pragma once

#include <string_view>
#include <vector>

#include "claimcheck/span.h"
#include "packs/yaml.h"

namespace claimcheck::packs::yaml {

// A comment of a YAML text.
struct Comment {
  Span span;              // from its '#' to the end of the line
  bool own_line = false;  // nothing but spaces before it
};

// All comments of a text, in order. `root` is the text's tree. O(bytes).
[[nodiscard]] std::vector<Comment> comments_of(std::string_view text, const Node& root);

}  // namespace claimcheck::packs::yaml
