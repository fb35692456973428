#include "quantity/bare_age.h"

#include <algorithm>

#include "quantity/word_classes.h"

namespace claimcheck::quantity {
namespace {

constexpr double kOldest = 120;       // years
constexpr std::uint32_t kReach = 12;  // tokens from the deed to the age

bool in_class(const SentenceView& sentence, std::uint32_t at, WordClass wanted) {
  return WordClasses::get().is(sentence.tokens[at], wanted);
}

bool may_be_age(const Candidate& candidate) {
  return candidate.unit == nullptr && !candidate.is_range() &&
         candidate.form == NumberForm::integer && candidate.high.to_double() <= kOldest;
}

bool ends_clause(const SentenceView& sentence, std::uint32_t at) {
  return at >= sentence.end || sentence.mark(at, U',') || sentence.mark(at, U'.') ||
         sentence.mark(at, U';') || in_class(sentence, at, WordClass::coordinator);
}

// A word of "in Elve", "on Sunday", "at her home".
bool says_where_or_when(const SentenceView& sentence, std::uint32_t at, std::uint32_t from) {
  const auto leads = [&sentence](std::uint32_t i) {
    return in_class(sentence, i, WordClass::preposition) ||
           in_class(sentence, i, WordClass::determiner);
  };
  if (!sentence.word(at) || in_class(sentence, at, WordClass::life_event)) return false;
  return sentence.tokens[at].capitalised || leads(at) || (at > from && leads(at - 1));
}

void make_age(Candidate& candidate) {
  candidate.unit = UnitTable::get().find("year-of-age");
  candidate.dimension = candidate.unit->dimension;
  candidate.unit_begin = candidate.unit_end = candidate.end;
}

}  // namespace

void read_age_at_event(const SentenceView& sentence, Candidate& candidate, std::uint32_t from) {
  if (!may_be_age(candidate) || candidate.begin == from ||
      sentence.tokens[candidate.begin - 1].hash != text::hash_of("at") ||
      !ends_clause(sentence, candidate.end))
    return;
  const auto first = std::max(from, candidate.begin - std::min(candidate.begin, kReach));
  auto at = candidate.begin - 1;
  while (at > first && says_where_or_when(sentence, at - 1, from)) --at;
  if (at == first || !in_class(sentence, at - 1, WordClass::life_event)) return;
  make_age(candidate);
}

void read_age_of_person(const SentenceView& sentence, Candidate& candidate) {
  if (!may_be_age(candidate) || candidate.noun || candidate.begin < sentence.begin + 2 ||
      !ends_clause(sentence, candidate.end))
    return;
  if (in_class(sentence, candidate.begin - 1, WordClass::be) &&
      in_class(sentence, candidate.begin - 2, WordClass::person_pronoun))
    make_age(candidate);
}

void read_age_limit(const SentenceView& sentence, Candidate& candidate) {
  const bool limit =
      candidate.modifier == Modifier::more_than || candidate.modifier == Modifier::less_than;
  const bool one_word = candidate.begin + 1 == candidate.first->first_token;
  if (!limit || !one_word || !may_be_age(candidate) || candidate.noun ||
      candidate.begin == sentence.begin ||
      !in_class(sentence, candidate.begin - 1, WordClass::aged))
    return;
  make_age(candidate);
  const std::uint32_t people = candidate.begin - 1;
  if (in_class(sentence, people, WordClass::of_pronoun)) return;  // "most of them under 18"
  candidate.measured = NounPhrase{people, candidate.begin, people, candidate.begin, false};
}

}  // namespace claimcheck::quantity
