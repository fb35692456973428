#pragma once

#include <string>
#include <string_view>

// What holds for any text. Each returns what does not hold, or nothing.
namespace claimcheck::properties {

// Mentions and claims end, and lie in the text: in order, none overlapping, none empty.
[[nodiscard]] std::string broken_by_extraction(std::string_view text);

// Comparing a with b gives what comparing b with a gives.
[[nodiscard]] std::string broken_by_comparison(std::string_view a, std::string_view b);

// Whatever is read is valid; reading never throws.
[[nodiscard]] std::string broken_by_reading(std::string_view bytes);

}  // namespace claimcheck::properties
