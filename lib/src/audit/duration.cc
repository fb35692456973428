// A duration against its dates: "a nine-day strike, from 2 to 14 May".

#include <algorithm>
#include <chrono>

#include "audit/arithmetic.h"
#include "audit/checks.h"
#include "audit/nearby.h"
#include "audit/range.h"
#include "audit/written_date.h"
#include "compare/unit_scale.h"
#include "time/calendar.h"
#include "words/in_words.h"

namespace claimcheck::auditing {
namespace {

constexpr double kSecondsOfDay = 86400;
constexpr std::size_t kReach = 10;           // items between a length and its dates
constexpr std::size_t kAppositive = 3;       // items between the dates and a length told after them
constexpr double kLongestWithoutYear = 366;  // days

// From one day or stretch of days to another, as it is written.
struct Stretch {
  std::size_t first_item = 0;  // half open
  std::size_t last_item = 0;
  Span span;
  Range days;  // how many it covers, with and without the first
};

double day_number(Day day) { return static_cast<double>(day.time_since_epoch().count()); }

Range count_days(const DayInterval& first, const DayInterval& last) {
  return {day_number(last.low->value) - day_number(first.high->value),
          day_number(last.high->value) - day_number(first.low->value) + 1};
}

class StretchFinder {
 public:
  explicit StretchFinder(const Line& line) : line_(line), words_(line.passage->words) {}

  std::vector<Stretch> run() {
    std::vector<Stretch> found;
    for (std::size_t at = 0; at < line_.size();) {
      const auto stretch = at_item(at);
      if (stretch) found.push_back(*stretch);
      at = stretch ? stretch->last_item : at + 1;
    }
    return found;
  }

 private:
  [[nodiscard]] std::optional<Stretch> at_item(std::size_t at) const {
    if (auto days = written_days(at)) return days;
    if (auto days = begun_and_ended(at)) return days;
    return two_times(at);
  }

  // "began on 1 August and ended on 8 August 2023"
  [[nodiscard]] std::optional<Stretch> begun_and_ended(std::size_t at) const {
    constexpr std::size_t kApart = 5;  // items
    const auto told = [this](std::size_t date, Cue cue) {
      return is_date(date) && date > 1 && line_[date - 1].is(Cue::when) && line_[date - 2].is(cue);
    };
    if (!told(at, Cue::begin)) return std::nullopt;
    for (std::size_t end = at + 1; end < line_.size() && end <= at + kApart; ++end)
      if (told(end, Cue::end)) return from_to(at, end);
    return std::nullopt;
  }

  // "3 to 10 June 2024"
  [[nodiscard]] std::optional<Stretch> written_days(std::size_t at) const {
    const auto period = period_at(words_, line_[at].first_token);
    if (!period) return std::nullopt;
    auto first = period->first;
    auto last = period->last;
    // Without a year any will do: only a leap day could make a difference, and it never does here.
    if (!first.year) first.year = last.year = kOrdinaryYear;
    const auto from = resolve(first);
    const auto to = resolve(last);
    if (!from || !to) return std::nullopt;
    std::size_t end = at;
    while (end < line_.size() && line_[end].first_token < last.last_token) ++end;
    return Stretch{at, end, span_of(words_, first.first_token, last.last_token),
                   count_days(DayInterval::point(*from), DayInterval::point(*to))};
  }

  // "2010 to 2014", "between May and July 2020"
  [[nodiscard]] std::optional<Stretch> two_times(std::size_t at) const {
    const std::size_t end = at + 2;
    if (!is_date(at) || end >= line_.size() || !is_date(end)) return std::nullopt;
    const Item& joint = line_[at + 1];
    const bool between =
        at > 0 && is_small(line_, at - 1, Small::between) && is_small(line_, at + 1, Small::and_);
    const bool joined = joint.is(Cue::to) || joint.is(Cue::until) || line_.is_mark(at + 1, U'-');
    return between || joined ? from_to(at, end) : std::nullopt;
  }
  [[nodiscard]] std::optional<Stretch> from_to(std::size_t at, std::size_t end) const {
    auto first = *line_[at].time()->days;
    const auto& last = *line_[end].time()->days;
    if (has_year(end) && !has_year(at)) first = moved_before(first, last);
    if (has_year(at) && !has_year(end)) return std::nullopt;
    const Range days = count_days(first, last);
    if (days.low < 0 || (!has_year(end) && days.high > kLongestWithoutYear)) return std::nullopt;
    return Stretch{at, end + 1, line_[at].mention->span.joined(line_[end].mention->span), days};
  }

  [[nodiscard]] bool is_date(std::size_t at) const {
    const TimeExpression* time = line_[at].time();
    return time && time->type == TimexType::date && time->days && time->days->low &&
           time->days->high && (has_year(at) || names_month(line_, line_[at]));
  }
  [[nodiscard]] bool has_year(std::size_t at) const { return names_year(line_, line_[at]); }

