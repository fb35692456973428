// An age against a year of birth: "the 70-year-old, who was born in 1949".

#include <algorithm>
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
constexpr std::size_t kNouns = 3;   // words of a "68-year-old former banker"
constexpr double kYear = 365.2425;  // days

struct Birth {
  const Line* line = nullptr;
  std::size_t cue = 0;  // "was born"
  std::size_t day = 0;  // items
};

struct Age {
  const Line* line = nullptr;
  std::size_t item = 0;
  int years = 0;
  const Line* death = nullptr;  // the sentence that tells of the death at that age
};

// Whether a bare number is told as an age: "Ryberg, 68,", "Ryberg (born 1985), 25,", "aged 68".
bool stands_as_age(const Line& line, std::size_t at) {
  if (at >= 1 && line[at - 1].is(Cue::aged)) return true;
  if (at < 2 || !line.is_mark(at - 1, U',')) return false;
  const bool closed = line.is_mark(at + 1, U',') || line.is_mark(at + 1, U'.');
  return closed && (line.token(line[at - 2]).capitalised || line.is_mark(at - 2, U')'));
}

// "68-year-old", "aged 68"; or a number between commas behind a name: "Jonas Ryberg, 68,".
std::optional<Age> age_at(const Line& line, std::size_t at) {
  constexpr double kOldest = 119;
  if (const Quantity* quantity = line[at].quantity()) {
    if (quantity->dimension != Dimension::age || !quantity->value) return std::nullopt;
    const bool years = quantity->unit.empty() || quantity->unit.starts_with("year");
    const double value = quantity->value->to_double();
    if (!years || quantity->modifier != Modifier::exact || value > kOldest) return std::nullopt;
    return Age{&line, at, static_cast<int>(value)};
  }
  if (line[at].mention || !stands_as_age(line, at)) return std::nullopt;
  const auto value = line.passage->words.digits(line[at].first_token);
  if (!value || *value < 1 || *value > kOldest) return std::nullopt;
  return Age{&line, at, *value};
}

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
  static std::optional<Birth> birth_in(const Line& line) {
    std::optional<Birth> found;
    for (std::size_t at = 0; at + 1 < line.size(); ++at) {
      if (!line[at].is(Cue::born)) continue;
      if (found) return std::nullopt;
      const std::size_t day = first_time(line, at + 1);
      if (day == line.size()) continue;
      const TimeExpression* time = line[day].time();
      if (time && time->type == TimexType::date && time->days && time->days->low &&
          time->days->high && names_year(line, line[day]))
        found = Birth{&line, at, day};
    }
    return found;
  }

  // "in Orm in 1960": the next time expression before any mark.
  static std::size_t first_time(const Line& line, std::size_t from) {
    for (std::size_t at = from; at < line.size() && at < from + kClose / 2; ++at) {
      if (line[at].time()) return at;
      if (line[at].kind == Item::Kind::mark || line[at].mention) break;
    }
    return line.size();
  }

  [[nodiscard]] std::optional<Age> age_of(const Birth& birth, std::size_t line) const {
    if (const auto age = age_of_dead(birth)) return age;
    const bool then = birth.line->has(Cue::then);
    if (const auto age = age_beside(birth); age && !then) return age;
    constexpr std::size_t kReach = 2;  // sentences back
    for (std::size_t back = 1; back <= kReach && back <= line; ++back)
      if (const auto age = age_at_death(line - back);
          age && (is_born_who_died(birth, *age) || is_named_before(birth, *age)))
        return age;
    if (then) return std::nullopt;
    const bool pronoun = birth.cue == 1 && (*birth.line)[0].is(Cue::pronoun);
    if (pronoun && line > 0) return only_age(lines_[line - 1]);
    if (birth.cue == 0 || opens_with_name(birth)) return age_that_goes_on(line);
    if (const auto age = age_of_name(birth)) return age;
    return is_named(*birth.line, birth.cue) ? age_that_goes_on(line) : std::nullopt;
  }
  // "Ryberg, who was born in 1940, has died at the age of 78"; not with the year of the death.
  static std::optional<Age> age_of_dead(const Birth& birth) {
    const Line& line = *birth.line;
    if (!opens_with_name(birth) || !tells_death(line)) return std::nullopt;
    for (const auto& item : line.items)
      if (item.time() && &item != &line[birth.day] && names_year(line, item)) return std::nullopt;
    return age_in_death(line);
  }
  // "Ryberg died on Sunday. She was 91."; "Ryberg died in Orm on Sunday at 91", "aged 91".
  [[nodiscard]] std::optional<Age> age_at_death(std::size_t at) const {
    const Line& line = lines_[at];
    if (tells_death(line)) return age_in_death(line);
    const bool short_one = line.size() == 4 && line[0].is(Cue::pronoun) && line[1].is(Cue::are);
    if (!short_one || at == 0 || !tells_death(lines_[at - 1])) return std::nullopt;
    auto age = bare_age(line, 2);
    if (age) age->death = &lines_[at - 1];
    return age;
  }
  static bool tells_death(const Line& line) { return line.has(Cue::dies) || line.has(Cue::death); }
  static std::optional<Age> age_in_death(const Line& line) {
    for (std::size_t at = 1; at + 1 < line.size(); ++at) {
      const bool told = is_small(line, at - 1, Small::at) || line[at - 1].is(Cue::death) ||
                        line[at - 1].is(Cue::are);
      if (!told || line[at + 1].kind != Item::Kind::mark) continue;
      auto age = bare_age(line, at);
      if (age) age->death = &line;
      return age;
    }
    auto age = lone_age(line);
    if (age) age->death = &line;
    return age;
  }
  static std::optional<Age> bare_age(const Line& line, std::size_t at) {
    const Quantity* bare = line[at].quantity();
    const bool plain = bare && bare->value && bare->modifier == Modifier::exact &&
                       (bare->dimension == Dimension::age ||
                        (bare->dimension == Dimension::count && bare->unit.empty()));
    return plain ? std::optional(Age{&line, at, static_cast<int>(bare->value->to_double())})
                 : std::nullopt;
  }
  // "She was born in 1940"; "Born in 1940 in Orm, she ..."; "Ryberg, who was born in 1940, ..." of
  // a Ryberg who has died. Not where the death has a year of its own.
  static bool is_born_who_died(const Birth& birth, const Age& age) {
    const Line& line = *birth.line;
    if (names_any_year(*age.death)) return false;
    if (birth.cue == 1) return line[0].is(Cue::pronoun);
    if (birth.cue > 0)
      return opens_with_name(birth) && names(*age.death, line.token(line[birth.cue - 3]));
    for (std::size_t at = birth.day + 1; at + 1 < line.size(); ++at) {
      if (!line.is_mark(at, U',')) continue;
      const auto& subject = line.token(line[at + 1]);
      return line[at + 1].is(Cue::pronoun) || (subject.capitalised && names(*age.death, subject));
    }
    return false;
  }
  // "Ada Holm is dead. She died on Sunday at the age of 82. Holm was born in 1937 ..."
  [[nodiscard]] bool is_named_before(const Birth& birth, const Age& age) const {
    constexpr std::size_t kFullName = 3;
    if (birth.cue == 0 || birth.cue > kFullName || names_any_year(*age.death)) return false;
    const Line* about = age.death;
    if ((*about)[0].is(Cue::pronoun) && about != &lines_.front()) --about;
    for (std::size_t at = 0; at < birth.cue; ++at) {
      const auto& name = birth.line->token((*birth.line)[at]);
      if ((*birth.line)[at].mention || !name.capitalised || !names(*about, name)) return false;
    }
    return !names_possessor(*about, birth.line->token((*birth.line)[birth.cue - 1]));
  }
  // "Holm's husband died"
  static bool names_possessor(const Line& line, const text::Token& name) {
    const auto& words = line.passage->words;
    for (auto at = line.sentence->first_token; at < line.sentence->last_token; ++at)
      if (words.token(at).hash == name.hash && words.possessive(at + 1)) return true;
    return false;
  }
  static bool names_any_year(const Line& line) {
    return std::ranges::any_of(
        line.items, [&line](const Item& item) { return item.time() && names_year(line, item); });
  }
  static bool names(const Line& line, const text::Token& name) {
    const auto& tokens = line.passage->text.tokens;
    return std::any_of(tokens.begin() + line.sentence->first_token,
                       tokens.begin() + line.sentence->last_token,
                       [&name](const text::Token& token) { return token.hash == name.hash; });
  }

  // "Ryberg, who was born in 1960, left": the sentence is about who was born.
  static bool opens_with_name(const Birth& birth) {
    const Line& line = *birth.line;
    const std::size_t comma = birth.cue >= 2 ? birth.cue - 2 : 0;
    return line.is_mark(comma, U',') && is_small(line, birth.cue - 1, Small::relative) &&
           is_named(line, comma);
  }
  // Whether all items before `end` are the words of one name.
  static bool is_named(const Line& line, std::size_t end) {
    constexpr std::size_t kFullName = 3;
    if (end == 0 || end > kFullName) return false;
    for (std::size_t at = 0; at < end; ++at)
      if (line[at].kind != Item::Kind::word || !line.token(line[at]).capitalised) return false;
    return true;
  }
  // "Born in 1951, Salani swam across the strait. The 72-year-old ...", "...; the 72-year-old ..."
  [[nodiscard]] std::optional<Age> age_that_goes_on(std::size_t at) const {
    const Line& line = lines_[at];
    for (std::size_t mark = 0; mark < line.size(); ++mark)
      if (line.is_mark(mark, U';'))
        if (const auto age = leading_age(line, mark + 1)) return age;
    return at + 1 < lines_.size() ? leading_age(lines_[at + 1], 0) : std::nullopt;
  }
  static std::optional<Age> leading_age(const Line& line, std::size_t at) {
    if (!line.is(at, Cue::determiner) || at + 1 >= line.size() || line.has(Cue::then))
      return std::nullopt;
    // "The 12-year-old boy" is somebody else.
    return line.is(at + 2, Cue::divide) ? std::nullopt : age_at(line, at + 1);
  }

  // "Ryberg, 68, was born in 1960", "the 70-year-old, who was born in 1949", "Born in 1960, the
  // 68-year-old"
  static std::optional<Age> age_beside(const Birth& birth) {
    const Line& line = *birth.line;
    if (const auto age = age_right_before(line, birth.cue)) return age;
    if (const auto age = age_right_after(line, birth.day)) return age;
    const bool pronoun = birth.cue == 1 && line[0].is(Cue::pronoun);
    if (birth.cue > 0 && !pronoun) return std::nullopt;
    for (std::size_t at = birth.day + 1; at < line.size() && at <= birth.day + kClose; ++at)
      if (const auto age = age_at(line, at)) return age;
    return std::nullopt;
  }

  // "who was born in 1980, is 52"; "(born 1985), 25,"
  static std::optional<Age> age_right_after(const Line& line, std::size_t day) {
    std::size_t at = day + 1;
    if (line.is_mark(at, U')')) ++at;
    if (line.is_mark(at, U',')) ++at;
    if (at + 1 < line.size() && line[at].is(Cue::are)) ++at;
    if (at >= line.size()) return std::nullopt;
    if (const auto age = age_at(line, at)) return age;
    return line[at - 1].is(Cue::are) ? bare_age(line, at) : std::nullopt;
  }

  // Between the two stand the noun of a "68-year-old banker", a comma and "who", nothing else.
  static std::optional<Age> age_right_before(const Line& line, std::size_t cue) {
    std::size_t at = cue;
    if (at > 0 && is_small(line, at - 1, Small::relative)) --at;
    if (at > 0 && line.is_mark(at - 1, U',')) --at;
    for (std::size_t nouns = 0; nouns <= kNouns && at > 0; ++nouns) {
      const Item& item = line[--at];
      if (const auto age = age_at(line, at)) return age;
      if (item.is(Cue::aged)) continue;
      if (item.kind != Item::Kind::word || line.token(item).capitalised) break;
    }
    return std::nullopt;
  }

  static std::optional<Age> only_age(const Line& line) {
    return line.has(Cue::then) ? std::nullopt : lone_age(line);
  }
  static std::optional<Age> lone_age(const Line& line) {
    std::optional<Age> found;
    for (std::size_t at = 0; at < line.size(); ++at) {
      const auto age = age_at(line, at);
      if (age && found) return std::nullopt;
      if (age) found = age;
    }
    return found;
  }

  // "Jonas Ryberg, 68, left prison ... Ryberg was born in 1960": the same name before both.
  [[nodiscard]] std::optional<Age> age_of_name(const Birth& birth) const {
    const Line& line = *birth.line;
    std::size_t named = birth.cue - 1;
    if (named > 0 && line.is_mark(named, U',')) --named;
    const auto& name = line.token(line[named]);
    if (!name.capitalised || line[named].mention) return std::nullopt;
    for (const auto& other : lines_)
      for (std::size_t at = 2; at < other.size(); ++at)
        if (other.is_mark(at - 1, U',') && other.token(other[at - 2]).hash == name.hash &&
            !other.has(Cue::then))
          if (const auto age = age_at(other, at)) return age;
    return std::nullopt;
  }

  // Whole years lived on publication day, or on any other day that the sentences name.
  void judge(const Age& age, const Birth& birth) {
    const DayInterval& born = *(*birth.line)[birth.day].time()->days;
    const Range stated = point(age.years);
    const Range now = age_on(DayInterval::point(published_), born);
    if (!apart(stated, now)) return;
    for (const Line* line : {age.line, birth.line, age.death ? age.death : age.line})
      for (const auto& item : line->items)
        if (item.time() && &item != &(*birth.line)[birth.day] && fits(*item.time(), stated, born))
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

  void report(const Age& age, const Birth& birth, const Range& now) {
    const Line& line = *birth.line;
    const std::string born(line.passage->slice(line[birth.day].mention->span));
    Discrepancy out;
    out.check = "age";
    out.positions = {{figure_of_age(age)}, {figure_of(line, line[birth.day])}};
    out.title = "The age does not fit the birth";
    out.explanation = "Born " + born + ", the age on " + words::day(published_) + " is " +
                      words::number(now.low) +
                      (now.low < now.high ? " or " + words::number(now.high) : "") + ", not " +
                      std::to_string(age.years) + ".";
    out.gap = 0.05;
    found_.push_back(std::move(out));
  }

  static Figure figure_of_age(const Age& age) {
    const Item& item = (*age.line)[age.item];
    if (item.mention) return figure_of(*age.line, item);
    Quantity years;
    years.dimension = Dimension::age;
    years.unit = "year-of-age";
    years.value = Decimal(age.years);
    years.set = Interval<double>::point(age.years);
    return {age.line->passage, age.line->sentence, age.line->token(item).span(), std::move(years),
            nullptr};
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
