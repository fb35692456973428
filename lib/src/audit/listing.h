#pragma once

#include <cstddef>
#include <cstdint>
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
  bool and_one = false;              // "47 pupils, four teachers and the driver"

  [[nodiscard]] std::size_t first() const { return members.front(); }
  [[nodiscard]] std::size_t last() const { return members.back(); }
};

// How far the members of a listing may stand from their comma or "and".
enum class Joint : std::uint8_t {
  close,    // right behind it, one word between
  clauses,  // with a subject of their own: "the Lantern 20 euros and the Old Mill 15 euros";
            // figures of other kinds between them are passed over
};

// In order, none overlapping. O(items).
[[nodiscard]] std::vector<Listing> listings_of(const Line& line, Joint joint = Joint::close);

// A bare number that leaves out the unit of the one before it: "7 million tonnes, the middle one 4
// million".
[[nodiscard]] bool leaves_out_unit(const Quantity& bare, const Quantity& measured);

// Days or years stand between the members: a series, not a sum.
[[nodiscard]] bool is_dated(const Line& line, const Listing& listing);

// Lengths from one place or of several dimensions ("310 kilometres to Tal"), not a sum.
[[nodiscard]] bool are_distances(const Line& line, const Listing& listing);

[[nodiscard]] Range sum_of(const Line& line, const Listing& listing);
// The written values, in order.
[[nodiscard]] std::vector<Decimal> values_of(const Line& line, const Listing& listing);

}  // namespace claimcheck::auditing
