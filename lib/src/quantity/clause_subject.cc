#include "quantity/clause_subject.h"

#include <algorithm>

#include "quantity/number_lexicon.h"
#include "quantity/subject.h"
#include "quantity/word_classes.h"

namespace claimcheck::quantity {
namespace {

bool is_finite_verb(const NounWords& words, std::uint32_t i) {
  if (words.is(i, WordClass::be) || words.is(i, WordClass::perfect) ||
      words.is(i, WordClass::modal))
    return true;
  if (!words.is_inner(i - 1) || words[i].capitalised) return false;
  const bool in_s = WordForms::get().only_verb_in_s(words[i]) && !words.is_plural(i - 1);
  return in_s || (words.is_only_verbal(i) && !words.written(i).ends_with("ing"));
}

// Behind the "13-inch" of "the 13-inch laptop", where that stands at `at`.
std::uint32_t past_measure(const SentenceView& sentence, std::uint32_t at) {
  const bool measure = sentence.inside(at) && sentence.tokens[at].kind == text::TokenKind::number &&
                       sentence.mark(at + 1, U'-') && sentence.word(at + 2);
  return measure ? at + 3 : at;
}

// The phrase from `at` on, but no length of time.
std::optional<NounPhrase> phrase_at(const SentenceView& sentence, std::uint32_t at,
                                    std::uint32_t limit) {
  const NounWords words(sentence.tokens, sentence.text);
  const std::uint32_t begin = words.past_determiners(at, limit);
  if (begin >= limit) return std::nullopt;
  const auto noun =
      NounPhraseReader(sentence.tokens, sentence.text).read(begin, limit, Grammatical::any);
  const bool time =
      noun && (NumberLexicon::get().is_time_unit(sentence.tokens[noun->head]) ||
               words.is(noun->head, WordClass::session) ||
               (noun->begin == noun->head && words.is(noun->head, WordClass::statistic)));
  return time ? std::nullopt : noun;
}

}  // namespace

std::optional<NounPhrase> subject_of_verb(const SentenceView& sentence, std::uint32_t before) {
  constexpr std::uint32_t kReach = 32;  // tokens
  const NounWords words(sentence.tokens, sentence.text);
  const std::uint32_t reach =
      before > sentence.begin + kReach ? before - kReach : sentence.begin + 1;
  for (std::uint32_t i = before; i > reach; --i) {
    if (!words.is_word(i - 1) || !is_finite_verb(words, i - 1)) continue;
    const auto noun = SubjectReader(sentence).before(i - 1, sentence.begin);
    if (noun && !noun->adjunct) return noun;
  }
  return std::nullopt;
}

std::optional<NounPhrase> subject_behind(const SentenceView& sentence, const Candidate& candidate) {
  constexpr std::uint32_t kLongestOpening = 10;  // tokens behind the figure
  const NounWords words(sentence.tokens, sentence.text);
  const bool opens = sentence.word(sentence.begin) &&
                     (words.is_preposition(sentence.begin) || words.is_verbal(sentence.begin));
  if (!opens || candidate.begin == sentence.begin || candidate.hyphenated) return std::nullopt;
  if (words.is(candidate.end, WordClass::determiner) && candidate.begin == sentence.begin + 1)
    return phrase_at(sentence, past_measure(sentence, candidate.end + 1), sentence.end);
  const std::uint32_t reach = std::min(sentence.end, candidate.end + kLongestOpening);
  std::uint32_t at = candidate.end;
  while (at < reach && !sentence.mark(at, U',')) ++at;
  return at + 1 < reach ? phrase_at(sentence, at + 1, sentence.end) : std::nullopt;
}

std::optional<NounPhrase> receiver(const SentenceView& sentence, const Candidate& candidate,
                                   std::uint32_t limit) {
  const NounWords words(sentence.tokens, sentence.text);
  const std::uint32_t at = candidate.end;
  if (at + 1 >= limit || !words.is(at, WordClass::receiving)) return std::nullopt;
  const bool verb = words[at].hash == text::hash_of("to") && !words[at + 1].capitalised &&
                    !words.is(at + 1, WordClass::determiner);  // "$5 to spend"
  if (verb) return std::nullopt;
  return phrase_at(sentence, at + 1, limit);
}

}  // namespace claimcheck::quantity