  // The year told with the last day holds for the first.
  static DayInterval moved_before(const DayInterval& first, const DayInterval& last) {
    const int years = time::year_of(last.low->value) - time::year_of(first.low->value);
    const auto moved = [&first](int by) {
      return DayInterval::closed(time::add_months(first.low->value, 12 * by),
                                 time::add_months(first.high->value, 12 * by));
    };
    const auto same_year = moved(years);
    return same_year.low->value <= last.low->value ? same_year : moved(years - 1);
  }

  static constexpr int kOrdinaryYear = 2023;

  const Line& line_;
  const time::Words& words_;
};

class DurationCheck {
 public:
  DurationCheck(const Line& line, std::vector<Discrepancy>& found) : line_(line), found_(found) {}

  void run() {
    const auto lengths = lengths_of_time();
    if (lengths.empty()) return;
    for (const auto& stretch : StretchFinder(line_).run())
      for (const auto length : lengths)
        if (belong_together(length, stretch)) judge(length, stretch);
  }

 private:
  [[nodiscard]] std::vector<std::size_t> lengths_of_time() const {
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < line_.size(); ++at)
      if (const TimeExpression* time = line_[at].time())
        if (time->type == TimexType::duration && time->quantity && whole_days(*time->quantity))
          found.push_back(at);
    return found;
  }
  // Not hours; and "one day" is more often a manner of speaking.
  static bool whole_days(const Quantity& length) {
    const auto scale = comparison::unit_scale(length.dimension, length.unit);
    if (!scale || scale->factor < kSecondsOfDay || !length.value) return false;
    return length.unit != "day" || length.value->to_double() > 1;
  }

  [[nodiscard]] bool belong_together(std::size_t length, const Stretch& stretch) const {
    if (length < stretch.first_item) return told_before(length, stretch);
    return told_after(length, stretch);
  }

  // "The nine-day strike, from 2 to 14 May", "a strike of two weeks that ran from ..."
  [[nodiscard]] bool told_before(std::size_t length, const Stretch& stretch) const {
    if (stretch.first_item - length > kReach || is_rate(length)) return false;
    const std::size_t before = stretch.first_item - 1;
    const bool ran = before > 0 && is_small(line_, before - 1, Small::ran);  // a ban, in the end
    for (std::size_t at = 0; at < stretch.first_item; ++at)
      if ((line_[at].is(Cue::nominal) && !ran) || (at > length && line_[at].mention)) return false;
    return line_[before].is(Cue::from) || line_[before].is(Cue::when) ||
           line_.is_mark(before, U'(') || line_.is_mark(before, U',');
  }

  // "from 1 March to 20 March, 40 days,"
  [[nodiscard]] bool told_after(std::size_t length, const Stretch& stretch) const {
    if (length - stretch.last_item > kAppositive || is_rate(length)) return false;
    if (!line_.is_mark(stretch.last_item, U',') && !line_.is_mark(stretch.last_item, U'('))
      return false;
    for (std::size_t at = stretch.last_item + 1; at < length; ++at)
      if (line_[at].kind != Item::Kind::word && !line_[at].is(Cue::total)) return false;
    return length + 1 >= line_.size() || line_[length + 1].kind == Item::Kind::mark;
  }

  // "four days a week", "two weeks per month"
  [[nodiscard]] bool is_rate(std::size_t length) const {
    return is_small(line_, length + 1, Small::per);
  }

  void judge(std::size_t length, const Stretch& stretch) {
    const Quantity& said = *line_[length].time()->quantity;
    const double unit = comparison::unit_scale(said.dimension, said.unit)->factor / kSecondsOfDay;
    const Range in_days = range_of(said) * point(unit);
    if (apart(in_days, stretch.days)) report(length, stretch, unit);
  }

  void report(std::size_t length, const Stretch& stretch, double unit) {
    const Quantity& said = *line_[length].time()->quantity;
    Discrepancy out;
    out.check = "duration";
    TimeExpression period;
    period.type = TimexType::date;
    out.positions = {{figure_of(line_, line_[length])},
                     {figure_of(line_, stretch.span, std::move(period))}};
    out.title = "The duration does not fit its dates";
    out.explanation = std::string(line_.passage->slice(stretch.span)) + " covers " +
                      covered(stretch.days, unit, said.unit) + ", not " +
                      words::number(*said.value) + ".";
    out.gap = 1 - std::min(stretch.days.middle(), said.value->to_double() * unit) /
                      std::max(stretch.days.middle(), said.value->to_double() * unit);
    found_.push_back(std::move(out));
  }

  // "7 or 8 days", "3 to 5 years"
  static std::string covered(const Range& days, double unit, const std::string& name) {
    const Range units{days.low / unit, days.high / unit};
    const std::string joint = unit == 1 && units.high - units.low == 1 ? " or " : " to ";
    return rounded_in_words(units.low) + joint + rounded_in_words(units.high) + " " + name + "s";
  }

  const Line& line_;
  std::vector<Discrepancy>& found_;
};

}  // namespace

void check_durations(const Reading& reading, std::vector<Discrepancy>& found) {
  for (const auto* lines : {&reading.title, &reading.body})
    for (const auto& line : *lines) DurationCheck(line, found).run();
}

}  // namespace claimcheck::auditing
