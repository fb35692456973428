#pragma once

#include <cstdint>

#include "quantity/noun_words.h"

namespace claimcheck::quantity {

// Finds where several nouns that hang by one preposition begin: "sales of [cars and trucks]".
class CoordinationBefore {
 public:
  // Reads nothing before token `from`.
  CoordinationBefore(const NounWords& words, std::uint32_t from) : words_(words), from_(from) {}

  // Where the list that the noun phrase from `at` on ends begins, right behind its preposition;
  // `at` without one, as where "and" joins clauses: "they sold shares in Orm and [Ulm]". Looks at
  // a bounded number of tokens.
  [[nodiscard]] std::uint32_t begin_of_list(std::uint32_t at) const;
  // The same of a list that begins at `from`, behind its article: "[Oil, gas and coal] make up".
  [[nodiscard]] std::uint32_t begin_of_subject(std::uint32_t at) const;

 private:
  [[nodiscard]] std::uint32_t begin_of_items(std::uint32_t at) const;
  [[nodiscard]] bool is_in_list(std::uint32_t i) const;
  [[nodiscard]] bool is_behind_verb(std::uint32_t preposition) const;

  const NounWords& words_;
  std::uint32_t from_;
};

}  // namespace claimcheck::quantity
