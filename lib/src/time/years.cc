#include "time/date_parts.h"
#include "time/grammar.h"

namespace claimcheck::time {
namespace {

// "3 to 5 AD staff": "AD" is no era where a lower-case word follows it and nothing before its
// number, or before the range that ends there, introduces a year.
bool is_era_of(const Words& words, At at, At era_at) {
  if (!words.is(era_at, WordClass::era)) return false;
  constexpr int kSmall = 100;
  if (words.word(era_at).value < 0 || *words.digits(at) >= kSmall || !words.lower_word(era_at + 1))
    return true;
  const bool range = words.has(at - 1, Cue::range) && words.digits(at - 2);
  const At first = range ? at - 2 : at;
  return words.token(first - 1).kind != text::TokenKind::word || year_cue(words, first - 1);
}

// The "264" of "264-241 BC" and "from 264 to 241 BC", the "14" of "between 14 and 37 AD".
std::optional<Year> first_of_range(const Words& words, At at) {
  const int first = *words.digits(at);
  const auto end = words.digits(at + 2);
  const bool both = end && (words.symbol(at + 1, U'-') || words.has(at + 1, Cue::range)) &&
                    is_era_of(words, at, at + 3) && words.length(at) <= 5;
  if (!both) return std::nullopt;
  const bool before_era = words.word(at + 3).value < 0;
  if (before_era ? first <= *end : first >= *end) return std::nullopt;
  return Year{before_era ? 1 - first : first, at + 1};
}

// "446/445 BC", "446/5 BC": a year of another calendar, which began in the first of the two
std::optional<Year> year_across_two(const Words& words, At at) {
  const auto end = words.digits(at + 2);
  const bool both = end && words.symbol(at + 1, U'/') && words.joined(at + 1) &&
                    words.joined(at + 2) && words.is(at + 3, WordClass::era) &&
                    words.length(at) <= 4;
  if (!both) return std::nullopt;
  const int first = *words.digits(at);
  const bool before_era = words.word(at + 3).value < 0;
  const int step = (before_era ? first - *end : *end - first) % 10;
  if (first == 0 || (step != 1 && step != -9)) return std::nullopt;
  return Year{before_era ? 1 - first : first, at + 4};
}

// "AD 70", "490 BC", "480-479 BC"
std::optional<Year> year_with_era(const Words& words, At at) {
  if (words.is(at, WordClass::era) && words.token(at).all_caps) {
    const auto digits = words.digits(at + 1);
    const bool likely = digits && words.length(at + 1) <= 4 && *digits > 0;
    if (!likely) return std::nullopt;
    return Year{words.word(at).value < 0 ? 1 - *digits : *digits, at + 2};
  }
  const auto digits = words.digits(at);
  if (!digits) return std::nullopt;
  if (*digits > 0 && words.length(at) <= 5 && is_era_of(words, at, at + 1))
    return Year{words.word(at + 1).value < 0 ? 1 - *digits : *digits, at + 2};
  if (!words.is(at + 3, WordClass::era)) return std::nullopt;
  if (const auto year = year_across_two(words, at)) return year;
  return first_of_range(words, at);
}

// "2022", not "2,022"
std::optional<Year> four_digit_year(const Words& words, At at) {
  const auto digits = words.digits(at);
  if (!digits || words.length(at) != 4 || *digits < 1000 || *digits > 2999) return std::nullopt;
  const bool grouped = words.symbol(at + 1, U',') && words.joined(at + 1) && words.joined(at + 2) &&
                       words.digits(at + 2);
  if (grouped) return std::nullopt;
  return Year{*digits, at + 1};
}

// "'87"
std::optional<Year> short_year(const Words& words, At at) {
  if (!words.symbol(at, U'\'') || !words.joined(at + 1) || words.length(at + 1) != 2)
    return std::nullopt;
  const auto digits = words.digits(at + 1);
  return digits ? std::optional(Year{*digits + century_of(*digits), at + 2}) : std::nullopt;
}

// "nineteen ninety-four", "two thousand and three"
std::optional<Year> spelled_year(const Words& words, At at) {
  const auto* number = words.number(at);
  if (number == nullptr || !number->in_words || number->ordinal || !number->value)
    return std::nullopt;
  const double value = number->value->to_double();
  if (value >= 1100 && value <= 2100) return Year{static_cast<int>(value), number->last_token};
  const auto* tail = words.number(number->last_token);  // two numbers side by side
  if (value < 10 || value > 20 || tail == nullptr || !tail->in_words || !tail->value ||
      tail->ordinal)
    return std::nullopt;
  const double rest = tail->value->to_double();
  if (rest < 10 || rest > 99) return std::nullopt;
  return Year{static_cast<int>(value * 100 + rest), tail->last_token};
}

}  // namespace

std::optional<Year> read_year(const Words& words, At at) {
  if (const auto year = year_with_era(words, at)) return year;
  if (words.digits(at)) return four_digit_year(words, at);
  if (const auto year = short_year(words, at)) return year;
  return spelled_year(words, at);
}

bool year_cue(const Words& words, At at) {
  switch (words.word(at).role) {
    case WordClass::year_cue:
    case WordClass::of:
    case WordClass::shift:
    case WordClass::fiscal:
    case WordClass::calendar:
    case WordClass::relation:
    case WordClass::season:
    case WordClass::weekday:
    case WordClass::unit:
    case WordClass::article:
      return true;
    default:
      return false;
  }
}

}  // namespace claimcheck::time
