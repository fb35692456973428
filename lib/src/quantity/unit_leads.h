#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "quantity/units.h"
#include "text/phrase_table.h"
#include "text/token.h"
#include "text/word_table.h"

namespace claimcheck::quantity {

// A unit that is told in front of its figure.
struct UnitLead {
  const Unit* unit = nullptr;
  double largest = 0;  // figure that it makes sense of
  std::uint32_t begin = 0;
};

// unit_leads.tsv, read once.
class UnitLeads {
 public:
  [[nodiscard]] static const UnitLeads& get();

  // The phrase that ends before token `before`, at `from` or later. O(1).
  [[nodiscard]] std::optional<UnitLead> ending_before(std::span<const text::Token> tokens,
                                                      std::uint32_t before,
                                                      std::uint32_t from) const;

 private:
  UnitLeads();

  std::vector<UnitLead> leads_;
  text::PhraseTable phrases_;
  text::WordTable ends_;
};

}  // namespace claimcheck::quantity
