#include "quantity/numeral.h"

#include <cmath>
#include <numeric>

#include "quantity/digit_run.h"
#include "quantity/number_lexicon.h"
#include "quantity/word_classes.h"

namespace claimcheck::quantity {
namespace {

using text::Token;
using text::TokenKind;

constexpr std::uint32_t kMostGroups = 6;
constexpr std::int64_t kLargestDenominator = 1000;
constexpr std::int64_t kLargestPower = 400;
constexpr std::int64_t kLeastPaired = 10;  // "21/28 mpg", "8/128 GB", but "3/4 mm"

Decimal quotient(std::int64_t numerator, std::int64_t denominator) {
  return Decimal::nearest(static_cast<double>(numerator) / static_cast<double>(denominator));
}

class NumeralReader {
 public:
  NumeralReader(std::span<const Token> tokens, std::string_view text, GroupingEvidence& evidence)
      : tokens_(tokens), text_(text), evidence_(evidence) {}

  std::optional<Numeral> read(std::uint32_t at) {
    if (const auto vulgar = vulgar_at(at)) {
      numeral_.value = *vulgar;
      numeral_.fraction = true;
      numeral_.end = at + 1;
      return numeral_;
    }
    if (is_mark(at, U'.')) {
      if (!is_digits(at + 1) || tokens_[at + 1].space_before) return std::nullopt;
      add_decimals(at + 1);
      return finish();
    }
    if (!is_digits(at)) return std::nullopt;
    numeral_.plain = true;
    numeral_.end = at + 1;
    run_.add(digits(at));
    if (read_fraction(at)) return numeral_;
    if (!read_groups(at)) return std::nullopt;
    return finish();
  }

 private:
  [[nodiscard]] bool is_digits(std::uint32_t i) const {
    return i < tokens_.size() && tokens_[i].kind == TokenKind::number;
  }
  [[nodiscard]] bool is_mark(std::uint32_t i, char32_t mark) const {
    return i < tokens_.size() && tokens_[i].is(mark);
  }
  [[nodiscard]] bool touches(std::uint32_t i) const { return !tokens_[i].space_before; }
  [[nodiscard]] std::string_view digits(std::uint32_t i) const {
    return text_.substr(tokens_[i].begin, length(i));
  }
  [[nodiscard]] std::uint32_t length(std::uint32_t i) const {
    return tokens_[i].end - tokens_[i].begin;
  }
  [[nodiscard]] std::int64_t small(std::uint32_t i) const {
    return length(i) > 9 ? -1 : Decimal::parse(digits(i)).value_or(Decimal{-1}).coefficient();
  }
  [[nodiscard]] std::optional<Decimal> vulgar_at(std::uint32_t i) const {
    if (i >= tokens_.size()) return std::nullopt;
    const auto vulgar = vulgar_fraction(tokens_[i]);
    if (!vulgar) return std::nullopt;
    return quotient(vulgar->numerator, vulgar->denominator);
  }
  // A separator at `i` with digits right after it, all touching.
  [[nodiscard]] bool joins(std::uint32_t i, char32_t mark) const {
    return is_mark(i, mark) && touches(i) && is_digits(i + 1) && touches(i + 1);
  }

  // What shares are told in; "9/11" is a date.
  [[nodiscard]] static bool is_denominator(std::int64_t value) {
    return value <= 10 || (value <= kLargestDenominator && (value % 4 == 0 || value % 5 == 0));
  }

  // "3/4" at `at`; a date in digits ("3/4/2024") is none. Also with spaces around the stroke.
  [[nodiscard]] bool is_fraction(std::uint32_t at) const {
    if (!is_digits(at) || !is_digits(at + 2)) return false;
    if (!is_mark(at + 1, U'/') && !is_mark(at + 1, 0x2044)) return false;
    if (tokens_[at + 1].space_before != tokens_[at + 2].space_before) return false;
    if (is_mark(at + 3, U'/') || (at > 0 && is_mark(at - 1, U'/'))) return false;
    const std::int64_t numerator = small(at);
    const std::int64_t denominator = small(at + 2);
    const bool pair = numerator >= kLeastPaired || std::gcd(numerator, denominator) > 1;
    if (pair && at + 3 < tokens_.size() &&
        WordClasses::get().is(tokens_[at + 3], WordClass::paired))
      return false;
    return numerator > 0 && numerator < denominator && is_denominator(denominator) &&
           length(at) <= 3 && digits(at + 2).front() != '0';
  }

