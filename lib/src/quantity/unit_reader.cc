#include "quantity/unit_reader.h"

#include <algorithm>

#include "quantity/number_lexicon.h"
#include "text/lemma.h"

namespace claimcheck::quantity {
namespace {

using text::Token;

constexpr std::uint32_t kContext = 12;    // tokens around a figure that settle an ambiguous unit
constexpr std::size_t kMostParts = 3;     // "10 km, 8 m and 6 cm"
constexpr double kLeastRiskyMoney = 100;  // "three won" is no money, "5,000 won" is

const WordClasses& classes() { return WordClasses::get(); }

bool is_bracket(const Token& token) {
  return token.is(U'(') || token.is(U'[') || token.is(U'{') || token.is(U'<');
}

}  // namespace

bool UnitReader::near(std::uint32_t at, std::uint32_t reach, WordClass wanted) const {
  const std::uint32_t from = at - sentence_.begin > reach ? at - reach : sentence_.begin;
  const std::uint32_t to = std::min(sentence_.end, at + reach);
  for (std::uint32_t i = from; i < to; ++i)
    if (classes().is(sentence_.tokens[i], wanted)) return true;
  return false;
}

void UnitReader::read_money_before(Candidate& candidate, std::uint32_t from) const {
  const auto money =
      UnitTable::get().money_before(sentence_.tokens, sentence_.text, candidate.begin, from);
  if (!money) return;
  // "the dollar 143.80 yen" names no amount of dollars.
  const bool named = money->begin > from && sentence_.word(money->begin) &&
                     classes().is(sentence_.tokens[money->begin - 1], WordClass::determiner);
  // "the Rs 500 crore bridge": short codes do.
  constexpr std::uint32_t kLongestCode = 2;
  const bool symbol = !sentence_.word(money->end - 1) ||
                      sentence_.written(money->begin, money->end).size() <= kLongestCode;
  if (named && !symbol && !sentence_.tokens[money->begin].all_caps) return;
  candidate.unit = money->unit;
  candidate.dimension = Dimension::money;
  candidate.unit_begin = money->begin;
  candidate.unit_end = money->end;
  candidate.begin = candidate.number_begin = money->begin;
  candidate.unit_assumed = sentence_.written(money->begin, money->end) == "$";
  settle_multiple(candidate);
}

// "30 MUSD" is 30 million USD.
void UnitReader::settle_multiple(Candidate& candidate) {
  if (candidate.unit->kind != Unit::Kind::money_part || candidate.unit->factor <= 1) return;
  if (candidate.form == NumberForm::vague) return;
  const Decimal factor = Decimal::nearest(candidate.unit->factor);
  candidate.value = candidate.value * factor;
  candidate.high = candidate.high * factor;
  if (candidate.form == NumberForm::integer) candidate.form = NumberForm::scaled;
  candidate.unit = UnitTable::get().find(candidate.unit->family);
}

std::optional<UnitMatch> UnitReader::unit_at(std::uint32_t at, bool& hyphenated,
                                             bool as_if_touching) const {
  hyphenated = false;
  if (at >= sentence_.end) return std::nullopt;
  const Token& token = sentence_.tokens[at];
  if (is_bracket(token)) {
    auto inside = UnitTable::get().match(sentence_.tokens, sentence_.text, at + 1, true);
    const bool closed =
        inside && inside->symbol && inside->end < sentence_.end &&
        (sentence_.tokens[inside->end].is(U')') || sentence_.tokens[inside->end].is(U']') ||
         sentence_.tokens[inside->end].is(U'}') || sentence_.tokens[inside->end].is(U'>'));
    if (!closed) return std::nullopt;
    return inside;
  }
  // "two $5 notes": the sign belongs to the figure behind it.
  const bool sign_of_next = token.kind == text::TokenKind::symbol && token.space_before &&
                            at + 1 < sentence_.end && !sentence_.tokens[at + 1].space_before &&
                            sentence_.tokens[at + 1].kind == text::TokenKind::number;
  if (sign_of_next && !token.is(U'-')) return std::nullopt;
  const bool hyphen = token.is(U'-') && at + 1 < sentence_.end &&
                      sentence_.tokens[at + 1].space_before == token.space_before;
  if (hyphen) {
    hyphenated = true;
    return UnitTable::get().match(sentence_.tokens, sentence_.text, at + 1, false);
  }
  return UnitTable::get().match(sentence_.tokens, sentence_.text, at,
                                as_if_touching || !token.space_before);
}

// A quote is a foot or an inch only where it cannot close a quotation.
bool UnitReader::is_quote_mark_unit(const UnitMatch& match) const {
  const Token& mark = sentence_.tokens[match.begin];
  if (!mark.is(U'\'') && !mark.is(U'"')) return true;
  const std::uint32_t next = match.end;
  if (next >= sentence_.end) return match.begin <= sentence_.begin + 6;
  const Token& token = sentence_.tokens[next];
  if (token.kind == text::TokenKind::number) return !mark.space_before;
  return classes().is(token, WordClass::extent);
}

// "three times as many" and "tenfold" multiply, "three times" counts.
bool UnitReader::multiplies(const UnitMatch& match) const {
  const Token& word = sentence_.tokens[match.begin];
  // "a 10x zoom", but "20x30"
  const bool by = match.symbol && sentence_.inside(match.end) &&
                  sentence_.tokens[match.end].kind == text::TokenKind::number;
  if (by) return false;
  if (word.hash != text::hash_of("times")) return true;
  if (match.end >= sentence_.end) return false;
  // "1.6 times Orm's book value"
  const bool owner = sentence_.word(match.end) && sentence_.tokens[match.end].capitalised &&
                     sentence_.word(match.end + 1) &&
                     classes().is(sentence_.tokens[match.end + 1], WordClass::possessive);
  return owner || NumberLexicon::get().follows_multiple(sentence_.tokens[match.end]);
}

// "-10C (30F)": a letter alone is a degree below zero, beside its like, near words of heat, or
// right behind the digits in running text.
bool UnitReader::is_temperature(const UnitMatch& match, const Candidate& candidate) const {
  const Token& letter = sentence_.tokens[match.begin];
  const bool alone = match.end == match.begin + 1 && letter.end - letter.begin == 1 &&
                     letter.kind == text::TokenKind::word;
  if (!alone || candidate.negative || near(match.begin, kContext, WordClass::heat)) return true;
  // "kept at 20C", but no seat "A 20C"
  const bool behind_word = candidate.begin > sentence_.begin &&
                           sentence_.word(candidate.begin - 1) &&
                           !sentence_.tokens[candidate.begin - 1].capitalised;
  if (behind_word && letter.capitalised && !letter.space_before) return true;
  const auto converted = [&](std::uint32_t at) {
    bool hyphenated = false;
    if (sentence_.mark(at, U'-')) ++at;
    if (!sentence_.inside(at) || sentence_.tokens[at].kind != text::TokenKind::number) return false;
    const auto other = unit_at(at + 1, hyphenated);
    return other && other->unit->dimension == Dimension::temperature;
  };
  if (sentence_.mark(match.end, U'(')) return converted(match.end + 1);
  return candidate.begin >= sentence_.begin + 3 && sentence_.mark(candidate.begin - 1, U'(') &&
         converted(candidate.begin - 3);
}

// "200 W. Main Street": the point of a word that is cut short, before a name.
bool UnitReader::is_initial(const UnitMatch& match) const {
  const Token& letter = sentence_.tokens[match.begin];
  return match.end == match.begin + 1 && letter.space_before && letter.capitalised &&
         letter.end - letter.begin == 1 && match.end + 1 < sentence_.tokens.size() &&
         sentence_.tokens[match.end].is(U'.') && !sentence_.tokens[match.end].space_before &&
         sentence_.tokens[match.end + 1].capitalised;
}

bool UnitReader::plausible(const UnitMatch& match, const Candidate& candidate) const {
  if (is_initial(match)) return false;
  if (!is_quote_mark_unit(match)) return false;
  if (match.unit->dimension == Dimension::ratio) return multiplies(match);
  if (match.unit->dimension == Dimension::temperature) return is_temperature(match, candidate);
  if (match.unit->dimension != Dimension::money) return true;
  const Token& word = sentence_.tokens[match.begin];
  const bool risky =
      match.end == match.begin + 1 && !match.symbol && classes().is(word, WordClass::risky_money);
  // "passed the 10m mark"
  if (risky && classes().is(word, WordClass::milestone) && candidate.value != Decimal{1})
    return false;
  return !risky || candidate.value.to_double() >= kLeastRiskyMoney ||
         candidate.form == NumberForm::decimal;
}

void UnitReader::settle_pounds(Candidate& candidate) const {
  const bool of_something = candidate.unit_end < sentence_.end &&
                            NumberLexicon::get().is_of(sentence_.tokens[candidate.unit_end]);
  const bool alone = sentence_.end - sentence_.begin <= 3;
  const bool large = candidate.form == NumberForm::scaled || candidate.value.to_double() >= 1e6;
  const bool money = alone || (large && !of_something) ||
                     (near(candidate.begin, kContext, WordClass::money_cue) &&
                      !near(candidate.begin, kContext, WordClass::mass_cue) && !of_something);
  if (!money || candidate.hyphenated) return;
  candidate.unit = UnitTable::get().find("GBP");
}

void UnitReader::settle_dimension(Candidate& candidate) const {
  if (candidate.unit->name == "pound" &&
      text::folded(sentence_.text, sentence_.tokens[candidate.unit_begin]).starts_with("pound"))
    settle_pounds(candidate);
  candidate.dimension = candidate.unit->dimension;
  const bool below_zero = is_below_zero(candidate);
  if (candidate.unit->name == "degree" &&
      (below_zero || near(candidate.begin, kContext, WordClass::heat)))
    candidate.dimension = Dimension::temperature;
  if (!below_zero || candidate.negative) return;
  candidate.negative = true;
  candidate.value = -candidate.value;
  candidate.high = -candidate.high;
}

// "24 below zero Fahrenheit"
bool UnitReader::is_below_zero(const Candidate& candidate) const {
  for (std::uint32_t at = candidate.unit_begin; at < candidate.unit_end; ++at)
    if (classes().is(sentence_.tokens[at], WordClass::below_zero)) return true;
  return false;
}

// "years old", "months of age", "28-year-old"
bool UnitReader::read_age(Candidate& candidate) const {
  std::uint32_t at = candidate.unit_end;
  if (sentence_.mark(at, U'-')) ++at;
  if (!sentence_.word(at)) return false;
  const bool old = classes().is(sentence_.tokens[at], WordClass::age);
  const bool of_age = at + 1 < sentence_.end && NumberLexicon::get().is_of(sentence_.tokens[at]) &&
                      sentence_.tokens[at + 1].hash == text::hash_of("age");
  if (!old && !of_age) return false;
  const Unit* age = UnitTable::get().find(candidate.unit->name + "-of-age");
  if (age == nullptr) return false;
  candidate.unit = age;
  candidate.dimension = Dimension::age;
  candidate.end = of_age ? at + 2 : at + 1;
  return true;
}

void UnitReader::read_scale_behind_money(Candidate& candidate) const {
  const bool scaled = candidate.form == NumberForm::scaled || candidate.form == NumberForm::vague;
  if (candidate.unit_end >= sentence_.end || scaled) return;
  const NumberWord word = NumberLexicon::get().word(sentence_.tokens[candidate.unit_end]);
  if (!word.is(NumberWordKind::scale) && !word.is(NumberWordKind::short_scale)) return;
  candidate.value = candidate.value.scaled(static_cast<int>(word.value));
  candidate.high = candidate.high.scaled(static_cast<int>(word.value));
  if (candidate.form == NumberForm::integer) candidate.form = NumberForm::scaled;
  ++candidate.end;
}

// Where the unit begins: "hundreds of millions of dollars", "half a mile", "a quarter of an inch".
std::uint32_t UnitReader::unit_start(const Candidate& candidate) const {
  std::uint32_t at = candidate.end;
  const auto is_article = [&](std::uint32_t i) {
    return sentence_.word(i) &&
           NumberLexicon::get().word(sentence_.tokens[i]).is(NumberWordKind::article);
  };
  if (candidate.form == NumberForm::fraction && candidate.value < Decimal{1} &&
      !candidate.is_range()) {
    const bool of_one = sentence_.inside(at) && is_article(at + 1) &&
                        NumberLexicon::get().is_of(sentence_.tokens[at]);
    at += of_one ? 1 : 0;
    bool hyphenated = false;
    return is_article(at) && unit_at(at + 1, hyphenated) ? at + 1 : candidate.end;
  }
  const bool of = candidate.form == NumberForm::vague && at + 1 < sentence_.end &&
                  NumberLexicon::get().is_of(sentence_.tokens[at]);
  if (of) return at + 1;
  return sentence_.word(at) && classes().is(sentence_.tokens[at], WordClass::increment) &&
                 names_unit(at + 1)
             ? at + 1
             : at;
}

// In words: "20 more miles", not "20 more in hospital".
bool UnitReader::names_unit(std::uint32_t at) const {
  constexpr std::uint32_t kShortest = 4;
  bool hyphenated = false;
  const auto match = unit_at(at, hyphenated);
  return match && !match->symbol && !hyphenated &&
         sentence_.written(match->begin, match->end).size() >= kShortest;
}

std::size_t UnitReader::read_unit(Candidate& candidate, std::span<const Number> next) const {
  bool hyphenated = false;
  const auto match = unit_at(unit_start(candidate), hyphenated);
  const bool fits = match && match->end <= sentence_.end && plausible(*match, candidate);
  const bool has_money = candidate.unit != nullptr;
  const bool divisible = !candidate.is_range() && candidate.form != NumberForm::vague;
  if (!fits) return has_money && divisible ? read_parts(candidate, next) : 0;
  if (has_money) {
    // "$10 dollars", "10 $ 30 $": the same money twice is one.
    if (match->unit == candidate.unit && !match->symbol) candidate.end = match->end;
    return divisible ? read_parts(candidate, next) : 0;
  }
  candidate.unit = match->unit;
  candidate.unit_begin = match->begin;
  candidate.unit_end = candidate.end = match->end;
  candidate.hyphenated = hyphenated;
  if (hyphenated && read_inches(candidate, next)) return 1;
  if (is_bracket(sentence_.tokens[match->begin - 1])) ++candidate.end;
  settle_dimension(candidate);
  if (candidate.dimension == Dimension::duration && read_age(candidate)) return 0;
  if (candidate.dimension == Dimension::money) {
    settle_multiple(candidate);
    read_scale_behind_money(candidate);
  }
  return divisible ? read_parts(candidate, next) : 0;
}

// "a 5-foot-9 guard", "6-foot-7"
bool UnitReader::read_inches(Candidate& candidate, std::span<const Number> next) const {
  const Unit* inch = UnitTable::get().find("inch");
  if (next.empty() || candidate.unit->name != "foot" || candidate.is_range()) return false;
  const Number& number = next.front();
  const bool joined = number.first_token == candidate.end + 1 &&
                      sentence_.mark(candidate.end, U'-') && number.value && !number.ordinal;
  if (!joined || number.value->to_double() >= 12) return false;
  candidate.value = candidate.value * Decimal{12} + *number.value;
  candidate.unit = inch;
  candidate.end = candidate.unit_begin = candidate.unit_end = number.last_token;
  settle_dimension(candidate);
  return true;
}

// "and 43 cents", ", 10 inches" behind a figure with its unit.
bool UnitReader::add_part(Candidate& candidate, const Number& number) const {
  if (!number.value || number.ordinal || number.form == NumberForm::vague) return false;
  bool hyphenated = false;
  const bool money = candidate.dimension == Dimension::money;
  const auto match = unit_at(number.last_token, hyphenated, !money);
  if (!match && number.form == NumberForm::fraction && *number.value < Decimal{1} &&
      candidate.form == NumberForm::integer && !money) {
    // "two miles and a half"
    candidate.value = candidate.value + *number.value;
    candidate.form = NumberForm::fraction;
    candidate.end = number.last_token;
    return true;
  }
  if (!match || !is_quote_mark_unit(*match)) {
    // "20 dollars 43": a bare part of money, below a hundred.
    const bool bare = money && candidate.unit->kind == Unit::Kind::money && !match &&
                      number.value->to_double() < 100 && number.form == NumberForm::integer &&
                      number.first_token > candidate.unit_end - 1 &&
                      candidate.form == NumberForm::integer &&
                      candidate.unit_begin >= candidate.number_end - 1 &&
                      (number.last_token >= sentence_.end || !sentence_.word(number.last_token));
    if (!bare) return false;
    candidate.value = candidate.value + number.value->scaled(-2);
    candidate.form = NumberForm::decimal;
    candidate.end = candidate.unit_end = number.last_token;
    return true;
  }
  // Neither "1.65 euros, 20 cents more" nor "74 cents, 3 cents more" is one amount.
  const bool whole = candidate.form != NumberForm::decimal && match->unit != candidate.unit;
  if (money && whole && match->unit->kind == Unit::Kind::money_part &&
      number.value->to_double() < 100) {
    candidate.value =
        candidate.value + Decimal::nearest(number.value->to_double() * match->unit->factor);
    candidate.form = NumberForm::decimal;
    candidate.end = match->end;
    return true;
  }
  // "2.4 metres, 2 centimetres more" are two lengths.
  if (money || !whole || !UnitTable::get().told_together(*candidate.unit, *match->unit))
    return false;
  const auto factor = conversion(candidate.unit->name, match->unit->name);
  if (!factor) return false;
  candidate.value = candidate.value * Decimal::nearest(*factor) + *number.value;
  candidate.unit = match->unit;
  candidate.unit_begin = match->begin;
  candidate.unit_end = candidate.end = match->end;
  return true;
}

std::size_t UnitReader::read_parts(Candidate& candidate, std::span<const Number> next) const {
  std::size_t used = 0;
  while (used < kMostParts && used < next.size()) {
    const Number& number = next[used];
    if (number.first_token >= sentence_.end || number.first_token < candidate.end) break;
    const std::uint32_t gap = number.first_token - candidate.end;
    const bool comma = gap > 0 && sentence_.mark(candidate.end, U',');
    const bool and_word = gap > 0 && NumberLexicon::get()
                                         .word(sentence_.tokens[number.first_token - 1])
                                         .is(NumberWordKind::and_);
    // "C$5.50, 50 cents" are two amounts.
    const bool listed = comma && !and_word && candidate.dimension == Dimension::money &&
                        candidate.unit_begin < candidate.number_end - 1;
    if (listed) break;
    if (gap != static_cast<std::uint32_t>(comma) + static_cast<std::uint32_t>(and_word)) break;
    if (!add_part(candidate, number)) break;
    ++used;
  }
  return used;
}

}  // namespace claimcheck::quantity
