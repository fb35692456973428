#include "claims/dateless.h"

#include "claims/cues.h"
#include "claims/timing.h"

namespace claimcheck::claims {
namespace {

// "the night of 18 August"
bool names_day_part(const Reading& reading, std::uint32_t phrase) {
  const auto head = reading.parse.phrases[phrase].head;
  return head != kNone && Cues::english().is(reading.word(head).lemma, Cue::day_part);
}

// "Tuesday's bombing", "the exchange of 18 August": the date names an event, not a deed.
bool names_an_event(const Reading& reading, const Range& range) {
  if (reading.word(range.last - 1).lemma == "'s") return true;
  if (range.last < reading.parse.range.last && reading.word(range.last).lemma == "'s") return true;
  if (is_premodifier(reading, range)) return true;
  const auto phrase = reading.parse.phrase_at(range.first);
  if (phrase == kNone) return false;
  const auto& own = reading.parse.phrases[phrase];
  return own.host != kNone && own.preposition != kNone &&
         reading.word(own.preposition).lemma == "of" && !names_day_part(reading, own.host);
}

// "a film released in 2003", "Tin Moon was filmed in Lisbon and released in 2003": it came out
// then.
bool brings_out(const Reading& reading, const VerbGroup& group) {
  if (!group.passive || group.range.first == reading.parse.range.first) return false;
  if (Cues::english().is(reading.word(group.range.first - 1).lemma, Cue::work_noun)) return true;
  const auto clause = reading.parse.clause_at(group.main);
  const auto subject = clause == kNone ? kNone : reading.parse.subject_of(clause);
  if (subject == kNone) return false;
  const auto& phrase = reading.parse.phrases[subject];
  return phrase.name || Cues::english().is(reading.word(phrase.head).lemma, Cue::work_noun);
}

// "After telling reporters in October that ...": the nearest verb before it, up to a mark, tells.
bool dates_the_telling(const Reading& reading, const Figure& figure) {
  for (auto at = figure.range.first; at > reading.parse.range.first; --at) {
    if (reading.word(at - 1).word_class == WordClass::mark) return false;
    const auto verb = reading.parse.verb_at(at - 1);
    if (verb == kNone) continue;
    const auto& group = reading.parse.verbs[verb];
    return !group.finite && !group.infinitive && Cues::english().is(group.lemma, Cue::speech) &&
           !brings_out(reading, group);
  }
  return false;
}

// "the second half", "week 3" without a year: of a match or a season as likely as of a year.
bool may_be_of_a_game(std::string_view text, const TimeExpression& time) {
  constexpr std::size_t kYear = 4;
  if (time.value.size() <= kYear + 1 ||
      std::string_view("QHW").find(time.value[kYear + 1]) == std::string_view::npos)
    return false;
  // "week 12", not "a week ago"
  const auto week = text.find("eek ");
  const bool numbered = week != std::string_view::npos && week + 4 < text.size() &&
                        text[week + 4] >= '0' && text[week + 4] <= '9';
  if (time.value[kYear + 1] == 'W' && !numbered) return false;
  return text.find(std::string_view(time.value).substr(0, kYear)) == std::string_view::npos;
}

// "in two days", "in three weeks" of what has happened says how long it took.
bool is_time_taken(const Reading& reading, const Figure& figure) {
  if (preposition_before(reading, figure.range) != "in" || figure.verb == kNone) return false;
  const auto& group = reading.parse.verbs[figure.verb];
  const bool counted =
      figure.range.last - figure.range.first > 1 &&
      Cues::english().is(reading.word(figure.range.last - 1).lemma, Cue::time_unit);
  return counted && group.modal.empty() && !group.infinitive;
}

// "as of Tuesday" says when a state was looked at.
bool is_as_of(const Reading& reading, const Figure& figure) {
  const auto first = figure.range.first;
  return first >= reading.parse.range.first + 2 && reading.word(first - 1).lemma == "of" &&
         reading.word(first - 2).lemma == "as";
}

// "at 6:20 a.m. local time", "in the afternoon": of a day that the words do not tell.
bool is_bare_clock(const Reading& reading, const Figure& figure) {
  if (figure.mention->time()->type != TimexType::time) return false;
  const auto& cues = Cues::english();
  for (auto at = figure.range.first; at < figure.range.last; ++at) {
    const Word& word = reading.word(at);
    const bool number = reading.tokens()[at].kind != text::TokenKind::word;
    if (!number && !cues.is(word.lemma, Cue::day_part)) return false;
  }
  return true;
}

// "on the first Friday of every month"
bool recurs(const Reading& reading, const Range& range) {
  if (range.last + 1 >= reading.parse.range.last || reading.word(range.last).lemma != "of")
    return false;
  const auto& next = reading.word(range.last + 1).lemma;
  return Cues::english().is(next, Cue::each);
}

// "the third within the last month"
bool is_stretch(const Reading& reading, const Range& range) {
  return preposition_before(reading, range) == "within";
}

// "presented a budget for 2026": the year belongs to what it is for.
bool is_purpose(const Reading& reading, const Range& range) {
  return preposition_before(reading, range) == "for";
}

// What stands behind the date of a page's head: a clock time, the next headline, a bar.
bool ends_head(const Reading& reading, std::uint32_t at) {
  if (at >= reading.parse.range.last) return false;
  const auto& token = reading.tokens()[at];
  if (reading.word(at).lemma == "at" && at + 1 < reading.parse.range.last)
    return reading.tokens()[at + 1].kind == text::TokenKind::number;
  return token.kind == text::TokenKind::number || token.capitalised || token.is('|') ||
         token.is('-');
}

}  // namespace

bool is_page_stamp(const Reading& reading, const Range& range, const TimeExpression& time) {
  constexpr std::size_t kIsoDay = 10;
  constexpr std::size_t kYear = 4;
  constexpr std::uint32_t kNear = 3;
  if (time.value.size() < kIsoDay || time.value.front() == 'X') return false;
  const auto begin = reading.parse.range.first;
  for (auto at = range.first; at > begin && range.first - at < kNear; --at)
    if (Cues::english().is(reading.word(at - 1).lemma, Cue::stamp)) return true;
  const auto written = reading.article.slice(range);
  const bool year = written.find(time.value.substr(0, kYear)) != std::string_view::npos;
  return year && preposition_before(reading, range).empty() && ends_head(reading, range.last);
}

bool dates_no_deed(const Reading& reading, const Figure& figure) {
  return names_an_event(reading, figure.range) || dates_the_telling(reading, figure) ||
         is_bare_clock(reading, figure) || recurs(reading, figure.range) ||
         is_stretch(reading, figure.range) || is_time_taken(reading, figure) ||
         is_as_of(reading, figure) || is_purpose(reading, figure.range) ||
         is_page_stamp(reading, figure.range, *figure.mention->time()) ||
         may_be_of_a_game(reading.article.slice(figure.range), *figure.mention->time());
}

}  // namespace claimcheck::claims
