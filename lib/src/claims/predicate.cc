#include <map>
#include <optional>
#include <utility>

#include "base/embedded.h"
#include "base/rows.h"
#include "claims/cues.h"
#include "claims/figure.h"
#include "claims/lexicon.h"
#include "claims/noun_finder.h"

namespace claimcheck::claims {
namespace {

// The head lemma of the phrase that starts at `at`.
std::string head_at(const Reading& reading, std::uint32_t at) {
  const auto phrase = reading.parse.phrase_at(at);
  if (phrase == kNone || reading.parse.phrases[phrase].head == kNone) return {};
  return reading.word(reading.parse.phrases[phrase].head).lemma;
}

std::optional<std::string> known(const std::string& phrase) {
  const auto canonical = Lexicon::english().canonical_verb(phrase);
  if (canonical == phrase) return std::nullopt;
  return std::string(canonical);
}

std::uint32_t end_of_phrase(const Reading& reading, std::uint32_t at) {
  return reading.parse.phrases[reading.parse.phrase_at(at)].range.last;
}

// "The ferry went down" sank.
std::string deed_by_kind(const Reading& reading, std::uint32_t verb, const std::string& deed) {
  static const auto table = [] {
    std::map<std::pair<std::string_view, std::string_view>, std::string_view> found;
    for (const auto& row : rows(embedded_file("deeds_by_kind.tsv")))
      found.emplace(std::pair(row.at(0), row.at(1)), row.at(2));
    return found;
  }();
  const auto clause = reading.parse.clause_at(reading.parse.verbs[verb].main);
  const auto subject = clause == kNone ? kNone : reading.parse.subject_of(clause);
  const auto kind = Lexicon::english().kind(head_lemma(reading, subject));
  const auto found = kind.empty() ? table.end() : table.find({kind, deed});
  return found == table.end() ? deed : std::string(found->second);
}

// "went bankrupt", "became independent": the state that begins.
std::string state_after(const Reading& reading, std::uint32_t at) {
  const auto end = reading.parse.range.last;
  while (at < end && reading.word(at).word_class == WordClass::adverb) ++at;
  if (at >= end || reading.word(at).word_class != WordClass::adjective) return {};
  // "became independent traders" tells of the noun.
  const auto phrase = reading.parse.phrase_at(at);
  if (phrase != kNone && reading.parse.phrases[phrase].head != at) return {};
  return reading.word(at).lemma;
}

}  // namespace

PhrasalVerb phrasal_verb(const Reading& reading, std::uint32_t verb) {
  const auto& group = reading.parse.verbs[verb];
  const auto at = group.range.last;
  const auto end = reading.parse.range.last;
  if (at >= end) return {};
  const std::string two = group.lemma + ' ' + reading.word(at).lemma;
  if (at + 1 < end) {
    // "put out of use", "come to a vote"
    if (auto found = known(two + ' ' + reading.word(at + 1).lemma)) return {*found, at + 2};
    const auto head = head_at(reading, at + 1);
    if (auto found = head.empty() ? std::nullopt : known(two + ' ' + head))
      return {*found, end_of_phrase(reading, at + 1)};
  }
  if (auto found = known(two)) return {*found, at + 1};
  const auto head = head_at(reading, at);
  if (auto found = head.empty() ? std::nullopt : known(group.lemma + ' ' + head))
    return {*found, end_of_phrase(reading, at)};
  return {};
}

std::string predicate_of(const Reading& reading, std::uint32_t verb) {
  if (verb == kNone) return {};
  const auto& group = reading.parse.verbs[verb];
  if (auto phrase = phrasal_verb(reading, verb); !phrase.predicate.empty())
    return deed_by_kind(reading, verb, phrase.predicate);
  if (Cues::english().is(group.lemma, Cue::inchoative))
    if (auto state = state_after(reading, group.range.last); !state.empty()) return state;
  if (Cues::english().is(group.lemma, Cue::light)) return {};
  return deed_by_kind(reading, verb, std::string(Lexicon::english().canonical_verb(group.lemma)));
}

}  // namespace claimcheck::claims
