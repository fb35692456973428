#include "time/document_time.h"

#include <algorithm>

#include "time/calendar.h"
#include "time/grammar.h"

namespace claimcheck::time {
namespace {

constexpr At kDatelineReach = 60;

// Whether a word in capitals stands before a token, or is it.
bool follows_capitals(const Words& words, At at) {
  const auto& tokens = words.text().tokens;
  return std::any_of(tokens.begin(), tokens.begin() + at + 1,
                     [](const text::Token& token) { return token.all_caps; });
}

// A day with its year that begins at a token, and the token behind it.
struct WrittenDay {
  Day day;
  At last;
};

std::optional<Reading> read_date(const Scene& scene, At at) {
  if (scene.words.is(at, WordClass::month)) return read_month_day(scene, at);
  if (auto date = read_numeric_date(scene, at)) return date;
  return read_day_month(scene, at);
}

// None where the order of its day and month is open.
std::optional<WrittenDay> written_day(const Words& words, At at, std::optional<Day> published) {
  const text::Sentence nowhere{};
  const Anchors anchors(published, false);
  const auto date = read_date({words, anchors, nowhere}, at);
  const bool day = date && date->value.empty() && date->period->grain == Grain::day &&
                   date->period->known == Known::all && !date->alternative;
  return day ? std::optional(WrittenDay{date->period->first, date->last}) : std::nullopt;
}

// "Published: Thursday, 3 May 2012", "Updated 2012-05-03" on a line of its own or before a
// sentence; not "the company Filed 3 May 2012 papers"
std::optional<Day> issue_day(const Words& words, At at) {
  const auto& word = words.token(at);
  if (!words.has(at, Cue::issued) || !word.capitalised) return std::nullopt;
  const bool colon = words.symbol(at + 1, U':');
  const bool heads_line = word.line_before || word.paragraph_before;
  at += colon ? 2 : 1;
  if (words.is(at, WordClass::weekday)) ++at;
  if (words.symbol(at, U',')) ++at;
  const auto day = written_day(words, at, std::nullopt);
  if (!day || (!colon && !heads_line && words.lower_word(day->last))) return std::nullopt;
  return day->day;
}

// Behind a date: the clock, up to the next word.
At skip_clock(const Words& words, At at) {
  constexpr At kLongest = 10;
  const At end = at + kLongest;
  while (at < end && (words.token(at).kind == text::TokenKind::number || words.symbol(at, U',') ||
                      words.symbol(at, U':') || words.symbol(at, U'.') ||
                      words.is(at, WordClass::meridiem) || words.is(at, WordClass::zone)))
    ++at;
  return at;
}

// "Norden News October 8, 2024 The writer", "Posted Tuesday, 3 May 2012, 9:03am by Orm": the day
// stands among names and headlines, not in a sentence.
bool stands_apart(const Words& words, At first, At last) {
  const At next = skip_clock(words, last);
  const auto& behind = words.token(next);
  const bool line_ends = next >= words.size() || behind.line_before || behind.paragraph_before;
  const bool author = words.has(next, Cue::author);
  const bool clock = next > last + 2;
  if (!line_ends && !author && !behind.capitalised) return false;
  // "3 May 1945, Orm wrote": behind the start of a line a sentence may follow.
  if (first == 0 || words.token(first).line_before || words.token(first).paragraph_before)
    return line_ends || author || clock;
  if (words.has(first - 1, Cue::running)) return false;
  const auto& before = words.token(first - 1);
  return author || clock || (before.kind == text::TokenKind::word && before.capitalised) ||
         words.symbol(first - 1, U')') || words.symbol(first - 1, U'|');
}

// Whether the date of a stamp may begin at a token.
bool may_begin_date(const Words& words, At at) {
  return words.is(at, WordClass::weekday) || words.is(at, WordClass::month) || words.digits(at) ||
         words.number(at) != nullptr;
}

std::optional<Day> stamped_day(const Words& words, At first) {
  if (!may_begin_date(words, first)) return std::nullopt;
  At at = first;
  if (words.is(at, WordClass::weekday)) at += words.symbol(at + 1, U',') ? 2U : 1U;
  const auto day = written_day(words, at, std::nullopt);
  return day && stands_apart(words, first, day->last) ? std::optional(day->day) : std::nullopt;
}

}  // namespace

std::optional<Day> dateline(const Words& words, std::optional<Day> published) {
  for (const At at : words.openers()) {
    if (at >= kDatelineReach) break;
    if (const auto day = issue_day(words, at)) return day;
    if (!published)
      if (const auto day = stamped_day(words, at)) return day;
    // a place in capitals, a comma, the date, the agency in brackets or a dash
    if (!words.is(at, WordClass::month) || !follows_capitals(words, at)) continue;
    if (words.symbol(at - 1, U'(')) return std::nullopt;
    const auto day = written_day(words, at, published);
    if (!day) return std::nullopt;
    const bool marked = words.symbol(day->last, U'(') || words.symbol(day->last, U'-') ||
                        words.symbol(day->last, U'_');
    return marked ? std::optional(day->day) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace claimcheck::time
