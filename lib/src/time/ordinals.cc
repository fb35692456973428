#include "time/amounts.h"
#include "time/calendar.h"
#include "time/grammar.h"

namespace claimcheck::time {
namespace {

using std::chrono::days;

constexpr int kLast = -1;

struct Ordinal {
  int n;  // 1, 2, ...; kLast
  At last;
};

std::optional<Ordinal> read_rank(const Words& words, At at) {
  const auto* number = words.number(at);
  if (number != nullptr && number->ordinal && number->value) {
    const double n = number->value->to_double();
    if (n < 1 || n > 400) return std::nullopt;
    return Ordinal{static_cast<int>(n), number->last_token};
  }
  if (words.is(at, WordClass::ordinal)) return Ordinal{words.word(at).value, at + 1};
  if (words.has(at, Cue::second)) return Ordinal{2, at + 1};
  if (is_relation(words, at, Relation::last)) return Ordinal{kLast, at + 1};
  return std::nullopt;
}

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

// The Monday of the nth week that a unit touches.
Day monday_in(const Period& whole, int n) {
  return monday_of(n == kLast ? last_day(whole) : whole.first + days{7 * (n - 1)});
}

// "first week of March", "week 12 of 2024"
Period nth_week(const Period& whole, int n) {
  if (whole.grain == Grain::year) {
    const int year = year_of(whole.first);
    const bool last = n == kLast;  // 28 December always lies in the last week
    return {Grain::week, last ? monday_of(make_day(year, 12, 28))
                              : monday_of_week(year, static_cast<unsigned>(n))};
  }
  // the last one of a month has most of its days in it
  const Day end = last_day(whole);
  const bool partial = n == kLast && weekday_of(end) < 4;
  return {Grain::week, monday_in(whole, n) - days{partial ? 7 : 0}};
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
      return Period{grain, monday_in(whole, n) + days{5}};
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

std::optional<Reading> century(const Words& words, At at, int n, At unit_at) {
  const bool name = words.token(unit_at).capitalised && words.token(unit_at + 1).capitalised;
  if (name && !words.is(unit_at + 1, WordClass::era)) return std::nullopt;  // "21st Century Fox"
  int first_year = (n - 1) * 100 + 1;
  At last = unit_at + 1;
  if (words.is(last, WordClass::era)) {
    if (words.word(last).value < 0) first_year = -n * 100 + 1;
    ++last;
  }
  return date_reading(at, last, {Grain::century, make_day(first_year, 1, 1)});
}

// "first nine months", "last two weeks": a duration, anchored but not further resolved
std::optional<Reading> first_units(const Words& words, At at, At amount_at) {
  const auto* number = words.number(amount_at);
  if (number == nullptr || number->ordinal) return std::nullopt;
  const auto read = read_amount(words, amount_at);
  if (!read) return std::nullopt;
  return duration_reading(at, read->last, read->amount);
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
  const bool unit = words.is(head, WordClass::unit) || words.is(head, WordClass::half);
  if (!unit || words.word(head).plural) return std::nullopt;
  const Grain grain = head_grain(words, head);
  if (grain == Grain::century && rank->n != kLast) return century(words, at, rank->n, head);
  if (const auto whole = read_container(scene, head + 1)) {
    const auto part = nth_part(*whole->period, grain, rank->n);
    if (!part) return std::nullopt;
    return date_reading(at, whole->last, *part, whole->anchor);
  }
  const bool lone = grain == Grain::quarter || grain == Grain::half;
  if (!lone || rank->n > (grain == Grain::quarter ? 4 : 2)) return std::nullopt;
  if (rank->n == kLast && is_relation(words, rank_at, Relation::last)) {
    const Period previous = scene.anchors.from_publication(grain, -1);
    return date_reading(at, head + 1, previous, TimeAnchor::publication);
  }
  const Period period = open_part(scene, grain, rank->n);
  Reading reading = date_reading(at, head + 1, period, TimeAnchor::publication);
  if (period.known != Known::all) reading.anchor = TimeAnchor::none;
  return reading;
}

}  // namespace claimcheck::time
