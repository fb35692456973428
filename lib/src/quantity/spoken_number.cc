#include "quantity/spoken_number.h"

namespace claimcheck::quantity {

using Kind = NumberWordKind;
using text::TokenKind;

namespace {

constexpr std::int64_t kDozen = 12;

Decimal quotient(const Decimal& numerator, std::int64_t denominator) {
  return Decimal::nearest(numerator.to_double() / static_cast<double>(denominator));
}

}  // namespace

bool SpokenNumberReader::after_between(std::uint32_t i) const {
  return i > begin_ && NumberLexicon::get().is_between(tokens_[i - 1]);
}

SpokenNumber SpokenNumberReader::fraction(const Decimal& value, std::uint32_t end) {
  SpokenNumber number{end, value, 0, 0, NumberForm::fraction, false};
  number.floor = number.ceiling = value.to_double();
  return number;
}

std::optional<SpokenNumber> SpokenNumberReader::read(std::uint32_t i) const {
  switch (words_.at(i).kind) {
    case Kind::digit:
    case Kind::teen:
    case Kind::tens:
    case Kind::hundred:
    case Kind::scale:
    case Kind::dozen:
      return read_cardinal(i);
    case Kind::article:
      return read_article(i);
    case Kind::point:
      return read_point(i);
    case Kind::half:
      return read_half(i);
    case Kind::quarter:
    case Kind::ordinal:
      return read_single_fraction(i);
    case Kind::quantifier:
      return read_quantifier(i, false);
    case Kind::hundreds:
    case Kind::scales:
    case Kind::dozens:
    case Kind::vague_of:
      return read_vague_plural(i);
    case Kind::band_part:
      return read_band_part(i);
    case Kind::multiple:
    case Kind::multiple_before:
      return read_multiple(i);
    case Kind::none_of:
    case Kind::nobody:
    case Kind::no_person:
      return read_none(i);
    default:
      return std::nullopt;
  }
}

std::optional<SpokenNumber> SpokenNumberReader::read_cardinal(std::uint32_t i) const {
  if (const auto figures = read_figures(i)) return figures;
  const bool join_and = !after_between(i);
  const auto cardinal =
      words_.is(i, Kind::dozen) ? std::optional(Cardinal{1, i}) : words_.cardinal(i, join_and);
  if (!cardinal) return std::nullopt;
  if (cardinal->ordinal) {
    const auto end = cardinal->end;
    const double value = cardinal->value.to_double();
    return SpokenNumber{end, cardinal->value, value, value, NumberForm::integer, true};
  }
  if (const auto parts = as_fraction(*cardinal)) return parts;
  if (const auto tail = decimals(cardinal->end)) {
    const auto scale = words_.scales(tail->end);
    SpokenNumber number{
        tail->end, (cardinal->value + tail->value).scaled(scale.power), 0, 0, NumberForm::decimal,
        false};
    if (scale.power > 0) number.end = scale.end;
    number.scale = scale.power;
    number.floor = number.ceiling = number.value->to_double();
    return number;
  }
  if (const auto tail = fraction_tail(cardinal->end, cardinal->scale)) {
    const auto scale = words_.scales(tail->end);
    SpokenNumber number = fraction(cardinal->value + tail->value, tail->end);
    if (scale.power == 0 || cardinal->scale > 0) return number;
    return fraction(number.value->scaled(scale.power), scale.end);
  }
  return with_dozen(*cardinal);
}

// "one hundred forty-fifths": the tens belong to the denominator.
std::optional<SpokenNumber> SpokenNumberReader::as_compound_parts(const Cardinal& cardinal) const {
  const NumberWord tens = words_.at(cardinal.end - 1);
  const std::uint32_t next = words_.past_hyphen(cardinal.end);
  const NumberWord ones = words_.at(next);
  if (!tens.is(Kind::tens) || !ones.is(Kind::ordinals) || ones.value > 9) return std::nullopt;
  const Decimal rest = cardinal.value + Decimal{-tens.value};
  // "twenty twenty fifths"
  const bool pair = words_.is(cardinal.end - 2, Kind::tens);
  const Decimal numerator = pair ? rest.scaled(-2) : rest;
  if (numerator.coefficient() <= 0) return std::nullopt;
  return fraction(quotient(numerator, tens.value + ones.value), next + 1);
}

// Whole thirds, quarters, ...: "two thirds", "three quarters of a million", "one hundred and three
// quarters".
std::optional<SpokenNumber> SpokenNumberReader::as_fraction(const Cardinal& cardinal) const {
  if (const auto compound = as_compound_parts(cardinal)) return compound;
  const bool one = cardinal.value == Decimal{1};
  const Denominator parts = denominator(cardinal.end, one);
  if (parts.value == 0) return std::nullopt;
  // "nine quarters of football" are periods.
  const bool quarters = parts.value == 4 && words_.is(parts.end - 1, Kind::quarters);
  if (quarters && cardinal.last_and == 0 && cardinal.value > Decimal{3}) return std::nullopt;
  const bool split = cardinal.last_and > 0 && cardinal.last_and < parts.value;
  const Decimal numerator = split ? Decimal{cardinal.last_and} : cardinal.value;
  const Decimal whole = split ? cardinal.value + Decimal{-cardinal.last_and} : Decimal{0};
  const Decimal value = whole + quotient(numerator, parts.value);
  if (!split)
    if (const auto tail = fraction_tail(cardinal.end, 0); tail && tail->end > parts.end)
      return fraction(cardinal.value + tail->value, tail->end);
  const auto scale = fraction_scale(parts.end);
  return scale.power == 0 ? fraction(value, parts.end)
                          : fraction(value.scaled(scale.power), scale.end);
}

SpokenNumber SpokenNumberReader::with_dozen(const Cardinal& cardinal) const {
  SpokenNumber number{cardinal.end, cardinal.value};
  number.form = cardinal.scale > 2 ? NumberForm::scaled : NumberForm::integer;
  number.floor = number.ceiling = cardinal.value.to_double();
  number.scale = cardinal.scale;
  const std::uint32_t next = words_.past_hyphen(cardinal.end);
  if (!words_.is(next, Kind::dozen) && !words_.is(next, Kind::dozens)) return number;
  NumberLexicon const& lexicon = NumberLexicon::get();
  const VagueBand dozen =
      words_.is(next, Kind::dozen) ? lexicon.band(tokens_[next]) : VagueBand{kDozen, kDozen};
  number.end = next + 1;
  number.value = cardinal.value * Decimal{kDozen};
  number.floor *= dozen.floor > 0 ? dozen.floor : kDozen;
  number.ceiling *= dozen.ceiling > 0 ? dozen.ceiling : kDozen;
  number.form = NumberForm::vague;
  return number;
}

SpokenNumberReader::Denominator SpokenNumberReader::denominator(std::uint32_t i, bool one) const {
  const std::uint32_t next = words_.past_hyphen(i);
  const NumberWord word = words_.at(next);
  if (word.is(Kind::tens)) {  // "three twenty-firsts", "one twenty-fifth"
    const std::uint32_t last = words_.past_hyphen(next + 1);
    const NumberWord unit = words_.at(last);
    const bool fits = unit.is(Kind::ordinals) || (one && unit.is(Kind::ordinal));
    return fits && last > next + 1 ? Denominator{word.value + unit.value, last + 1} : Denominator{};
  }
  if (word.is(Kind::quarters) && i > begin_ + 1 &&
      NumberLexicon::get().denies_quarters(tokens_[i - 2]))
    return {};
  if (word.plural_denominator()) return {word.value, next + 1};
  return one && word.denominator() ? Denominator{word.value, next + 1} : Denominator{};
}

NumberWords::Scale SpokenNumberReader::fraction_scale(std::uint32_t i) const {
  auto direct = words_.scales(i);
  if (direct.power > 0) return direct;
  if (words_.is(i, Kind::hundred)) return {2, i + 1};
  if (!words_.is(i, Kind::of) || !words_.is(i + 1, Kind::article)) return {0, i};
  if (words_.is(i + 2, Kind::hundred)) return {2, i + 3};
  return words_.scales(i + 2);
}

// "and a half", "and two thirds", "and one fourth"
std::optional<SpokenNumberReader::Tail> SpokenNumberReader::fraction_tail(std::uint32_t i,
                                                                          int scale) const {
  const bool hyphenated = i < end_ && tokens_[i].is(U'-');
  std::uint32_t at = hyphenated ? i + 1 : i;
  if (!words_.is(at, Kind::and_)) return std::nullopt;
  at = words_.past_hyphen(at + 1);
  Decimal numerator{1};
  std::uint32_t after = at + 1;
  bool one = words_.is(at, Kind::article);
  if (!one) {
    const auto count = words_.below_hundred(at);
    if (!count || count->ordinal) return std::nullopt;
    numerator = count->value;
    after = count->end;
    one = numerator == Decimal{1};
  }
  const Denominator parts = denominator(after, one);
  if (parts.value == 0) return std::nullopt;
  int power = scale;
  std::uint32_t end = parts.end;
  if (const auto own = words_.scales(end); scale > 0 && own.power > 0 && own.power < scale) {
    power = own.power;
    end = own.end;
  }
  return Tail{quotient(numerator, parts.value).scaled(power), end};
}

// What "point" introduces: "five o six", "seventy-one".
std::optional<SpokenNumberReader::Tail> SpokenNumberReader::decimals(std::uint32_t i) const {
  constexpr std::uint32_t kMostDigits = 15;
  if (!words_.is(i, Kind::point)) return std::nullopt;
  Tail tail{Decimal{0}, i + 1};
  int places = 0;
  while (tail.end < end_ && places < static_cast<int>(kMostDigits)) {
    const NumberWord word = words_.at(tail.end);
    if (!word.is(Kind::digit) && !word.is(Kind::letter_zero)) break;
    tail.value = tail.value + Decimal{word.value, -++places};
    ++tail.end;
  }
  if (places > 0) return tail;
  const auto pair = words_.below_hundred(tail.end);
  if (!pair || pair->ordinal) return std::nullopt;
  const int width = pair->value.coefficient() < 10 ? 1 : 2;
  return Tail{pair->value.scaled(-width), pair->end};
}

std::optional<SpokenNumberReader::Tail> SpokenNumberReader::written_decimals(
    std::uint32_t i, std::string_view text) const {
  constexpr std::uint32_t kMostDigits = 9;
  if (i >= end_ || tokens_[i].kind != TokenKind::number) return std::nullopt;
  const std::uint32_t length = tokens_[i].end - tokens_[i].begin;
  if (length > kMostDigits) return std::nullopt;
  const auto digits = Decimal::parse(text.substr(tokens_[i].begin, length));
  return Tail{digits->scaled(-static_cast<int>(length)), i + 1};
}

std::optional<SpokenNumber> SpokenNumberReader::read_point(std::uint32_t i) const {
  const auto tail = decimals(i);
  if (!tail) return std::nullopt;
  const auto scale = words_.scales(tail->end);
  SpokenNumber number{scale.power > 0 ? scale.end : tail->end,
                      tail->value.scaled(scale.power),
                      0,
                      0,
                      NumberForm::decimal,
                      false};
  number.floor = number.ceiling = number.value->to_double();
  return number;
}

// Whether a fraction like "a third" stands as an amount: "a third of", "by a third".
bool SpokenNumberReader::stands_alone(std::uint32_t i, std::uint32_t end) const {
  if (end >= end_ || words_.is(end, Kind::of)) return true;
  const bool closed = tokens_[end].kind == TokenKind::symbol && !tokens_[end].is(U'-');
  if (closed) return true;
  const NumberLexicon& lexicon = NumberLexicon::get();
  // "a quarter point", "a half mile", but no ordinal: "a third mile"
  const bool part = words_.is(end - 1, Kind::quarter) || words_.is(end - 1, Kind::half);
  const text::Token& next = tokens_[end];
  if (part && next.end - next.begin > 3 && !lexicon.is_time_unit(next) &&
      (lexicon.may_follow_digits(next) || words_.is(end, Kind::point)))
    return true;
  if (i == begin_) return lexicon.follows_first_fraction(tokens_[end]);
  return lexicon.cues_fraction(tokens_[i - 1]) && lexicon.follows_fraction(tokens_[end]);
}

// "every fourth household" is a quarter of them; "every fourth year" is none.
std::optional<SpokenNumber> SpokenNumberReader::read_every(std::uint32_t i) const {
  const NumberLexicon& lexicon = NumberLexicon::get();
  if (i == begin_ || !lexicon.is_every(tokens_[i - 1]) || i + 1 >= end_) return std::nullopt;
  const text::Token& next = tokens_[i + 1];
  const bool counts = next.kind == TokenKind::word && !lexicon.is_time_unit(next) &&
                      !lexicon.follows_fraction(next);  // "every second in use"
  if (words_.at(i).value < 2 || !counts) return std::nullopt;
  return fraction(quotient(Decimal{1}, words_.at(i).value), i + 1);
}

// "quarter million", "third of a mile", and plain ordinals.
std::optional<SpokenNumber> SpokenNumberReader::read_single_fraction(std::uint32_t i) const {
  const NumberWord word = words_.at(i);
  const auto scale = fraction_scale(i + 1);
  if (word.denominator() && scale.power > 0)
    return fraction(quotient(Decimal{1}, word.value).scaled(scale.power), scale.end);
  if (const auto share = read_every(i)) return share;
  const bool sentence_start = i == begin_;
  if (word.denominator() && sentence_start && words_.is(i + 1, Kind::of))
    return fraction(quotient(Decimal{1}, word.value), i + 1);
  if (word.is(Kind::quarter)) {
    const bool measure = i + 2 < end_ && tokens_[i + 1].is(U'-') && !tokens_[i + 1].space_before;
    return measure ? std::optional(fraction(Decimal{25, -2}, i + 1)) : std::nullopt;
  }
  const auto value = static_cast<double>(word.value);
  return SpokenNumber{i + 1, Decimal{word.value}, value, value, NumberForm::integer, true};
}

std::optional<SpokenNumber> SpokenNumberReader::read_half(std::uint32_t i) const {
  const bool hyphen_before = i > begin_ && tokens_[i - 1].is(U'-') && !tokens_[i].space_before;
  if (hyphen_before) return std::nullopt;
  if (i > begin_ && NumberLexicon::get().denies_half(tokens_[i - 1])) return std::nullopt;
  const std::uint32_t article = words_.past_hyphen(i + 1);
  const std::uint32_t next =
      words_.is(article, Kind::article) ? words_.past_hyphen(article + 1) : article;
  if (words_.is(next, Kind::dozen)) {
    const VagueBand dozen = NumberLexicon::get().band(tokens_[next]);
    return SpokenNumber{next + 1,          Decimal{kDozen / 2}, dozen.floor / 2,
                        dozen.ceiling / 2, NumberForm::vague,   false};
  }
  if (words_.is(next, Kind::hundred)) return fraction(Decimal{50}, next + 1);
  if (const auto scale = words_.scales(next); scale.power > 0)
    return fraction(Decimal(5, scale.power - 1), scale.end);
  return fraction(Decimal{5, -1}, i + 1);
}

// "a million", "a thousand and one"
std::optional<SpokenNumber> SpokenNumberReader::read_article_scale(std::uint32_t i) const {
  const auto cardinal = words_.scaled_one(i, !after_between(i));
  if (const auto tail = fraction_tail(cardinal.end, cardinal.scale))
    return fraction(cardinal.value + tail->value, tail->end);
  return with_dozen(cardinal);
}

// "a litre" where nothing else is said; elsewhere "a" counts nothing.
std::optional<SpokenNumber> SpokenNumberReader::read_lone_article(std::uint32_t i) const {
  const NumberLexicon& lexicon = NumberLexicon::get();
  const bool alone = i == begin_ && (i + 2 == end_ || (i + 3 == end_ && tokens_[i + 2].is(U'.')));
  if (!alone || !lexicon.may_follow_digits(tokens_[i + 1]) || lexicon.is_time_unit(tokens_[i + 1]))
    return std::nullopt;
  return SpokenNumber{i + 1, Decimal{1}, 1, 1};
}

std::optional<SpokenNumber> SpokenNumberReader::read_article(std::uint32_t i) const {
  const NumberWord next = words_.at(i + 1);
  switch (next.kind) {
    case Kind::scale:
      return read_article_scale(i + 1);
    case Kind::hundred:
    case Kind::dozen:
      return read_cardinal(i + 1);
    case Kind::quantifier:
      return read_quantifier(i + 1, true);
    case Kind::pair:
      if (i + 2 < end_ && !words_.is(i + 2, Kind::of)) return std::nullopt;
      return SpokenNumber{i + 2, Decimal{2}, 2, 2};
    case Kind::half: {
      const auto half = read_half(i + 1);
      if (!half || half->end > i + 2) return half;
      return stands_alone(i, i + 2) || words_.is(i + 2, Kind::article) ? half : std::nullopt;
    }
    case Kind::quarter:
    case Kind::ordinal:
    case Kind::tens: {
      const Denominator parts = denominator(i + 1, true);
      if (parts.value == 0) return std::nullopt;
      const auto scale = fraction_scale(parts.end);
      const Decimal value = quotient(Decimal{1}, parts.value);
      if (scale.power > 0) return fraction(value.scaled(scale.power), scale.end);
      if (stands_alone(i, parts.end)) return fraction(value, parts.end);
      return std::nullopt;
    }
    default:
      return read_lone_article(i);
  }
}

}  // namespace claimcheck::quantity
