#include "quantity/range_reader.h"

#include <algorithm>

#include "quantity/modifiers.h"
#include "quantity/number_lexicon.h"
#include "quantity/trends.h"

namespace claimcheck::quantity {
namespace {

using text::Token;

constexpr double kYearLike = 1000;
constexpr double kWidestChange = 2.5;  // "fell by 5 to 6" is one change, "fell by 5 to 30" is none

bool usable(const Number& number) {
  return number.value && !number.ordinal && number.form != NumberForm::vague;
}

}  // namespace

// "rose from 10 to 15", "rose $5 to $30", "by 5 to 30": the second is what it changed to.
bool RangeReader::is_change(const Candidate& candidate, bool has_unit, bool is_share,
                            double growth) const {
  const ChangeRole role =
      TrendTable::get().role_before(sentence_.tokens, candidate.begin, sentence_.begin);
  if (role == ChangeRole::old_value) return true;
  // "added 5 cents to 60 cents"; "lost 5% to 10%" is a range.
  const bool lost = candidate.begin > sentence_.begin && has_unit && !is_share &&
                    TrendTable::get().shares_before(sentence_.tokens[candidate.begin - 1]);
  if (lost && growth > kWidestChange) return true;
  return role == ChangeRole::change && (has_unit || growth > kWidestChange);
}

// "3-5", "3- to 5-year", "3-to-5": what stands in [at, second).
bool RangeReader::joins_by_dash(std::uint32_t at, std::uint32_t second) const {
  if (!sentence_.tokens[at].is(U'-')) return false;
  if (second == at + 1) return true;
  const bool to = sentence_.tokens[at + 1].hash == text::hash_of("to");
  return to && (second == at + 2 || sentence_.tokens[at + 2].is(U'-'));
}

bool RangeReader::extend(Candidate& candidate, const Number& second) const {
  if (!usable(*candidate.first) || !usable(second) || second.first_token >= sentence_.end)
    return false;
  // The unit of the first number, where it has one of its own.
  bool hyphenated = false;
  std::uint32_t at = candidate.end;
  const auto first_unit = units_.unit_at(at, hyphenated);
  const bool own_unit = first_unit && !hyphenated && first_unit->end < second.first_token;
  if (own_unit) at = first_unit->end;
  // The currency of the second.
  const auto money =
      UnitTable::get().money_before(sentence_.tokens, sentence_.text, second.first_token, at);
  const std::uint32_t second_begin = money ? money->begin : second.first_token;
  if (second_begin < at + 1 || second_begin > at + 3) return false;
  const Token& joint = sentence_.tokens[at];
  const bool dash = joins_by_dash(at, second_begin);
  const bool to = joint.hash == text::hash_of("to") && second_begin == at + 1;
  const bool and_word = joint.hash == text::hash_of("and") && second_begin == at + 1;
  const bool or_word = joint.hash == text::hash_of("or") && second_begin == at + 1;
  if (!dash && !to && !and_word && !or_word) return false;
  if (money && candidate.unit != nullptr && money->unit != candidate.unit) return false;
  if (money && candidate.unit == nullptr) return false;

  Decimal low = candidate.value;
  Decimal high = *second.value;
  const Decimal mantissa = high.scaled(-second.scale);
  // "1.2-1.5 million": the scale belongs to both.
  const bool spreads = candidate.first->scale == 0 && second.scale > 0 && low < mantissa;
  if (spreads) low = low.scaled(second.scale);
  if (!(low < high)) return false;
  const auto modifier =
      ModifierTable::get().ending_before(sentence_.tokens, candidate.begin, sentence_.begin);
  const bool between = modifier && modifier->modifier == Modifier::range;
  if (and_word && !between) return false;
  if (or_word && (own_unit || high.to_double() > 2 * low.to_double() + 1)) return false;
  const bool has_unit = own_unit || candidate.unit != nullptr;
  const bool is_share = own_unit && first_unit->unit->dimension == Dimension::percent;
  if ((to || dash) &&
      is_change(candidate, has_unit && to, is_share, high.to_double() / low.to_double()))
    return false;
  const bool years = candidate.first->plain_digits && second.plain_digits &&
                     low.to_double() >= kYearLike && low.to_double() < 2200 &&
                     high.to_double() < 2200;
  if (years) return false;

  candidate.last = &second;
  candidate.value = low;
  candidate.high = high;
  candidate.form = second.form == NumberForm::scaled ? NumberForm::scaled : candidate.form;
  candidate.end = candidate.number_end = second.last_token;
  if (own_unit && candidate.unit == nullptr) {
    bool second_hyphen = false;
    const auto second_unit = units_.unit_at(second.last_token, second_hyphen);
    if (!second_unit || first_unit->unit->dimension != second_unit->unit->dimension) {
      candidate.last = candidate.first;
      candidate.value = candidate.high = *candidate.first->value;
      candidate.end = candidate.number_end = candidate.first->last_token;
      return false;
    }
  }
  return true;
}

}  // namespace claimcheck::quantity
