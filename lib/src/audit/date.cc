// Days that do not exist: 31 November, 29 February 2023.

#include "audit/checks.h"
#include "audit/nearby.h"
#include "audit/written_date.h"
#include "time/calendar.h"
#include "words/in_words.h"

namespace claimcheck::auditing {
namespace {

constexpr int kLeapYear = 2000;
constexpr int kLongestMonth = 31;

// Without a year, every day that some year has is possible.
bool possible(const WrittenDate& date) {
  return time::is_date(date.year.value_or(kLeapYear), date.month, static_cast<unsigned>(date.day));
}

class DateCheck {
 public:
  DateCheck(const Line& line, std::vector<Discrepancy>& found)
      : line_(line), words_(line.passage->words), found_(found) {}

  void run() {
    for (std::uint32_t at = line_.sentence->first_token; at < line_.sentence->last_token; ++at) {
      if (const auto period = period_at(words_, at)) {
        for (const auto& end : {period->first, period->last})
          if (!possible(end)) report(end);
        at = period->last.last_token - 1;
        continue;
      }
      const auto date = date_at(words_, at);
      if (!date) continue;
      if (!possible(*date) && surely_a_date(*date)) report(*date);
      at = date->last_token - 1;
    }
  }

 private:
  // "In June 31 people died", "at least 31 April", "9 November 31 people": a count beside a month.
  [[nodiscard]] bool surely_a_date(const WrittenDate& date) const {
    if (date.year || date.ordinal) return true;
    if (date.day > kLongestMonth) return false;
    const auto& next = words_.token(date.last_token);
    const bool ends = date.last_token >= line_.sentence->last_token ||
                      (next.kind == text::TokenKind::symbol && !next.is(U'-'));
    const bool month_first = words_.is(date.first_token, time::WordClass::month);
    const bool introduced =
        date.first_token > line_.sentence->first_token && introduces(date.first_token - 1);
    if (month_first) return ends;
    return introduced && next.kind != text::TokenKind::number;
  }

  // "on", "by", "until"
  [[nodiscard]] bool introduces(std::uint32_t token) const {
    const auto match = cue_at(words_.text().tokens, token);
    return match && match->length == 1 &&
           (match->cue == Cue::when || match->cue == Cue::by || match->cue == Cue::until);
  }

  void report(const WrittenDate& date) {
    const Span span = span_of(words_, date.first_token, date.last_token);
    TimeExpression time;
    time.type = TimexType::date;
    Discrepancy out;
    out.check = "date";
    out.positions = {{figure_of(line_, span, std::move(time))}};
    out.title = "A date that does not exist: " + std::string(line_.passage->slice(span));
    out.explanation = explain(date);
    found_.push_back(std::move(out));
  }

  [[nodiscard]] static std::string explain(const WrittenDate& date) {
    const int year = date.year.value_or(kLeapYear);
    const auto length = time::month_length(year, date.month);
    const std::string month = words::month(date.month);
    const std::string of_year = date.year && date.month == 2 ? " " + std::to_string(year) : "";
    return month + of_year + " has " + std::to_string(length) + " days.";
  }

  const Line& line_;
  const time::Words& words_;
  std::vector<Discrepancy>& found_;
};

}  // namespace

void check_dates(const Reading& reading, std::vector<Discrepancy>& found) {
  for (const auto* lines : {&reading.title, &reading.body})
    for (const auto& line : *lines)
      if (!line.has(Cue::retract)) DateCheck(line, found).run();
}

}  // namespace claimcheck::auditing
