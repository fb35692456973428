#include "time/document_time.h"

#include <algorithm>

#include "time/calendar.h"
#include "time/grammar.h"

namespace claimcheck::time {
namespace {

constexpr At kDatelineReach = 60;

bool all_capitals(const text::Token& token) {
  return token.kind == text::TokenKind::word && token.all_caps;
}

struct YearCount {
  int years = 0;       // written in dates
  int past = 0;        // of them, those two or more years before publication
  int distant = 0;     // of them, those ten or more years before it
  int from_today = 0;  // days counted from publication: "yesterday", "on Tuesday"
  int present = 0;     // what else a short text of history lacks: "said", "ago", "this winter"
};

std::optional<int> written_year(const Words& words, At at) {
  const auto year = words.digits(at);
  if (!year) return std::nullopt;
  if (words.is(at + 1, WordClass::era)) return words.word(at + 1).value < 0 ? -*year : *year;
  const bool decade = words.joined(at + 1) && words.spelling(at + 1) == "s";
  const bool likely =
      !decade && words.length(at) == 4 && *year >= 1000 && *year <= 2100 &&
      (words.is(at - 1, WordClass::month) || year_cue(words, at - 1) || words.symbol(at - 1, U','));
  return likely ? year : std::nullopt;
}

// "this winter", "last year"
bool names_present(const Words& words, At at) {
  const auto relation = static_cast<Relation>(words.word(at).value);
  if (relation != Relation::current && relation != Relation::last) return false;
  const auto head = words.word(at + 1).role;
  return head == WordClass::unit || head == WordClass::season || head == WordClass::month;
}

void count_news_word(const Words& words, At at, YearCount& count) {
  switch (words.word(at).role) {
    case WordClass::deictic:
    case WordClass::tonight:
    case WordClass::weekday:
      ++count.from_today;
      break;
    case WordClass::past_tense:
      count.present += words.word(at).value == kSpeech ? 1 : 0;
      break;
    case WordClass::shift:
      count.present += static_cast<Shift>(words.word(at).value) == Shift::ago ? 1 : 0;
      break;
    case WordClass::relation:
      count.present += names_present(words, at) ? 1 : 0;
      break;
    default:
      break;
  }
}

}  // namespace

std::optional<Day> dateline(const Words& words, std::optional<Day> published) {
  // a place in capitals, a comma, the date, the agency in brackets or a dash
  bool place = false;
  for (At at = 0; at < std::min(words.size(), kDatelineReach); ++at) {
    const auto& token = words.token(at);
    place = place || all_capitals(token);
    if (!place || !words.is(at, WordClass::month)) continue;
    const text::Sentence nowhere{};
    const Anchors anchors(published, false);
    const auto date = read_month_day({words, anchors, nowhere}, at);
    if (!date || date->period->grain != Grain::day) return std::nullopt;
    const At after = date->last;
    const bool marked =
        words.symbol(after, U'(') || words.symbol(after, U'-') || words.symbol(after, U'_');
    if (!marked || date->period->known != Known::all) return std::nullopt;
    return date->period->first;
  }
  return std::nullopt;
}

bool tells_history(const Words& words, std::optional<Day> published) {
  YearCount count;
  const int limit = published ? year_of(*published) - 2 : 3000;
  for (At at = 0; at < words.size(); ++at) {
    if (const auto year = written_year(words, at)) {
      ++count.years;
      count.past += *year <= limit ? 1 : 0;
      count.distant += *year <= limit - 8 ? 1 : 0;
    } else {
      count_news_word(words, at, count);
    }
  }
  const bool mostly_past =
      count.years >= 3 && count.past * 3 > count.years * 2 && count.past > 6 * count.from_today;
  const bool only_distant = published && count.years > 0 && count.distant == count.years &&
                            count.from_today == 0 && count.present == 0;
  return mostly_past || only_distant;
}

}  // namespace claimcheck::time
