#include "time/amounts.h"

#include <array>
#include <cmath>

namespace claimcheck::time {
namespace {

bool is_unit(const Words& words, At at) {
  return words.is(at, WordClass::unit) ||
         (words.is(at, WordClass::daypart) &&
          words.word(at).value == static_cast<int>(DayPart::night));
}

Grain unit_of(const Words& words, At at) {
  return words.is(at, WordClass::unit) ? static_cast<Grain>(words.word(at).value) : Grain::night;
}

// The unit of a number, past hyphens and words such as "more" or "consecutive".
std::optional<At> unit_after(const Words& words, At at) {
  for (int skipped = 0; skipped < 3; ++skipped) {
    if (is_unit(words, at)) return at;
    const bool hyphen = words.symbol(at, U'-') && words.joined(at);
    const bool filler = words.is(at, WordClass::filler) || words.is(at, WordClass::of) ||
                        words.is(at, WordClass::fiscal);
    if (!hyphen && !filler) return std::nullopt;
    ++at;
  }
  return is_unit(words, at) ? std::optional(at) : std::nullopt;
}

// Seconds, for adding amounts of unlike units; a month counts 30 days, a year 365.
double seconds_in(Grain unit) {
  switch (unit) {
    case Grain::second:
      return 1;
    case Grain::minute:
      return 60;
    case Grain::hour:
      return 3600;
    case Grain::week:
      return 7 * 86400.0;
    case Grain::weekend:
      return 2 * 86400.0;
    case Grain::fortnight:
      return 14 * 86400.0;
    case Grain::month:
      return 30 * 86400.0;
    case Grain::quarter:
      return 91 * 86400.0;
    case Grain::year:
      return 365 * 86400.0;
    case Grain::decade:
      return 3650 * 86400.0;
    case Grain::century:
      return 36500 * 86400.0;
    default:
      return 86400;
  }
}

// In units of the part: years and months go by 12, the others by seconds.
double factor_between(Grain whole, Grain part) {
  if (whole == Grain::year && part == Grain::month) return 12;
  return seconds_in(whole) / seconds_in(part);
}

// Keeps apart what the calendar counts apart: months, and the units that are so many days.
void keep_months(Amount& whole, const Amount& part) {
  const auto steps = whole_steps(whole);
  const auto rest = whole_steps(part);
  constexpr int kMost = 100000;
  if (!steps || !rest || steps->count > kMost || rest->count > kMost) return;
  const bool counted = whole.unit == Grain::year || whole.unit == Grain::month;
  if (whole.months == 0 && counted && part.unit < Grain::month)
    whole.months = steps->count * (steps->unit == Grain::year ? 12 : 1);
  else if (whole.months != 0)
    whole.rest *= static_cast<int>(factor_between(whole.unit, part.unit));
  if (whole.months != 0) whole.rest += rest->count;
}

void add_part(Amount& whole, const Amount& part) {
  if (!whole.value || !part.value || part.unit > whole.unit) return;
  const double sum = std::round(whole.value->to_double() * factor_between(whole.unit, part.unit)) +
                     part.value->to_double();
  constexpr double kMostSteps = 1e15;  // more is no length of time, and exact in a double below
  if (std::abs(sum) > kMostSteps) return;
  keep_months(whole, part);
  const bool clean = sum == std::floor(sum);
  whole.value = clean ? Decimal(static_cast<std::int64_t>(sum)) : Decimal::nearest(sum);
  whole.floor = whole.ceiling = sum;
  whole.unit = part.unit;
}

ReadAmount amount_of(Amount amount, At unit_at) {
  amount.unit_at = unit_at;
  return {amount, unit_at + 1};
}

// "One Day Internationals", "the Thirty Years' War", "the Hundred Days", the show "40 Minutes"
bool is_name(const Words& words, At at, At unit) {
  if (!words.token(unit).capitalised || words.token(unit).all_caps) return false;
  const At next = words.possessive(unit + 1) ? unit + 2 : unit + 1;
  const bool whole = words.token(at).capitalised && words.has(at - 1, Cue::the);
  const bool quoted = words.symbol(at - 1, U'"') || words.symbol(at - 1, U'\'');
  return quoted || whole || words.token(next).capitalised;
}

// "12 weeks", "three quarters of an hour", "24-hour"
std::optional<ReadAmount> counted_amount(const Words& words, At at,
                                         const quantity::Number& number) {
  if (number.ordinal || number.ceiling <= 0) return std::nullopt;
  At next = number.last_token;
  const bool fraction = number.form == NumberForm::fraction;
  if (fraction && words.is(next, WordClass::of)) ++next;
  if (fraction && words.is(next, WordClass::article)) ++next;  // "half an hour"
  const auto unit = unit_after(words, next);
  if (!unit || (number.plain_digits && words.length(at) == 4 && !words.word(*unit).plural))
    return std::nullopt;
  if (is_name(words, at, *unit)) return std::nullopt;
  Amount amount{number.value, number.floor, number.ceiling, unit_of(words, *unit)};
  const bool couple = !number.value && number.floor == 2 && number.ceiling == 3;
  if (couple) amount.value = Decimal(2);
  amount.in_words = number.in_words;
  amount.form = number.form;
  return amount_of(amount, *unit);
}

// "few days" of "the past few days", "couple of weeks" of "the next couple of weeks"
std::optional<ReadAmount> few_units(const Words& words, At at) {
  const auto unit = unit_after(words, at + 1);
  if (!unit || !words.word(*unit).plural) return std::nullopt;
  const int number = words.word(at).value;
  if (number > 0) return amount_of({Decimal(number), 2, 3, unit_of(words, *unit)}, *unit);
  return amount_of({std::nullopt, 3, 9, unit_of(words, *unit)}, *unit);
}

// "a year", "another full week"
std::optional<ReadAmount> single_unit(const Words& words, At at) {
  At unit = at + 1;
  if (words.is(unit, WordClass::filler)) ++unit;
  if (!is_unit(words, unit) || words.word(unit).plural) return std::nullopt;
  const bool ordinal = unit_of(words, unit) == Grain::second &&
                       words.token(unit + 1).kind == text::TokenKind::word &&
                       !words.is(unit + 1, WordClass::shift);  // "a second round"
  if (ordinal) return std::nullopt;
  Amount amount{Decimal(1), 1, 1, unit_of(words, unit)};
  amount.in_words = true;
  return amount_of(amount, unit);
}

std::optional<ReadAmount> one_amount(const Words& words, At at) {
  if (const auto* number = words.number(at)) return counted_amount(words, at, *number);
  if (words.is(at, WordClass::few)) return few_units(words, at);
  return words.has(at, Cue::single) ? single_unit(words, at) : std::nullopt;
}

// "and a half", "and 45 minutes", ", 3 months", "ten" behind an amount.
void add_tail(const Words& words, ReadAmount& read) {
  At at = read.last;
  const bool joined_by_and = words.has(at, Cue::join);
  if (joined_by_and || (words.symbol(at, U',') && !words.is(at + 1, WordClass::article))) ++at;
  const At half_at = words.is(at, WordClass::article) ? at + 1 : at;
  if (joined_by_and && words.is(half_at, WordClass::half)) {
    if (!smaller(read.amount.unit) || !read.amount.value) return;
    read.amount.value = *read.amount.value + Decimal(5, -1);
    read.amount.form = NumberForm::fraction;
    read.amount.floor = read.amount.ceiling = read.amount.floor + 0.5;
    read.last = half_at + 1;
    return;
  }
  if (const auto part = one_amount(words, at);
      part && part->amount.unit < read.amount.unit && part->amount.value) {
    // "seven days and seven nights"
    const bool alongside = part->amount.unit == Grain::night && read.amount.unit == Grain::day;
    if (!alongside) add_part(read.amount, part->amount);
    read.last = part->last;
    return add_tail(words, read);
  }
  const auto* number = words.number(at);
  const bool minutes =
      number != nullptr && number->value && read.amount.unit == Grain::hour && !number->ordinal;
  const bool last = minutes && (number->last_token >= words.size() ||
                                words.token(number->last_token).kind == text::TokenKind::symbol);
  if (!last || words.symbol(read.last, U',')) return;
  Amount part{number->value, number->floor, number->ceiling, Grain::minute};
  add_part(read.amount, part);
  read.last = number->last_token;
}

// "one and three quarters of an hour", "two and a quarter hours", "five and half minutes"
std::optional<ReadAmount> with_quarters(const Words& words, At at) {
  const auto* whole = words.number(at);
  if (whole == nullptr || whole->ordinal || !whole->value ||
      !words.has(whole->last_token, Cue::join))
    return std::nullopt;
  At next = whole->last_token + 1;
  int count = 1;
  if (words.is(next, WordClass::article)) {
    ++next;
  } else if (const auto* number = words.number(next);
             number != nullptr && number->value && number->in_words && number->ceiling >= 1) {
    count = static_cast<int>(std::min(number->ceiling, 9.0));
    next = number->last_token;
  }
  const bool quarter = words.is(next, WordClass::unit) && unit_of(words, next) == Grain::quarter;
  if (!quarter && !words.is(next, WordClass::half)) return std::nullopt;
  ++next;
  if (words.is(next, WordClass::of)) ++next;
  if (words.is(next, WordClass::article)) ++next;
  if (!is_unit(words, next)) return std::nullopt;
  Amount amount;
  amount.value = *whole->value + Decimal(std::int64_t{count} * (quarter ? 25 : 50), -2);
  amount.floor = amount.ceiling = amount.value->to_double();
  amount.unit = unit_of(words, next);
  amount.in_words = true;
  amount.form = NumberForm::fraction;
  amount.unit_at = next;
  return ReadAmount{amount, next + 1};
}

// "two to three weeks", "12-18 months": the unit stands behind the second number
std::optional<ReadAmount> range_amount(const Words& words, At at) {
  const auto* low = words.number(at);
  if (low == nullptr || !low->value || low->ordinal) return std::nullopt;
  const At link = low->last_token;
  if (!words.symbol(link, U'-') && !words.has(link, Cue::alternative)) return std::nullopt;
  auto high = one_amount(words, link + 1);
  if (!high || !high->amount.value || words.number(link + 1) == nullptr) return std::nullopt;
  high->amount.floor = low->value->to_double();
  high->amount.range = high->amount.floor < high->amount.ceiling;
  return high;
}

}  // namespace

std::optional<ReadAmount> read_amount(const Words& words, At at) {
  auto read = with_quarters(words, at);
  if (!read) read = one_amount(words, at);
  if (!read) return range_amount(words, at);
  add_tail(words, *read);
  return read;
}

}  // namespace claimcheck::time
