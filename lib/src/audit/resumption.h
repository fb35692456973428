#pragma once

#include <cstddef>
#include <string_view>

#include "audit/line.h"

namespace claimcheck::auditing {

// How a sentence takes up what the one before has counted.
class Resumption {
 public:
  // Both lines must outlive it.
  Resumption(const Line& line, const Line& before) : line_(line), before_(before) {}

  // Before the item at `end`: "Among them were", "Among the dead are".
  [[nodiscard]] bool among(std::size_t end) const;
  // The subject before the item at `end` is a pronoun, a word of the sentence before, the dead.
  [[nodiscard]] bool points_back(std::size_t end) const;
  // The figure at `whole` of the line before counts what `noun` does, or the same deed by another
  // noun: "83 lives", "41 deaths"; or its sentence tells the deed: "arrested 51 people. There were
  // 28 arrests".
  [[nodiscard]] bool counts(std::size_t whole, std::string_view noun) const;

 private:
  [[nodiscard]] bool names_before(std::size_t item) const;
  [[nodiscard]] bool tells_deed(std::string_view deed) const;

  const Line& line_;
  const Line& before_;
};

}  // namespace claimcheck::auditing
