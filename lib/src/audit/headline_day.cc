// The day that a headline tells against the one that the article tells.

#include <chrono>
#include <cmath>
#include <optional>
#include <span>
#include <string>

#include "audit/checks.h"
#include "audit/content_words.h"
#include "audit/nearby.h"
#include "text/token.h"

namespace claimcheck::auditing {
namespace {

constexpr std::size_t kLead = 4;           // sentences of the body that a headline sums up
constexpr std::chrono::days kSimilar{31};  // days further apart are of different deeds
constexpr std::chrono::days kMonth{31};    // what covers more tells no day

struct NamedDay {
  const Line* line = nullptr;
  std::size_t item = 0;
  Day day;
};

// A day with the name of its month: "14 May".
std::optional<NamedDay> day_at(const Line& line, std::size_t at) {
  const TimeExpression* time = line[at].time();
  if (!time || time->type != TimexType::date || !time->days || !time->days->low ||
      !time->days->high || time->days->low->value != time->days->high->value ||
      !names_month(line, line[at]))
    return std::nullopt;
  return NamedDay{&line, at, time->days->low->value};
}

// The words of a line that are not of its times and figures.
void add_content(const Line& line, ContentWords& words) {
  const auto& text = line.passage->text;
  for (const auto& item : line.items)
    if (!item.mention)
      words.add(
          text.text,
          std::span(text.tokens).subspan(item.first_token, item.last_token - item.first_token));
}

class HeadlineDayCheck {
 public:
  HeadlineDayCheck(const Reading& reading, Day published, std::vector<Discrepancy>& found)
      : reading_(reading), published_(published), found_(found) {}

  void run() {
    const auto told = only_day(reading_.title, reading_.title.size());
    if (!told || mentioned(told->day)) return;
    const auto body = only_day(reading_.body, kLead);
    if (!body || !is_of_the_deed(*told, *body)) return;
    report(*told, *body);
  }

 private:
  static std::optional<NamedDay> only_day(const std::vector<Line>& lines, std::size_t limit) {
    std::optional<NamedDay> found;
    std::size_t sentences = 0;
    for (const auto& line : lines) {
      if (sentences == limit) break;
      if (line.sentence->kind != text::SentenceKind::heading || &lines.front() == &line)
        ++sentences;
      for (std::size_t at = 0; at < line.size(); ++at) {
        const auto day = day_at(line, at);
        if (day && found) return std::nullopt;
        if (day) found = day;
      }
    }
    return found;
  }

  // In whatever words the article may mean that day: "on Tuesday", "next week".
  [[nodiscard]] bool mentioned(Day day) const {
    for (const auto& line : reading_.body)
      for (const auto& item : line.items) {
        const TimeExpression* time = item.time();
        if (!time || !time->days || !time->days->low || !time->days->high) continue;
        const auto& low = time->days->low->value;
        const auto& high = time->days->high->value;
        if (high - low <= kMonth && low <= day && day <= high) return true;
      }
    return false;
  }

  // Told with "on", as of the same side of today and about the same time, in a sentence that
  // shares most words with the headline, alone or with the one before it.
  [[nodiscard]] bool is_of_the_deed(const NamedDay& told, const NamedDay& body) const {
    const Line& line = *body.line;
    if (line.has(Cue::aside) || line.has(Cue::retract)) return false;
    if (body.item == 0 || !line[body.item - 1].is(Cue::when)) return false;
    if ((told.day > published_) != (body.day > published_)) return false;
    const auto apart = told.day > body.day ? told.day - body.day : body.day - told.day;
    if (apart > kSimilar) return false;
    ContentWords title;
    for (const auto& heading : reading_.title) add_content(heading, title);
    ContentWords near;
    add_content(line, near);
    if (&line != &reading_.body.front()) add_content(*(&line - 1), near);
    const std::size_t shared = title.shared_with(near);
    return shared >= 2 && 2 * shared >= title.size();
  }

  void report(const NamedDay& told, const NamedDay& body) {
    const auto written = [](const NamedDay& day) {
      return std::string(day.line->passage->slice((*day.line)[day.item].mention->span));
    };
    Discrepancy out;
    out.check = "headline";
    out.positions = {{figure_of(*told.line, (*told.line)[told.item])},
                     {figure_of(*body.line, (*body.line)[body.item])}};
    out.title = "The headline says " + written(told) + ", the article " + written(body);
    out.explanation = "The headline has " + written(told) + ", the article " + written(body) +
                      ", and no day of the article is that of the headline.";
    out.gap = 0.1;
    found_.push_back(std::move(out));
  }

  const Reading& reading_;
  Day published_;
  std::vector<Discrepancy>& found_;
};

}  // namespace

void check_headline_days(const Reading& reading, std::vector<Discrepancy>& found) {
  const auto& published = reading.article.document.published;
  if (published) HeadlineDayCheck(reading, published->day, found).run();
}

}  // namespace claimcheck::auditing
