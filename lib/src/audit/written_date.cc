#include "audit/written_date.h"

#include <chrono>
#include <cstdlib>

#include "audit/cues.h"
#include "time/calendar.h"

namespace claimcheck::auditing {
namespace {

using time::At;
using time::WordClass;
using time::Words;

constexpr int kFirstYear = 1000;
constexpr int kLastYear = 2999;
constexpr int kLastDay = 39;

class Parser {
 public:
  Parser(const Words& words, At at) : words_(words), at_(at) { date_.first_token = at; }

  std::optional<WrittenDate> run() {
    const bool read = words_.is(at_, WordClass::month) ? month_first() : day_first();
    if (!read || decimal_follows()) return std::nullopt;
    year();
    date_.last_token = at_;
    return date_;
  }

 private:
  bool day_first() {
    if (!day()) return false;
    skip(WordClass::of);
    return month();
  }
  bool month_first() {
    if (!month()) return false;
    skip(WordClass::article);
    return day();
  }

  void skip(WordClass role) {
    if (words_.is(at_, role)) ++at_;
  }

  bool month() {
    if (!words_.is(at_, WordClass::month) || !words_.token(at_).capitalised) return false;
    date_.month = words_.word(at_).index();
    const bool shortened = abbreviated();
    ++at_;
    if (shortened && words_.symbol(at_, U'.')) ++at_;
    return true;
  }
  // "Nov", "Sept"; May is never short for anything.
  [[nodiscard]] bool abbreviated() const {
    constexpr unsigned kMay = 5;
    constexpr unsigned kSeptember = 9;
    const auto length = words_.length(at_);
    return (length == 3 && date_.month != kMay) || (length == 4 && date_.month == kSeptember);
  }

  bool day() {
    const auto value = words_.digits(at_);
    if (!value || *value < 1 || *value > kLastDay || words_.length(at_) > 2) return false;
    // "15,31 May" and "2.31 May" are no days.
    if (at_ > 0 && words_.joined(at_) &&
        (words_.symbol(at_ - 1, U',') || words_.symbol(at_ - 1, U'.')))
      return false;
    date_.day = *value;
    ++at_;
    if (words_.joined(at_) && is_ordinal_ending()) {
      date_.ordinal = true;
      ++at_;
    }
    return true;
  }
  [[nodiscard]] bool is_ordinal_ending() const {
    const auto match = cue_at(words_.text().tokens, at_);
    return match && match->cue == Cue::ordinal && match->length == 1;
  }

  // "May 15,000", "March 2.5", "3 June 10:30" as far as the day goes.
  [[nodiscard]] bool decimal_follows() const {
    const bool mark = words_.symbol(at_, U',') || words_.symbol(at_, U'.') ||
                      words_.symbol(at_, U':') || words_.symbol(at_, U'%');
    return mark && words_.joined(at_) && words_.joined(at_ + 1) && words_.digits(at_ + 1);
  }

  void year() {
    const At next = words_.symbol(at_, U',') ? at_ + 1 : at_;
    const auto value = words_.digits(next);
    if (!value || words_.length(next) != 4 || *value < kFirstYear || *value > kLastYear) return;
    date_.year = *value;
    at_ = next + 1;
  }

  const Words& words_;
  At at_;
  WrittenDate date_;
};

// A bare day before the rest of a period: the "3" of "3 to 10 June".
std::optional<WrittenDate> bare_day(const Words& words, At at) {
  const auto value = words.digits(at);
  if (!value || *value < 1 || *value > kLastDay || words.length(at) > 2) return std::nullopt;
  WrittenDate date;
  date.day = *value;
  date.first_token = at;
  date.last_token = at + 1;
  return date;
}

bool joins(const Words& words, At at, bool between) {
  if (words.symbol(at, U'-')) return true;
  if (between && words.token(at).hash == text::hash_of("and")) return true;
  const auto match = cue_at(words.text().tokens, at);
  return match && match->length == 1 && (match->cue == Cue::to || match->cue == Cue::until);
}

}  // namespace

std::optional<WrittenDate> date_at(const Words& words, At at) { return Parser(words, at).run(); }

std::optional<WrittenPeriod> period_at(const Words& words, At at) {
  auto first = date_at(words, at);
  const bool whole = first.has_value();
  if (!whole) first = bare_day(words, at);
  const bool between = at > 0 && words.token(at - 1).hash == text::hash_of("between");
  if (!first || !joins(words, first->last_token, between)) return std::nullopt;
  const At next = first->last_token + 1;
  auto last = date_at(words, next);
  if (!last && whole) {  // "June 3 to 10, 2024"
    last = bare_day(words, next);
    if (!last) return std::nullopt;
    last->month = first->month;
  }
  if (!last) return std::nullopt;
  if (!whole) first->month = last->month;
  if (!first->year) first->year = last->year;
  if (!last->year) last->year = first->year;
  const bool ordered = first->year < last->year || first->month < last->month ||
                       (first->month == last->month && first->day <= last->day);
  return ordered ? std::optional(WrittenPeriod{*first, *last}) : std::nullopt;
}

std::optional<Day> resolve(const WrittenDate& date) {
  if (!date.year || !time::is_date(*date.year, date.month, static_cast<unsigned>(date.day)))
    return std::nullopt;
  return time::make_day(*date.year, date.month, static_cast<unsigned>(date.day));
}

std::optional<Day> resolve(const WrittenDate& date, const std::optional<Day>& near) {
  if (date.year || !near) return resolve(date);
  std::optional<Day> best;
  for (int shift = -1; shift <= 1; ++shift) {
    WrittenDate dated = date;
    dated.year = time::year_of(*near) + shift;
    const auto day = resolve(dated);
    if (day && (!best || std::chrono::abs(*day - *near) < std::chrono::abs(*best - *near)))
      best = day;
  }
  return best;
}

Span span_of(const Words& words, std::uint32_t first, std::uint32_t last) {
  return {words.token(first).begin, words.token(last - 1).end};
}

}  // namespace claimcheck::auditing
