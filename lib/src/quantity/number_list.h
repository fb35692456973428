#pragma once

#include <cstddef>
#include <cstdint>

namespace claimcheck::quantity {

// The lists of number_contexts.tsv, and one of currencies: of words that tell what the number
// beside them is. A word may be in several.
enum class NumberList : std::uint8_t {
  after_digits,
  before_digits,
  prefix,
  money,
  fraction_cue,
  fraction_follow,
  fraction_plural,
  not_half,
  not_quarters,
  between,
  every,
  minus,
  than,
  time_unit,
  multiple_follow,
  counts_to_zero,
  in_millions,
  in_metres,
  hung_on_millions,
  auxiliary,
  befalls,
  marked_money,  // of the names of currencies that end in a point or a stroke, what is before it
};
inline constexpr std::size_t kNumberLists = static_cast<std::size_t>(NumberList::marked_money) + 1;

}  // namespace claimcheck::quantity
