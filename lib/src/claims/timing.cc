#include "claims/timing.h"

#include <algorithm>

#include "claims/attachment.h"
#include "claims/covered_days.h"
#include "claims/cues.h"
#include "claims/dateless.h"
#include "claims/some_year.h"

namespace claimcheck::claims {
namespace {

std::size_t distance(const Range& a, const Range& b) {
  return a.last <= b.first ? b.first - a.last : a.first - b.last;
}

// Whether a time is an attribute of a phrase or of one that hangs on it: "its 2023 profit".
bool hangs_on(const Reading& reading, const Range& time, std::uint32_t measured) {
  if (measured == kNone) return false;
  const auto phrase = reading.parse.phrase_at(time.first);
  if (phrase == measured) return true;
  // "a third-quarter profit"
  if (is_premodifier(reading, time) && time.last < reading.parse.range.last &&
      reading.parse.phrase_at(time.last) == measured)
    return true;
  auto host = phrase == kNone ? kNone : reading.parse.phrases[phrase].host;
  for (int depth = 0; host != kNone && host != measured && depth < 4; ++depth)
    host = reading.parse.phrases[host].host;
  return host == measured && host != kNone;
}

// "Profit for 2024 as a whole came to ...": a sum is that of its subject.
std::uint32_t owner_of_sum(const Reading& reading, const Figure& figure) {
  const auto* quantity = figure.mention->quantity();
  if (quantity == nullptr || quantity->dimension != Dimension::money || figure.is_subject ||
      figure.clause == kNone)
    return kNone;
  return reading.parse.subject_of(figure.clause);
}

// "A year earlier the loss was ...", "the loss had been ... a year earlier".
bool looks_back(const Reading& reading, const Figure& figure, const Range& time) {
  if (figure.verb == kNone || figure.clause == kNone) return false;
  const auto verb = reading.parse.verbs[figure.verb].range.first;
  const auto& verbs = reading.parse.clauses[figure.clause].verbs;
  const bool opens = reading.parse.clause_at(time.first) == figure.clause && !verbs.empty() &&
                     verbs.front() == figure.verb;
  if (opens && time.last <= verb && figure.range.first > verb)
    return preposition_before(reading, time).empty();
  return is_perfect(reading, figure.verb) && !is_present(reading, figure.verb);
}

// "more than in 1954"
bool is_compared(const Reading& reading, const Range& time) {
  const auto first = reading.parse.range.first;
  const auto than = time.first - (preposition_before(reading, time).empty() ? 1 : 2);
  return time.first >= first + 2 && reading.word(than).lemma == "than";
}

// "than a year earlier", "on the year before": what the figure is compared with; but "a profit of
// $33 million a year earlier" was made then. "A day after it sank": how far something else lies
// from it.
bool is_baseline(const Reading& reading, const Figure& figure, const Range& time) {
  if (time.first == figure.range.last) return false;
  if (is_compared(reading, time)) return true;
  const auto& last = reading.word(time.last - 1).lemma;
  const auto& cues = Cues::english();
  if (cues.is(last, Cue::baseline)) return !looks_back(reading, figure, time);
  if (time.last >= reading.parse.range.last) return false;
  return cues.is(reading.word(time.last).lemma, Cue::earlier);
}

// "a gold in 1992": the phrase at `at` is one thing, right before the preposition of the time.
bool is_dated_one(const Reading& reading, std::uint32_t at, const Range& time) {
  const auto phrase = reading.parse.phrase_at(at);
  return phrase != kNone && Cues::english().is(reading.word(at).lemma, Cue::indefinite) &&
         reading.parse.phrases[phrase].range.last + 1 == time.first;
}

// "510 drones, 12 of them in the last month", "two medals, a gold in 1992": a time after another
// figure is that one's.
bool belongs_to_other(const Reading& reading, const Figure& figure, const Range& time) {
  if (time.first < figure.range.last) return false;
  bool separated = false;
  for (auto at = figure.range.last; at < time.first; ++at) {
    const Word& word = reading.word(at);
    separated = separated || (word.word_class == WordClass::mark && !word.figure) ||
                word.word_class == WordClass::coordinator;
    if (separated && (word.figure || is_dated_one(reading, at, time))) return true;
  }
  return false;
}

// "the highest since 2009": a rank among the figures of those years, not where counting began.
bool ranks_since(const Reading& reading, const Range& time) {
  constexpr std::uint32_t kReach = 5;
  const auto& cues = Cues::english();
  const auto first = reading.parse.range.first;
  for (auto at = time.first; at > first && time.first - at < kReach; --at) {
    const Word& word = reading.word(at - 1);
    if (word.word_class == WordClass::mark || reading.parse.verb_at(at - 1) != kNone) return false;
    const auto written = text::folded(reading.article.text.text, reading.tokens()[at - 1]);
    if (cues.is(written, Cue::superlative)) return true;
  }
  return false;
}

// What such an event cost is settled: "the floods of 2002 killed 17".
bool is_long_over(const DayInterval& event, Day published) {
  constexpr auto kSettled = std::chrono::days(92);
  return event.high && published - event.high->value > kSettled;
}

// "it was in May that ...", not "announced in May that ...".
bool in_cleft(const Reading& reading, const Range& date) {
  const auto clause = reading.parse.clause_at(date.first);
  if (clause == kNone) return false;
  std::uint32_t nearest = kNone;
  for (const auto v : reading.parse.clauses[clause].verbs)
    if (reading.parse.verbs[v].range.last <= date.first) nearest = v;
  return nearest != kNone && reading.parse.verbs[nearest].lemma == "be";
}

}  // namespace

std::uint32_t clause_after_date(const Reading& reading, const Range& date) {
  auto at = date.last;
  if (at < reading.parse.range.last && reading.tokens()[at].is(',')) ++at;
  if (at >= reading.parse.range.last) return kNone;
  const auto next = reading.parse.clause_at(at);
  if (next == kNone || reading.parse.clauses[next].opener != at) return kNone;
  const auto& opener = reading.word(at).lemma;
  return opener == "when" || (opener == "that" && in_cleft(reading, date)) ? next : kNone;
}

bool is_premodifier(const Reading& reading, const Range& range) {
  const auto& sentence = reading.parse.range;
  if (range.first == sentence.first || range.last >= sentence.last) return false;
  const auto& tokens = reading.tokens();
  const auto joined = [&tokens](std::uint32_t mark) {
    return tokens[mark].is('-') && !tokens[mark].space_before;
  };
  if (joined(range.first - 1) || joined(range.last)) return true;
  const auto next = reading.word(range.last).word_class;
  const bool noun = next == WordClass::noun || next == WordClass::adjective;
  return noun && reading.word(range.first - 1).word_class == WordClass::determiner;
}

bool is_present(const Reading& reading, std::uint32_t verb) {
  const auto& group = reading.parse.verbs[verb];
  const auto text = text::folded(reading.article.text.text, reading.tokens()[group.range.first]);
  if (Cues::english().is(text, Cue::present_auxiliary)) return true;
  const Word& first = reading.word(group.range.first);
  return first.word_class == WordClass::verb &&
         (first.form == VerbForm::third || first.form == VerbForm::base);
}

bool is_perfect(const Reading& reading, std::uint32_t verb) {
  if (verb == kNone) return false;
  const auto& range = reading.parse.verbs[verb].range;
  for (auto at = range.first; at < range.last; ++at)
    if (reading.word(at).word_class == WordClass::auxiliary && reading.word(at).lemma == "have")
      return at + 1 < range.last && reading.word(at + 1).word_class != WordClass::to;
  return false;
}

bool is_explicit(const Reading& reading, const Range& time) {
  const auto first = reading.parse.range.first;
  if (time.first <= first) return false;
  const auto& before = reading.word(time.first - 1).lemma;
  // "by Thursday's blast" tells who did it.
  const bool owner = time.last < reading.parse.range.last && reading.word(time.last).lemma == "'s";
  if (before == "by") return !owner;
  if (time.first < first + 2) return false;
  return reading.word(time.first - 2).lemma == "as" && (before == "of" || before == "at");
}

bool is_quoted(const Reading& reading, const Range& range) {
  const auto& sentence = reading.parse.range;
  const auto& tokens = reading.tokens();
  return range.first > sentence.first && range.last < sentence.last &&
         tokens[range.first - 1].is('"') && tokens[range.last].is('"');
}

std::string preposition_before(const Reading& reading, const Range& range) {
  for (auto at = range.first; at > reading.parse.range.first && range.first - at < 3;) {
    const Word& word = reading.word(--at);
    if (word.word_class == WordClass::determiner || word.word_class == WordClass::adverb ||
        word.word_class == WordClass::adjective)
      continue;
    const bool link = word.word_class == WordClass::preposition || word.word_class == WordClass::to;
    return link ? word.lemma : std::string{};
  }
  return {};
}

namespace {

// Goes through the time expressions of a sentence, and takes what they say of one figure.
class TimingFinder {
 public:
  TimingFinder(const Reading& reading, const Figure& figure, std::uint32_t measured)
      : reading_(reading),
        figure_(figure),
        measured_(measured),
        owner_(owner_of_sum(reading, figure)) {}

