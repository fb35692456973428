// The exclusions that need no more than the number and its place.

#include <algorithm>
#include <string_view>

#include "quantity/codes.h"
#include "quantity/exclusions.h"
#include "quantity/number_lexicon.h"
#include "quantity/unit_reader.h"
#include "quantity/word_classes.h"

namespace claimcheck::quantity {
namespace {

using text::Token;
using text::TokenKind;

constexpr std::uint32_t kLongestName = 6;  // tokens

const WordClasses& classes() { return WordClasses::get(); }

bool is_word(const Token& token) { return token.kind == TokenKind::word; }

}  // namespace

bool Exclusions::plain(const Number& number) {
  return number.plain_digits && number.form == NumberForm::integer;
}

// A listed name that covers the number.
bool Exclusions::in_name(const Number& number) const {
  const std::uint32_t first = number.first_token;
  if (!classes().may_be_in_name(sentence_.tokens[first])) return false;
  const std::uint32_t from =
      first - sentence_.begin > kLongestName ? first - kLongestName : sentence_.begin;
  for (std::uint32_t i = from; i <= first; ++i) {
    const auto found = classes().names().longest(sentence_.tokens, i);
    if (!found || i + found->length <= first) continue;
    const bool proper = found->value == WordClasses::kProperName;
    if (proper && !sentence_.tokens[i].capitalised) continue;
    // "3M" is a firm, "3m" and "3 m" are measures, "$4K" is money.
    const Token& last = sentence_.tokens[i + 1];
    const bool letter = i == first && found->length == 2 && last.end - last.begin == 1;
    if (!letter) return true;
    const bool money = NumberLexicon::get().is_behind_money(sentence_.tokens, sentence_.begin, i);
    if (sentence_.touches(i + 1) && last.capitalised && !money) return true;
  }
  return false;
}

// "in Hunza district 64 villages ...": the label has a name already, and things are counted.
bool Exclusions::behind_named_label(const Number& number) const {
  const std::uint32_t first = number.first_token;
  if (first < sentence_.begin + 3 || !sentence_.word(number.last_token)) return false;
  const Token& name = sentence_.tokens[first - 2];
  const bool named = name.kind == TokenKind::word && name.capitalised;
  if (!named || sentence_.tokens[first - 1].capitalised) return false;
  const NounPhraseReader nouns(sentence_.tokens, sentence_.text);
  return nouns.read(number.last_token, sentence_.end, Grammatical::plural).has_value();
}

// "the platform 40 metres above the sea", "the channel 4 km wide"
bool Exclusions::measures_label(const Number& number) const {
  if (!sentence_.word(number.last_token)) return false;
  const auto unit = UnitTable::get().match(sentence_.tokens, sentence_.text, number.last_token,
                                           sentence_.touches(number.last_token));
  return unit && unit->unit->dimension == Dimension::length &&
         sentence_.tokens[unit->begin].end - sentence_.tokens[unit->begin].begin > 1;
}

// "page 12", "No. 4", "Flight 370", "#1"; a limit or a unit behind makes it a figure again.
bool Exclusions::is_label(const Number& number) const {
  std::uint32_t at = number.first_token;
  if (at == sentence_.begin || number.scale > 0 || number.form == NumberForm::fraction)
    return false;
  // "won the title 12 times"
  constexpr auto kTimes = text::hash_of("times");
  if (sentence_.word(number.last_token) && sentence_.tokens[number.last_token].hash == kTimes)
    return false;
  const Token* before = &sentence_.tokens[at - 1];
  // "no. 5", "no . 5" of texts that were cut into words once
  const bool joint = before->is(U'.') || (before->is(U'-') && !before->space_before);
  if (joint && at > sentence_.begin + 1) before = &sentence_.tokens[at - 2];
  if (!classes().is(*before, WordClass::label)) return false;
  if (!is_word(*before)) return true;
  // "can seat 853"
  const auto label = static_cast<std::uint32_t>(before - sentence_.tokens.data());
  if (label > sentence_.begin && classes().is(sentence_.tokens[label - 1], WordClass::modal))
    return false;
  const bool behind_sign = before != &sentence_.tokens[at - 1] && before->end - before->begin > 4;
  if (behind_sign) return false;
  if (behind_named_label(number) || measures_label(number)) return false;
  // "number 10" but "the number 300 people"; "no 5 men" and "no 300 soldiers" are counts.
  const bool grouped =
      !number.plain_digits && !number.in_words && number.form == NumberForm::integer;
  const bool first_word = before == &sentence_.tokens[sentence_.begin];
  return !grouped && (before->capitalised || number.plain_digits || number.in_words) &&
         (!first_word || !number.in_words);
}

// "a few (12)", "most goals (31)": a figure in brackets behind what it counts.
bool Exclusions::tells_how_many(const Number& number) const {
  constexpr double kLargestListed = 9;
  const std::uint32_t bracket = number.first_token - 1;
  if (bracket == sentence_.begin || !sentence_.word(bracket - 1)) return false;
  const Token& before = sentence_.tokens[bracket - 1];
  if (NumberLexicon::get().band(before).floor > 0) return true;
  const NounWords words(sentence_.tokens, sentence_.text);
  return number.value->to_double() > kLargestListed && !before.capitalised &&
         words.is_inner(bracket - 1) && words.is_plural(bracket - 1) &&
         !classes().is(before, WordClass::label);
}

// Whether a bracket that opened shortly before `at` is still open.
bool Exclusions::in_bracket(std::uint32_t at) const {
  constexpr std::uint32_t kLongestAside = 6;  // tokens
  const std::uint32_t from =
      at - sentence_.begin > kLongestAside ? at - kLongestAside : sentence_.begin;
  for (std::uint32_t i = at; i > from; --i) {
    if (sentence_.tokens[i - 1].is(U')')) return false;
    if (sentence_.tokens[i - 1].is(U'(')) return true;
  }
  return false;
}

// "1. Open", "2) Close", "(3)", but not "(at least 24)".
bool Exclusions::is_list_number(const Number& number) const {
  if (!plain(number) || number.value->to_double() > 99) return false;
  const std::uint32_t first = number.first_token;
  const std::uint32_t next = number.last_token;
  if (sentence_.mark(next, U')')) {
    if (first == sentence_.begin) return true;
    const Token& before = sentence_.tokens[first - 1];
    if (before.is(U'(')) return !tells_how_many(number);
    return !in_bracket(first) && (is_word(before) || before.is(U';') || before.is(U','));
  }
  return first == sentence_.begin && sentence_.kind == text::SentenceKind::bullet &&
         sentence_.mark(next, U'.');
}

// "8:30", "8pm", "3:1"
bool Exclusions::is_clock(const Number& number) const {
  const std::uint32_t next = number.last_token;
  const auto digits = [&](std::uint32_t i) {
    return sentence_.inside(i) && sentence_.tokens[i].kind == TokenKind::number;
  };
  if (sentence_.mark(next, U':') && sentence_.touches(next) && digits(next + 1)) return true;
  const std::uint32_t first = number.first_token;
  return first >= sentence_.begin + 2 && sentence_.tokens[first - 1].is(U':') &&
         digits(first - 2) && sentence_.touches(first - 1);
}

// "/2013/05", "a_12": parts of addresses and file names.
bool Exclusions::in_path(const Number& number) const {
  if (!plain(number)) return false;
  const std::uint32_t first = number.first_token;
  const std::uint32_t next = number.last_token;
  const CodeFinder codes(sentence_.tokens, sentence_.begin, sentence_.end);
  if (codes.is_paired(first)) return false;
  const bool slash = first > sentence_.begin + 1 && sentence_.tokens[first - 1].is(U'/');
  const bool line = first > sentence_.begin && sentence_.tokens[first - 1].is(U'_');
  const bool opens = first == sentence_.begin + 1 && sentence_.tokens[first - 1].is(U'/');
  const bool before = line || opens || (slash && !codes.is_measured(first - 2));
  return before || sentence_.mark(next, U'_') ||
         (sentence_.mark(next, U'/') && !sentence_.word(next + 1));
}

// "1982 - 87": the short end of a range of years.
bool Exclusions::ends_year_range(const Number& number) const {
  const std::uint32_t first = number.first_token;
  if (!plain(number) || first < sentence_.begin + 2 || !sentence_.tokens[first - 1].is(U'-'))
    return false;
  const Token& year = sentence_.tokens[first - 2];
  const Token& token = sentence_.tokens[first];
  if (year.kind != TokenKind::number || year.end - year.begin != 4 || token.end - token.begin != 2)
    return false;
  const std::string_view digits = sentence_.written(first - 2, first - 1);
  return digits.starts_with("1") || digits.starts_with("20");
}

// "a year or two", "a shot or three"
bool Exclusions::is_or_so(const Number& number) const {
  const std::uint32_t first = number.first_token;
  if (!number.in_words || number.form != NumberForm::integer || first < sentence_.begin + 3 ||
      number.floor > 3 || sentence_.tokens[first - 1].hash != text::hash_of("or"))
    return false;
  return is_word(sentence_.tokens[first - 2]) &&
         NumberLexicon::get().word(sentence_.tokens[first - 3]).is(NumberWordKind::article);
}

// "a 7-under 65", "finished two-over"
bool Exclusions::is_to_par(const Number& number) const {
  const std::uint32_t mark = number.last_token;
  return number.form == NumberForm::integer && sentence_.mark(mark, U'-') &&
         sentence_.touches(mark) && sentence_.word(mark + 1) && sentence_.touches(mark + 1) &&
         classes().is(sentence_.tokens[mark + 1], WordClass::par);
}

// "the second - half kickoff" of texts that were cut into words once
bool Exclusions::is_half_of_game(const Number& number) const {
  const std::uint32_t first = number.first_token;
  return number.in_words && number.form == NumberForm::fraction && number.last_token == first + 1 &&
         first >= sentence_.begin + 2 && sentence_.tokens[first - 1].is(U'-') &&
         NumberLexicon::get().word(sentence_.tokens[first - 2]).is(NumberWordKind::ordinal);
}

// The "to" of "fell from 4 to 1".
bool Exclusions::ends_change(std::uint32_t to) const {
  constexpr std::uint32_t kLongestNumber = 4;  // tokens
  for (std::uint32_t i = to; i > sentence_.begin && to - i < kLongestNumber + 1; --i)
    if (sentence_.tokens[i - 1].hash == text::hash_of("from")) return true;
  return false;
}

// The one of "outnumbered by 1.4 to 1".
bool Exclusions::is_base_of_odds(const Number& number) const {
  const std::uint32_t first = number.first_token;
  if (first < sentence_.begin + 2 || sentence_.tokens[first - 1].hash != text::hash_of("to") ||
      number.value != Decimal{1} || number.form != NumberForm::integer)
    return false;
  const Token& before = sentence_.tokens[first - 2];
  const bool alone = !sentence_.word(number.last_token) ||
                     classes().is(sentence_.tokens[number.last_token], WordClass::boundary);
  return alone &&
         (before.kind == TokenKind::number || NumberLexicon::get().word(before).cardinal()) &&
         !ends_change(first - 1);
}

// "0800 555 0142": a group of digits behind one with a leading zero.
bool Exclusions::continues_phone_number(const Number& number) const {
  constexpr std::uint32_t kShortestGroup = 3;  // digits
  const auto is_group = [this](std::uint32_t i) {
    const Token& token = sentence_.tokens[i];
    return token.kind == TokenKind::number && token.end - token.begin >= kShortestGroup;
  };
  std::uint32_t first = number.first_token;
  if (!number.plain_digits || !is_group(first)) return false;
  while (first > sentence_.begin && sentence_.tokens[first].space_before && is_group(first - 1))
    --first;
  return first < number.first_token && sentence_.text[sentence_.tokens[first].begin] == '0';
}

bool Exclusions::excludes(const Number& number) const {
  if (continues_phone_number(number) || in_name(number) || is_label(number) ||
      is_list_number(number) || is_clock(number) || in_path(number) || ends_year_range(number) ||
      is_or_so(number) || is_to_par(number) || is_base_of_odds(number) || is_half_of_game(number))
    return true;
  // A number with leading zeros is a code.
  if (number.plain_digits && number.value &&
      sentence_.text[sentence_.tokens[number.first_token].begin] == '0')
    return sentence_.tokens[number.first_token].end - sentence_.tokens[number.first_token].begin >
           1;
  // "1990s"
  const std::uint32_t next = number.last_token;
  return number.plain_digits && sentence_.word(next) && sentence_.touches(next) &&
         sentence_.written(next, next + 1) == "s";
}

bool Exclusions::is_score(const Number& first, const Number& second) const {
  if (!plain(first) || !plain(second)) return false;
  const std::uint32_t joint = first.last_token;
  const double a = first.value->to_double();
  const double b = second.value->to_double();
  if (second.first_token == joint + 3) {
    // "9-to-5", "10-to-1"; what rises is a range.
    const bool to = sentence_.tokens[joint + 1].hash == text::hash_of("to") && a > b;
    return to ? sentence_.mark(joint + 2, U'-') : is_tally_word(joint);
  }
  if (a >= b) return true;
  if (a > 200 || b > 200) return false;
  const std::uint32_t next = second.last_token;
  if (sentence_.word(next) && classes().is(sentence_.tokens[next], WordClass::score)) return true;
  const std::uint32_t from = first.first_token;
  for (std::uint32_t i = from; i > sentence_.begin && i + 2 > from; --i)
    if (classes().is(sentence_.tokens[i - 1], WordClass::score)) return true;
  return false;
}

// Whether a unit stands at `at`.
bool Exclusions::is_measured(std::uint32_t at) const {
  bool hyphenated = false;
  return UnitReader(sentence_).unit_at(at, hyphenated).has_value();
}

bool Exclusions::is_vote(const Number& first, const Number& second) const {
  const auto counts = [](const Number& number) {
    return number.value && number.form == NumberForm::integer && number.scale == 0 &&
           !number.ordinal;
  };
  if (!counts(first) || !counts(second) || !(*second.value < *first.value)) return false;
  if (sentence_.tokens[first.last_token].hash != text::hash_of("to")) return false;
  const std::uint32_t from = first.first_token;
  const std::uint32_t next = second.last_token;
  const bool falls =
      from > sentence_.begin && sentence_.tokens[from - 1].hash == text::hash_of("from");
  if (falls || is_measured(next)) return false;
  if (sentence_.word(next) && classes().is(sentence_.tokens[next], WordClass::contest)) return true;
  const bool open =
      sentence_.word(next) && !classes().is(sentence_.tokens[next], WordClass::boundary);
  if (open) return false;
  const auto scores = [&](std::uint32_t i) {
    return sentence_.word(i) && classes().is(sentence_.tokens[i], WordClass::score);
  };
  return (from > sentence_.begin && scores(from - 1)) ||
         (from > sentence_.begin + 1 && scores(from - 2));
}

// "10-for-10", "29-of-34": what stands between the two numbers of a tally.
bool Exclusions::is_tally_word(std::uint32_t joint) const {
  const std::uint64_t word = sentence_.tokens[joint + 1].hash;
  return sentence_.mark(joint, U'-') && sentence_.mark(joint + 2, U'-') &&
         (word == text::hash_of("for") || word == text::hash_of("of"));
}

}  // namespace claimcheck::quantity
