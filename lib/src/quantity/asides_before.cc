#include "quantity/asides_before.h"

#include "quantity/number_lexicon.h"
#include "quantity/trends.h"
#include "quantity/word_classes.h"

namespace claimcheck::quantity {

using text::TokenKind;

bool AsidesBefore::opens_clause(std::uint32_t i) const {
  return i > from_ && words_[i - 1].is(U',') && words_.is_inner(i) && !words_[i].capitalised &&
         words_.written(i).ends_with("ing") && words_.is_verbal(i);
}

bool AsidesBefore::is_relative(std::uint32_t i) const { return words_.is(i, WordClass::relative); }

bool AsidesBefore::leads_to_figure(std::uint32_t comma) const {
  if (!words_[comma].is(U',') || comma + 1 == before_) return false;
  const std::uint32_t first = comma + 1;
  // "its shares, down [5%]", "only banks fell, by [5%]"
  const bool change =
      words_[first].hash == text::hash_of("by") || TrendTable::get().is_side(words_[first]);
  if (first + 1 == before_ && change) return true;
  return opens_clause(first) || is_relative(first) || opens_aside(first);
}

// A participle and its preposition, "worth", or when or where the figure holds: "rated at [5]",
// "worth [$5]", "at [5%]", "last at [5]", "currently [5%]".
bool AsidesBefore::opens_aside(std::uint32_t first) const {
  constexpr std::uint32_t kLongestClause = 20;  // tokens
  for (std::uint32_t i = first; i < before_; ++i)
    if (!is_aside_word(i)) return false;
  if (words_.is(first, WordClass::coordinator)) return false;  // "compared with"
  if (words_.is_verbal(first))  // "the chief, Jan Orm, paid for [5]": a verb behind an apposition
    return first + 1 < before_ && words_.is_preposition(before_ - 1) &&
           comma_before(first, kLongestClause) == first;
  const bool alone = first + 1 == before_;
  return !alone || words_.is(first, WordClass::aside) || words_.is_adverb(first);
}

bool AsidesBefore::is_aside_word(std::uint32_t i) const {
  return words_.is_word(i) && (words_.is(i, WordClass::aside) || words_.is_adverb(i) ||
                               words_.is_preposition(i) || words_.is_only_verbal(i));
}

std::uint32_t AsidesBefore::before_apposition(std::uint32_t at) const {
  constexpr std::uint32_t kLongestApposition = 14;  // tokens
  constexpr std::uint32_t kLongestClause = 22;
  const std::uint32_t comma = comma_before(at, kLongestApposition);
  if (comma != at) return comma;
  const std::uint32_t far = comma_before(at, kLongestClause);
  return far != at && is_relative(far + 1) ? far : at;
}

std::uint32_t AsidesBefore::comma_before(std::uint32_t at, std::uint32_t longest) const {
  if (at <= from_ + 1 || !words_[at - 1].is(U',')) return at;
  const std::uint32_t reach = at - from_ > longest ? at - longest : from_;
  for (std::uint32_t i = at - 1; i > reach; --i) {
    const bool between_digits = words_[i].kind == TokenKind::number && !words_[i].space_before;
    if (words_[i - 1].is(U',') && !between_digits) return i - 1;
  }
  return at;
}

}  // namespace claimcheck::quantity
