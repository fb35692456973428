#include "quantity/measured_noun.h"

#include "quantity/noun_words.h"
#include "quantity/number_lexicon.h"
#include "quantity/trends.h"
#include "quantity/word_classes.h"
#include "quantity/word_forms.h"

namespace claimcheck::quantity {
namespace {

using text::Token;
using text::TokenKind;

// "2% year on year", "50 km last week": nothing that is measured.
bool begins_concept(const Token& token) {
  return token.kind == TokenKind::word && !NumberLexicon::get().is_time_unit(token);
}

// "only 5% reach it": whether a verb stands right behind the share.
bool is_verb_of_share(const SentenceView& sentence, const Candidate& candidate,
                      std::uint32_t limit) {
  const NounWords words(sentence.tokens, sentence.text);
  const std::uint32_t at = candidate.end;
  const bool definite =
      candidate.begin > sentence.begin && words.is(candidate.begin - 1, WordClass::determiner);
  if (candidate.dimension != Dimension::percent || definite || at + 1 >= limit) return false;
  const WordForms& forms = WordForms::get();
  return (words.is(at + 1, WordClass::determiner) && forms.verb_first(words[at])) ||
         (words.is(at + 1, WordClass::of_pronoun) && forms.may_be_verb(words[at]));
}

// "36 tonnes fully laden": whether an adverb and what it tells more of end the words behind a
// figure.
bool is_state(const NounWords& words, std::uint32_t at, std::uint32_t limit) {
  return words.is_adverb(at) && at + 1 < limit && words.is_inner(at + 1) &&
         !words.is_plural(at + 1) && (at + 2 >= limit || !words.is_inner(at + 2));
}

// Where a noun may begin from `at` on, over what compares ("a 44% lower risk"); `limit` behind a
// word that says of what else the figure is told: "94% effective", "80 feet high", "5 g contains".
std::uint32_t past_predicate(const SentenceView& sentence, const Candidate& candidate,
                             std::uint32_t at, std::uint32_t limit) {
  const NounWords words(sentence.tokens, sentence.text);
  const bool classified =  // "$5 million worth of goods"
      words.is(at, WordClass::classifier) && at + 1 < limit &&
      NumberLexicon::get().is_of(words[at + 1]);
  if (classified) return at;
  const bool than = at + 1 < limit && NumberLexicon::get().is_than(words[at + 1]);
  const bool compares =
      words.is(at, WordClass::comparative) || (than && words.written(at).ends_with("er")) ||
      (candidate.dimension == Dimension::length && words.is(at, WordClass::extent));
  const bool joined = candidate.hyphenated && candidate.dimension != Dimension::ratio;
  const bool apart = joined || words[at].capitalised || (words.is_boundary(at) && !compares) ||
                     words.joined_by_hyphen(at, limit);
  if (apart) return at;
  // "a top speed of 90 mph makes the car"
  if (words.takes_definite_object(at) || is_state(words, at, limit)) return limit;
  const bool money = candidate.dimension == Dimension::money;  // "a $500 fine"
  if (!money && words.written(at).ends_with('s') && WordForms::get().only_verb_in_s(words[at]))
    return limit;
  if (is_verb_of_share(sentence, candidate, limit)) return limit;
  const bool part_of_predicate =  // "$5 short of the goal"
      at + 1 < limit && NumberLexicon::get().is_of(words[at + 1]) &&
      WordForms::get().adjective(words[at]);
  if (part_of_predicate) return limit;
  const bool noun_follows = at + 1 < limit && words.is_inner(at + 1);
  if (noun_follows) return compares ? at + 1 : at;
  const bool described = !money && WordForms::get().adjective(words[at]);
  return compares || described ? limit : at;
}

// "men aged 65 pay less": what such an age is of stands before it.
bool is_age_behind_people(const Candidate& candidate) {
  return candidate.dimension == Dimension::age && (candidate.unit_begin < candidate.number_end ||
                                                   candidate.unit_begin == candidate.unit_end);
}

// "the 5% analysts had expected": whether the noun behind the figure is the subject of a verb whose
// object the figure is.
bool is_of_relative_clause(const SentenceView& sentence, const Candidate& candidate,
                           const NounPhrase& noun) {
  const std::uint32_t next = noun.end;
  const NounWords words(sentence.tokens, sentence.text);
  const bool definite =
      candidate.begin > sentence.begin && words[candidate.begin - 1].hash == text::hash_of("the");
  if (!definite || candidate.hyphenated || !words.is_plural(noun.head) || !sentence.word(next))
    return false;
  return words.is(next, WordClass::perfect) || words.is(next, WordClass::be) ||
         words.is(next, WordClass::modal) || words.is_only_verbal(next);
}

// "was seen 5 million times", "is 30 storeys high": what is counted only measures something else.
bool counts_measure(const SentenceView& sentence, const Candidate& candidate, std::uint32_t limit) {
  if (!candidate.noun || candidate.noun->begin != candidate.noun->head) return false;
  if (sentence.tokens[candidate.noun->head].hash == text::hash_of("times")) return true;
  return !candidate.hyphenated && candidate.end < limit &&
         sentence.tokens[candidate.end].hash != text::hash_of("by") &&
         WordClasses::get().is(sentence.tokens[candidate.end], WordClass::extent);
}

// "5 tons of tea"; `limit` ends the words that are free.
std::optional<NounPhrase> noun_behind_of(const SentenceView& sentence, const Candidate& candidate,
                                         std::uint32_t limit) {
  const NounPhraseReader nouns(sentence.tokens, sentence.text);
  // "5 million euros of five-year bonds": a length of time ends the free words.
  const bool timed = candidate.end + 1 == limit && limit + 3 < sentence.end &&
                     sentence.mark(limit + 1, U'-') &&
                     NumberLexicon::get().is_time_unit(sentence.tokens[limit + 2]);
  if (timed) return nouns.read(limit + 3, sentence.end, Grammatical::any);
  // "within 5 km of the town"
  const NounWords words(sentence.tokens, sentence.text);
  const std::uint32_t next = candidate.end + 1;
  const bool substance =  // "up to 15 inches of rain"
      next < limit && words.is_inner(next) && !words[next].capitalised && !words.is_plural(next);
  const bool nearness = candidate.dimension == Dimension::length &&
                        candidate.modifier == Modifier::at_most && !candidate.hyphenated &&
                        !substance;
  if (nearness) return std::nullopt;
  // "27% of Orm's 7 million dollars"
  const auto noun = nouns.read_after_of(candidate.end, limit, Grammatical::any);
  const bool money = noun && NumberLexicon::get().is_money(sentence.tokens[noun->head]);
  return money ? std::nullopt : noun;
}

std::optional<NounPhrase> noun_behind(const SentenceView& sentence, const Candidate& candidate,
                                      std::uint32_t limit) {
  if (candidate.measured || is_age_behind_people(candidate)) return candidate.measured;
  if (counts_measure(sentence, candidate, limit)) return std::nullopt;
  const bool part = candidate.form == NumberForm::fraction && !candidate.noun;
  const bool bare = candidate.unit == nullptr && !part;
  if (candidate.noun || bare || candidate.end >= limit) return candidate.noun;
  const NounPhraseReader nouns(sentence.tokens, sentence.text);
  const Token& next = sentence.tokens[candidate.end];
  if (NumberLexicon::get().is_of(next)) return noun_behind_of(sentence, candidate, limit);
  // "a 160m-wide rock"
  const bool extent = next.is(U'-') && candidate.end + 2 < limit &&
                      WordClasses::get().is(sentence.tokens[candidate.end + 1], WordClass::extent);
  if (extent) return nouns.read(candidate.end + 2, limit, Grammatical::any);
  // "a 2 mg weekly dose": time expressions own the word between.
  const NounWords words(sentence.tokens, sentence.text);
  const bool often = words.is(candidate.end, WordClass::rhythm) &&
                     candidate.end + 1 < sentence.end && words.is_inner(candidate.end + 1);
  if (often) return nouns.read(candidate.end + 1, sentence.end, Grammatical::any);
  if (!begins_concept(next)) return std::nullopt;
  const bool of_other =  // "three times the limit", "half the price"
      (candidate.dimension == Dimension::ratio || part) &&
      WordClasses::get().is(next, WordClass::determiner);
  if (of_other) {
    return nouns.read(words.past_determiners(candidate.end, limit), limit, Grammatical::any);
  }
  if (part) return std::nullopt;
  const std::uint32_t at = past_predicate(sentence, candidate, candidate.end, limit);
  const auto noun = at < limit ? nouns.read(at, limit, Grammatical::any) : std::nullopt;
  return noun && is_of_relative_clause(sentence, candidate, *noun) ? std::nullopt : noun;
}

// "a 6-foot-8, 240-pound forward", "a three-bed, two-bath house": what a hyphenated measure and the
// next one are both of.
std::optional<NounPhrase> noun_behind_next_measure(const SentenceView& sentence,
                                                   const Candidate& candidate) {
  std::uint32_t at = candidate.end;
  if (!candidate.hyphenated || !sentence.mark(at, U',') || !sentence.inside(at + 1))
    return std::nullopt;
  const Token& number = sentence.tokens[++at];
  if (number.kind != TokenKind::number && !NumberLexicon::get().word(number).cardinal())
    return std::nullopt;
  ++at;
  if (!sentence.mark(at, U'-')) return std::nullopt;
  while (sentence.mark(at, U'-') && sentence.inside(at + 1)) at += 2;
  if (at >= sentence.end) return std::nullopt;
  return NounPhraseReader(sentence.tokens, sentence.text)
      .read(at, sentence.end, Grammatical::singular);
}

// "$3 million in damages"; "closed at $20 in late trading" tells when.
std::optional<NounPhrase> made_up_of(const SentenceView& sentence, const Candidate& candidate,
                                     std::uint32_t limit) {
  const std::uint32_t at = candidate.end;
  if (candidate.dimension != Dimension::money || at + 1 >= limit ||
      sentence.tokens[at].hash != text::hash_of("in") || sentence.tokens[at + 1].capitalised)
    return std::nullopt;
  const auto noun =
      NounPhraseReader(sentence.tokens, sentence.text).read(at + 1, limit, Grammatical::any);
  const bool when = noun && WordClasses::get().is(sentence.tokens[noun->head], WordClass::session);
  return when ? std::nullopt : noun;
}

// "a 5% rise in third-quarter sales", "in 2018 sales": the noun that the time expression from
// `time` on stands before; nullopt where that stands alone.
std::optional<NounPhrase> noun_behind_time(const SentenceView& sentence,
                                           const NounPhraseReader& nouns, std::uint32_t time) {
  const auto noun = nouns.read(time, sentence.end, Grammatical::any);
  const bool alone = noun && NumberLexicon::get().is_time_unit(sentence.tokens[noun->head]);
  return alone ? std::nullopt : noun;
}

// "a 5% rise in sales": what the change that the phrase names is of; nullopt where it stands beside
// what has changed ("the price was $9, a 5% rise"); else the phrase itself.
std::optional<NounPhrase> changed_noun(const SentenceView& sentence, const Candidate& candidate,
                                       const NounPhrase& change, std::uint32_t limit) {
  const NounWords words(sentence.tokens, sentence.text);
  const std::uint32_t at = change.end;
  const bool linked = at + 1 < sentence.end &&
                      (words.is(at, NumberWordKind::of) || words[at].hash == text::hash_of("in") ||
                       words[at].hash == text::hash_of("for"));
  if (linked) {
    const NounPhraseReader nouns(sentence.tokens, sentence.text);
    const std::uint32_t begin = words.past_determiners(at + 1, sentence.end);
    // A time right behind the preposition may stand before the noun.
    const auto noun = begin < limit ? nouns.read(begin, limit, Grammatical::any)
                                    : noun_behind_time(sentence, nouns, limit);
    if (noun) return noun;
  }
  const std::uint32_t begin = candidate.phrase_begin;
  const bool beside = begin > sentence.begin &&
                      (sentence.tokens[begin - 1].is(U',') || words.is(begin - 1, WordClass::be));
  return beside ? std::nullopt : std::optional(change);
}

}  // namespace

std::optional<NounPhrase> measured_noun(const SentenceView& sentence, const Candidate& candidate,
                                        ChangeRole role, std::uint32_t limit) {
  if (const auto shared = noun_behind_next_measure(sentence, candidate)) return shared;
  const auto noun = noun_behind(sentence, candidate, limit);
  // "grew at a 5% annual rate"
  const bool pace = noun && role == ChangeRole::change && candidate.unit != nullptr &&
                    TrendTable::get().names_pace(sentence.tokens[noun->head]);
  if (pace) return std::nullopt;
  if (!noun) return role == ChangeRole::none ? made_up_of(sentence, candidate, limit) : noun;
  const bool change = role == ChangeRole::change && candidate.unit != nullptr &&
                      noun->end == noun->begin + 1 &&
                      TrendTable::get().names_change(sentence.tokens[noun->head]);
  return change ? changed_noun(sentence, candidate, *noun, limit) : noun;
}

}  // namespace claimcheck::quantity
