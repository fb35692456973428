// An anniversary against the year it looks back on: "founded in 1952, marks its 80th anniversary".

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <optional>
#include <string>

#include "audit/checks.h"
#include "audit/nearby.h"
#include "time/calendar.h"
#include "time/words.h"

namespace claimcheck::auditing {
namespace {

constexpr int kSlack = 1;          // a feast may be held early or late
constexpr std::size_t kReach = 5;  // items from a deed to its year
constexpr int kLongest = 200;      // years

struct Jubilee {
  std::size_t item = 0;  // the ordinal
  int years = 0;
  bool past = false;  // some day, not these days: "celebrated its 50th birthday with a cake"
};

std::optional<int> year_of(const Line& line, std::size_t at) {
  const TimeExpression* time = line[at].time();
  if (!time || time->type != TimexType::date || !time->days || !time->days->low ||
      !time->days->high)
    return std::nullopt;
  const int year = time::year_of(time->days->low->value);
  return year == time::year_of(time->days->high->value) ? std::optional(year) : std::nullopt;
}

class AnniversaryCheck {
 public:
  AnniversaryCheck(const std::vector<Line>& lines, Day published, std::vector<Discrepancy>& found)
      : lines_(lines), today_(published), published_(time::year_of(published)), found_(found) {}

  void run() {
    for (std::size_t at = 0; at < lines_.size(); ++at) {
      const Line& line = lines_[at];
      auto jubilee = own_jubilee(line);
      if (!jubilee) jubilee = bare_jubilee(line);
      if (!jubilee || line.has(Cue::retract) || line.has(Cue::then)) continue;
      birthday_ = is_birthday(line);
      const Line* about = line_of_founding(at);
      if (about) judge(line, *jubilee, *about, *founding(*about));
    }
  }

 private:
  // Its own line, the one before where it begins with "it", or the one after that does.
  [[nodiscard]] const Line* line_of_founding(std::size_t at) const {
    const auto points_back = [](const Line& line) {
      return line[0].is(Cue::they) || line[0].is(Cue::pronoun);
    };
    if (founding(lines_[at])) return &lines_[at];
    if (at > 0 && points_back(lines_[at]) && founding(lines_[at - 1])) return &lines_[at - 1];
    if (at + 1 < lines_.size() && points_back(lines_[at + 1]) && founding(lines_[at + 1]))
      return &lines_[at + 1];
    return nullptr;
  }

  // "is celebrating its 80th anniversary", "celebrated it"; the only one of its sentence.
  [[nodiscard]] std::optional<Jubilee> own_jubilee(const Line& line) const {
    constexpr std::size_t kVerb = 3;  // items from the verb to the ordinal
    std::optional<Jubilee> found;
    for (std::size_t at = 2; at < line.size(); ++at) {
      if (!line.has_inside(line[at], Cue::anniversary)) continue;
      if (found || is_of_another(line, at)) return std::nullopt;
      auto jubilee = counted(line, at);
      if (!jubilee || jubilee->item < 2 || !is_own(line, jubilee->item - 1)) return std::nullopt;
      bool celebrates = false;
      bool celebrated = false;
      for (std::size_t back = 2; back <= kVerb && back <= jubilee->item; ++back) {
        const std::size_t verb = jubilee->item - back;
        const bool past = verb > 0 && is_small(line, verb - 1, Small::past);
        celebrates = celebrates || (is_small(line, verb, Small::celebrates) && !past);
        celebrated = celebrated || is_small(line, verb, Small::celebrated);
      }
      if (!celebrates && !celebrated) return std::nullopt;
      jubilee->past = !celebrates && !tells_of_these_days(line);
      found = jubilee;
    }
    return found;
  }
  [[nodiscard]] bool tells_of_these_days(const Line& line) const {
    constexpr std::chrono::days kRecent{14};
    return std::ranges::any_of(line.items, [&](const Item& item) {
      const TimeExpression* time = item.time();
      return time && time->type == TimexType::date && time->days && time->days->low &&
             time->days->low->value <= today_ && today_ - time->days->low->value < kRecent;
    });
  }
  // "turns 75", "celebrates 75 years this week"
  static std::optional<Jubilee> bare_jubilee(const Line& line) {
    for (std::size_t at = 1; at + 1 < line.size(); ++at) {
      const Item& verb = line[at - 1];
      if (!is_small(line, at - 1, Small::celebrates) || line[at].last_token == verb.last_token)
        continue;
      const auto years = line.passage->words.digits(line[at].first_token);
      const Item& behind = line[at + 1];
      const bool ends = behind.kind == Item::Kind::mark || behind.time();
      if (years && *years > 0 && *years < kLongest && ends && is_count_of_years(line, at))
        return Jubilee{at, *years};
    }
    return std::nullopt;
  }
  static bool is_count_of_years(const Line& line, std::size_t at) {
    const TimeExpression* time = line[at].time();
    if (time) return time->quantity && time->quantity->unit == "year";
    const Quantity* quantity = line[at].quantity();
    const bool bare = !quantity || quantity->unit.empty() || quantity->dimension == Dimension::age;
    return bare && is_small(line, at - 1, Small::turns);
  }
  static bool is_own(const Line& line, std::size_t at) {
    return line[at].is(Cue::determiner) && !is_small(line, at, Small::the);
  }
  // "of its liberation", "as a grammar school", "on the throne"
  static bool is_of_another(const Line& line, std::size_t at) {
    if (is_small(line, at + 1, Small::of) || is_small(line, at + 1, Small::as)) return true;
    if (at + 1 >= line.size()) return false;
    const bool on = is_small(line, at + 1, Small::in) || line[at + 1].is(Cue::when);
    return on && !(at + 2 < line.size() && line[at + 2].time());
  }
  // The number stands in the same expression, or right before the noun.
  static std::optional<Jubilee> counted(const Line& line, std::size_t at) {
    for (const std::size_t item : {at, at - 1})
      for (auto token = line[item].first_token; token < line[item].last_token; ++token)
        if (const auto years = line.passage->words.digits(token);
            years && *years > 0 && *years < kLongest)
          return Jubilee{item, *years};
    // "st", "nd" may stand apart from their number
    const bool ending = at >= 2 && line[at - 1].is(Cue::ordinal);
    const auto years = ending ? line.passage->words.digits(line[at - 2].first_token) : std::nullopt;
    return years ? std::optional(Jubilee{at - 2, *years}) : std::nullopt;
  }

