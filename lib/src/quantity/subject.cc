#include "quantity/subject.h"

#include <algorithm>

#include "quantity/number_lexicon.h"
#include "quantity/trends.h"
#include "quantity/word_classes.h"
#include "quantity/word_forms.h"
#include "text/lemma.h"

namespace claimcheck::quantity {
namespace {

// What may describe a figure between its article and its number.
bool describes_figure(const NounWords& words, std::uint32_t i) {
  if (!words.is_word(i) || TrendTable::get().verb(words[i]) != Trend::none) return false;
  const bool participle = words.is_verbal(i) && !text::is_irregular_verb_form(words[i]);
  return WordForms::get().adjective(words[i]) || words.is_adverb(i) || participle ||
         words.is(i, WordClass::statistic) || words.is(i, WordClass::rhythm);
}

}  // namespace

std::uint32_t begin_of(const SentenceView& sentence, const Candidate& candidate) {
  constexpr std::uint32_t kMostWords = 6;
  // An age may be spoken of: "a retirement age of 65".
  const bool unit_before = candidate.dimension != Dimension::age &&
                           candidate.unit_begin < candidate.unit_end &&
                           candidate.unit_end == candidate.first->first_token;
  const std::uint32_t begin =
      unit_before ? std::min(candidate.unit_begin, candidate.begin) : candidate.begin;
  const bool counts = candidate.unit == nullptr && candidate.noun;
  if (counts || candidate.hyphenated) return begin;
  const NounWords words(sentence.tokens, sentence.text);
  std::uint32_t at = begin;
  // "an average of 5%"
  const bool statistic = at > sentence.begin + 1 && words.is(at - 1, NumberWordKind::of) &&
                         words.is(at - 2, WordClass::statistic);
  if (statistic) at -= 2;
  for (; at > sentence.begin && begin - at < kMostWords; --at) {
    const bool opens = words.is(at - 1, NumberWordKind::article) ||
                       (at + 1 == begin && words.is(at - 1, WordClass::determiner));
    if (opens) return at - 1;
    const bool in_compound = words[at - 1].is(U'-') || words[at].is(U'-') ||
                             (at > sentence.begin + 1 && words[at - 2].is(U'-'));
    if (!in_compound && !describes_figure(words, at - 1)) break;
  }
  return begin;
}

bool SubjectReader::is_owner(std::uint32_t i) const {
  return sentence_.tokens[i].hash == text::hash_of("'s");
}

std::optional<NounPhrase> SubjectReader::before(std::uint32_t figure, std::uint32_t from) const {
  const auto noun = NounPhraseReader(sentence_.tokens, sentence_.text).read_before(figure, from);
  if (!noun) return std::nullopt;
  const NounWords words(sentence_.tokens, sentence_.text);
  const bool owner = noun->end == figure && noun->head > noun->begin && is_owner(noun->head);
  const std::uint32_t head = owner ? noun->head - 1 : noun->head;  // "last year's [5%]"
  const bool time =
      NumberLexicon::get().is_time_unit(words[head]) || (owner && words.is(head, WordClass::month));
  const bool times =  // "is twice or 3 times what it was"
      !words[head].capitalised && words[head].hash == text::hash_of("times");
  const bool adverb = times || words.is_adverb(noun->head);
  return time || adverb ? std::nullopt : noun;
}

// "5%, with rents [2%] higher", "5%, followed by the mayor at [2%]"
bool SubjectReader::is_set_apart(const NounPhrase& noun, std::uint32_t before) const {
  const NounWords words(sentence_.tokens, sentence_.text);
  std::uint32_t at = noun.begin;
  while (at > sentence_.begin && words.is(at - 1, WordClass::determiner)) --at;
  // "5% to its rival's [3%]"
  const bool of = at > sentence_.begin && words.is(at - 1, NumberWordKind::of);
  if (noun.complement_end == before && is_owner(before - 1)) return !of;
  if (at < sentence_.begin + 2 || noun.complement_end + 1 < before) return false;
  const auto with = text::hash_of("with");
  if (words[at - 1].hash == with) return words[at - 2].is(U',') && noun.complement_end == before;
  return words[at - 1].hash == text::hash_of("by") &&
         words[at - 2].hash == text::hash_of("followed");
}

// "9 litres in town and [5]", "5 km of dunes, [2 km]": the phrase tells where or of what the figure
// before is; "$5 in bonds worth [$3]" goes on with it.
bool SubjectReader::belongs_to_previous(const NounPhrase& noun, std::uint32_t before) const {
  const NounWords words(sentence_.tokens, sentence_.text);
  const std::uint32_t next = noun.complement_end;
  // "9 litres of the tea, sold for [$5]"
  const bool aside = next + 1 < before && words[next].is(U',') && words.is_only_verbal(next + 1) &&
                     !words.written(next + 1).ends_with("ing");
  if (aside) return true;
  if (is_set_apart(noun, before)) return false;
  if (!noun.adjunct || next >= before) return noun.adjunct;
  if (words.is(next, NumberWordKind::of)) return false;
  return !words.is_word(next) || words.is_preposition(next) ||
         words.is(next, WordClass::coordinator);
}

// Whether the word may be a finite verb that leads to a figure at `before`.
bool SubjectReader::is_verb(std::uint32_t i, std::uint32_t before) const {
  const NounWords words(sentence_.tokens, sentence_.text);
  const WordForms& forms = WordForms::get();
  return words.is_verbal(i) || words.is_verb_in_s(i) || words.is(i, WordClass::modal) ||
         words.is(i, WordClass::be) || forms.only_verb(words[i]) ||
         (i > sentence_.begin && words.is(i - 1, WordClass::modal)) ||
         (i + 1 == before && forms.third_person(words[i]));
}

bool SubjectReader::is_equated(const Candidate& candidate) const {
  const NounWords words(sentence_.tokens, sentence_.text);
  std::uint32_t at = candidate.phrase_begin;
  while (at > sentence_.begin && words.is_adverb(at - 1)) --at;
  if (at == sentence_.begin) return false;
  const auto verb = [&](std::uint32_t i) {
    return words.is(i, WordClass::equating) || words.is(i, WordClass::be);
  };
  if (verb(at - 1)) return true;
  if (at == sentence_.begin + 1) return false;
  return (words.is_boundary(at - 1) && verb(at - 2)) ||
         (words.is(at - 1, WordClass::aside) && words[at - 2].is(U','));
}

std::optional<std::uint32_t> SubjectReader::joint_before(std::uint32_t before,
                                                         std::uint32_t from) const {
  const NounWords words(sentence_.tokens, sentence_.text);
  const auto joins = [&](std::uint32_t i) {
    return words.is(i, NumberWordKind::and_) || words[i].hash == text::hash_of("but");
  };
  for (std::uint32_t i = before; i > from && words.is_word(i - 1); --i) {
    if (joins(i - 1)) {
      // "sales fell and rents rose"
      const bool noun = i + 1 < before && words.is_verb_in_s(i) && words.is_only_verbal(i + 1) &&
                        !words.is(i, WordClass::be) && !words.is(i, WordClass::perfect);
      const bool verb =
          i < before && !noun && is_verb(i, before) && !words.is(i + 1, NumberWordKind::of);
      return verb ? std::optional(i - 1) : std::nullopt;
    }
    const bool link = words.is_boundary(i - 1) || words.is_adverb(i - 1) ||
                      is_verb(i - 1, before) || WordForms::get().adjective(words[i - 1]);
    if (!link) break;
  }
  return std::nullopt;
}

bool SubjectReader::is_behind_aside(std::uint32_t before, std::uint32_t from) const {
  const NounWords words(sentence_.tokens, sentence_.text);
  std::uint32_t at = before;
  while (at > from && words.is_word(at - 1) &&
         (is_verb(at - 1, before) || words.is_boundary(at - 1)))
    --at;
  if (at == before || at <= from || !words[at - 1].is(U',')) return false;
  // What else stands behind the figure before, in the aside.
  constexpr std::uint32_t kLongestRest = 5;  // tokens
  if (at - 1 > from + kLongestRest) return false;
  for (std::uint32_t i = from; i + 1 < at; ++i)
    if (!words.is_word(i) || words.is(i, WordClass::coordinator)) return false;
  return words.is(at, WordClass::modal) || words.is(at, WordClass::be) ||
         WordForms::get().third_person(words[at]) ||
         (words.is_verbal(at) && !words.is(at, WordClass::coordinator));
}

std::optional<NounPhrase> SubjectReader::of_verb(std::uint32_t before, std::uint32_t from) const {
  const auto noun = this->before(before, from);
  if (!noun || noun->adjunct || noun->complement_end >= before) return std::nullopt;
  const NounWords words(sentence_.tokens, sentence_.text);
  return words.is_preposition(noun->complement_end) ? std::nullopt : noun;
}

// "5 km from here", "5 km north of it"
bool SubjectReader::tells_distance(const Candidate& candidate) const {
  const NounWords words(sentence_.tokens, sentence_.text);
  std::uint32_t next = candidate.end;
  if (sentence_.mark(next, U'('))  // "5 km (3 miles) from here"
    for (int n = 0; n < 5 && sentence_.inside(next) && !words[next++].is(U')'); ++n) continue;
  return candidate.dimension == Dimension::length && sentence_.word(next) &&
         (words.is(next, WordClass::direction) || words[next].hash == text::hash_of("from") ||
          words[next].hash == text::hash_of("away"));
}

std::optional<NounPhrase> SubjectReader::find(const Candidate& candidate,
                                              const PreviousFigure& previous) const {
  const std::uint32_t begin = candidate.phrase_begin;
  const bool warm =  // "rinsed with water at 7 degrees"
      begin > sentence_.begin && candidate.dimension == Dimension::temperature &&
      sentence_.tokens[begin - 1].hash == text::hash_of("at");
  const NounPhraseReader nouns(sentence_.tokens, sentence_.text);
  const std::uint32_t from = std::max(previous.end, sentence_.begin);
  if (warm) return nouns.read_nearest(begin, from);
  const bool comma = begin > from && sentence_.tokens[begin - 1].is(U',');
  if (comma && tells_distance(candidate)) return nouns.read_nearest(begin - 1, from);
  if (previous.quantity != nullptr) {
    const bool verb = candidate.first->multiple;  // "doubled" needs no verb
    if (begin <= previous.end || (!verb && is_shared(begin, previous.end))) return std::nullopt;
    const auto noun = before(begin, previous.end);
    return noun && belongs_to_previous(*noun, begin) ? std::nullopt : noun;
  }
  const auto noun = before(begin, sentence_.begin);
  const bool apposed = !noun && comma;
  return apposed ? before(begin - 1, sentence_.begin) : noun;
}

}  // namespace claimcheck::quantity
