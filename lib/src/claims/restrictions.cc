#include "claims/restrictions.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>

#include "claims/covered_days.h"
#include "claims/cues.h"
#include "claims/lexicon.h"
#include "claims/noun_finder.h"

namespace claimcheck::claims {
namespace {

bool in_clause_of(const Reading& reading, const Figure& figure, const NounPhrase& phrase) {
  return phrase.head != kNone && reading.parse.clause_at(phrase.head) == figure.clause;
}

// "without fuel, prices rose 2.6%", "excluding the islands": all but something. "killed
// 12 without warning" leaves nobody out.
void add_exclusions(const Reading& reading, const Figure& figure, std::vector<std::string>& found) {
  if (figure.clause == kNone) return;
  const bool count = figure.mention->quantity()->dimension == Dimension::count;
  for (const Range& part : reading.parse.clauses[figure.clause].parts)
    for (auto at = part.first; at < part.last; ++at) {
      const auto length = Cues::english().phrase(reading.tokens(), at, Cue::exclusion);
      if (length == 0 || (count && reading.word(at).lemma == "without")) continue;
      const auto left_out = reading.parse.phrase_at(at + length);
      if (left_out != kNone) found.push_back("without " + reading.label(left_out));
    }
}

// Whether another figure stands between this one and a phrase behind it.
bool behind_another(const Reading& reading, const Figure& figure, const NounPhrase& phrase) {
  const auto end = reading.range_of(figure.mention->span).last;
  for (auto at = end; at < phrase.range.first; ++at)
    if (reading.word(at).figure) return true;
  return false;
}

// Whether a comma or "and" stands between a phrase and the figure behind it: "12 in the first round
// and 15 in the run-off".
bool before_another_part(const Reading& reading, const Figure& figure, const NounPhrase& phrase) {
  for (auto at = phrase.range.last; at < figure.range.first; ++at)
    if (reading.word(at).word_class == WordClass::coordinator || reading.tokens()[at].is(','))
      return phrase.preposition != reading.parse.range.first;
  return false;
}

// "among pupils under twelve 9%": the share of a group.
void add_groups(const Reading& reading, const Figure& figure, std::vector<std::string>& found) {
  if (!is_share(*figure.mention->quantity())) return;
  for (std::uint32_t p = 0; p < reading.parse.phrases.size(); ++p)
    if (preposition_of(reading, p) == "among" &&
        in_clause_of(reading, figure, reading.parse.phrases[p]) &&
        !behind_another(reading, figure, reading.parse.phrases[p]))
      found.push_back("among " + reading.label(p));
}

// "in the third quarter" of a year that the article does not tell.
void add_period(const Reading& reading, const Figure& figure, std::vector<std::string>& found) {
  for (const Mention& mention : reading.mentions) {
    const auto* time = mention.time();
    if (time == nullptr || time->days || !time->value.starts_with("XXXX-Q")) continue;
    const Range range = reading.range_of(mention.span);
    if (!range.empty() && reading.parse.clause_at(range.first) == figure.clause)
      found.push_back(time->value);
  }
}

// "in the first six months" of a year or of something else that is not told: not all of it.
void add_opening(const Reading& reading, const Figure& figure, std::vector<std::string>& found) {
  if (figure.clause == kNone) return;
  const auto& mentions = reading.mentions;
  for (auto mention = mentions.begin(); mention != mentions.end(); ++mention) {
    if (!opens_with_months(reading, *mention)) continue;
    const Range range = reading.range_of(mention->span);
    if (reading.parse.clause_at(range.first) != figure.clause) continue;
    const auto next = mention + 1;
    const bool of_period = next != mentions.end() && next->time() != nullptr &&
                           reading.range_of(next->span).first == range.last + 1;
    if (!of_period) found.push_back("first " + mention->time()->value);
  }
}

// "the first phase", "the next stage", but not "the stage" of a theatre.
bool names_a_phase(const Reading& reading, std::uint32_t index) {
  const auto& cues = Cues::english();
  const auto& range = reading.parse.phrases[index].range;
  if (!cues.is(head_lemma(reading, index), Cue::phase)) return false;
  for (auto at = range.first; at < range.last; ++at)
    if (cues.is(reading.word(at).lemma, Cue::stretch)) return true;
  return false;
}

// "fell 7% in early trading", "at one point": not yet the change of the day.
void add_moment_of_day(const Reading& reading, const Figure& figure,
                       std::vector<std::string>& found) {
  const auto& quantity = *figure.mention->quantity();
  if (!is_share(quantity) || figure.clause == kNone) return;
  const auto& cues = Cues::english();
  for (const Range& part : reading.parse.clauses[figure.clause].parts)
    if (cues.first(reading.tokens(), part.first, part.last, Cue::trading_moment) < part.last) {
      found.emplace_back("within the day");
      return;
    }
}

// "cut off 120,000 homes at its peak": not how many there were at any other moment.
void add_peak(const Reading& reading, const Figure& figure, std::vector<std::string>& found) {
  if (figure.clause == kNone || is_share(*figure.mention->quantity())) return;
  for (const Range& part : reading.parse.clauses[figure.clause].parts)
    if (Cues::english().first(reading.tokens(), part.first, part.last, Cue::peak) < part.last) {
      found.emplace_back(kAtPeak);
      return;
    }
}

// "in the north of Velta unemployment was 9%": a share of that part.
void add_region(const Reading& reading, const Figure& figure, std::vector<std::string>& found) {
  if (!is_share(*figure.mention->quantity())) return;
  const auto& cues = Cues::english();
  for (std::uint32_t p = 0; p < reading.parse.phrases.size(); ++p) {
    const auto& phrase = reading.parse.phrases[p];
    if (!in_clause_of(reading, figure, phrase) || behind_another(reading, figure, phrase) ||
        !cues.is(preposition_of(reading, p), Cue::locative))
      continue;
    for (auto at = phrase.range.first; at <= phrase.head; ++at)
      if (!reading.word(at).name && cues.is(reading.word(at).lemma, Cue::compass))
        found.push_back("in the " + reading.word(at).lemma);
  }
}

// "in a first phase 1,300 jobs": not yet all.
void add_phase(const Reading& reading, const Figure& figure, std::vector<std::string>& found) {
  for (std::uint32_t p = 0; p < reading.parse.phrases.size(); ++p)
    if (in_clause_of(reading, figure, reading.parse.phrases[p]) &&
        Cues::english().is(preposition_of(reading, p), Cue::locative) && names_a_phase(reading, p))
      found.push_back("in " + reading.label(p));
}

// "in its second weekend", "in the first round": not the whole run. The first days of something are
// its opening.
void add_numbered_stretch(const Reading& reading, const Figure& figure,
                          std::vector<std::string>& found) {
  const auto& cues = Cues::english();
  for (std::uint32_t p = 0; p < reading.parse.phrases.size(); ++p) {
    const auto& phrase = reading.parse.phrases[p];
    if (phrase.time || !in_clause_of(reading, figure, phrase) ||
        !cues.is(preposition_of(reading, p), Cue::locative) ||
        behind_another(reading, figure, phrase) || before_another_part(reading, figure, phrase))
      continue;
    const bool round = cues.is(head_lemma(reading, p), Cue::round);
    if (!round && !cues.is(head_lemma(reading, p), Cue::week)) continue;
    for (auto at = phrase.range.first; at < phrase.head; ++at) {
      const auto& order = reading.word(at).lemma;
      if (cues.is(order, Cue::later_ordinal) || (round && cues.is(order, Cue::first_word)))
        found.push_back("in " + order + ' ' + head_lemma(reading, p));
    }
  }
}

// Whether a sentence tells of days that were over a week before the article.
bool looks_back(const Reading& reading) {
  constexpr auto kNews = std::chrono::days(7);
  const auto& published = reading.article.document.published;
  return published && std::ranges::any_of(reading.mentions, [&](const Mention& mention) {
           const auto* time = mention.time();
           return time != nullptr && time->type == TimexType::date && time->days &&
                  time->days->high && published->day - time->days->high->value > kNews;
         });
}

// "Last month a smaller boat sank; all 41 on board were saved", behind the lead: what an article
// names for the first time there is not what it is about.
bool tells_of_older_mishap(const Reading& reading) {
  constexpr std::array<std::string_view, 3> kCrafts = {"vessel", "vehicle", "aircraft"};
  const auto& parse = reading.parse;
  if (reading.sentence.paragraph == 0 || parse.clauses.empty() || !looks_back(reading))
    return false;
  const auto subject = parse.subject_of(0);
  if (subject == kNone || parse.phrases[subject].head == kNone) return false;
  const auto head = head_lemma(reading, subject);
  const auto& cues = Cues::english();
  return cues.is(reading.word(parse.phrases[subject].range.first).lemma, Cue::indefinite) &&
         (cues.is(head, Cue::mishap) ||
          std::ranges::find(kCrafts, Lexicon::english().kind(head)) != kCrafts.end());
}

// "in an attack on another school", "in a separate blast": not the event that is told of.
void add_other_event(const Reading& reading, const Figure& figure,
                     std::vector<std::string>& found) {
  if (tells_of_older_mishap(reading)) {
    found.emplace_back(kAnotherEvent);
    return;
  }
  const auto& cues = Cues::english();
  for (std::uint32_t p = 0; p < reading.parse.phrases.size(); ++p) {
    const auto& phrase = reading.parse.phrases[p];
    if (phrase.time || p == figure.phrase || !in_clause_of(reading, figure, phrase) ||
        !cues.is(preposition_of(reading, p), Cue::locative))
      continue;
    for (auto at = phrase.range.first; at < phrase.head; ++at)
      if (cues.is(reading.word(at).lemma, Cue::other_event)) {
        found.emplace_back(kAnotherEvent);
        return;
      }
  }
}

}  // namespace

std::vector<std::string> restrictions_of(const Reading& reading, const Figure& figure) {
  std::vector<std::string> found;
  add_exclusions(reading, figure, found);
  add_groups(reading, figure, found);
  add_period(reading, figure, found);
  add_opening(reading, figure, found);
  add_phase(reading, figure, found);
  add_moment_of_day(reading, figure, found);
  add_peak(reading, figure, found);
  add_region(reading, figure, found);
  add_numbered_stretch(reading, figure, found);
  add_other_event(reading, figure, found);
  return found;
}

}  // namespace claimcheck::claims
