#include "quantity/number_suffix.h"

#include "quantity/number_lexicon.h"
#include "quantity/spoken_number.h"

namespace claimcheck::quantity {
namespace {

using text::Token;
using text::TokenKind;
using Kind = NumberWordKind;

class SuffixReader {
 public:
  SuffixReader(std::span<const Token> tokens, std::string_view text, std::uint32_t begin)
      : tokens_(tokens),
        text_(text),
        begin_(begin),
        end_(static_cast<std::uint32_t>(tokens.size())),
        lexicon_(NumberLexicon::get()) {}

  // Letters after the digits: scale, ordinal or unit. False when they make it a code.
  bool read(Number& number) const {
    const std::uint32_t at = number.last_token;
    if (at >= end_) return true;
    const Token& token = tokens_[at];
    const NumberWord word = lexicon_.word(token);
    if (token.kind == TokenKind::word && !token.space_before) {
      if (is_ordinal(number, word)) {
        number.ordinal = true;
        number.plain_digits = false;
        ++number.last_token;
        return true;
      }
      if (!read_touching_scale(number, word))
        return lexicon_.may_follow_digits(token) && !is_digits_after_letters(at);
      return true;
    }
    read_spaced_scale(number, word);
    return true;
  }

 private:
  [[nodiscard]] bool is_digits(std::uint32_t i) const {
    return i < end_ && tokens_[i].kind == TokenKind::number;
  }
  [[nodiscard]] bool touches(std::uint32_t i) const {
    return i < end_ && i > begin_ && !tokens_[i].space_before;
  }

  // "21st", "11th", but no "14st"
  [[nodiscard]] bool is_ordinal(const Number& number, const NumberWord& word) const {
    if (!word.is(Kind::ordinal_suffix) || number.form != NumberForm::integer) return false;
    const Token& digits = tokens_[number.last_token - 1];
    const int last = text_[digits.end - 1] - '0';
    const bool teen = digits.end - digits.begin > 1 && text_[digits.end - 2] == '1';
    return word.value == (teen || last > 3 ? 0 : last);
  }

  // "24703m212" is a code, "190 km2" a measure.
  [[nodiscard]] bool is_digits_after_letters(std::uint32_t letters) const {
    if (!is_digits(letters + 1) || !touches(letters + 1)) return false;
    const Token& digits = tokens_[letters + 1];
    const char power = text_[digits.begin];
    return digits.end - digits.begin != 1 || (power != '2' && power != '3') ||
           (touches(letters + 2) && tokens_[letters + 2].kind == TokenKind::word);
  }

  bool read_touching_scale(Number& number, const NumberWord& word) const {
    if (word.is(Kind::short_scale) || word.is(Kind::scale)) {
      multiply(number, static_cast<int>(word.value), number.last_token + 1);
      return true;
    }
    if (!word.is(Kind::money_scale) || !means_scale(number)) return false;
    multiply(number, static_cast<int>(word.value), number.last_token + 1);
    return true;
  }

  // Whether "m", "b" or "t" behind a figure is a scale: with money around it, as a capital letter
  // (but "3B"), or before a plural that it counts ("5m people") or what befalls people ("5m fled").
  [[nodiscard]] bool means_scale(const Number& number) const {
    const std::uint32_t first = number.first_token;
    const std::uint32_t at = number.last_token;
    if (lexicon_.is_behind_money(tokens_, begin_, first)) return true;
    if (at + 1 < end_ && lexicon_.is_money(tokens_[at + 1])) return true;
    const Token& letter = tokens_[at];
    if (letter.capitalised)
      return letter.end - letter.begin == 2 || text_[letter.begin] == 'M' ||
             number.form == NumberForm::decimal;
    if (text_[letter.begin] == 'b') return number.form == NumberForm::decimal;
    if (text_.substr(letter.begin, letter.end - letter.begin) != "m") return false;
    if (touches(at + 1) && touches(at + 2) && tokens_[at + 1].is(U'-'))
      return lexicon_.hangs_on_millions(tokens_[at + 2]);
    return (at + 1 < end_ && looks_plural(at + 1)) || counts_millions(first) ||
           SpokenNumberReader(tokens_, begin_, end_).suffers(at + 1);
  }

  // "passenger numbers rose by 4.8m": told of what comes in millions.
  [[nodiscard]] bool counts_millions(std::uint32_t first) const {
    constexpr std::uint32_t kReach = 25;  // tokens
    const std::uint32_t from = first - begin_ > kReach ? first - kReach : begin_;
    for (std::uint32_t i = from; i < first; ++i)
      if (lexicon_.comes_in_millions(tokens_[i])) return true;
    return false;
  }

  [[nodiscard]] bool looks_plural(std::uint32_t i) const {
    const Token& token = tokens_[i];
    if (token.kind != TokenKind::word || !token.space_before || token.end - token.begin < 4 ||
        lexicon_.comes_in_metres(token))
      return false;
    const char last = text_[token.end - 1];
    const char before = text_[token.end - 2];
    return (last == 's' && before != 's') || text_.substr(token.begin, 6) == "people";
  }

