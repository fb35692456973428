#include "quantity/cardinal.h"

namespace claimcheck::quantity {

using Kind = NumberWordKind;

namespace {

constexpr std::int64_t kCrore = 7;  // powers of ten
constexpr int kMillion = 6;

}  // namespace

std::uint32_t NumberWords::past_hyphen(std::uint32_t i) const {
  if (i + 1 >= end_ || !tokens_[i].is(U'-')) return i;
  return tokens_[i].space_before == tokens_[i + 1].space_before ? i + 1 : i;
}

NumberWords::Scale NumberWords::scales(std::uint32_t i) const {
  Scale chain{0, i};
  std::int64_t last = 0;
  for (std::uint32_t at = past_hyphen(i);; at = past_hyphen(chain.end)) {
    const NumberWord word = this->at(at);
    const bool crore = word.is(Kind::short_scale) && word.value == kCrore;  // "three hundred Cr"
    if ((!word.is(Kind::scale) && !word.is(Kind::scales) && !crore) || word.value <= last)
      return chain;
    last = word.value;
    chain.power += static_cast<int>(word.value);
    chain.end = at + 1;
  }
}

std::optional<Cardinal> NumberWords::below_hundred(std::uint32_t i) const {
  const NumberWord word = at(i);
  if (word.is(Kind::digit) || word.is(Kind::teen)) return Cardinal{word.value, i + 1};
  if (!word.is(Kind::tens)) return std::nullopt;
  Cardinal found{word.value, i + 1};
  const std::uint32_t next = past_hyphen(i + 1);
  const NumberWord unit = at(next);
  const bool ordinal = unit.is(Kind::ordinal) && unit.value < 10;
  if ((unit.is(Kind::digit) || ordinal) && unit.value > 0) {
    found.value = word.value + unit.value;
    found.end = next + 1;
    found.ordinal = ordinal;
  }
  return found;
}

// "one twenty-two" is 122, "nineteen eighty-four" 1984.
std::optional<Cardinal> NumberWords::spoken_pair(const Cardinal& first, std::uint32_t i) const {
  const std::int64_t value = first.value.coefficient();
  const NumberWord next = at(first.end);
  const bool year = value > 12 && (next.is(Kind::tens) || next.is(Kind::teen));
  const bool hundreds = value > 0 && value < 10 && next.is(Kind::tens) && first.end == i + 1;
  if (!year && !hundreds) return std::nullopt;
  auto second = below_hundred(first.end);
  if (!second || second->ordinal || (hundreds && second->value.coefficient() % 10 == 0))
    return std::nullopt;
  // "twenty five nineteen eighty six": the second pair goes with the third.
  const NumberWord third = at(second->end);
  if (year && second->value.coefficient() > 12 && (third.is(Kind::tens) || third.is(Kind::teen)))
    return std::nullopt;
  second->value = Decimal{value * 100 + second->value.coefficient()};
  return second;
}

void NumberWords::add_tail_of_hundred(Cardinal& hundreds, bool join_and) const {
  const bool has_and = is(hundreds.end, Kind::and_);
  if (has_and && !join_and) return;
  const std::uint32_t start = has_and ? hundreds.end + 1 : past_hyphen(hundreds.end);
  const NumberWord word = at(start);
  if (word.is(Kind::ordinal) && word.value < 20) {
    hundreds.value = hundreds.value + Decimal{word.value};
    hundreds.end = start + 1;
    hundreds.ordinal = true;
    return;
  }
  const auto tail = below_hundred(start);
  if (!tail || tail->value.coefficient() == 0) return;
  const NumberWord after = at(past_hyphen(tail->end));
  if (after.is(Kind::hundred) || after.is(Kind::hundreds)) return;
  hundreds.value = hundreds.value + tail->value;
  hundreds.end = tail->end;
  hundreds.ordinal = tail->ordinal;
  hundreds.last_and = has_and ? tail->value.coefficient() : 0;
}

std::optional<Cardinal> NumberWords::below_thousand(std::uint32_t i, bool join_and) const {
  auto first = is(i, Kind::hundred) ? Cardinal{1, i} : below_hundred(i);
  if (!first || first->ordinal) return first;
  const std::uint32_t next = past_hyphen(first->end);
  const bool plural = is(next, Kind::hundreds) && next > i;
  if (!is(next, Kind::hundred) && !plural) {
    const auto pair = spoken_pair(*first, i);
    return pair ? pair : first;
  }
  Cardinal hundreds{first->value * Decimal{100}, next + 1};
  add_tail_of_hundred(hundreds, join_and);
  return hundreds;
}

// A group with its scale.
std::optional<Cardinal> NumberWords::part(std::uint32_t i, bool join_and) const {
  const bool bare_scale = is(i, Kind::scale) && at(i).value <= 3;
  auto group = bare_scale ? Cardinal{1, i} : below_thousand(i, join_and);
  if (!group || group->ordinal) return group;
  const Scale scale = scales(group->end);
  if (scale.power == 0) return group;
  group->value = group->value.scaled(scale.power);
  group->scale = scale.power;
  group->end = scale.end;
  group->last_and = 0;
  return group;
}

// Adds what follows a scale and is smaller than it.
Cardinal NumberWords::with_smaller_parts(Cardinal whole, bool join_and) const {
  while (whole.scale > 0 && !whole.ordinal) {
    const bool has_and = is(whole.end, Kind::and_);
    if (has_and && !join_and) break;
    const std::uint32_t start = has_and ? whole.end + 1 : whole.end;
    if (is(start, Kind::scale) || is(start, Kind::hundred)) break;
    const auto next = part(start, join_and);
    // "four million and two fifths": the fraction is one of a million.
    if (next && has_and && whole.scale >= kMillion && at(past_hyphen(next->end)).denominator())
      break;
    if (!next || next->value == Decimal{0} || next->value >= Decimal(1, whole.scale)) break;
    const std::int64_t added =
        has_and && next->scale == 0 ? next->value.coefficient() : next->last_and;
    whole = Cardinal{whole.value + next->value, next->end, next->scale, added, next->ordinal};
  }
  return whole;
}

std::optional<Cardinal> NumberWords::cardinal(std::uint32_t i, bool join_and) const {
  const auto whole = part(i, join_and);
  if (!whole) return std::nullopt;
  return with_smaller_parts(*whole, join_and);
}

Cardinal NumberWords::scaled_one(std::uint32_t i, bool join_and) const {
  const Scale scale = scales(i);
  return with_smaller_parts({Decimal(1, scale.power), scale.end, scale.power}, join_and);
}

}  // namespace claimcheck::quantity
