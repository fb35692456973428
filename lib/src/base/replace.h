#pragma once

#include <string>
#include <string_view>

namespace claimcheck {

// Every occurrence of `from`, which is not empty, from left to right; what was put in is not looked
// at again. O(size) where the two are equally long.
inline void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

}  // namespace claimcheck