  Timing run() {
    for (const Mention& mention : reading_.mentions)
      if (says_when(mention)) take(mention, reading_.range_of(mention.span));
    end_today();
    fall_back();
    return timing_;
  }

 private:
  // Whether a mention is a time of the figure, or of the event it comes from.
  [[nodiscard]] bool says_when(const Mention& mention) const {
    const auto* time = mention.time();
    if (time == nullptr || time->type == TimexType::duration || time->type == TimexType::set ||
        &mention == figure_.mention)
      return false;
    const Range range = reading_.range_of(mention.span);
    return !range.empty() && !is_quoted(reading_, range) &&
           !is_baseline(reading_, figure_, range) && !belongs_to_other(reading_, figure_, range) &&
           !is_page_stamp(reading_, range, *time);
  }

  void take(const Mention& mention, const Range& range) {
    auto attachment = attachment_of(reading_, figure_, range);
    // "posted a third-quarter profit of ... on Thursday": the quarter is the profit's own.
    const bool attribute =
        hangs_on(reading_, range, measured_) || hangs_on(reading_, range, owner_);
    if (attachment == Attachment::event && attribute) attachment = Attachment::clause;
    if (attachment == Attachment::since && !ranks_since(reading_, range)) timing_.since = true;
    const auto covered = covered_days(reading_, mention, range);
    if (!covered) return take_days_of_some_year(*mention.time(), attachment);
    const bool event = attachment == Attachment::event || attachment == Attachment::mishap;
    if (event && !timing_.event_days) timing_.event_days = covered;
    if (attachment == Attachment::explicit_)
      timing_.as_of = {covered, AsOf::Basis::explicit_};
    else if (attachment == Attachment::clause)
      take_nearest(*covered, attribute ? 0 : distance(range, figure_.range));
  }
  void take_nearest(const DayInterval& days, std::size_t gap) {
    if (timing_.as_of.basis == AsOf::Basis::explicit_ || gap >= nearest_) return;
    nearest_ = gap;
    timing_.as_of = {days, AsOf::Basis::clause};
  }

