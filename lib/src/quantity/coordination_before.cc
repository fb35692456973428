#include "quantity/coordination_before.h"

#include "quantity/number_lexicon.h"
#include "quantity/word_classes.h"

namespace claimcheck::quantity {

std::uint32_t CoordinationBefore::begin_of_items(std::uint32_t at) const {
  constexpr std::uint32_t kLongestList = 8;  // tokens before the last item
  const bool joined = at > from_ + 1 && (words_.is(at - 1, NumberWordKind::and_) ||
                                         words_[at - 1].hash == text::hash_of("or"));
  if (!joined) return at;
  const std::uint32_t reach = at - from_ > kLongestList ? at - kLongestList : from_;
  std::uint32_t first = at - 1;
  while (first > reach && is_in_list(first - 1)) --first;
  // "a quarter, and [rents] fell": a comma before "and" needs another one in the list.
  std::uint32_t commas = 0;
  for (std::uint32_t i = first; i < at; ++i) commas += words_[i].is(U',') ? 1U : 0U;
  const bool clause = commas == 1 && words_[at - 2].is(U',');
  return clause || first + 1 >= at ? at : first;
}

std::uint32_t CoordinationBefore::begin_of_list(std::uint32_t at) const {
  const std::uint32_t first = begin_of_items(at);
  const bool hangs = first < at && first > from_ && words_.is(first - 1, WordClass::preposition) &&
                     !is_behind_verb(first - 1);
  return hangs ? first : at;
}

std::uint32_t CoordinationBefore::begin_of_subject(std::uint32_t at) const {
  std::uint32_t first = begin_of_items(at);
  const bool opens =
      first < at && first == from_ && words_.is_word(first) && words_[first].capitalised;
  if (!opens) return at;
  while (first + 1 < at && words_.is(first, WordClass::determiner)) ++first;
  for (std::uint32_t i = first; i + 1 < at; ++i)  // "Orm, a food and drinks firm"
    if (words_[i].is(U',') && words_.is(i + 1, WordClass::determiner)) return at;
  return words_.is_inner(first) ? first : at;
}

bool CoordinationBefore::is_in_list(std::uint32_t i) const {
  if (words_[i].is(U',')) return true;
  return (words_.is_inner(i) && !words_.is_only_verbal(i)) || words_.is(i, WordClass::determiner);
}

// Whether a verb stands before the preposition in its clause, so that a new subject may follow.
bool CoordinationBefore::is_behind_verb(std::uint32_t preposition) const {
  constexpr std::uint32_t kReach = 8;  // tokens
  const std::uint32_t reach = preposition - from_ > kReach ? preposition - kReach : from_;
  for (std::uint32_t i = preposition; i > reach; --i) {
    if (!words_.is_word(i - 1)) return false;
    const bool opens = i - 1 == from_ || !words_.is_inner(i - 2);
    if (words_.is_only_verbal(i - 1) || words_.is(i - 1, WordClass::unchanged) ||
        (words_.is_verb_in_s(i - 1) && !opens) || words_.is(i - 1, WordClass::be) ||
        words_.is(i - 1, WordClass::modal))
      return true;
  }
  return false;
}

}  // namespace claimcheck::quantity
