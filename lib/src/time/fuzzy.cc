#include "time/fuzzy.h"

#include "time/calendar.h"

namespace claimcheck::time {
namespace {

using std::chrono::days;

DayInterval soft(Day low, Day high) { return DayInterval::closed(low, high, Hardness::soft); }

// Thirds of a unit: of a month by the dictionary's days, of anything else by its length.
struct Thirds {
  Day early_end, mid_begin, mid_end, late_begin;
};

Thirds thirds_of(const Period& period, Day last) {
  const Day first = period.first;
  if (period.grain == Grain::month)
    return {first + days{9}, first + days{9}, first + days{19}, first + days{14}};
  if (period.grain == Grain::year)
    return {add_months(first, 4) - days{1}, add_months(first, 4), add_months(first, 8) - days{1},
            add_months(first, 8)};
  const auto length = (last - first).count() + 1;
  const days third{length / 3};
  return {first + third - days{third.count() > 0 ? 1 : 0}, first + third, last - third,
          last - third + days{third.count() > 0 ? 1 : 0}};
}

DayInterval around(const Period& period, Day last) {
  const auto length = (last - period.first).count() + 1;
  const days margin{length <= 1 ? 1 : length <= 7 ? 3 : length / 10};
  return soft(period.first - margin, last + margin);
}

}  // namespace

std::optional<DayInterval> days_of(const Period& period, std::string_view mod) {
  if (period.known != Known::all) return std::nullopt;
  const Day first = period.first;
  const Day last = last_day(period);
  if (mod.empty()) return days_of(period);
  if (mod == "BEFORE") return DayInterval{std::nullopt, Bound<Day>{first, true, Hardness::firm}};
  if (mod == "AFTER") return DayInterval{Bound<Day>{last, true, Hardness::firm}, std::nullopt};
  if (mod == "ON_OR_BEFORE")
    return DayInterval{std::nullopt, Bound<Day>{last, false, Hardness::firm}};
  if (mod == "ON_OR_AFTER")
    return DayInterval{Bound<Day>{first, false, Hardness::firm}, std::nullopt};
  if (mod == "APPROX" || mod == "LESS_THAN") return around(period, last);
  const Thirds thirds = thirds_of(period, last);
  if (mod == "START") return soft(first, thirds.early_end);
  if (mod == "MID") return soft(thirds.mid_begin, thirds.mid_end);
  if (mod == "END") return soft(thirds.late_begin, last);
  return days_of(period);
}

}  // namespace claimcheck::time