  bool read_fraction(std::uint32_t at) {
    if (const auto vulgar = vulgar_at(at + 1)) return add_fraction(*vulgar, at + 2);
    if (is_fraction(at)) {
      run_ = {};
      add_fraction(quotient(small(at), small(at + 2)), at + 3);
      read_whole_mark(at);
      return true;
    }
    if (length(at) > 4) return false;
    const std::uint32_t part = is_mark(at + 1, U'-') && touches(at + 1) ? at + 2 : at + 1;
    if (!is_fraction(part) || (part == at + 1 && !tokens_[part].space_before)) return false;
    if (tokens_[part].line_before) return false;
    return add_fraction(quotient(small(part), small(part + 2)), part + 3);
  }

  // "79/100", "7/10": a mark, as precise as its digits; "7/10 of the voters" is a fraction.
  void read_whole_mark(std::uint32_t at) {
    const std::int64_t whole = small(at + 2);
    const bool part = at + 3 < tokens_.size() && NumberLexicon::get().is_of(tokens_[at + 3]);
    if (part || (whole != 10 && whole != 100)) return;
    numeral_.value = Decimal(small(at), whole == 10 ? -1 : -2);
    numeral_.fraction = false;
    numeral_.point = true;
    numeral_.rating = true;
  }

  bool add_fraction(const Decimal& part, std::uint32_t end) {
    numeral_.value = run_.value() + part;
    numeral_.fraction = true;
    numeral_.plain = false;
    numeral_.end = end;
    return true;
  }

  // "37 . 4" of texts that were tokenised once.
  [[nodiscard]] bool is_spaced_point(std::uint32_t i) const {
    return is_mark(i, U'.') && !touches(i) && !tokens_[i].line_before && is_digits(i + 1) &&
           !touches(i + 1) && !tokens_[i + 1].line_before && length(i + 1) <= 3;
  }

  // Everything after the first digits that belongs to the figure. False for versions and the like.
  bool read_groups(std::uint32_t at) {
    const std::uint32_t next = at + 1;
    if (joins(next, U',')) return read_commas(at);
    if (joins(next, U'.')) return read_points(at);
    if (joins(next, U'\'') && length(at) <= 3 && length(next + 1) == 3)
      return read_equal_groups(at, U'\'');
    if (is_spaced_point(next))
      add_decimals(next + 1);
    else if (is_mark(next, U',') && is_digits(next + 1) && !tokens_[next + 1].line_before)
      read_spaced_comma(at);
    else if (is_digits(next))
      read_space_groups(at);
    return true;
  }

  // The number of groups after the first that `mark` joins.
  [[nodiscard]] std::uint32_t count_groups(std::uint32_t at, char32_t mark) const {
    std::uint32_t groups = 0;
    while (groups <= kMostGroups && joins(at + 1 + 2 * groups, mark)) ++groups;
    return groups;
  }

  [[nodiscard]] bool are_thousands(std::uint32_t at, std::uint32_t groups) const {
    if (length(at) > 3 || groups > kMostGroups) return false;
    for (std::uint32_t i = 1; i <= groups; ++i)
      if (length(at + 2 * i) != 3) return false;
    return true;
  }

  // 12,34,567
  [[nodiscard]] bool are_lakhs(std::uint32_t at, std::uint32_t groups) const {
    if (length(at) > 2 || groups < 2 || length(at + 2 * groups) != 3) return false;
    for (std::uint32_t i = 1; i < groups; ++i)
      if (length(at + 2 * i) != 2) return false;
    return true;
  }

  void take_groups(std::uint32_t at, std::uint32_t groups) {
    for (std::uint32_t i = 1; i <= groups; ++i) run_.add(digits(at + 2 * i));
    numeral_.end = at + 2 * groups + 1;
    numeral_.plain = groups == 0;
  }

