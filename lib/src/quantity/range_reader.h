#pragma once

#include <cstdint>
#include <optional>

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
  // "from 9 to 12 billion", "1.2-1.5 million": gives the candidate, which has no scale of its own,
  // that of the second number where it belongs to both. Comes before `extend`.
  void share_scale(Candidate& candidate, const Number& second) const;

 private:
  enum class Joint : std::uint8_t { dash, to, and_, or_ };
  // What stands between the two numbers: the unit that the first has of its own, and the joint.
  struct Link {
    Joint joint = Joint::dash;
    const Unit* own_unit = nullptr;
  };
  struct Ends {
    Decimal low;
    Decimal high;
    [[nodiscard]] double growth() const { return high.to_double() / low.to_double(); }
  };
  [[nodiscard]] std::optional<Link> link_between(const Candidate& candidate,
                                                 const Number& second) const;
  [[nodiscard]] std::optional<Joint> joint_between(std::uint32_t at, std::uint32_t second) const;
  [[nodiscard]] bool joins_by_dash(std::uint32_t at, std::uint32_t second) const;
  [[nodiscard]] bool spreads(const Candidate& candidate, const Link& link,
                             const Decimal& mantissa) const;
  [[nodiscard]] bool may_fall_to(const Candidate& candidate, const Decimal& mantissa) const;
  [[nodiscard]] bool is_worded_as_range(const Candidate& candidate, const Link& link,
                                        const Ends& ends) const;
  [[nodiscard]] bool is_behind_between(const Candidate& candidate) const;
  [[nodiscard]] bool is_change(const Candidate& candidate, const Link& link, double growth) const;
  [[nodiscard]] bool has_unit_like(const Unit& own, const Number& second) const;

  const SentenceView& sentence_;
  const UnitReader& units_;
};

}  // namespace claimcheck::quantity
