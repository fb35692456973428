#include "claims/covered_days.h"

#include <cmath>

#include "claims/cues.h"
#include "claims/timing.h"
#include "time/calendar.h"

namespace claimcheck::claims {
namespace {

// "the week to Saturday", "the year to May": the days up to the end of the second.
std::optional<DayInterval> days_up_to(const Reading& reading, const Mention& first,
                                      const Range& range) {
  const auto& days = first.time()->days;
  const auto next = static_cast<std::size_t>(&first - reading.mentions.data()) + 1;
  if (!days || next >= reading.mentions.size() || range.last >= reading.parse.range.last ||
      reading.word(range.last).lemma != "to")
    return days;
  const Mention& second = reading.mentions[next];
  const auto* end = second.time();
  const Range other = reading.range_of(second.span);
  if (end == nullptr || !end->days || !end->days->high || other.first != range.last + 1)
    return days;
  auto joined = *days;
  joined.high = end->days->high;
  const bool valid = joined.low && joined.low->value <= joined.high->value;
  return valid ? joined : days;
}

// "between January and July", told of either of the two: from the first to the last day.
std::optional<DayInterval> days_between(const Reading& reading, const Mention& mention,
                                        const Range& range) {
  const auto index = static_cast<std::size_t>(&mention - reading.mentions.data());
  const bool first = preposition_before(reading, range) == "between";
  if (first ? index + 1 >= reading.mentions.size() : index == 0) return std::nullopt;
  const std::size_t opening = first ? index : index - 1;
  const Range from = reading.range_of(reading.mentions[opening].span);
  const Range to = reading.range_of(reading.mentions[opening + 1].span);
  const auto* begin = reading.mentions[opening].time();
  const auto* end = reading.mentions[opening + 1].time();
  if (begin == nullptr || end == nullptr || from.empty() || to.empty() || !begin->days ||
      !end->days || !end->days->high || to.first != from.last + 1 ||
      reading.word(from.last).lemma != "and" || preposition_before(reading, from) != "between")
    return std::nullopt;
  auto joined = *begin->days;
  joined.high = end->days->high;
  return joined.low && joined.low->value <= joined.high->value ? std::optional(joined)
                                                               : std::nullopt;
}

// "the first six months of 2023": so many months from the first day of the year on.
std::optional<DayInterval> opening_months(const Reading& reading, const Mention& mention,
                                          const Range& range) {
  const auto index = static_cast<std::size_t>(&mention - reading.mentions.data());
  const auto& whole = mention.time()->days;
  if (index == 0 || !whole || !whole->low || !whole->high) return std::nullopt;
  const Mention& before = reading.mentions[index - 1];
  const Range stretch = reading.range_of(before.span);
  if (!opens_with_months(reading, before) || stretch.last + 1 != range.first ||
      reading.word(stretch.last).lemma != "of")
    return std::nullopt;
  const auto& length = before.time()->quantity;
  if (!length->value) return std::nullopt;
  auto part = *whole;
  const int months = static_cast<int>(std::lround(length->value->to_double()));
  part.high->value = time::add_months(part.low->value, months) - std::chrono::days(1);
  return part.high->value <= whole->high->value ? std::optional(part) : std::nullopt;
}

}  // namespace

bool opens_with_months(const Reading& reading, const Mention& mention) {
  const auto* time = mention.time();
  if (time == nullptr || !time->quantity || time->quantity->unit != "month") return false;
  const Range range = reading.range_of(mention.span);
  if (range.empty()) return false;
  const auto before = range.first > reading.parse.range.first ? range.first - 1 : range.first;
  for (auto at = before; at < range.last; ++at)
    if (Cues::english().is(reading.word(at).lemma, Cue::first_word)) return true;
  return false;
}

std::optional<DayInterval> covered_days(const Reading& reading, const Mention& mention,
                                        const Range& range) {
  if (auto both = days_between(reading, mention, range)) return both;
  if (auto part = opening_months(reading, mention, range)) return part;
  return days_up_to(reading, mention, range);
}

}  // namespace claimcheck::claims
