#include "quantity/exclusions.h"

#include <algorithm>
#include <cmath>

#include "quantity/modifiers.h"
#include "quantity/named_share.h"
#include "quantity/number_lexicon.h"
#include "quantity/trends.h"
#include "quantity/word_classes.h"
#include "text/lemma.h"

namespace claimcheck::quantity {
namespace {

using text::Token;
using text::TokenKind;

constexpr double kOldest = 120;  // years
constexpr double kFirstYear = 1500;
constexpr double kFirstModernYear = 1900;
constexpr double kLastYear = 2100;
constexpr double kLargestVersion = 30;
constexpr std::uint32_t kShortestIdentifier = 9;  // digits

const WordClasses& classes() { return WordClasses::get(); }

bool is_word(const Token& token) { return token.kind == TokenKind::word; }

// "iOS", "macOS"
bool has_inner_capital(const SentenceView& sentence, std::uint32_t i) {
  return std::ranges::any_of(sentence.written(i, i + 1),
                             [](char letter) { return letter >= 'A' && letter <= 'Z'; });
}

}  // namespace

// "10 Downing Street"
bool Exclusions::is_address(const Candidate& candidate) const {
  if (!plain(*candidate.first) || candidate.unit != nullptr || candidate.is_range()) return false;
  const std::uint32_t next = candidate.number_end;
  if (!sentence_.word(next) || !sentence_.tokens[next].capitalised) return false;
  for (std::uint32_t i = next + 1; i < std::min(sentence_.end, next + 5); ++i) {
    const bool inside_name =  // "52nd", "W."
        sentence_.tokens[i].kind == TokenKind::number ||
        (sentence_.touches(i) && !sentence_.tokens[i].is(U','));
    if (!inside_name && (!is_word(sentence_.tokens[i]) || !sentence_.tokens[i].capitalised))
      return false;
    if (classes().is(sentence_.tokens[i], WordClass::street))
      return !sentence_.word(i + 1) || (!sentence_.tokens[i + 1].capitalised &&
                                        !(candidate.has_modifier() && candidate.noun));
  }
  return false;
}

// "Kim, 41, said"
bool Exclusions::is_age_of_name(const Candidate& candidate) const {
  if (!plain(*candidate.first) || candidate.unit != nullptr || candidate.noun ||
      candidate.has_modifier() || candidate.is_range() || candidate.value.to_double() > kOldest)
    return false;
  const std::uint32_t first = candidate.begin;
  if (first < sentence_.begin + 2) return false;
  const Token& comma = sentence_.tokens[first - 1];
  const Token& name = sentence_.tokens[first - 2];
  const bool bracket = comma.is(U'(') && sentence_.mark(candidate.end, U')');
  if (!bracket && !comma.is(U',')) return false;
  const bool named = is_word(name) && name.capitalised && !classes().is(name, WordClass::month);
  const bool closed = name.is(U')') || name.is(U'.') || name.is(U'"');
  if (comma.is(U',') && is_word(name) && sentence_.mark(candidate.end, U',')) return true;
  if (candidate.end >= sentence_.end) return named || closed;
  const Token& next = sentence_.tokens[candidate.end];
  if (!named && !closed) return false;
  // "of those who came to Orm, 41 have stayed"
  if (!bracket && is_word(next) && classes().is(next, WordClass::plural_verb)) return false;
  // "38 arrests in Orm, 19 in Tal" goes on with a list.
  return next.kind == TokenKind::symbol || bracket ||
         (is_word(next) && classes().is(next, WordClass::boundary) &&
          !classes().is(next, WordClass::preposition));
}

// Four plain digits that count nothing, or stand where years do.
bool Exclusions::is_year(const Candidate& candidate) const {
  const Number& number = *candidate.last;
  if (!plain(number) || candidate.unit != nullptr || candidate.is_range()) return false;
  const Token& token = sentence_.tokens[number.first_token];
  const double value = number.value->to_double();
  if (token.end - token.begin != 4 || value < kFirstYear || value > kLastYear) return false;
  if (candidate.modifier == Modifier::more_than || candidate.modifier == Modifier::at_least ||
      candidate.modifier == Modifier::at_most)
    return false;
  if (!candidate.noun || candidate.hyphenated) return true;
  const bool round = std::fmod(value, 100) == 0;
  if (value >= kFirstModernYear && !round) return true;
  if (candidate.begin == sentence_.begin) return false;
  const Token& before = sentence_.tokens[candidate.begin - 1];
  return classes().is(before, WordClass::determiner) ||
         classes().is(before, WordClass::possessive) ||
         classes().is(before, WordClass::preposition) || (is_word(before) && before.capitalised);
}

// "'88": two digits behind an apostrophe that count nothing.
bool Exclusions::is_short_year(const Candidate& candidate) const {
  const std::uint32_t first = candidate.begin;
  if (!plain(*candidate.first) || candidate.unit != nullptr || candidate.noun ||
      candidate.is_range() || first <= sentence_.begin)
    return false;
  const Token& token = sentence_.tokens[first];
  const Token& mark = sentence_.tokens[first - 1];
  return token.end - token.begin == 2 && !token.space_before && mark.is(U'\'') &&
         (mark.space_before || first - 1 == sentence_.begin);
}

// "One of the country's biggest mills closed": the one stands for the mill.
bool Exclusions::is_of_best(const Candidate& candidate) const {
  for (std::uint32_t i = candidate.number_end; i < candidate.noun->head; ++i)
    if (WordForms::get().superlative(sentence_.written(i, i + 1)) ||
        sentence_.tokens[i].hash == text::hash_of("most"))
      return true;
  return false;
}

// "one" that stands for somebody or something.
bool Exclusions::is_pronoun(const Candidate& candidate) const {
  const Number& number = *candidate.first;
  if (!number.in_words || candidate.is_range() || number.form != NumberForm::integer ||
      *number.value != Decimal{1} || number.last_token - number.first_token != 1 ||
      candidate.unit != nullptr || candidate.negative || sentence_.end - sentence_.begin <= 2)
    return false;
  const std::uint32_t behind = candidate.number_end;
  const bool of_group = candidate.noun && behind < sentence_.end &&
                        NumberLexicon::get().is_of(sentence_.tokens[behind]);
  if (of_group && number.first_token == sentence_.begin && is_of_best(candidate)) return true;
  if (of_group || (candidate.hyphenated && candidate.noun)) return false;
  if (number.first_token > sentence_.begin &&
      classes().is(sentence_.tokens[number.first_token - 1], WordClass::one_before))
    return true;
  if (candidate.has_modifier()) return false;
  const std::uint32_t next = candidate.number_end;
  if (sentence_.mark(next, U'-')) return false;
  if (next < sentence_.end && classes().is(sentence_.tokens[next], WordClass::one_after))
    return true;
  // "one "no" vote", "one major stumbling issue"
  return !candidate.noun || sentence_.mark(next, U'"') ||
         classes().is(sentence_.tokens[candidate.noun->head], WordClass::one_after);
}

// "a" stands for one before a unit only.
bool Exclusions::is_bare_article(const Candidate& candidate) const {
  return candidate.unit == nullptr && candidate.number_end == candidate.first->first_token + 1 &&
         NumberLexicon::get()
             .word(sentence_.tokens[candidate.first->first_token])
             .is(NumberWordKind::article);
}

// "none of it"
bool Exclusions::is_none_of_it(const Candidate& candidate) const {
  const bool zero = candidate.first->in_words && candidate.first->value == Decimal{0};
  const std::uint32_t next = candidate.number_end;
  return zero && !candidate.noun && candidate.unit == nullptr && sentence_.word(next) &&
         NumberLexicon::get().is_of(sentence_.tokens[next]);
}

// "Germany 2", "Apollo 11": digits right behind a name, with nothing that they count.
bool Exclusions::follows_name(const Candidate& candidate) const {
  if (!plain(*candidate.first) || candidate.unit != nullptr || candidate.has_modifier() ||
      candidate.is_range() || candidate.begin <= sentence_.begin + 1)
    return false;
  const std::uint32_t at = candidate.begin - 1;
  const Token& before = sentence_.tokens[at];
  if (!is_word(before) || !before.capitalised || takes_share(sentence_, candidate)) return false;
  // "the Orbis 6 spacecraft"
  return !candidate.noun ||
         (classes().is(sentence_.tokens[candidate.noun->head], WordClass::zero_plural) &&
          classes().is(sentence_.tokens[at - 1], WordClass::determiner));
}

// "a 2-13 season", "(5-10)": two plain numbers joined by a hyphen that measure and count nothing.
bool Exclusions::is_bare_tally(const Candidate& candidate) const {
  const std::uint32_t joint = candidate.first->last_token;
  return candidate.is_range() && candidate.unit == nullptr && !candidate.noun &&
         plain(*candidate.first) && plain(*candidate.last) && sentence_.mark(joint, U'-') &&
         !ModifierTable::get().ending_before(sentence_.tokens, candidate.first->first_token,
                                             sentence_.begin);
}

// "in week 3"
bool Exclusions::names_period(const Candidate& candidate) const {
  const std::uint32_t next = candidate.number_end;
  const bool of_it = next < sentence_.end && NumberLexicon::get().is_of(sentence_.tokens[next]);
  if (candidate.unit != nullptr || (candidate.noun && !of_it) || candidate.has_modifier() ||
      candidate.is_range() || candidate.value.to_double() > 99 ||
      candidate.begin <= sentence_.begin)
    return false;
  const Token& before = sentence_.tokens[candidate.begin - 1];
  if (!classes().is(before, WordClass::period)) return false;
  return candidate.begin < sentence_.begin + 2 ||
         !classes().is(sentence_.tokens[candidate.begin - 2], WordClass::determiner);
}

// "312 fell ill", but "the 747 fell": whether the word at `next` is a verb of so many at `begin`.
bool Exclusions::acts(std::uint32_t begin, std::uint32_t next) const {
  const NounWords words(sentence_.tokens, sentence_.text);
  const bool one = begin > sentence_.begin && words.is(begin - 1, WordClass::determiner);
  const bool irregular = text::is_irregular_verb_form(sentence_.tokens[next]);
  return words.is_verbal(next) && !(one && irregular);
}

// "the 8088 chip", "a 747 jet": plain digits before a singular.
bool Exclusions::is_model(const Candidate& candidate) const {
  if (!plain(*candidate.first) || candidate.unit != nullptr || candidate.noun ||
      candidate.has_modifier() || candidate.is_range() || candidate.value.to_double() < 100)
    return false;
  const std::uint32_t next = candidate.number_end;
  // "the tickets, of which 300 remain"
  if (candidate.begin >= sentence_.begin + 2 &&
      classes().is(sentence_.tokens[candidate.begin - 1], WordClass::of_pronoun) &&
      sentence_.tokens[candidate.begin - 2].hash == text::hash_of("of"))
    return false;
  const NounWords words(sentence_.tokens, sentence_.text);
  return sentence_.word(next) && sentence_.tokens[next].space_before &&
         !classes().is(sentence_.tokens[next], WordClass::boundary) &&
         !classes().is(sentence_.tokens[next], WordClass::transparent) &&
         !classes().is(sentence_.tokens[next], WordClass::nominal) &&
         !classes().is(sentence_.tokens[next], WordClass::ly_noun) && !words.is_adverb(next) &&
         !acts(candidate.begin, next);
}

// "Bramble 4.02", "Bluetooth 4.0 devices": a small decimal right behind a name.
bool Exclusions::is_version(const Candidate& candidate) const {
  const Number& number = *candidate.first;
  if (number.form != NumberForm::decimal || number.scale > 0 || number.in_words ||
      candidate.unit != nullptr || candidate.has_modifier() || candidate.is_range() ||
      candidate.negative || candidate.value.to_double() >= kLargestVersion ||
      candidate.begin <= sentence_.begin + 1)
    return false;
  const Token& name = sentence_.tokens[candidate.begin - 1];
  const bool named = name.capitalised || has_inner_capital(sentence_, candidate.begin - 1);
  return is_word(name) && named && TrendTable::get().verb(name) == Trend::none;
}

// A long run of plain digits that counts nothing: the number of a case, an account, a document.
bool Exclusions::is_identifier(const Candidate& candidate) const {
  const bool alone = sentence_.end - sentence_.begin <= 2;
  if (!plain(*candidate.first) || candidate.unit != nullptr || candidate.noun ||
      candidate.has_modifier() || candidate.negative || alone)
    return false;
  const Token& digits = sentence_.tokens[candidate.first->first_token];
  return digits.end - digits.begin >= kShortestIdentifier;
}

// "sept . 30", "on may 19", "on 1 may": the day of a date that was not told as one.
bool Exclusions::is_day_of_month(const Candidate& candidate) const {
  constexpr double kLongestMonth = 31;  // days
  if (!plain(*candidate.first) || candidate.unit != nullptr || candidate.noun ||
      candidate.is_range() || candidate.value.to_double() > kLongestMonth)
    return false;
  const std::uint32_t first = candidate.number_begin;
  const std::uint32_t next = candidate.number_end;
  const NounWords words(sentence_.tokens, sentence_.text);
  const auto follows_preposition = [&](std::uint32_t i) {
    return i > sentence_.begin && words.is_preposition(i - 1);
  };
  const auto is_month = [&](std::uint32_t i, std::uint32_t from) {
    if (!sentence_.word(i)) return false;
    return classes().is(sentence_.tokens[i], WordClass::month) ||
           (classes().is(sentence_.tokens[i], WordClass::month_verb) && follows_preposition(from));
  };
  if (first > sentence_.begin) {
    const bool point = sentence_.tokens[first - 1].is(U'.') && first > sentence_.begin + 1;
    const std::uint32_t month = point ? first - 2 : first - 1;
    if (is_month(month, month)) return true;
  }
  return !candidate.has_modifier() && is_month(next, first);
}

bool Exclusions::continues_labels(const Candidate& candidate, std::uint32_t label_end) const {
  if (candidate.unit != nullptr || candidate.noun || candidate.has_modifier() ||
      candidate.form == NumberForm::vague)
    return false;
  std::uint32_t at = candidate.begin;
  const auto joins = [&](const Token& token) {
    return classes().is(token, WordClass::coordinator) || token.hash == text::hash_of("to");
  };
  if (at > sentence_.begin && is_word(sentence_.tokens[at - 1]) && joins(sentence_.tokens[at - 1]))
    --at;
  if (at > sentence_.begin &&
      (sentence_.tokens[at - 1].is(U',') || sentence_.tokens[at - 1].is(U'&') ||
       (sentence_.tokens[at - 1].is(U'-') && sentence_.touches(at - 1) && sentence_.touches(at))))
    --at;
  return at < candidate.begin && at > sentence_.begin && (at == label_end || ends_code(at));
}

// Whether a name in letters and digits ends before `end`: "IE8".
bool Exclusions::ends_code(std::uint32_t end) const {
  if (end < sentence_.begin + 2 || sentence_.tokens[end - 1].kind != TokenKind::number)
    return false;
  const Token& letters = sentence_.tokens[end - 2];
  return sentence_.touches(end - 1) && is_word(letters) && letters.capitalised &&
         !NumberLexicon::get().is_money(letters);
}

// "155mm shells", "a .38-caliber revolver"
bool Exclusions::is_calibre(const Candidate& candidate) const {
  if (candidate.unit == nullptr) {
    const std::uint32_t bore = candidate.noun
                                   ? candidate.noun->begin
                                   : candidate.end + (sentence_.mark(candidate.end, U'-') ? 1 : 0);
    return sentence_.word(bore) && classes().is(sentence_.tokens[bore], WordClass::bore);
  }
  if (candidate.unit->name != "millimeter") return false;
  const std::uint32_t next = candidate.unit_end;
  for (std::uint32_t i = next; i < std::min(sentence_.end, next + 3); ++i) {
    if (!is_word(sentence_.tokens[i]) && !sentence_.tokens[i].is(U'-')) return false;
    if (classes().is(sentence_.tokens[i], WordClass::calibre_noun)) return true;
  }
  return false;
}

bool Exclusions::excludes(const Candidate& candidate) const {
  return is_address(candidate) || is_age_of_name(candidate) || is_year(candidate) ||
         is_short_year(candidate) || is_pronoun(candidate) || is_bare_article(candidate) ||
         is_none_of_it(candidate) || follows_name(candidate) || is_model(candidate) ||
         is_bare_tally(candidate) || names_period(candidate) || is_calibre(candidate) ||
         is_version(candidate) || is_identifier(candidate) || is_day_of_month(candidate);
}

}  // namespace claimcheck::quantity
