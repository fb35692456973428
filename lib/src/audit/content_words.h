#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_set>

#include "text/token.h"

namespace claimcheck::auditing {

// The words of a text that carry meaning, by their hash: those of four letters and more, without
// the "s" of a plural or verb.
class ContentWords {
 public:
  void add(std::string_view text, std::span<const text::Token> tokens);
  [[nodiscard]] std::size_t size() const { return words_.size(); }
  // How many both have.
  [[nodiscard]] std::size_t shared_with(const ContentWords& other) const;

 private:
  std::unordered_set<std::uint64_t> words_;
};

}  // namespace claimcheck::auditing