  // Decimals behind `mark` at the current end.
  bool take_decimals(char32_t mark) {
    const std::uint32_t at = numeral_.end;
    if (!joins(at, mark)) return false;
    add_decimals(at + 1);
    return true;
  }

  void add_decimals(std::uint32_t at) {
    run_.set_point();
    run_.add(digits(at));
    numeral_.point = true;
    numeral_.plain = false;
    numeral_.end = at + 1;
  }

  bool read_equal_groups(std::uint32_t at, char32_t mark) {
    const std::uint32_t groups = count_groups(at, mark);
    if (are_thousands(at, groups)) take_groups(at, groups);
    take_decimals(U'.');
    return true;
  }

  bool read_commas(std::uint32_t at) {
    const std::uint32_t groups = count_groups(at, U',');
    const bool leading_zero = digits(at).front() == '0';
    if (!leading_zero && (are_thousands(at, groups) || are_lakhs(at, groups))) {
      const Decimal whole = run_.value();
      take_groups(at, groups);
      const bool decimals = take_decimals(U'.');
      evidence_.english = evidence_.english || groups > 1 || decimals;
      if (groups == 1 && !decimals) {
        DigitRun other;
        other.add(digits(at));
        other.set_point();
        other.add(digits(at + 2));
        numeral_.doubtful = Numeral::Separator::comma;
        numeral_.other_reading = other.value();
      }
      return !joins(numeral_.end, U'.') || whole.coefficient() < 0;
    }
    // A decimal comma; several commas are a list.
    if (groups == 1 && !(is_mark(at + 3, U'.') && joins(at + 3, U'.'))) take_decimals(U',');
    return true;
  }

  bool read_points(std::uint32_t at) {
    const std::uint32_t groups = count_groups(at, U'.');
    if (groups > 1) {
      if (!are_thousands(at, groups)) return false;  // 1.2.3, 29.10.2024
      take_groups(at, groups);
      take_decimals(U',');
      evidence_.european = true;
      return true;
    }
    if (length(at) <= 3 && length(at + 2) == 3 && digits(at).front() != '0') {
      if (joins(at + 3, U',')) {  // 1.234,5
        take_groups(at, 1);
        take_decimals(U',');
        evidence_.european = true;
        return true;
      }
      DigitRun other = run_;
      other.add(digits(at + 2));
      numeral_.doubtful = Numeral::Separator::point;
      numeral_.other_reading = other.value();
    }
    take_decimals(U'.');
    return true;
  }

  // "80, 000" and "80 , 000" of texts that were tokenised once: only zeros first leave no doubt.
  void read_spaced_comma(std::uint32_t at) {
    if (length(at) > 3 || length(at + 2) != 3 || digits(at + 2).front() != '0') return;
    take_groups(at, 1);
  }

  // "1 234 567"; a plain space only where no name or code stands before.
  void read_space_groups(std::uint32_t at) {
    if (length(at) > 3 || digits(at).front() == '0') return;
    const bool after_name = at > 1 && tokens_[at - 1].kind == TokenKind::word &&
                            tokens_[at - 1].capitalised && !tokens_[at - 1].paragraph_before &&
                            tokens_[at - 2].kind == TokenKind::word;
    std::uint32_t groups = 0;
    bool no_break = true;
    while (groups < kMostGroups) {
      const std::uint32_t i = at + 1 + groups;
      if (!is_digits(i) || length(i) != 3 || !tokens_[i].space_before || tokens_[i].line_before)
        break;
      no_break = no_break && tokens_[i].no_break;
      ++groups;
    }
    // "10 737s": a model.
    const std::uint32_t next = at + groups + 1;
    const bool model = next < tokens_.size() && touches(next) && length(next) == 1 &&
                       text_[tokens_[next].begin] == 's';
    if (groups == 0 || (after_name && !no_break) || model) return;
    // "423 0000": the last group must end there.
    for (std::uint32_t i = 1; i <= groups; ++i) run_.add(digits(at + i));
    numeral_.end = at + groups + 1;
    numeral_.plain = false;
    if (!take_decimals(U'.')) take_decimals(U',');
  }