  void read_spaced_scale(Number& number, const NumberWord& word) const {
    if (!number.value) return;
    std::uint32_t at = number.last_token;
    if (at < end_ && tokens_[at].is(U'-')) {
      at = SpokenNumberReader(tokens_, begin_, end_).words().past_hyphen(at);
      const NumberWord behind = at < end_ ? lexicon_.word(tokens_[at]) : NumberWord{};
      if (at > number.last_token && (behind.is(Kind::scale) || behind.is(Kind::hundred)))
        multiply(number, static_cast<int>(behind.value), at + 1);
      return;
    }
    switch (word.kind) {
      case Kind::short_scale:
        multiply(number, static_cast<int>(word.value), at + 1);
        break;
      case Kind::money_scale:
        if (lexicon_.is_behind_money(tokens_, begin_, number.first_token))
          multiply(number, static_cast<int>(word.value), at + 1);
        break;
      case Kind::hundred:
      case Kind::hundreds:
      case Kind::scale:
      case Kind::scales:
        read_scale_words(number);
        break;
      case Kind::dozen:
      case Kind::dozens:
        number.form = NumberForm::integer;
        multiply_by(number, Decimal{word.value}, at + 1);
        break;
      case Kind::and_:
        read_fraction_tail(number, 0);
        break;
      case Kind::point:
        read_spoken_decimals(number);
        break;
      default:
        break;
    }
  }

  // "1 point 1", "2 point five"
  void read_spoken_decimals(Number& number) const {
    if (number.form != NumberForm::integer) return;
    const SpokenNumberReader reader(tokens_, begin_, end_);
    auto tail = reader.decimals(number.last_token);
    if (!tail) tail = reader.written_decimals(number.last_token + 1, text_);
    if (!tail) return;
    number.value = *number.value + tail->value;
    number.form = NumberForm::decimal;
    number.plain_digits = false;
    number.last_token = tail->end;
    if (const auto scale = reader.words().scales(tail->end); scale.power > 0)
      multiply(number, scale.power, scale.end);
  }

  static void multiply(Number& number, int power, std::uint32_t end) {
    number.value = number.value->scaled(power);
    number.scale += power;
    if (number.form == NumberForm::integer && power > 2) number.form = NumberForm::scaled;
    number.plain_digits = false;
    number.ambiguous = false;
    number.last_token = end;
  }

  static void multiply_by(Number& number, const Decimal& factor, std::uint32_t end) {
    number.value = *number.value * factor;
    number.plain_digits = false;
    number.last_token = end;
  }

  // "4 thousand 3 hundred and 21", "3 lakh crore", "3 million and a half".
  void read_scale_words(Number& number) const {
    const SpokenNumberReader reader(tokens_, begin_, end_);
    int power = 0;
    std::uint32_t at = number.last_token;
    const NumberWord word = lexicon_.word(tokens_[at]);
    if (word.is(Kind::hundred) || word.is(Kind::hundreds)) {
      power = 2;
      ++at;
    }
    const auto scale = reader.words().scales(at);
    if (scale.power > 0) {
      power += scale.power;
      at = scale.end;
    }
    multiply(number, power, at);
    if (read_fraction_tail(number, power)) return;
    if (number.form != NumberForm::decimal) read_smaller_part(number, power);
  }

  bool read_fraction_tail(Number& number, int power) const {
    const SpokenNumberReader reader(tokens_, begin_, end_);
    const auto tail = reader.fraction_tail(number.last_token, power);
    if (!tail) return false;
    number.value = *number.value + tail->value;
    number.form = NumberForm::fraction;
    number.plain_digits = false;
    number.last_token = tail->end;
    if (power > 0) return true;
    if (const auto scale = reader.words().scales(tail->end); scale.power > 0) {
      number.value = number.value->scaled(scale.power);
      number.last_token = scale.end;
    }
    return true;
  }

  // What follows a scale and is smaller than it: "3 crore 12 lakh", "3 hundred and 21".
  void read_smaller_part(Number& number, int power) const {
    for (;;) {
      std::uint32_t at = number.last_token;
      const bool has_and = at < end_ && lexicon_.word(tokens_[at]).is(Kind::and_);
      const bool between =
          number.first_token > begin_ && lexicon_.is_between(tokens_[number.first_token - 1]);
      if (has_and && (between || (power > 2 && power != 7 && power != 5))) return;
      if (has_and) ++at;
      const auto part = smaller_part(at, power);
      if (!part || (!has_and && part->power == 0 && power > 2)) return;
      number.value = *number.value + part->value;
      number.last_token = part->end;
      power = part->power;
      if (power == 0) return;
    }
  }

  struct Part {
    Decimal value;
    int power = 0;
    std::uint32_t end = 0;
  };

  [[nodiscard]] std::optional<Part> smaller_part(std::uint32_t at, int below) const {
    const NumberWords words(tokens_, end_);
    Part part;
    if (is_digits(at) && tokens_[at].end - tokens_[at].begin <= 3) {
      if (is_digits(at + 1) || (touches(at + 1) && tokens_[at + 1].is(U',') && touches(at + 2)))
        return std::nullopt;
      if (touches(at + 1) && (tokens_[at + 1].is(U'.') && touches(at + 2))) return std::nullopt;
      part.value =
          Decimal::parse(text_.substr(tokens_[at].begin, tokens_[at].end - tokens_[at].begin))
              .value_or(Decimal{0});
      part.end = at + 1;
      const bool hundred = words.is(part.end, Kind::hundred);
      const auto scale = words.scales(part.end);
      part.power = hundred ? 2 : scale.power;
      part.end = hundred ? part.end + 1 : scale.end;
      part.value = part.value.scaled(part.power);
    } else if (const auto cardinal = words.cardinal(at, true); cardinal && !cardinal->ordinal) {
      part = {cardinal->value, cardinal->scale, cardinal->end};
    } else {
      return std::nullopt;
    }
    if (part.value == Decimal{0} || part.value >= Decimal(1, below)) return std::nullopt;
    return part;
  }

  std::span<const Token> tokens_;
  std::string_view text_;
  std::uint32_t begin_;  // of the sentence
  std::uint32_t end_;
  const NumberLexicon& lexicon_;
};

}  // namespace

bool read_number_suffix(std::span<const Token> tokens, std::string_view text, std::uint32_t begin,
                        Number& number) {
  return SuffixReader(tokens, text, begin).read(number);
}

}  // namespace claimcheck::quantity
