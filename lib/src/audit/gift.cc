#include "audit/gift.h"

#include <algorithm>

#include "audit/nearby.h"

namespace claimcheck::auditing {

bool tells_one_sum(const Line& line) {
  return std::ranges::count_if(line.items, [](const Item& item) {
           return item.quantity() && item.quantity()->dimension == Dimension::money;
         }) == 1;
}

bool is_gift_of_one(const Line& line) {
  const auto gives =
      std::ranges::find_if(line.items, [](const Item& item) { return item.is(Cue::contribute); });
  const auto money =
      std::ranges::find_if(line.items, [](const Item& item) { return item.quantity(); });
  if (gives == line.items.end() || gives > money) return false;
  return !has_plural(line, line.sentence->first_token, gives->first_token, Names::left_out);
}

}  // namespace claimcheck::auditing
