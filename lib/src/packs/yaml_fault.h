#pragma once

#include <string>
#include <string_view>

namespace claimcheck::packs::yaml {

// What libyaml says of a text that it cannot read.
struct Complaint {
  std::string_view problem;  // "mapping values are not allowed in this context"
  std::string_view context;  // "while scanning a quoted scalar"; may be empty
  std::string_view line;     // of the text, in which the problem was noticed
  std::size_t column = 0;    // in it, 0-based, in bytes
};

// The same in words for an author, and how to mend it.
struct Explanation {
  std::string message;
  std::string hint;
};
[[nodiscard]] Explanation explain(const Complaint& complaint);

// Whether the complaint is about a quoted text: its beginning is then the place to show.
[[nodiscard]] bool is_about_quotes(const Complaint& complaint);

}  // namespace claimcheck::packs::yaml
