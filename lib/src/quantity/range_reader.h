#pragma once

#include "quantity/candidate.h"
#include "quantity/unit_reader.h"

namespace claimcheck::quantity {

// Makes one range of two numbers: "between a and b", "from a to b", "a-b", "a to b", "two or
// three".
class RangeReader {
 public:
  RangeReader(const SentenceView& sentence, const UnitReader& units)
      : sentence_(sentence), units_(units) {}

  // Takes `second` into the candidate when the two are the ends of one range. A change from one
  // value to another ("rose from 10 to 15") is none.
  bool extend(Candidate& candidate, const Number& second) const;

 private:
  [[nodiscard]] bool joins_by_dash(std::uint32_t at, std::uint32_t second) const;
  [[nodiscard]] bool is_change(const Candidate& candidate, bool has_unit, bool is_share,
                               double growth) const;

  const SentenceView& sentence_;
  const UnitReader& units_;
};

}  // namespace claimcheck::quantity
