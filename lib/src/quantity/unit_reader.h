#pragma once

#include <cstdint>

#include "quantity/candidate.h"
#include "quantity/word_classes.h"

namespace claimcheck::quantity {

// Reads what a figure is measured in: the unit, currency or percent sign around it, parts of units
// behind it ("5 feet 4 inches", "20 dollars 43"), and the denominator of a rate. Looks at a bounded
// number of tokens. `next` are the numbers behind the candidate's, of which parts are taken.
class UnitReader {
 public:
  explicit UnitReader(const SentenceView& sentence) : sentence_(sentence) {}

  // Takes the currency before `candidate` into it; it begins at `from` or later.
  void read_money_before(Candidate& candidate, std::uint32_t from) const;
  // Takes the unit behind it; returns how many numbers behind were used up as parts.
  std::size_t read_unit(Candidate& candidate, std::span<const Number> next) const;
  // Takes "per share", "a day", "/hour" at the candidate's end; the candidate does not grow beyond
  // `limit`.
  void read_per(Candidate& candidate, std::uint32_t limit) const;
  // The unit at `at`, parentheses and one hyphen passed.
  [[nodiscard]] std::optional<UnitMatch> unit_at(std::uint32_t at, bool& hyphenated,
                                                 bool as_if_touching = false) const;

 private:
  [[nodiscard]] bool plausible(const UnitMatch& match, const Candidate& candidate) const;
  [[nodiscard]] std::uint32_t unit_start(const Candidate& candidate) const;
  [[nodiscard]] bool names_unit(std::uint32_t at) const;
  bool read_inches(Candidate& candidate, std::span<const Number> next) const;
  [[nodiscard]] bool is_temperature(const UnitMatch& match, const Candidate& candidate) const;
  [[nodiscard]] bool multiplies(const UnitMatch& match) const;
  [[nodiscard]] bool is_quote_mark_unit(const UnitMatch& match) const;
  [[nodiscard]] bool is_below_zero(const Candidate& candidate) const;
  void settle_dimension(Candidate& candidate) const;
  void settle_pounds(Candidate& candidate) const;
  bool read_age(Candidate& candidate) const;
  static void settle_multiple(Candidate& candidate);
  [[nodiscard]] bool is_initial(const UnitMatch& match) const;
  [[nodiscard]] bool is_described_rate(std::uint32_t at) const;
  [[nodiscard]] bool is_area_or_volume(std::uint32_t at) const;
  [[nodiscard]] std::uint32_t pass_complement(Candidate& candidate) const;
  void read_scale_behind_money(Candidate& candidate) const;
  std::size_t read_parts(Candidate& candidate, std::span<const Number> next) const;
  bool add_part(Candidate& candidate, const Number& number) const;
  [[nodiscard]] bool near(std::uint32_t at, std::uint32_t reach, WordClass wanted) const;

  const SentenceView& sentence_;
};

}  // namespace claimcheck::quantity
