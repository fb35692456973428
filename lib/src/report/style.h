#pragma once

#include <string>
#include <string_view>

#include "claimcheck/finding.h"

namespace claimcheck::report {

enum class Ink { plain, bold, dim, red, green, yellow, blue, magenta, cyan };

// Colours for a terminal, or none.
class Style {
 public:
  explicit Style(bool color) : color_(color) {}

  [[nodiscard]] bool color() const { return color_; }
  [[nodiscard]] std::string operator()(Ink ink, std::string_view text) const;

 private:
  bool color_;
};

[[nodiscard]] Ink ink_of(Verdict verdict);

}  // namespace claimcheck::report
