#pragma once

#include <cstddef>
#include <vector>

#include "audit/line.h"
#include "audit/range.h"

namespace claimcheck::auditing {

// Figures of one kind told one after the other, the last after "and": "12 adults and 7
// pupils"; "38 arrests in Hadlow, 19 in Brigg and 11 in Vendeuil". What is only a part of the
// member before it ("12 of them") is none, and a word that opens parts ("namely", "of which") a new
// list.
struct Listing {
  std::vector<std::size_t> members;  // items of the line, at least two
  bool mixed = false;                // of nouns that nothing known makes one kind

  [[nodiscard]] std::size_t first() const { return members.front(); }
  [[nodiscard]] std::size_t last() const { return members.back(); }
};

// In order, none overlapping. O(items).
[[nodiscard]] std::vector<Listing> listings_of(const Line& line);

// Days or years stand between the members: a series, not a sum.
[[nodiscard]] bool is_dated(const Line& line, const Listing& listing);

[[nodiscard]] Range sum_of(const Line& line, const Listing& listing);
// The written values, in order.
[[nodiscard]] std::vector<Decimal> values_of(const Line& line, const Listing& listing);

}  // namespace claimcheck::auditing
