// An age against a year of birth: "the 66-year-old, who was born in 1961".

#include <chrono>
#include <cmath>
#include <optional>
#include <string>

#include "audit/checks.h"
#include "audit/nearby.h"
#include "audit/range.h"
#include "audit/written_date.h"
#include "words/in_words.h"

namespace claimcheck::auditing {
namespace {

constexpr std::size_t kClose = 10;  // items from a birth at the head of a sentence to the age
constexpr std::size_t kNouns = 3;   // words of a "66-year-old former banker"
constexpr double kYear = 365.2425;  // days

// An age or a birth, and whose it is, as far as the words beside it tell.
struct Fact {
  const Line* line = nullptr;
  std::size_t item = 0;  // the age, or the day of birth
  std::size_t cue = 0;   // of a birth: "was born"
};

class AgeCheck {
 public:
  AgeCheck(const Reading& reading, Day published, std::vector<Discrepancy>& found)
      : lines_(reading.body), published_(published), found_(found) {}

  void run() {
    for (std::size_t at = 0; at < lines_.size(); ++at) {
      const auto birth = birth_in(lines_[at]);
      if (!birth) continue;
      if (const auto age = age_of(*birth, at)) judge(*age, *birth);
    }
  }

 private:
  // The only birth of a sentence; with two, whose is whose is not known.
  static std::optional<Fact> birth_in(const Line& line) {
    std::optional<Fact> found;
    for (std::size_t at = 0; at + 1 < line.size(); ++at) {
      if (!line[at].is(Cue::born)) continue;
      if (found) return std::nullopt;
      std::size_t day = at + 1;
      if (!line[day].mention && day + 1 < line.size()) ++day;
      const TimeExpression* time = line[day].time();
      if (time && time->type == TimexType::date && time->days && time->days->low &&
          time->days->high && names_year(line, line[day]))
        found = Fact{&line, day, at};
    }
    return found;
  }

  static bool names_year(const Line& line, const Item& item) {
    const time::Words words(line.passage->text, {});
    for (auto token = item.first_token; token < item.last_token; ++token)
      if (words.length(token) == 4 && words.digits(token)) return true;
    return false;
  }

  [[nodiscard]] std::optional<Fact> age_of(const Fact& birth, std::size_t line) const {
    if (birth.line->has(Cue::then)) return std::nullopt;
    if (const auto age = age_beside(birth)) return age;
    const bool pronoun = birth.cue == 1 && (*birth.line)[0].is(Cue::pronoun);
    if (pronoun && line > 0) return only_age(lines_[line - 1]);
    return birth.cue > 0 ? age_of_name(birth) : std::nullopt;
  }

  // "Halen, 66, was born in 1961", "the 66-year-old, who was born in 1961", "Born in 1961, the
  // 66-year-old"
  static std::optional<Fact> age_beside(const Fact& birth) {
    const Line& line = *birth.line;
    if (const auto age = age_right_before(line, birth.cue)) return Fact{&line, *age, 0};
    if (birth.cue > 0) return std::nullopt;
    for (std::size_t at = birth.item + 1; at < line.size() && at <= birth.item + kClose; ++at)
      if (is_age(line[at])) return Fact{&line, at, 0};
    return std::nullopt;
  }

  // Between the two stand the noun of a "66-year-old banker", a comma and "who", nothing else.
  static std::optional<std::size_t> age_right_before(const Line& line, std::size_t cue) {
    std::size_t at = cue;
    if (at > 0 && is_word(line, at - 1, "who")) --at;
    if (at > 0 && line.is_mark(at - 1, U',')) --at;
    for (std::size_t nouns = 0; nouns <= kNouns && at > 0; ++nouns) {
      const Item& item = line[--at];
      if (is_age(item)) return at;
      if (item.kind != Item::Kind::word || line.token(item).capitalised) break;
    }
    return std::nullopt;
  }

  static std::optional<Fact> only_age(const Line& line) {
    std::optional<Fact> found;
    for (std::size_t at = 0; at < line.size(); ++at) {
      if (!is_age(line[at])) continue;
      if (found) return std::nullopt;
      found = Fact{&line, at, 0};
    }
    return found && !line.has(Cue::then) ? found : std::nullopt;
  }

  // "Viktor Halen, 66, left prison ... Halen was born in 1961": the same name before both.
  [[nodiscard]] std::optional<Fact> age_of_name(const Fact& birth) const {
    const Line& line = *birth.line;
    const auto& name = line.token(line[birth.cue - 1]);
    if (!name.capitalised || line[birth.cue - 1].mention) return std::nullopt;
    for (const auto& other : lines_)
      for (std::size_t at = 2; at < other.size(); ++at)
        if (is_age(other[at]) && other.is_mark(at - 1, U',') &&
            other.token(other[at - 2]).hash == name.hash && !other.has(Cue::then))
          return Fact{&other, at, 0};
    return std::nullopt;
  }

  static bool is_age(const Item& item) {
    const Quantity* quantity = item.quantity();
    return quantity && quantity->dimension == Dimension::age && quantity->value;
  }

  // Whole years lived on publication day, or on any other day that the sentences name.
  void judge(const Fact& age, const Fact& birth) {
    const Quantity& said = *(*age.line)[age.item].quantity();
    const DayInterval& born = *(*birth.line)[birth.item].time()->days;
    const Range stated{std::floor(range_of(said).low + 0.5), range_of(said).high};
    const Range now = age_on(DayInterval::point(published_), born);
    if (!apart(stated, now)) return;
    for (const Line* line : {age.line, birth.line})
      for (const auto& item : line->items)
        if (item.time() && &item != &(*birth.line)[birth.item] && fits(*item.time(), stated, born))
          return;
    report(age, birth, now);
  }
  static bool fits(const TimeExpression& time, const Range& stated, const DayInterval& born) {
    if (!time.days || !time.days->low || !time.days->high) return false;
    return !apart(stated, age_on(*time.days, born));
  }

  static Range age_on(const DayInterval& day, const DayInterval& born) {
    const auto years = [](Day from, Day to) {
      return std::floor(static_cast<double>((to - from).count()) / kYear + 1e-3);
    };
    return {years(born.high->value, day.low->value), years(born.low->value, day.high->value)};
  }

  void report(const Fact& age, const Fact& birth, const Range& now) {
    const Line& line = *birth.line;
    const std::string born(line.passage->slice(line[birth.item].mention->span));
    Discrepancy out;
    out.check = "age";
    out.positions = {{figure_of(*age.line, (*age.line)[age.item])},
                     {figure_of(line, line[birth.item])}};
    out.title = "The age does not fit the birth";
    out.explanation = "Born " + born + ", the age on " + words::day(published_) + " is " +
                      words::number(now.low) +
                      (now.low < now.high ? " or " + words::number(now.high) : "") + ", not " +
                      words::number(*(*age.line)[age.item].quantity()->value) + ".";
    out.gap = 0.05;
    found_.push_back(std::move(out));
  }

  const std::vector<Line>& lines_;
  Day published_;
  std::vector<Discrepancy>& found_;
};

}  // namespace

void check_ages(const Reading& reading, std::vector<Discrepancy>& found) {
  if (!reading.article.document.published) return;
  AgeCheck(reading, reading.article.document.published->day, found).run();
}

}  // namespace claimcheck::auditing
