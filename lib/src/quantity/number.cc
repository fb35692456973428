#include "quantity/number.h"

#include <span>
#include <string_view>

#include "quantity/codes.h"
#include "quantity/number_lexicon.h"
#include "quantity/number_suffix.h"
#include "quantity/numeral.h"
#include "quantity/share.h"
#include "quantity/spoken_number.h"

namespace claimcheck::quantity {
namespace {

using text::Token;
using text::TokenKind;
using Kind = NumberWordKind;

class NumberReader {
 public:
  explicit NumberReader(const text::TokenizedText& text)
      : text_(text), tokens_(text.tokens), lexicon_(NumberLexicon::get()) {}

  std::vector<Number> run() {
    numbers_.reserve(tokens_.size() / 16 + 4);
    const auto openers = find_openers();
    auto opener = openers.begin();
    for (const text::Sentence& sentence : text_.sentences) {
      begin_ = sentence.first_token;
      end_ = sentence.last_token;
      std::uint32_t behind = begin_;  // what was read last
      for (; opener != openers.end() && *opener < end_; ++opener)
        if (*opener >= behind) behind = read_at(*opener);
    }
    if (evidence_.european && !evidence_.english) read_as_european();
    return std::move(numbers_);
  }

 private:
  // The tokens at which a number may begin: few of those of plain text. Without jumps: which tokens
  // do is hard to foresee.
  [[nodiscard]] std::vector<std::uint32_t> find_openers() const {
    std::vector<std::uint32_t> openers(tokens_.size() + 1);
    std::size_t count = 0;
    for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
      const Token& token = tokens_[i];
      openers[count] = i;  // overwritten unless it is one
      const bool opens =
          lexicon_.may_start_number(token) | (token.symbol == U'.') | may_be_vulgar_fraction(token);
      count += opens ? 1U : 0U;
    }
    openers.resize(count);
    return openers;
  }

  // Reads what starts at `i`; the token to go on with.
  std::uint32_t read_at(std::uint32_t i) {
    const Token& token = tokens_[i];
    if (token.kind == TokenKind::word) {
      const NumberWord word = lexicon_.word(token);
      if (word.is(Kind::web)) return codes().end_of_address(i);
      // Articles are frequent: most are told by the word behind them.
      const bool bare_article = word.is(Kind::article) &&
                                (i + 1 >= end_ || !lexicon_.word(tokens_[i + 1]).starts_number()) &&
                                end_ - begin_ > 3;
      return bare_article || !word.starts_number() ? i + 1 : read_words(i);
    }
    if (token.kind == TokenKind::number) return read_figure(i);
    const bool starts = token.is(U'.') ? touches_next(i) : vulgar_fraction(token).has_value();
    return starts ? read_figure(i) : i + 1;
  }
  [[nodiscard]] bool touches_next(std::uint32_t i) const {
    return i + 1 < end_ && !tokens_[i + 1].space_before;
  }

  // --- words

  std::uint32_t read_words(std::uint32_t i) {
    if (codes().hangs_on_name(i)) return i + 1;
    const SpokenNumberReader reader(tokens_, begin_, end_);
    const auto spoken = reader.read(i);
    if (!spoken)
      return lexicon_.word(tokens_[i]).is(Kind::point) && read_lone_point(i) ? end_ : i + 1;
    Number number;
    number.first_token = i;
    number.last_token = spoken->end;
    number.value = spoken->value;
    number.floor = spoken->floor;
    number.ceiling = spoken->ceiling;
    number.form = spoken->form;
    number.in_words = true;
    number.ordinal = spoken->ordinal;
    number.scale = spoken->scale;
    number.multiple = spoken->multiple;
    return finish(number);
  }

  // --- digits

  std::uint32_t read_figure(std::uint32_t i) {
    if (const std::uint32_t code = codes().end_of_code(i); code > i) return code;
    const auto numeral = read_numeral(sentence_tokens(), text_.text, i, evidence_);
    if (!numeral) return codes().end_of_run(i);
    Number number;
    number.first_token = i;
    number.last_token = numeral->end;
    number.value = numeral->value;
    number.plain_digits = numeral->plain;
    number.form = numeral->fraction ? NumberForm::fraction
                  : numeral->point  ? NumberForm::decimal
                                    : NumberForm::integer;
    number.share = numeral->rating;
    number.ambiguous = numeral->doubtful == Numeral::Separator::point;
    if (!read_number_suffix(sentence_tokens(), text_.text, begin_, number))
      return codes().end_of_run(number.last_token - 1);
    number.floor = number.ceiling = number.value->to_double();
    if (numeral->doubtful != Numeral::Separator::none)
      doubts_.push_back({numbers_.size(), numeral->doubtful, numeral->other_reading,
                         number.value->exponent() - numeral->value.exponent()});
    return finish(number);
  }

  [[nodiscard]] CodeFinder codes() const { return {tokens_, begin_, end_}; }
  [[nodiscard]] std::span<const Token> sentence_tokens() const {
    return std::span(tokens_).first(end_);
  }

  // "point 45" where nothing else is said; elsewhere "at that point 45 men" is usual.
  bool read_lone_point(std::uint32_t i) {
    const auto tail = SpokenNumberReader(tokens_, begin_, end_).written_decimals(i + 1, text_.text);
    if (i != begin_ || !tail || tail->end != end_) return false;
    Number number;
    number.first_token = i;
    number.last_token = tail->end;
    number.value = tail->value;
    number.floor = number.ceiling = tail->value.to_double();
    number.form = NumberForm::decimal;
    number.in_words = true;
    finish(number);
    return true;
  }

  // --- both

  std::uint32_t finish(const Number& number) {
    const bool after = !numbers_.empty() && numbers_.back().first_token >= begin_;
    if (after && join_share(tokens_, numbers_.back(), number, end_))
      return numbers_.back().last_token;
    numbers_.push_back(number);
    return number.last_token;
  }

  struct Doubt {
    std::size_t number;
    Numeral::Separator separator;
    Decimal other;
    int power;
  };

  // The article groups digits by points: so do the figures that had two readings.
  void read_as_european() {
    for (const Doubt& doubt : doubts_) {
      Number& number = numbers_[doubt.number];
      number.value = doubt.other.scaled(doubt.power);
      number.floor = number.ceiling = number.value->to_double();
      number.ambiguous = false;
      const bool grouped = doubt.separator == Numeral::Separator::point;
      if (number.form == NumberForm::fraction) continue;
      number.form = !grouped          ? NumberForm::decimal
                    : doubt.power > 0 ? NumberForm::scaled
                                      : NumberForm::integer;
    }
  }

  const text::TokenizedText& text_;
  const std::vector<Token>& tokens_;
  const NumberLexicon& lexicon_;
  std::vector<Number> numbers_;
  std::vector<Doubt> doubts_;
  GroupingEvidence evidence_;
  std::uint32_t begin_ = 0;  // of the sentence
  std::uint32_t end_ = 0;
};

}  // namespace

std::vector<Number> read_numbers(const text::TokenizedText& text) {
  return NumberReader(text).run();
}

}  // namespace claimcheck::quantity