  // "on 12 March", "in May" where nothing tells the year.
  void take_days_of_some_year(const TimeExpression& time, Attachment attachment) {
    if (timing_.as_of.basis != AsOf::Basis::unknown) return;
    if (attachment != Attachment::explicit_ && attachment != Attachment::clause) return;
    const auto days = days_of_some_year(time);
    if (!days || !days->low || !days->high) return;
    timing_.as_of.basis =
        attachment == Attachment::clause ? AsOf::Basis::clause : AsOf::Basis::explicit_;
    timing_.as_of.days_of_some_year = days;
  }

  // "have put off 250 operations this week": up to the day of the report.
  void end_today() {
    const auto& published = reading_.article.document.published;
    auto& days = timing_.as_of.days;
    const bool runs = published && days && days->low && days->high &&
                      days->low->value < published->day && published->day < days->high->value;
    if (runs && is_perfect(reading_, figure_.verb)) days->high->value = published->day;
  }

  void fall_back() {
    const auto& published = reading_.article.document.published;
    if (timing_.as_of.basis != AsOf::Basis::unknown || !published) return;
    if (timing_.event_days && is_long_over(*timing_.event_days, published->day))
      timing_.as_of = {timing_.event_days, AsOf::Basis::clause};
    else
      timing_.as_of = {DayInterval::point(published->day), AsOf::Basis::published};
  }

  const Reading& reading_;
  const Figure& figure_;
  std::uint32_t measured_;
  std::uint32_t owner_;  // the phrase that has the sum
  std::size_t nearest_ = std::numeric_limits<std::size_t>::max();
  Timing timing_;
};

}  // namespace

Timing timing_of(const Reading& reading, const Figure& figure, std::uint32_t measured) {
  return TimingFinder(reading, figure, measured).run();
}

}  // namespace claimcheck::claims
