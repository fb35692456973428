#include "claims/cues.h"
#include "claims/dates.h"
#include "claims/lexicon.h"
#include "claims/timing.h"

namespace claimcheck::claims {
namespace {

constexpr std::size_t kYearDigits = 4;

bool is_year(const TimeExpression& time) {
  return time.type == TimexType::date && time.days && time.value.size() == kYearDigits;
}

// The kind of work that a year narrows: "a 1996 Italian comedy film".
bool stands_before_work(const Reading& reading, const Range& year) {
  const auto& parse = reading.parse;
  for (auto at = year.last; at < parse.range.last; ++at) {
    const Word& word = reading.word(at);
    if (Cues::english().is(word.lemma, Cue::work_noun)) return true;
    const bool narrows = word.word_class == WordClass::noun ||
                         word.word_class == WordClass::adjective || word.lemma == "-" ||
                         word.lemma == "/";
    if (!narrows) return false;
  }
  return false;
}

}  // namespace

std::optional<DatedDeed> released_work(const Reading& reading, const Figure& figure) {
  const auto* time = figure.mention->time();
  if (!is_year(*time) || figure.verb == kNone || figure.is_subject || figure.clause == kNone)
    return std::nullopt;
  if (reading.parse.verbs[figure.verb].lemma != "be" || !stands_before_work(reading, figure.range))
    return std::nullopt;
  const auto subject = reading.parse.subject_of(figure.clause);
  if (subject == kNone) return std::nullopt;
  DatedDeed deed;
  deed.figure = figure;
  deed.time = *time;
  deed.frame.predicate = Lexicon::english().canonical_verb("release");
  deed.frame.verbs = {"release", deed.frame.predicate};
  for (const Name* name : reading.names_in(reading.parse.phrases[subject].range))
    deed.frame.subject.push_back(name->id);
  if (deed.frame.subject.empty()) return std::nullopt;
  return deed;
}

}  // namespace claimcheck::claims
