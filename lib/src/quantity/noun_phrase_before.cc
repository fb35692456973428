// The noun phrase that a figure is about, read backward from the figure.

#include "quantity/asides_before.h"
#include "quantity/coordination_before.h"
#include "quantity/noun_phrase.h"
#include "quantity/number_lexicon.h"
#include "quantity/trends.h"
#include "quantity/verbs_before.h"
#include "quantity/word_classes.h"
#include "quantity/word_forms.h"

namespace claimcheck::quantity {
namespace {

using text::Token;
using text::TokenKind;

// Goes back phrase by phrase, from a complement to what it belongs to.
class BackwardScan {
 public:
  BackwardScan(const NounWords& words, std::uint32_t before, std::uint32_t from)
      : words_(words),
        verbs_(words, before, from),
        asides_(words, before, from),
        coordination_(words, from),
        before_(before),
        from_(from),
        at_(before),
        reach_(look_back_from(before)) {}

  [[nodiscard]] std::optional<NounPhrase> read_nearest() {
    relative_ = true;
    return read();
  }
  [[nodiscard]] std::optional<NounPhrase> read() {
    pass_verb_of_figure();
    while (at_ > reach_ && step()) continue;
    if (found_) found_->adjunct = hangs_;
    return found_ && hangs_ && direct_ ? direct_ : found_;
  }

 private:
  [[nodiscard]] std::uint32_t look_back_from(std::uint32_t at) const {
    constexpr std::uint32_t kLongestLookBack = 14;  // tokens
    return at - from_ > kLongestLookBack ? at - kLongestLookBack : from_;
  }

  // Each of these says whether there is more to read.
  bool step();
  bool take(std::uint32_t end);
  bool pass_apposition();
  [[nodiscard]] bool is_change_of_found(std::uint32_t end) const;
  void take_number(std::uint32_t end);
  [[nodiscard]] bool has_verb(std::uint32_t begin, std::uint32_t end) const;

  void pass_verb_of_figure();
  void pass_links();
  void pass_phrase();
  [[nodiscard]] bool is_link(std::uint32_t i) const;
  [[nodiscard]] bool is_linking_mark(std::uint32_t i) const;
  [[nodiscard]] bool is_of_date(std::uint32_t i) const;
  [[nodiscard]] bool closes_title(std::uint32_t i) const;
  [[nodiscard]] bool ends_abbreviation(std::uint32_t i) const;
  [[nodiscard]] bool opens_aside(std::uint32_t i) const { return !found_ && words_[i].is(U'('); }
  [[nodiscard]] bool is_of_phrase(std::uint32_t i) const;
  [[nodiscard]] bool is_in_name(std::uint32_t i) const;
  [[nodiscard]] bool is_owner_mark(std::uint32_t i) const;
  [[nodiscard]] bool is_no_subject(std::uint32_t begin, std::uint32_t end) const;
  [[nodiscard]] bool is_unit_of_digits(std::uint32_t i) const;
  [[nodiscard]] bool is_predicative(std::uint32_t i) const;
  [[nodiscard]] bool is_bare_adjective(std::uint32_t i) const;
  [[nodiscard]] bool is_time(std::uint32_t end) const;
  [[nodiscard]] bool counts_time(std::uint32_t i) const;
  [[nodiscard]] bool is_attribute(std::uint32_t i) const;
  [[nodiscard]] bool is_predicate(std::uint32_t i) const;

