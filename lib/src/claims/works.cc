#include <algorithm>

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

// "live-action/animated", "third-person": words of every class narrow a kind.
bool narrows(const Word& word) {
  switch (word.word_class) {
    case WordClass::noun:
    case WordClass::adjective:
    case WordClass::number:
    case WordClass::verb:
      return true;
    case WordClass::mark:
      return word.lemma == "-" || word.lemma == "/";
    default:
      return false;
  }
}

// The kind of work that a year narrows: "a 1996 Italian comedy film".
bool stands_before_work(const Reading& reading, const Range& year) {
  const auto& parse = reading.parse;
  for (auto at = year.last; at < parse.range.last; ++at) {
    const Word& word = reading.word(at);
    if (Cues::english().is(word.lemma, Cue::work_noun)) return true;
    if (!narrows(word)) return false;
  }
  return false;
}

// The verb group right before the article of a year: "is a 1996".
std::uint32_t verb_before(const Reading& reading, const Range& year) {
  auto at = year.first;
  while (at > reading.parse.range.first) {
    if (reading.word(--at).word_class != WordClass::determiner) return reading.parse.verb_at(at);
  }
  return kNone;
}

// The name before a year that stands alone in brackets: "Harbour Town (2015)".
const Name* name_before_brackets(const Reading& reading, const Range& year) {
  const auto& tokens = reading.tokens();
  const auto& range = reading.parse.range;
  const bool alone = year.first > range.first + 1 && year.last < range.last &&
                     tokens[year.first - 1].is('(') && tokens[year.last].is(')');
  if (!alone) return nullptr;
  const auto found = std::ranges::find_if(reading.names, [&](const Name& name) {
    return name.range.last == year.first - 1 && !name.adjective && name.entity == nullptr;
  });
  return found == reading.names.end() ? nullptr : &*found;
}

DatedDeed release(const Figure& figure) {
  DatedDeed deed;
  deed.figure = figure;
  deed.time = *figure.mention->time();
  deed.frame.predicate = Lexicon::english().canonical_verb("release");
  deed.frame.verbs = {"release", deed.frame.predicate};
  return deed;
}

}  // namespace

std::optional<DatedDeed> titled_work(const Reading& reading, const Figure& figure) {
  if (!is_year(*figure.mention->time())) return std::nullopt;
  const Name* title = name_before_brackets(reading, figure.range);
  if (title == nullptr) return std::nullopt;
  auto deed = release(figure);
  deed.frame.subject.push_back(title->id);
  return deed;
}

std::optional<DatedDeed> released_work(const Reading& reading, const Figure& figure) {
  const auto* time = figure.mention->time();
  if (!is_year(*time) || figure.clause == kNone) return std::nullopt;
  const auto verb = verb_before(reading, figure.range);
  if (verb == kNone || reading.parse.verbs[verb].lemma != "be" ||
      !stands_before_work(reading, figure.range))
    return std::nullopt;
  const auto subject = reading.parse.subject_of(figure.clause);
  if (subject == kNone) return std::nullopt;
  auto deed = release(figure);
  deed.figure.verb = verb;
  const auto& phrase = reading.parse.phrases[subject];
  for (const Name* name : reading.names_in(phrase.range)) deed.frame.subject.push_back(name->id);
  // A title may be of common words: "Gates of Dusk is a 1998 film".
  const Word& head = reading.word(phrase.head);
  if (deed.frame.subject.empty() && head.word_class == WordClass::pronoun) return std::nullopt;
  if (deed.frame.subject.empty()) deed.frame.noun = Lexicon::english().canonical_noun(head.lemma);
  return deed;
}

}  // namespace claimcheck::claims
