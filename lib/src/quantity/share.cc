#include "quantity/share.h"

#include "quantity/number_lexicon.h"
#include "quantity/word_classes.h"

namespace claimcheck::quantity {
namespace {

using Kind = NumberWordKind;

bool can_share(const Number& number) {
  return number.value && !number.ordinal && !number.multiple &&
         number.form != NumberForm::fraction && number.form != NumberForm::vague &&
         number.form != NumberForm::decimal;
}

// Bases that shares are told in; a year is none.
bool is_round_base(const Number& number, double part) {
  const double base = number.floor;
  if (part == 1) return !(number.plain_digits && base > 1000 && base < 2200) || base == 2000;
  return (base >= 3 && base <= 10) || base == 20 || base == 50 || base == 100 || base == 1000;
}

enum class Joint : std::uint8_t { none, in, out_of, over };

// What stands between two numbers: "in", "in every", "of every", "out of".
Joint joint(std::span<const text::Token> tokens, std::uint32_t at, std::uint32_t gap) {
  const NumberLexicon& lexicon = NumberLexicon::get();
  const auto is = [&](std::uint32_t i, Kind kind) { return lexicon.word(tokens[i]).is(kind); };
  if (gap == 1 && tokens[at].hash == text::hash_of("over")) return Joint::over;
  if (gap == 1) return is(at, Kind::in) ? Joint::in : Joint::none;
  if (gap == 3) {
    const bool hyphened = tokens[at].is(U'-') && tokens[at + 2].is(U'-');
    return hyphened && is(at + 1, Kind::in) ? Joint::in : Joint::none;
  }
  if (gap != 2) return Joint::none;
  if (is(at, Kind::out) && is(at + 1, Kind::of)) return Joint::out_of;
  if (!lexicon.is_every(tokens[at + 1])) return Joint::none;
  if (is(at, Kind::of)) return Joint::in;  // "three of every four", but "23 of every 24 hours"
  return is(at, Kind::in) ? Joint::out_of : Joint::none;
}

// "one over eight": a quotient only where nothing is counted.
bool is_quotient(std::span<const text::Token> tokens, const Number& part, const Number& whole,
                 std::uint32_t end) {
  const bool last =
      whole.last_token >= end || (whole.last_token + 1 == end && tokens[whole.last_token].is(U'.'));
  if (!last || whole.floor == 0) return false;
  if (part.first_token == 0 || tokens[part.first_token].paragraph_before) return true;
  const text::Token& before = tokens[part.first_token - 1];
  return NumberLexicon::get().is_minus(before) || before.is(U'=') ||
         before.hash == text::hash_of("is") || before.hash == text::hash_of("equals");
}

// "8.2 out of 10": a mark on a scale, as precise as it is written.
bool is_rating(std::span<const text::Token> tokens, const Number& part, const Number& whole) {
  return part.form == NumberForm::decimal && part.value && can_share(whole) &&
         (whole.floor == 5 || whole.floor == 10 || whole.floor == 100) && part.floor > 0 &&
         part.floor < whole.floor &&
         joint(tokens, part.last_token, whole.first_token - part.last_token) == Joint::out_of;
}

void join_rating(Number& part, const Number& whole) {
  const int places = whole.floor == 100 ? -2 : -1;
  part.value =
      whole.floor == 5 ? Decimal::nearest(part.floor / whole.floor) : part.value->scaled(places);
  part.floor = part.ceiling = part.value->to_double();
  part.share = true;
  part.last_token = whole.last_token;
}

}  // namespace

bool join_share(std::span<const text::Token> tokens, Number& part, const Number& whole,
                std::uint32_t end) {
  if (is_rating(tokens, part, whole)) {
    join_rating(part, whole);
    return true;
  }
  if (!can_share(part) || !can_share(whole)) return false;
  const Joint between = joint(tokens, part.last_token, whole.first_token - part.last_token);
  if (between == Joint::over) {
    if (!is_quotient(tokens, part, whole, end)) return false;
  } else if (between == Joint::none || part.floor <= 0 || part.floor >= whole.floor) {
    return false;
  }
  if (between == Joint::in) {
    const bool of_time =
        whole.last_token < end && NumberLexicon::get().is_time_unit(tokens[whole.last_token]);
    const bool tally = part.floor > 1 && whole.last_token < end &&
                       WordClasses::get().is(tokens[whole.last_token], WordClass::outing);
    if (of_time || tally || !is_round_base(whole, part.floor)) return false;
  }
  const double share = part.floor / whole.floor;
  part.value = Decimal::nearest(share);
  part.floor = part.ceiling = share;
  // "63 out of 100" is as precise as 63%.
  part.form = whole.floor == 100 ? NumberForm::decimal : NumberForm::fraction;
  part.share = between != Joint::over;
  part.plain_digits = false;
  part.in_words = part.in_words || whole.in_words;
  part.last_token = whole.last_token;
  return true;
}

}  // namespace claimcheck::quantity