  // Exponents, then the value.
  std::optional<Numeral> finish() {
    numeral_.value = run_.value();
    if (numeral_.point && read_rating()) return numeral_;
    if (add_part_of_cent()) return numeral_;
    read_exponent();
    return numeral_;
  }

  // "3.71 3/4", as grain is priced: three quarters of the last of two decimals.
  bool add_part_of_cent() {
    constexpr int kCent = -2;
    const std::uint32_t at = numeral_.end;
    if (numeral_.value.exponent() != kCent || at >= tokens_.size() || tokens_[at].line_before)
      return false;
    const auto vulgar = vulgar_at(at);
    if (!vulgar && (!is_fraction(at) || touches(at))) return false;
    const Decimal part = vulgar ? *vulgar : quotient(small(at), small(at + 2));
    numeral_.value = numeral_.value + part.scaled(kCent);
    numeral_.end = vulgar ? at + 1 : at + 3;
    return true;
  }

  // "4.7/10", "3.5/5": a decimal part of a round whole.
  bool read_rating() {
    const std::uint32_t at = numeral_.end;
    if (!joins(at, U'/') || is_mark(at + 2, U'/')) return false;
    const std::int64_t whole = small(at + 1);
    if (whole != 4 && whole != 5 && whole != 10 && whole != 20 && whole != 100) return false;
    numeral_.value =
        whole == 10    ? numeral_.value.scaled(-1)
        : whole == 100 ? numeral_.value.scaled(-2)
                       : Decimal::nearest(numeral_.value.to_double() / static_cast<double>(whole));
    numeral_.rating = true;
    numeral_.end = at + 2;
    return true;
  }

  // "e10", "x10^6", "× 10^-4"
  void read_exponent() {
    std::uint32_t at = numeral_.end;
    if (at >= tokens_.size()) return;
    const Token& mark = tokens_[at];
    if (mark.is(U'^') && touches(at)) {
      raise(at + 1);
      return;
    }
    if (mark.kind == TokenKind::word && !mark.space_before && length(at) == 1 &&
        (text_[mark.begin] == 'e' || text_[mark.begin] == 'E')) {
      take_power(at + 1);
      return;
    }
    const bool times = mark.is(0xD7) || (mark.kind == TokenKind::word && length(at) == 1 &&
                                         text_[mark.begin] == 'x');
    if (times && is_digits(at + 1) && digits(at + 1) == "10" && joins_power(at + 2))
      take_power(at + 3);
  }

  [[nodiscard]] bool joins_power(std::uint32_t i) const { return is_mark(i, U'^') && touches(i); }

  // "1.4^12", "2^-3"
  void raise(std::uint32_t at) {
    const bool negative = is_mark(at, U'-') || is_mark(at, 0x2212);
    if (negative || is_mark(at, U'+')) ++at;
    if (!is_digits(at) || !touches(at) || length(at) > 3) return;
    const auto power = static_cast<double>(small(at));
    const double value = std::pow(numeral_.value.to_double(), negative ? -power : power);
    if (!std::isfinite(value) || value == 0) return;
    numeral_.value = Decimal::nearest(value);
    numeral_.point = true;
    numeral_.plain = false;
    numeral_.end = at + 1;
  }

  void take_power(std::uint32_t at) {
    const bool negative = is_mark(at, U'-') || is_mark(at, 0x2212);
    if (negative || is_mark(at, U'+')) ++at;
    if (!is_digits(at) || !touches(at) || length(at) > 3) return;
    const std::int64_t power = small(at);
    if (power > kLargestPower) return;
    numeral_.value = numeral_.value.scaled(static_cast<int>(negative ? -power : power));
    numeral_.point = true;
    numeral_.plain = false;
    numeral_.end = at + 1;
  }

  std::span<const Token> tokens_;
  std::string_view text_;
  GroupingEvidence& evidence_;
  Numeral numeral_;
  DigitRun run_;
};

}  // namespace

std::optional<Numeral> read_numeral(std::span<const Token> tokens, std::string_view text,
                                    std::uint32_t at, GroupingEvidence& evidence) {
  return NumeralReader(tokens, text, evidence).read(at);
}

}  // namespace claimcheck::quantity
