#pragma once

#include <cstdint>

#include "quantity/noun_words.h"

namespace claimcheck::quantity {

// Which commas of [from, before), in front of the figure that begins at `before`, lead on to what
// it is about. Looks no further back than its caller lets it.
class AsidesBefore {
 public:
  AsidesBefore(const NounWords& words, std::uint32_t before, std::uint32_t from)
      : words_(words), before_(before), from_(from) {}

  // ", beating estimates": whether the word at `i` is a participle that begins a clause.
  [[nodiscard]] bool opens_clause(std::uint32_t i) const;
  // "which" or "who": what it stands for is right before the comma.
  [[nodiscard]] bool is_relative(std::uint32_t i) const;
  // ", falling 5%", ", which fell 5%", ", valued at 5 million", ", now at 5%": whether what stands
  // between the comma and the figure tells of the phrase before the comma.
  [[nodiscard]] bool leads_to_figure(std::uint32_t comma) const;
  // Where the apposition that ends in the comma before `at` begins, as the token of its first
  // comma; `at` without one.
  [[nodiscard]] std::uint32_t before_apposition(std::uint32_t at) const;

 private:
  [[nodiscard]] std::uint32_t comma_before(std::uint32_t at, std::uint32_t longest) const;
  [[nodiscard]] bool opens_aside(std::uint32_t first) const;
  [[nodiscard]] bool is_aside_word(std::uint32_t i) const;

  const NounWords& words_;
  std::uint32_t before_;
  std::uint32_t from_;
};

}  // namespace claimcheck::quantity
