#include "time/amounts.h"
#include "time/date_parts.h"
#include "time/grammar.h"

namespace claimcheck::time {
namespace {

std::string two_digits(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

Reading set_reading(At first, At last, std::string value) {
  Reading reading;
  reading.first = first;
  reading.last = last;
  reading.type = TimexType::set;
  reading.value = std::move(value);
  reading.remembered = false;
  return reading;
}

}  // namespace

std::optional<Reading> read_set(const Scene& scene, At at) {
  const Words& words = scene.words;
  const bool other = words.is(at + 1, WordClass::filler) && words.is(at + 2, WordClass::weekday);
  const At head = other ? at + 2 : at + 1;  // "every other Sunday"
  const Word& word = words.word(head);
  switch (word.role) {
    case WordClass::weekday:
      return set_reading(at, head + 1, "XXXX-WXX-" + std::to_string(word.value));
    case WordClass::month: {
      const std::string month = "XXXX-" + two_digits(word.value);
      const auto day = read_day(words, head + 1);  // "every November 20"
      const bool figure =
          day && (words.symbol(day->last, U'%') || separator(words, day->last, U'.'));
      if (!day || figure) return set_reading(at, head + 1, month);  // "every March 3.5% leave"
      return set_reading(at, day->last, month + "-" + two_digits(static_cast<int>(day->value)));
    }
    case WordClass::season:
      return set_reading(at, head + 1, "XXXX-" + std::string(season_code(word.index())));
    case WordClass::daypart:
      return set_reading(at, head + 1, "XXXX-XX-XX" + std::string(daypart_code(words, head)));
    case WordClass::unit: {
      const bool ordinal =
          words.token(head + 1).kind == text::TokenKind::word;  // "every second house"
      if (static_cast<Grain>(word.value) == Grain::second && ordinal) return std::nullopt;
      Amount amount{Decimal(1), 1, 1, static_cast<Grain>(word.value)};
      amount.unit_at = head;
      Reading reading = set_reading(at, head + 1, timex_value(amount));
      reading.amount = amount;
      return reading;
    }
    default:
      break;
  }
  const auto read = read_amount(words, head);
  if (!read || words.is(head, WordClass::article)) return std::nullopt;
  Reading reading = set_reading(at, read->last, timex_value(read->amount));
  reading.amount = read->amount;
  return reading;
}

}  // namespace claimcheck::time
