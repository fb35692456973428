#include "quantity/range_reader.h"

#include <algorithm>

#include "quantity/modifiers.h"
#include "quantity/number_lexicon.h"
#include "quantity/trends.h"

namespace claimcheck::quantity {
namespace {

using text::Token;

constexpr double kFirstYear = 1000;
constexpr double kBeyondYears = 2200;
constexpr double kWidestChange = 2.5;  // "fell by 5 to 6" is one change, "fell by 5 to 30" is none
constexpr double kDeepestFall = 10;    // "200 to 5 thousand" is no fall from 200 thousand

bool usable(const Number& number) {
  return number.value && !number.ordinal && number.form != NumberForm::vague;
}

bool is_year_like(const Number& number, const Decimal& value) {
  return number.plain_digits && value.to_double() >= kFirstYear && value.to_double() < kBeyondYears;
}

}  // namespace

// "rose from 10 to 15", "rose $5 to $30", "by 5 to 30": the second is what it changed to; "rose 4%
// to 6%" is a range.
bool RangeReader::is_change(const Candidate& candidate, const Link& link, double growth) const {
  const bool has_unit =
      link.joint == Joint::to && (link.own_unit != nullptr || candidate.unit != nullptr);
  const bool is_share = link.own_unit != nullptr && link.own_unit->dimension == Dimension::percent;
  const ChangeRole role =
      TrendTable::get().role_before(sentence_.tokens, candidate.begin, sentence_.begin);
  if (role == ChangeRole::old_value) return true;
  // "added 5 cents to 60 cents"; "lost 5% to 10%" is a range.
  const bool lost = candidate.begin > sentence_.begin && has_unit && !is_share &&
                    TrendTable::get().shares_before(sentence_.tokens[candidate.begin - 1]);
  if (lost && growth > kWidestChange) return true;
  return role == ChangeRole::change && ((has_unit && !is_share) || growth > kWidestChange);
}

// "3-5", "3- to 5-year", "3-to-5": what stands in [at, second).
bool RangeReader::joins_by_dash(std::uint32_t at, std::uint32_t second) const {
  if (!sentence_.tokens[at].is(U'-')) return false;
  if (second == at + 1) return true;
  const bool to = sentence_.tokens[at + 1].hash == text::hash_of("to");
  return to && (second == at + 2 || sentence_.tokens[at + 2].is(U'-'));
}

std::optional<RangeReader::Joint> RangeReader::joint_between(std::uint32_t at,
                                                             std::uint32_t second) const {
  constexpr std::uint32_t kLongestJoint = 3;  // tokens
  if (second <= at || second > at + kLongestJoint) return std::nullopt;
  if (joins_by_dash(at, second)) return Joint::dash;
  if (second > at + 1) return std::nullopt;
  const std::uint64_t word = sentence_.tokens[at].hash;
  if (word == text::hash_of("to")) return Joint::to;
  if (word == text::hash_of("and")) return Joint::and_;
  if (word == text::hash_of("or")) return Joint::or_;
  return std::nullopt;
}

std::optional<RangeReader::Link> RangeReader::link_between(const Candidate& candidate,
                                                           const Number& second) const {
  bool hyphenated = false;
  const auto unit = units_.unit_at(candidate.end, hyphenated);
  const bool own_unit = unit && !hyphenated && unit->end < second.first_token;
  const std::uint32_t at = own_unit ? unit->end : candidate.end;
  const auto money =
      UnitTable::get().money_before(sentence_.tokens, sentence_.text, second.first_token, at);
  if (money && money->unit != candidate.unit) return std::nullopt;
  const auto joint = joint_between(at, money ? money->begin : second.first_token);
  if (!joint) return std::nullopt;
  return Link{*joint, own_unit ? unit->unit : nullptr};
}

// Whether a fall from the candidate to this many of the same scale is likely.
bool RangeReader::may_fall_to(const Candidate& candidate, const Decimal& mantissa) const {
  constexpr double kLargestMantissa = 1000;
  if (candidate.value.to_double() >= kLargestMantissa) return false;
  const Trend verb =
      TrendTable::get().verb_before(sentence_.tokens, candidate.begin, sentence_.begin);
  if (verb == Trend::none)
    return candidate.value.to_double() <= kDeepestFall * mantissa.to_double();
  return verb == Trend::down;
}

// Whether the scale of the second number, which counts `mantissa` of it, is meant of both.
bool RangeReader::spreads(const Candidate& candidate, const Link& link,
                          const Decimal& mantissa) const {
  if (link.own_unit != nullptr || is_year_like(*candidate.first, candidate.value)) return false;
  const bool rises = candidate.value < mantissa;
  switch (link.joint) {
    case Joint::and_:
      return rises && is_behind_between(candidate);
    case Joint::to:
      return rises || may_fall_to(candidate, mantissa);
    default:
      return rises;
  }
}

void RangeReader::share_scale(Candidate& candidate, const Number& second) const {
  if (second.scale == 0 || candidate.first->scale > 0 || !usable(*candidate.first) ||
      !usable(second) || second.first_token >= sentence_.end)
    return;
  const auto link = link_between(candidate, second);
  if (!link || !spreads(candidate, *link, second.value->scaled(-second.scale))) return;
  candidate.value = candidate.high = candidate.value.scaled(second.scale);
  if (candidate.form == NumberForm::integer) candidate.form = NumberForm::scaled;
}

bool RangeReader::is_worded_as_range(const Candidate& candidate, const Link& link,
                                     const Ends& ends) const {
  switch (link.joint) {
    case Joint::and_:
      return is_behind_between(candidate);
    case Joint::or_:  // "two or three"
      return link.own_unit == nullptr && ends.high.to_double() <= 2 * ends.low.to_double() + 1;
    default:
      return !is_change(candidate, link, ends.growth());
  }
}

bool RangeReader::is_behind_between(const Candidate& candidate) const {
  const auto modifier =
      ModifierTable::get().ending_before(sentence_.tokens, candidate.begin, sentence_.begin);
  return modifier && modifier->modifier == Modifier::range;
}

// Whether the second number is measured as the first is: "5 km to 30 miles".
bool RangeReader::has_unit_like(const Unit& own, const Number& second) const {
  bool hyphenated = false;
  const auto unit = units_.unit_at(second.last_token, hyphenated);
  return unit && unit->unit->dimension == own.dimension;
}

bool RangeReader::extend(Candidate& candidate, const Number& second) const {
  if (!usable(*candidate.first) || !usable(second) || second.first_token >= sentence_.end)
    return false;
  const auto link = link_between(candidate, second);
  if (!link) return false;
  const Ends ends{candidate.value, *second.value};
  if (!(ends.low < ends.high) || !is_worded_as_range(candidate, *link, ends)) return false;
  if (is_year_like(*candidate.first, ends.low) && is_year_like(second, ends.high)) return false;
  const bool measured = candidate.unit == nullptr && link->own_unit != nullptr;
  if (measured && !has_unit_like(*link->own_unit, second)) return false;

  candidate.last = &second;
  candidate.value = ends.low;
  candidate.high = ends.high;
  candidate.form = second.form == NumberForm::scaled ? NumberForm::scaled : candidate.form;
  candidate.end = candidate.number_end = second.last_token;
  return true;
}

}  // namespace claimcheck::quantity