  // What people have, who are born; "turns 75" too.
  static bool is_birthday(const Line& line) {
    const auto tokens = std::span(line.passage->text.tokens).first(line.sentence->last_token);
    bool anniversary = false;
    for (auto at = line.sentence->first_token; at < line.sentence->last_token; ++at) {
      const auto match = cue_at(tokens, at);
      if (!match || match->cue != Cue::anniversary) continue;
      if (match->value > 0) return true;
      anniversary = true;
    }
    return !anniversary;
  }

  // The year behind the only deed of a line that an anniversary may look back on.
  [[nodiscard]] std::optional<std::size_t> founding(const Line& line) const {
    std::optional<std::size_t> found;
    for (std::size_t at = 0; at < line.size(); ++at) {
      const bool born = birthday_ && line[at].is(Cue::born);
      if (!born && !line[at].is(Cue::founded) && !line[at].is(Cue::begin)) continue;
      for (std::size_t ahead = at + 1; ahead < line.size() && ahead <= at + kReach; ++ahead) {
        if (line[ahead].kind == Item::Kind::mark) break;
        if (!year_of(line, ahead)) continue;
        if (found) return std::nullopt;
        found = ahead;
        break;
      }
    }
    return found;
  }

  // On publication, or on any day that the sentence names.
  void judge(const Line& line, const Jubilee& jubilee, const Line& line_of_year,
             std::size_t founded) {
    const int begun = *year_of(line_of_year, founded);
    // It may have been any year since.
    if (jubilee.past && begun + jubilee.years <= published_) return;
    const auto fits = [&](int year) {
      return std::abs(year - begun - jubilee.years) <= kSlack ||
             std::abs(published_ - year - jubilee.years) <= kSlack;
    };
    if (fits(published_) || fits(begun)) return;
    for (std::size_t at = 0; at < line.size(); ++at) {
      const bool own = at == jubilee.item || (&line == &line_of_year && at == founded);
      if (const auto year = year_of(line, at); year && !own && fits(*year)) return;
    }
    report(line, jubilee, line_of_year, founded);
  }

  void report(const Line& line, const Jubilee& jubilee, const Line& line_of_year,
              std::size_t founded) {
    const int begun = *year_of(line_of_year, founded);
    Discrepancy out;
    out.check = "anniversary";
    out.positions = {{figure_of_jubilee(line, jubilee)},
                     {figure_of(line_of_year, line_of_year[founded])}};
    out.title = "The anniversary does not fit its year";
    out.explanation = std::to_string(begun) + " + " + std::to_string(jubilee.years) + " = " +
                      std::to_string(begun + jubilee.years) + ", not " +
                      std::to_string(published_) + ".";
    out.gap = 0.1;
    found_.push_back(std::move(out));
  }
  static Figure figure_of_jubilee(const Line& line, const Jubilee& jubilee) {
    const Item& item = line[jubilee.item];
    if (item.mention) return figure_of(line, item);
    TimeExpression time;
    time.type = TimexType::date;
    return figure_of(line, line.token(item).span(), std::move(time));
  }

  const std::vector<Line>& lines_;
  Day today_;
  int published_;          // the year
  bool birthday_ = false;  // of the line in hand
  std::vector<Discrepancy>& found_;
};

}  // namespace

void check_anniversaries(const Reading& reading, std::vector<Discrepancy>& found) {
  const auto& published = reading.article.document.published;
  if (published) AnniversaryCheck(reading.body, published->day, found).run();
}

}  // namespace claimcheck::auditing
