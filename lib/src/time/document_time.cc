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

std::optional<int> written_year(const Words& words, At at) {
  const bool era = words.is(at + 1, WordClass::era);
  if (!era && words.length(at) != 4) return std::nullopt;
  const auto year = words.digits(at);
  if (!year) return std::nullopt;
  if (era) return words.word(at + 1).value < 0 ? -*year : *year;
  const bool decade =
      words.joined(at + 1) && words.length(at + 1) == 1 && words.has(at + 1, Cue::decade_suffix);
  const bool likely =
      !decade && *year >= 1000 && *year <= 2100 &&
      (words.is(at - 1, WordClass::month) || year_cue(words, at - 1) || words.symbol(at - 1, U','));
  return likely ? year : std::nullopt;
}

// "Sunday, 9 November"
bool dated_weekday(const Words& words, At at) {
  for (At ahead = 1; ahead <= 3; ++ahead)
    if (words.is(at + ahead, WordClass::month)) return true;
  return false;
}

// "the following Tuesday"
bool follows_story(const Words& words, At at) {
  return is_relation(words, at - 1, Relation::following) ||
         is_relation(words, at - 1, Relation::previous) ||
         is_relation(words, at - 1, Relation::same);
}

// "this winter", "last year"
bool names_present(const Words& words, At at) {
  const auto relation = static_cast<Relation>(words.word(at).value);
  if (relation != Relation::current && relation != Relation::last) return false;
  const auto head = words.word(at + 1).role;
  return head == WordClass::unit || head == WordClass::season || head == WordClass::month;
}

}  // namespace

namespace {

// The day of a date with the name of a month that begins at a token, and the token behind it.
struct WrittenDay {
  Day day;
  At last;
};

std::optional<WrittenDay> written_day(const Words& words, At at, std::optional<Day> published) {
  const text::Sentence nowhere{};
  const Anchors anchors(published, false);
  const Scene scene{words, anchors, nowhere};
  const auto date =
      words.is(at, WordClass::month) ? read_month_day(scene, at) : read_day_month(scene, at);
  const bool day = date && date->value.empty() && date->period->grain == Grain::day &&
                   date->period->known == Known::all;
  return day ? std::optional(WrittenDay{date->period->first, date->last}) : std::nullopt;
}

// "Published: Thursday, 3 May 2012"
std::optional<Day> issue_day(const Words& words, At at) {
  if (!words.has(at, Cue::issued) || !words.token(at).capitalised) return std::nullopt;
  ++at;
  if (words.symbol(at, U':')) ++at;
  if (words.is(at, WordClass::weekday)) ++at;
  if (words.symbol(at, U',')) ++at;
  const auto day = written_day(words, at, std::nullopt);
  return day ? std::optional(day->day) : std::nullopt;
}

}  // namespace

std::optional<Day> dateline(const Words& words, std::optional<Day> published) {
  // a place in capitals, a comma, the date, the agency in brackets or a dash
  bool place = false;
  for (At at = 0; at < std::min(words.size(), kDatelineReach); ++at) {
    if (const auto day = issue_day(words, at)) return day;
    const auto& token = words.token(at);
    place = place || all_capitals(token);
    if (!place || !words.is(at, WordClass::month)) continue;
    if (words.symbol(at - 1, U'(')) return std::nullopt;
    const auto day = written_day(words, at, published);
    if (!day) return std::nullopt;
    const bool marked = words.symbol(day->last, U'(') || words.symbol(day->last, U'-') ||
                        words.symbol(day->last, U'_');
    return marked ? std::optional(day->day) : std::nullopt;
  }
  return std::nullopt;
}

TextSigns::TextSigns(std::optional<Day> published)
    : limit_(published ? year_of(*published) - 2 : 3000), published_(published.has_value()) {}

void TextSigns::look_at(const Words& words, At at) {
  switch (words.word(at).role) {
    case WordClass::deictic:
    case WordClass::tonight:
      ++from_today_;
      return;
    case WordClass::weekday:
      from_today_ += dated_weekday(words, at) || follows_story(words, at) ? 0 : 1;
      return;
    case WordClass::match:
      ++match_;
      return;
    case WordClass::past_tense:
      present_ += words.word(at).value == kSpeech ? 1 : 0;
      return;
    case WordClass::shift:
      present_ += static_cast<Shift>(words.word(at).value) == Shift::ago ? 1 : 0;
      return;
    case WordClass::relation:
      present_ += names_present(words, at) ? 1 : 0;
      return;
    default:
      break;
  }
  if (words.token(at).kind != text::TokenKind::number) return;
  constexpr int kDistance = 8;
  const auto year = written_year(words, at);
  if (!year) return;
  ++years_;
  past_ += *year <= limit_ ? 1 : 0;
  distant_ += *year <= limit_ - kDistance ? 1 : 0;
}

bool TextSigns::tells_history() const {
  const bool mostly_past = years_ >= 3 && past_ * 3 > years_ * 2 && past_ > 6 * from_today_;
  const bool only_distant = published_ && years_ > 0 && distant_ * 2 >= years_ && past_ == years_ &&
                            from_today_ == 0 && present_ == 0;
  const bool recent_history = published_ && years_ >= 8 && years_ >= 4 * (from_today_ + present_);
  const bool undated = !published_ && years_ >= 2 && years_ >= 2 * (from_today_ + present_);
  return mostly_past || only_distant || recent_history || undated;
}

}  // namespace claimcheck::time
