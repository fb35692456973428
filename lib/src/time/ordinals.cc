#include "time/amounts.h"
#include "time/calendar.h"
#include "time/date_parts.h"
#include "time/grammar.h"

namespace claimcheck::time {
namespace {

using std::chrono::days;

Grain head_grain(const Words& words, At at) {
  return words.is(at, WordClass::half) ? Grain::half : static_cast<Grain>(words.word(at).value);
}

int months_of(Grain grain) { return grain == Grain::quarter ? 3 : grain == Grain::half ? 6 : 1; }

// "second quarter of 1984", "last month of the decade"
std::optional<Period> nth_of_year(const Period& whole, Grain grain, int n) {
  if (whole.grain < Grain::year) return std::nullopt;
  if (whole.grain > Grain::year) return Period{Grain::decade, whole.first};
  const int unit = months_of(grain);
  const int index = n == kLast ? 12 / unit : n;
  if (index > 12 / unit) return std::nullopt;
  return Period{grain, add_months(whole.first, unit * (index - 1))};
}

constexpr unsigned kThursday = 4;  // a week belongs to the unit that has its Thursday

// The Monday of the nth week of a unit.
Day monday_in(const Period& whole, int n) {
  const Day end = last_day(whole);
  if (n == kLast) return monday_of(end) - days{weekday_of(end) < kThursday ? 7 : 0};
  return monday_of(whole.first) + days{7 * (n - (weekday_of(whole.first) > kThursday ? 0 : 1))};
}

// "first week of March", "week 12 of 2024"
Period nth_week(const Period& whole, int n) {
  if (whole.grain == Grain::year) {
    const int year = year_of(whole.first);
    const bool last = n == kLast;  // 28 December always lies in the last week
    return {Grain::week, last ? monday_of(make_day(year, 12, 28))
                              : monday_of_week(year, static_cast<unsigned>(n))};
  }
  return {Grain::week, monday_in(whole, n)};
}

// The one whose Saturday is the nth.
Period nth_weekend(const Period& whole, int n) {
  const Day end = last_day(whole);
  const Day monday = monday_of(n == kLast ? end : whole.first + days{7 * (n - 1)});
  return {Grain::weekend, monday + days{n == kLast && weekday_of(end) < 6 ? -2 : 5}};
}

std::optional<Period> nth_day(const Period& whole, int n) {
  const Day end = last_day(whole);
  const Day day = n == kLast ? end : whole.first + days{n - 1};
  return day > end ? std::nullopt : std::optional(Period{Grain::day, day});
}

// "last decade of the 19th century": the decade of the ones, 1890 to 1899
std::optional<Period> nth_decade(const Period& whole, int n) {
  if (whole.grain != Grain::century) return std::nullopt;
  return Period{Grain::decade, add_months(whole.first, 120 * ((n == kLast ? 10 : n) - 1) - 12)};
}

// The nth unit of a longer one.
std::optional<Period> nth_part(const Period& whole, Grain grain, int n) {
  if (whole.known != Known::all) return Period{grain, {}, Known::nothing};
  switch (grain) {
    case Grain::quarter:
    case Grain::half:
    case Grain::month:
      return nth_of_year(whole, grain, n);
    case Grain::week:
      return nth_week(whole, n);
    case Grain::weekend:
      return nth_weekend(whole, n);
    case Grain::day:
      return nth_day(whole, n);
    case Grain::decade:
      return nth_decade(whole, n);
    default:
      return std::nullopt;
  }
}

// A quarter or half without its year: the one of the year of publication, unless that is still far
// off.
Period open_part(const Scene& scene, Grain grain, int n) {
  const bool text = scene.anchors.narrative() && scene.anchors.last();
  const Period year = text ? scene.anchors.from_text(Grain::year, 0)
                           : scene.anchors.from_publication(Grain::year, 0);
  const auto part = nth_part(year, grain, n);
  if (!part || part->known != Known::all || !scene.anchors.publication() || text)
    return part.value_or(year);
  if ((part->first - *scene.anchors.publication()).count() > 92)
    return shifted(*part, -1, Grain::year);
  return *part;
}

// "first half of the 19th century", "last quarter of the 1980s": the whole is its value, with the
// days of the part
std::optional<Reading> part_of_long(const Reading& whole, At at, Grain grain, int n) {
  const Period& period = *whole.period;
  const bool divided = grain == Grain::quarter || grain == Grain::half;
  if (!divided || period.grain < Grain::decade || period.known != Known::all) return std::nullopt;
  const int parts = grain == Grain::half ? 2 : 4;
  const int index = n == kLast ? parts : n;
  if (index > parts) return std::nullopt;
  const int months = (period.grain == Grain::decade ? 120 : 1200) / parts;
  const Day first = add_months(period.first, months * (index - 1));
  Reading reading = date_reading(at, whole.last, period, whole.anchor);
  reading.days = DayInterval::closed(first, add_months(first, months) - days{1}, Hardness::soft);
  reading.mod = index == 1 ? "START" : index == parts ? "END" : "MID";
  return reading;
}

// The nth unit of a longer one that is written behind it.
std::optional<Reading> part_of(const Scene& scene, At at, At head, int n) {
  const Grain grain = head_grain(scene.words, head);
  const auto whole = read_container(scene, head + 1);
  if (!whole) return std::nullopt;
  if (auto part = part_of_long(*whole, at, grain, n)) return part;
  const auto part = nth_part(*whole->period, grain, n);
  return part ? std::optional(date_reading(at, whole->last, *part, whole->anchor)) : std::nullopt;
}

// "the third quarter", "the last half": without the year
std::optional<Reading> lone_part(const Scene& scene, At at, At head, const Ordinal& rank) {
  const Grain grain = head_grain(scene.words, head);
  const bool lone = grain == Grain::quarter || grain == Grain::half;
  if (!lone || scene.anchors.match() || rank.n > (grain == Grain::quarter ? 4 : 2))
    return std::nullopt;
  if (rank.n == kLast && is_relation(scene.words, rank.last - 1, Relation::last)) {
    const Period previous = scene.anchors.from_publication(grain, -1);
    return date_reading(at, head + 1, previous, TimeAnchor::publication);
  }
  const Period period = open_part(scene, grain, rank.n);
  Reading reading = date_reading(at, head + 1, period, TimeAnchor::publication);
  if (period.known != Known::all) reading.anchor = TimeAnchor::none;
  return reading;
}

// "the first Sunday in March", "the last Monday of May 2024"
std::optional<Reading> nth_weekday(const Scene& scene, At at, At head, int n) {
  const auto whole = read_container(scene, head + 1);
  if (!whole || whole->period->grain != Grain::month || whole->period->known != Known::all)
    return std::nullopt;
  const unsigned wanted = scene.words.word(head).index();
  const auto step = [wanted](Day from) { return days{(wanted + 7 - weekday_of(from) % 7) % 7}; };
  const Day first = whole->period->first + step(whole->period->first);
  const Day end = last_day(*whole->period);
  Day day = first + days{7 * (n - 1)};
  if (n == kLast)
    for (day = first; day + days{7} <= end;) day += days{7};
  if (day > end) return std::nullopt;
  return date_reading(at, whole->last, {Grain::day, day}, whole->anchor);
}

// "first nine months", "first few days": a duration, anchored but not further resolved
std::optional<Reading> first_units(const Words& words, At at, At amount_at) {
  const auto* number = words.number(amount_at);
  const bool counted = number != nullptr && !number->ordinal;
  if (!counted && !words.is(amount_at, WordClass::few)) return std::nullopt;
  const auto read = read_amount(words, amount_at);
  if (!read) return std::nullopt;
  return duration_reading(at, read->last, read->amount);
}

// "the first weeks", "the final days": an unknown number of them
std::optional<Reading> edge_units(const Scene& scene, At at, At head, int n) {
  const Words& words = scene.words;
  const Grain grain = head_grain(words, head);
  const bool counted = grain == Grain::hour || grain == Grain::day || grain == Grain::week ||
                       grain == Grain::month || grain == Grain::year;
  if (!counted || (n != 1 && n != kLast) || !words.has(at - 1, Cue::the)) return std::nullopt;
  // "the first weeks of 1917": 1917, early
  if (words.lexicon().leading().longest(words.text().tokens, at - 1) && read_inner(scene, head + 2))
    return std::nullopt;
  Amount amount{std::nullopt, 2, 99, grain};
  amount.unit_at = head;
  return duration_reading(at, head + 1, amount);
}

}  // namespace

std::optional<Reading> read_ordinal(const Scene& scene, At at) {
  const Words& words = scene.words;
  At rank_at = at;
  rank_at = past_fiscal(words, rank_at);
  if (words.symbol(rank_at, U'-')) ++rank_at;
  const auto rank = read_rank(words, rank_at);
  if (!rank) return std::nullopt;
  At head = rank->last;
  if (words.symbol(head, U'-') && words.joined(head)) ++head;
  head = past_fiscal(words, head);
  if (auto units = first_units(words, at, head)) return units;
  if (auto century = read_century(words, rank_at)) {
    century->first = at;
    return century;
  }
  if (words.is(head, WordClass::weekday)) return nth_weekday(scene, at, head, rank->n);
  const bool unit = words.is(head, WordClass::unit) || words.is(head, WordClass::half);
  if (!unit) return std::nullopt;
  if (words.word(head).plural) return edge_units(scene, at, head, rank->n);
  if (read_container(scene, head + 1)) return part_of(scene, at, head, rank->n);
  return lone_part(scene, at, head, *rank);
}

}  // namespace claimcheck::time
