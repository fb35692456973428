// A weekday that does not fit its date: "Tuesday, October 30, 2024".

#include <array>
#include <chrono>

#include "audit/checks.h"
#include "audit/nearby.h"
#include "audit/written_date.h"
#include "time/calendar.h"
#include "words/in_words.h"

namespace claimcheck::auditing {
namespace {

using time::At;
using time::WordClass;

// A date without a year is taken as near the publication only where it is this near.
constexpr std::chrono::days kNear{100};
// Until Greece changed, some countries counted days by the Julian calendar, thirteen days behind in
// the last century of its use.
constexpr int kLastJulianYear = 1923;

constexpr std::uint32_t kShortestName = 6;  // letters of a weekday that is not abbreviated

struct Pair {
  At weekday = 0;
  WrittenDate date;
};

class WeekdayCheck {
 public:
  WeekdayCheck(const Line& line, std::optional<Day> published, std::vector<Discrepancy>& found)
      : line_(line), words_(line.passage->words), published_(published), found_(found) {}

  void run() {
    for (At at = line_.sentence->first_token; at < line_.sentence->last_token; ++at) {
      if (!names_weekday(at)) continue;
      auto pair = date_after(at);
      if (!pair) pair = date_before(at);
      if (pair) judge(*pair);
    }
  }

 private:
  [[nodiscard]] bool names_weekday(At at) const {
    return words_.is(at, WordClass::weekday) && !words_.word(at).plural &&
           words_.token(at).capitalised;
  }

  // "Tuesday, October 30, 2024", "Wednesday (30 October)"
  [[nodiscard]] std::optional<Pair> date_after(At weekday) const {
    At at = weekday + 1;
    if (words_.length(weekday) < kShortestName && words_.symbol(at, U'.')) ++at;
    if (words_.symbol(at, U',') || words_.symbol(at, U'(')) ++at;
    if (words_.is(at, WordClass::article)) ++at;
    const auto date = date_at(words_, at);
    if (!date) return std::nullopt;
    return Pair{weekday, *date};
  }

  // "9 August 2022, a Tuesday"
  [[nodiscard]] std::optional<Pair> date_before(At weekday) const {
    if (weekday < line_.sentence->first_token + 3 || !words_.is(weekday - 1, WordClass::article) ||
        !words_.symbol(weekday - 2, U','))
      return std::nullopt;
    constexpr At kLongestDate = 6;
    const At end = weekday - 2;
    const At earliest = end > line_.sentence->first_token + kLongestDate
                            ? end - kLongestDate
                            : line_.sentence->first_token;
    for (At at = earliest; at < end; ++at) {
      const auto date = date_at(words_, at);
      if (date && date->last_token == end) return Pair{weekday, *date};
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<Day> day_of(const WrittenDate& date) const {
    if (date.year) return resolve(date);
    if (!published_ || names_another_year()) return std::nullopt;
    const auto day = resolve(date, published_);
    return day && std::chrono::abs(*day - *published_) <= kNear ? day : std::nullopt;
  }
  [[nodiscard]] bool names_another_year() const {
    for (At at = line_.sentence->first_token; at < line_.sentence->last_token; ++at) {
      const auto value = words_.length(at) == 4 ? words_.digits(at) : std::nullopt;
      if (value && *value != time::year_of(*published_)) return true;
    }
    return false;
  }

  void judge(const Pair& pair) {
    const auto day = day_of(pair.date);
    if (!day) return;
    const auto said = static_cast<unsigned>(int{words_.word(pair.weekday).value});
    const auto actual = time::weekday_of(*day);
    if (said == actual) return;
    const Day julian = *day + std::chrono::days{13};
    if (time::year_of(*day) <= kLastJulianYear && said == time::weekday_of(julian)) return;
    report(pair, *day);
  }

  void report(const Pair& pair, Day day) {
    TimeExpression weekday;
    weekday.value = "XXXX-WXX-" + std::to_string(words_.word(pair.weekday).value);
    TimeExpression date;
    date.value = to_iso(day);
    date.days = DayInterval::point(day, Hardness::firm);
    const Span span = span_of(words_, pair.date.first_token, pair.date.last_token);
    const Span name = words_.token(pair.weekday).span();
    Discrepancy out;
    out.check = "weekday";
    out.positions = {{figure_of(line_, name, std::move(weekday))},
                     {figure_of(line_, span, std::move(date))}};
    out.title = "The weekday does not fit the date";
    out.explanation = words::day(day) + (published_ && day > *published_ ? " is a " : " was a ") +
                      words::weekday(time::weekday_of(day)) + ", not a " +
                      words::weekday(static_cast<unsigned>(int{words_.word(pair.weekday).value})) +
                      ".";
    out.slip = "weekday";
    found_.push_back(std::move(out));
  }

  const Line& line_;
  const time::Words& words_;
  std::optional<Day> published_;
  std::vector<Discrepancy>& found_;
};

}  // namespace

void check_weekdays(const Reading& reading, std::vector<Discrepancy>& found) {
  std::optional<Day> published;
  if (reading.article.document.published) published = reading.article.document.published->day;
  for (const auto* lines : {&reading.title, &reading.body})
    for (const auto& line : *lines)
      if (!line.has(Cue::retract)) WeekdayCheck(line, published, found).run();
}

}  // namespace claimcheck::auditing
