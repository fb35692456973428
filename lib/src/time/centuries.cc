#include "time/calendar.h"
#include "time/date_parts.h"
#include "time/grammar.h"

namespace claimcheck::time {
namespace {

bool is_century(const Words& words, At at) {
  return words.is(at, WordClass::unit) && words.word(at).value == static_cast<int>(Grain::century);
}

At past_hyphen(const Words& words, At at) {
  return words.symbol(at, U'-') && words.joined(at) && is_century(words, at + 1) ? at + 1 : at;
}

// The word "centuries" that a rank shares with the next one: "13th and 14th centuries",
// "late 13th and early 14th centuries", "13th-14th-century".
std::optional<At> shared_unit(const Words& words, At link) {
  if (!range_link(words, link)) return std::nullopt;
  const auto lead = words.lexicon().leading().longest(words.text().tokens, link + 1);
  const auto next = read_rank(words, link + 1 + (lead ? lead->length : 0));
  if (!next || next->n == kLast) return std::nullopt;
  const At unit_at = past_hyphen(words, next->last);
  return is_century(words, unit_at) ? std::optional(unit_at) : std::nullopt;
}

// Whether a name goes on behind it: "21st Century Fox", not "17th-Century Dutch".
bool is_name(const Words& words, At unit_at) {
  return words.token(unit_at).capitalised && words.token(unit_at + 1).capitalised &&
         !words.is(unit_at + 1, WordClass::era) && !words.symbol(unit_at - 1, U'-');
}

}  // namespace

std::optional<Reading> read_century(const Words& words, At at) {
  const auto rank = read_rank(words, at);
  if (!rank || rank->n == kLast) return std::nullopt;
  const At own = past_hyphen(words, rank->last);
  const auto shared = is_century(words, own) ? std::nullopt : shared_unit(words, rank->last);
  const At unit_at = shared.value_or(own);
  if (!is_century(words, unit_at) || is_name(words, unit_at)) return std::nullopt;
  const bool era = words.is(unit_at + 1, WordClass::era);
  const bool before_era = era && words.word(unit_at + 1).value < 0;
  const int first_year = before_era ? -rank->n * 100 + 1 : (rank->n - 1) * 100 + 1;
  const At last = unit_at + (era ? 2U : 1U);
  return date_reading(at, shared ? rank->last : last, {Grain::century, make_day(first_year, 1, 1)});
}

}  // namespace claimcheck::time