  const NounWords& words_;
  VerbsBefore verbs_;
  AsidesBefore asides_;
  CoordinationBefore coordination_;
  std::uint32_t before_;
  std::uint32_t from_;
  std::uint32_t at_;     // what is before it has not been read
  std::uint32_t reach_;  // where to give up
  std::optional<NounPhrase> found_;
  std::optional<NounPhrase>
      direct_;             // right before "of" and the figure: "[9 boats] at speeds of 5"
  bool hangs_ = false;     // a preposition stands before `found_`
  bool of_ = false;        // "of" does
  bool relative_ = false;  // "the shares of Orm, which fell [5%]": the nearest phrase it is
};

bool BackwardScan::step() {
  pass_links();
  const std::uint32_t end = at_;
  pass_phrase();
  if (at_ == from_ && at_ + 1 < end && words_.is(at_, WordClass::extent)) ++at_;  // "10 km long"
  if (at_ == end) return pass_apposition();
  if (!found_ && is_no_subject(at_, end)) return true;
  const bool verb =
      verbs_.is_of_pronoun(at_) || verbs_.is_behind_to(at_) || asides_.opens_clause(at_);
  if (verb && at_ + 1 == end) return !found_;
  if (verb) ++at_;
  return take(end);
}

// The phrase [at_, end) is the one unless it is the complement of one before it.
bool BackwardScan::take(std::uint32_t end) {
  if (direct_ && has_verb(end, direct_->begin)) return false;
  if (found_ && is_change_of_found(end)) {
    hangs_ = false;
    return false;
  }
  const bool with_complement =
      found_ && of_ && end + 1 < before_ && words_.is(end, NumberWordKind::of);
  const bool direct = !found_ && end < before_ && words_.is(end, NumberWordKind::of);
  take_number(end);
  found_ = NounPhrase{at_, end, end - 1, with_complement ? found_->complement_end : end, false};
  hangs_ = of_ = false;
  if (direct) direct_ = found_;
  // "the move resulted in a charge of": what is new stands in front.
  const bool leads = !words_.is(end, WordClass::preposition) ||
                     words_.is(end, NumberWordKind::of) ||
                     TrendTable::get().leads_to_figure(words_[end]);
  const bool is_new = leads && at_ > reach_ && words_.is(at_ - 1, NumberWordKind::article);
  while (at_ > reach_ && words_.is(at_ - 1, WordClass::determiner)) --at_;
  at_ = coordination_.begin_of_list(at_);
  if (const auto first = coordination_.begin_of_subject(at_); first < at_) found_->begin = first;
  if (at_ == reach_) return false;
  of_ = words_.is(at_ - 1, NumberWordKind::of);
  const bool nearest = relative_ && words_[at_ - 1].hash != text::hash_of("for");
  hangs_ = words_.is_preposition(at_ - 1) && (of_ || (!is_new && !nearest));
  return hangs_;
}

// "the 10-year yield" has its number, "the 14th player" goes without the ending of one.
void BackwardScan::take_number(std::uint32_t end) {
  const auto is_number = [this](std::uint32_t i) {
    return i >= from_ && words_[i].kind == TokenKind::number;
  };
  if (at_ < from_ + 1 || words_[at_].space_before) return;
  if (at_ >= from_ + 2 && words_[at_ - 1].is(U'-') && is_number(at_ - 2)) {
    at_ -= 2;
  } else if (is_number(at_ - 1) && at_ + 1 < end && !words_[at_].capitalised) {
    ++at_;
  }
}

// "exports are subject to tariffs of": whether a verb stands in [begin, end).
bool BackwardScan::has_verb(std::uint32_t begin, std::uint32_t end) const {
  for (std::uint32_t i = begin; i < end; ++i)
    if (words_.is(i, WordClass::be) || words_.is(i, WordClass::modal) || words_.is_only_verbal(i) ||
        verbs_.is_finite(i))
      return true;
  return false;
}

// "an increase in the price to [$3]": whether the phrase that ends before `end` only names the
// change of the one found, which stands right before the figure and its preposition.
bool BackwardScan::is_change_of_found(std::uint32_t end) const {
  return found_->complement_end + 1 == before_ &&
         TrendTable::get().leads_to_figure(words_[before_ - 1]) && at_ + 1 == end &&
         TrendTable::get().names_rise(words_[at_]) &&
         (words_.is(end, NumberWordKind::of) || words_[end].hash == text::hash_of("in"));
}

// "net at the unit, Orm Finance, fell"
bool BackwardScan::pass_apposition() {
  const std::uint32_t subject = found_ ? at_ : asides_.before_apposition(at_);
  if (subject == at_) return false;
  at_ = subject;
  reach_ = look_back_from(at_);
  return true;
}

// "Amazon Prime costs $99"
void BackwardScan::pass_verb_of_figure() {
  if (at_ == reach_ || !words_.is_word(at_ - 1)) return;
  const bool adjacent = !words_.is_word(at_) ||
                        (words_.is_boundary(at_) && !words_.is(at_, WordClass::preposition)) ||
                        NumberLexicon::get().word(words_[at_]).cardinal() ||
                        words_.is(at_ - 1, WordClass::costing);
  if (adjacent && verbs_.leads_to_figure(at_ - 1)) --at_;
}

// Over verbs, prepositions and adverbs to the end of a phrase.
void BackwardScan::pass_links() {
  while (at_ > reach_ && is_link(at_ - 1)) {
    --at_;
    relative_ = relative_ || (words_[at_].is(U',') && asides_.is_relative(at_ + 1));
  }
}

// "the toll (now [31])", "sites open 9 months", "Orm Co. lost [5%]", "in the year-ago quarter"
bool BackwardScan::is_linking_mark(std::uint32_t i) const {
  if (words_[i].is(U':')) return i + 1 == before_;
  const bool joins = !found_ && i > reach_ && words_[i].is(U'-') && words_.is_word(i - 1) &&
                     words_.joined_by_hyphen(i - 1, before_);
  return joins || ends_abbreviation(i) || (!found_ && closes_title(i)) || opens_aside(i) ||
         (!found_ && asides_.leads_to_figure(i)) || counts_time(i);
}

// A part of "June 30" or "Sept. 30", the year of "in 2012".
bool BackwardScan::is_of_date(std::uint32_t i) const {
  const auto is_month = [this](std::uint32_t at) {
    return words_[at].capitalised &&
           (words_.is(at, WordClass::month) || words_.is(at, WordClass::month_verb));
  };
  const auto is_number = [this](std::uint32_t at) {
    return at < before_ && words_[at].kind == TokenKind::number;
  };
  // "in their 40s"
  const auto is_plural_ending = [this](std::uint32_t at) {
    return at < before_ && !words_[at].space_before && words_.written(at) == "s";
  };
  if (is_number(i) && is_plural_ending(i + 1)) return true;
  if (i > reach_ && is_plural_ending(i) && is_number(i - 1)) return true;
  const auto is_point = [this](std::uint32_t at) { return at < before_ && words_[at].is(U'.'); };
  const bool year = is_number(i) && i > reach_ && words_.is_preposition(i - 1) &&
                    words_.written(i).size() == 4 &&
                    (words_.written(i).starts_with("19") || words_.written(i).starts_with("20"));
  if (is_number(i) && i + 1 < before_ && is_month(i + 1)) return true;  // "to 28 June"
  if (is_month(i) && i > reach_ && is_number(i - 1)) return true;
  if (is_number(i))
    return i >= reach_ + 1 &&
           (year || is_month(i - 1) || (i >= reach_ + 2 && is_point(i - 1) && is_month(i - 2)));
  if (is_point(i)) return i > reach_ && is_month(i - 1) && is_number(i + 1);
  return is_month(i) && (is_number(i + 1) || (is_point(i + 1) && is_number(i + 2)));
}

// "the film "Orm" cost [$5]"
bool BackwardScan::closes_title(std::uint32_t i) const {
  constexpr std::uint32_t kLongestTitle = 8;  // tokens
  const bool closes = words_.is_quote(i) && !words_[i].space_before && i > reach_ + 1 &&
                      words_.is_word(i - 1) && i + 1 < before_ && words_.is_word(i + 1) &&
                      words_[i + 1].space_before;
  if (!closes) return false;
  const std::uint32_t first = i - reach_ > kLongestTitle ? i - kLongestTitle : reach_;
  for (std::uint32_t opening = i - 1; opening > first; --opening)
    if (words_.is_quote(opening - 1))
      return words_[opening].capitalised && !words_[opening].space_before;
  return false;
}

// The point of "Orm Co." inside a sentence.
bool BackwardScan::ends_abbreviation(std::uint32_t i) const {
  if (!words_[i].is(U'.') || words_[i].space_before || i <= reach_ || i + 1 >= before_)
    return false;
  const bool goes_on =
      words_[i + 1].is(U',') || (words_.is_word(i + 1) && !words_[i + 1].capitalised);
  return goes_on && words_[i - 1].capitalised;
}

bool BackwardScan::is_link(std::uint32_t i) const {
  if (!words_.is_word(i)) return is_linking_mark(i) || is_of_date(i);
  if (words_.is_boundary(i) || words_.is_only_verbal(i) || words_.is_adverb(i)) return true;
  if (verbs_.is_perfect(i)) return true;
  if (is_of_date(i)) return true;
  return (!found_ && (verbs_.is_infinitive(i) || verbs_.is_unchanged(i) || verbs_.is_finite(i))) ||
         is_predicate(i) || counts_time(i);
}

void BackwardScan::pass_phrase() {
  // "the Orm-based company"
  const auto ends_compound = [this] {
    return at_ >= reach_ + 3 && words_.is_word(at_ - 3) &&
           words_.joined_by_hyphen(at_ - 3, before_);
  };
  const std::uint32_t end = at_;
  while (at_ > reach_) {
    const bool compound = ends_compound();
    if (!is_of_phrase(at_ - 1) && !(compound && at_ < end)) break;
    at_ -= compound ? 3U : 1U;
    // "debt-to-equity ratio"
    while (compound && at_ >= reach_ + 2 && words_.joined_by_hyphen(at_ - 2, before_)) at_ -= 2;
  }
}

// The 500 of "the S&P 500 lost 5%", the sign before it, the 2 of "CO2" and the 4 of "4K"; no day or
// year.
bool BackwardScan::is_in_name(std::uint32_t i) const {
  constexpr std::uint32_t kDigitsOfIndex = 3;
  if (words_.is_in_code(i, reach_)) return true;
  if (i + 1 >= before_) return false;
  const bool number = words_[i].kind == TokenKind::number;
  if (number && words_[i + 1].capitalised && !words_[i + 1].space_before) return true;
  if (i <= reach_ || !words_[i - 1].capitalised) return false;
  if (words_[i].is(U'&')) return words_[i + 1].capitalised;
  return number && (!words_[i].space_before || words_[i].end - words_[i].begin == kDigitsOfIndex ||
                    words_.is_name(i - 1, i + 1));
}

// "the investors' money"
bool BackwardScan::is_owner_mark(std::uint32_t i) const {
  return words_[i].is(U'\'') && !words_[i].space_before && i > reach_ && words_.is_word(i - 1) &&
         words_.written(i - 1).ends_with('s') && i + 1 < before_ && words_[i + 1].space_before;
}

bool BackwardScan::is_of_phrase(std::uint32_t i) const {
  if (!words_.is_word(i)) return is_in_name(i) || is_owner_mark(i);
  if (is_of_date(i)) return false;
  const bool quoted = i > reach_ && words_[i - 1].is(U'\'') && !is_owner_mark(i - 1);
  if (quoted || words_.is_boundary(i) || verbs_.is_perfect(i) ||
      NumberLexicon::get().word(words_[i]).cardinal())
    return false;
  return !(words_.is_only_verbal(i) && !is_attribute(i)) && !verbs_.is_infinitive(i) &&
         !words_.takes_object(i) && !verbs_.is_finite(i);
}

// "an operating profit", "the average fixed rate", "Operating profit": a participle behind an
// article or at the beginning.
bool BackwardScan::is_attribute(std::uint32_t i) const {
  const bool regular = words_.written(i).ends_with("ing") || words_.written(i).ends_with("ed");
  if (!regular || i + 1 >= before_ || !words_.is_inner(i + 1)) return false;
  if (i <= reach_) return i == from_ && words_[i].capitalised;
  const bool described = i > reach_ + 1 && WordForms::get().adjective(words_[i - 1]);
  const std::uint32_t first = described ? i - 2 : i - 1;
  // "prices of used cars"; "by increased sales" may be a verb's
  const bool of_plural = words_.written(i).ends_with("ed") && first == i - 1 &&
                         words_.is(first, WordClass::preposition) &&
                         words_[first].hash != text::hash_of("by") && words_.is_plural(i + 1);
  if (of_plural) return true;
  return words_.is(first, NumberWordKind::article) || words_.is(first, WordClass::possessive) ||
         (described && words_.is(first, WordClass::determiner));
}

// "was little changed", "were trading", "was bid at", "are subject to"
bool BackwardScan::is_predicate(std::uint32_t i) const {
  if (i <= reach_ || !words_.is(i - 1, WordClass::be)) return false;
  if (words_.written(i).ends_with("ing")) return true;
  return i + 1 < before_ &&
         (words_.is_only_verbal(i + 1) ||
          (!words_[i].capitalised && !words_.is_plural(i) && words_.is_preposition_but_of(i + 1)));
}

// "earnings a year earlier of", "by an average of", "an extra": what the phrase [begin, end) tells
// is not what the figure is about.
bool BackwardScan::is_no_subject(std::uint32_t begin, std::uint32_t end) const {
  const bool statistic =
      words_.is(end, NumberWordKind::of) && words_.is(end - 1, WordClass::statistic);
  const bool alone =
      begin + 1 == end &&
      (is_bare_adjective(begin) || words_.is(begin, WordClass::transparent) ||
       words_.is(begin, WordClass::comparative) || is_predicative(begin) ||
       WordForms::get().superlative(words_.written(begin)) || is_unit_of_digits(begin));
  return is_time(end) || statistic || alone;
}

// "10.2sec"
bool BackwardScan::is_unit_of_digits(std::uint32_t i) const {
  return i > from_ && !words_[i].space_before && words_[i - 1].kind == TokenKind::number;
}

// "was flat at $5", "little changed"
bool BackwardScan::is_predicative(std::uint32_t i) const {
  const bool determined = i > from_ && words_.is(i - 1, WordClass::determiner);
  return !words_[i].capitalised && !determined && WordForms::get().adjective(words_[i]);
}

// "30 feet long and 20 feet high"
bool BackwardScan::is_bare_adjective(std::uint32_t i) const {
  return words_.is(i, WordClass::extent) && !words_[i].capitalised &&
         (i == from_ || !words_.is(i - 1, WordClass::determiner));
}

// "earnings a year earlier of": whether the phrase that ends before `end` is a length of time.
bool BackwardScan::is_time(std::uint32_t end) const {
  const std::uint32_t head = end - 1;
  const bool month = words_[head].capitalised &&
                     (words_.is(head, WordClass::month) || words_.is(head, WordClass::month_verb));
  return month || NumberLexicon::get().is_time_unit(words_[end - 1]) ||
         words_.is(end - 1, WordClass::session);
}

// The nine of "net for the nine months", the 9 of "sites open 9 months".
bool BackwardScan::counts_time(std::uint32_t i) const {
  const bool number =
      words_[i].kind == TokenKind::number || NumberLexicon::get().word(words_[i]).cardinal();
  return number && i + 1 < before_ && NumberLexicon::get().is_time_unit(words_[i + 1]);
}

}  // namespace

std::optional<NounPhrase> NounPhraseReader::read_before(std::uint32_t before,
                                                        std::uint32_t from) const {
  return BackwardScan(words_, before, from).read();
}

std::optional<NounPhrase> NounPhraseReader::read_nearest(std::uint32_t before,
                                                         std::uint32_t from) const {
  return BackwardScan(words_, before, from).read_nearest();
}

}  // namespace claimcheck::quantity
