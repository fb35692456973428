#include "quantity/shared_units.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "quantity/concept.h"
#include "quantity/number_lexicon.h"
#include "quantity/trends.h"
#include "quantity/word_classes.h"
#include "quantity/word_forms.h"

namespace claimcheck::quantity {
namespace {

using text::Token;
using text::TokenKind;

constexpr std::uint32_t kMostAdjectives = 2;
constexpr std::size_t kLongestList = 6;  // figures before the last that take its unit
constexpr std::uint32_t kReach = 16;     // tokens between a count and a bare figure beside it

bool in_class(const Token& token, WordClass wanted) { return WordClasses::get().is(token, wanted); }

// Marks after which another figure is about something else.
bool separates(const Token& token) {
  return token.kind == TokenKind::number || token.is(U';') || token.is(U'(') || token.is(U')') ||
         token.is(U'"');
}

// "compared with" right before `at`.
bool is_compared(const SentenceView& sentence, std::uint32_t at) {
  return at >= sentence.begin + 2 && sentence.tokens[at - 2].hash == text::hash_of("compared") &&
         in_class(sentence.tokens[at - 1], WordClass::preposition);
}

// "7.6 and 7.5 magnitude", "20 by 30 feet", "20-by-30 feet", "20 x 30 cm", "from 20 to 30 cm": what
// stands in [begin, end) between the two figures, the first of which has this role.
bool shares_unit(const SentenceView& sentence, std::uint32_t begin, std::uint32_t end,
                 ChangeRole role) {
  // "13- and 15-inch"
  if (end == begin + 2 && sentence.mark(begin, U'-') && sentence.touches(begin)) ++begin;
  const bool hyphens =
      end == begin + 3 && sentence.mark(begin, U'-') && sentence.mark(end - 1, U'-');
  if (hyphens) ++begin;
  // "3 foreign and 3 local officers"
  const std::uint32_t adjectives = end - begin - 1;
  const bool described =
      adjectives > 0 && adjectives <= kMostAdjectives && !hyphens &&
      std::ranges::all_of(sentence.tokens.subspan(begin, adjectives), [](const Token& token) {
        return token.kind == TokenKind::word && WordForms::get().adjective(token);
      });
  if (described) return sentence.tokens[end - 1].hash == text::hash_of("and");
  if (!hyphens && end != begin + 1) return false;
  const Token& joint = sentence.tokens[begin];
  if (role == ChangeRole::old_value && joint.hash == text::hash_of("to")) return !hyphens;
  if (role == ChangeRole::new_value && joint.hash == text::hash_of("from")) return !hyphens;
  const bool times = joint.is(0xD7) || joint.is(U'/') || joint.hash == text::hash_of("by") ||
                     joint.hash == text::hash_of("x");
  return times || (!hyphens && in_class(joint, WordClass::coordinator));
}

// Whether nothing says what a figure counts; parts and marks ("a third", "8/10") count nothing.
bool is_bare(const Candidate& candidate) {
  return candidate.unit == nullptr && !candidate.noun && !candidate.hyphenated &&
         candidate.form != NumberForm::fraction && !candidate.first->share;
}

void take_unit(Candidate& candidate, const Candidate& other) {
  candidate.unit = other.unit;
  candidate.unit_begin = other.unit_begin;
  candidate.unit_end = other.unit_end;
  candidate.unit_assumed = other.unit_assumed;
  candidate.dimension = other.dimension;
  candidate.per = other.per;
}

// Gives the unit of `candidate` to the bare figure `other`, whose quantity is `quantity`.
void give(const SentenceView& sentence, const Candidate& candidate, Candidate& other,
          Quantity& quantity) {
  take_unit(other, candidate);
  other.noun = candidate.noun;
  // Adjectives of the second are its own.
  if (other.noun && candidate.begin > other.end + 1) other.noun->begin = other.noun->head;
  name_unit(sentence, other, quantity);
  quantity.set = set_of(other);
  if (other.noun && quantity.concept_text.empty()) quantity.concept_text = quantity.unit_text;
}

// "5.9 x 3.4 x", "55-, 65- and", "17/23/": whether what stands in [begin, end) joins a figure to
// the next of a list.
bool lists(const SentenceView& sentence, std::uint32_t begin, std::uint32_t end) {
  const bool hyphen = end == begin + 2 && sentence.mark(begin, U'-') && sentence.touches(begin);
  if (hyphen) ++begin;
  if (end != begin + 1) return false;
  const Token& joint = sentence.tokens[begin];
  return joint.is(0xD7) || joint.is(U'/') || joint.hash == text::hash_of("x") ||
         (hyphen && joint.is(U','));
}

// "two tremors, measuring 5.6": whole things are not counted on in fractions.
bool breaks_whole(const Quantity& quantity, const Quantity& before) {
  const auto fractional = [](const Quantity& figure) {
    return figure.value && std::floor(figure.value->to_double()) != figure.value->to_double();
  };
  return fractional(quantity) && !fractional(before);
}

}  // namespace

bool SharedUnits::beside(const SentenceView& sentence, const Candidate& candidate,
                         ChangeRole role) const {
  if (end_ <= sentence.begin || candidate.begin > end_ + kReach) return false;
  bool joined = false;
  for (std::uint32_t i = end_; i < candidate.begin; ++i) {
    const Token& token = sentence.tokens[i];
    if (separates(token)) return false;
    joined = joined || in_class(token, WordClass::coordinator) || token.is(U',');
  }
  if (role == ChangeRole::old_value || role == ChangeRole::new_value) return true;
  const Token& last = sentence.tokens[candidate.begin - 1];
  if (in_class(last, WordClass::preposition)) return is_compared(sentence, candidate.begin);
  return joined && !in_class(last, WordClass::be) && !in_class(last, WordClass::age);
}

// "to 5.2 percent from 4.8", "290 hp, up from 270": whether hardly more than "from" stands between
// the candidate and the figure before.
bool SharedUnits::follows_from(const SentenceView& sentence, const Candidate& candidate) const {
  std::uint32_t from = sentence.mark(end_, U',') ? end_ + 1 : end_;
  const bool side = sentence.word(from) && TrendTable::get().is_side(sentence.tokens[from]);
  if (side) ++from;
  if (from + 1 != candidate.begin || sentence.tokens[from].hash != text::hash_of("from"))
    return false;
  // "by 50%, from 80 to 100 beds"
  if (role_ == ChangeRole::change && last_.dimension == Dimension::percent) return false;
  const auto role = TrendTable::get().role_before(sentence.tokens, candidate.begin, sentence.begin);
  return role == ChangeRole::old_value || role_ == ChangeRole::new_value;
}

// "from 45 metres to 31", "by 45 metres to 310"
bool SharedUnits::ends_span(const SentenceView& sentence, const Candidate& candidate) const {
  if (end_ + 1 != candidate.begin || sentence.tokens[end_].hash != text::hash_of("to") ||
      last_.begin == sentence.begin)
    return false;
  const std::uint64_t before = sentence.tokens[last_.begin - 1].hash;
  const bool level = last_.dimension != Dimension::percent &&
                     last_.dimension != Dimension::percentage_point &&
                     last_.unit->kind != Unit::Kind::money_part;
  return before == text::hash_of("from") || (level && before == text::hash_of("by"));
}

// "290 hp, 10 more than before"
bool SharedUnits::is_difference(const SentenceView& sentence, const Candidate& candidate) const {
  return end_ + 1 == candidate.begin && sentence.mark(end_, U',') &&
         sentence.word(candidate.end + 1) &&
         in_class(sentence.tokens[candidate.end], WordClass::comparative) &&
         NumberLexicon::get().is_than(sentence.tokens[candidate.end + 1]);
}

// "29 mpg in town and 38 on the road", "40 billion euros in April, 30 billion in May".
bool SharedUnits::is_listed(const SentenceView& sentence, const Candidate& candidate) const {
  if (candidate.begin > end_ + kReach) return false;
  for (std::uint32_t i = end_; i < candidate.begin; ++i)
    if (separates(sentence.tokens[i])) return false;
  const Token& last = sentence.tokens[candidate.begin - 1];
  const bool same_scale = candidate.first->scale > 0 && candidate.first->scale == last_.last->scale;
  // "1%, or 3.9": the same in another unit
  const bool again = last.hash == text::hash_of("or");
  const bool joined = (in_class(last, WordClass::coordinator) && !again) ||
                      (last.is(U',') && same_scale) || is_compared(sentence, candidate.begin);
  const bool money =
      same_scale && last_.dimension == Dimension::money;  // "the 8 billion hoped for"
  if (money || !joined || candidate.end >= sentence.end) return money || joined;
  const Token& next = sentence.tokens[candidate.end];
  const bool of = NumberLexicon::get().is_of(next);
  return next.kind == TokenKind::symbol ? !next.is(U'-') && !next.is(U'\'')
                                        : in_class(next, WordClass::preposition) && !of;
}

void SharedUnits::complete(const SentenceView& sentence, Candidate& candidate) const {
  constexpr double kFarthest = 10;  // "to 12 million from 900"
  const bool bare = is_bare(candidate) && !candidate.is_range() && candidate.first->value;
  if (!bare || !measured_ || end_ <= sentence.begin || candidate.begin <= end_) return;
  const int scale = last_.last->scale;
  if (candidate.first->scale > 0 && scale == 0) return;
  if (!follows_from(sentence, candidate) && !ends_span(sentence, candidate) &&
      !is_difference(sentence, candidate) && !is_listed(sentence, candidate))
    return;
  take_unit(candidate, last_);
  const double ratio =
      candidate.value.scaled(scale).to_double() / std::max(last_.value.to_double(), 1e-9);
  const bool scaled = scale > 0 && candidate.first->scale == 0;
  if (!scaled || ratio > kFarthest || ratio * kFarthest < 1) return;
  candidate.value = candidate.high = candidate.value.scaled(scale);
  if (candidate.form == NumberForm::integer) candidate.form = NumberForm::scaled;
}

void SharedUnits::inherit(const SentenceView& sentence, const Candidate& candidate,
                          const Quantity* before, Quantity& quantity) const {
  if (!is_bare(candidate) || !counted_ || before == nullptr || breaks_whole(quantity, *before) ||
      !beside(sentence, candidate, quantity.role))
    return;
  quantity.unit = before->unit;
  quantity.unit_text = before->unit_text;
  take_concept(*before, quantity);
}

void SharedUnits::give_back(const SentenceView& sentence, const Candidate& candidate,
                            const Quantity& quantity, std::span<Mention> mentions) {
  joined_ = bare_ && sentence.inside(last_.begin) && lists(sentence, last_.end, candidate.begin);
  const bool has_unit = candidate.unit != nullptr || candidate.noun;
  const bool behind = candidate.unit == nullptr || candidate.unit_begin >= candidate.number_end;
  // "their median age was 54 and 61% were men": a clause of its own
  const auto is_be = [&](std::uint32_t i) {
    return sentence.inside(i) && in_class(sentence.tokens[i], WordClass::be);
  };
  const bool clause =
      bare_ && last_.begin > sentence.begin && is_be(last_.begin - 1) && is_be(candidate.end);
  auto* const before = mentions.empty() ? nullptr : std::get_if<Quantity>(&mentions.back().value);
  if (!bare_ || clause || !has_unit || !behind || before == nullptr ||
      !sentence.inside(last_.begin) ||
      !shares_unit(sentence, last_.end, candidate.begin, before->role))
    return;
  const bool suspended = sentence.mark(last_.end, U'-') && sentence.touches(last_.end);
  give(sentence, candidate, last_, *before);
  if (suspended) take_concept(quantity, *before);
  std::size_t at = mentions.size() - 1;
  for (std::size_t i = run_.size(); i > 0 && at > 0; --i) {
    auto& earlier = std::get<Quantity>(mentions[--at].value);
    give(sentence, candidate, run_[i - 1], earlier);
    if (suspended) take_concept(quantity, earlier);
  }
}

void SharedUnits::remember(Candidate&& candidate, const Quantity& quantity) {
  if (joined_ && run_.size() < kLongestList)
    run_.push_back(std::move(last_));
  else
    run_.clear();
  last_ = std::move(candidate);
  end_ = last_.end;
  role_ = quantity.role;
  counted_ = last_.unit == nullptr && !quantity.unit.empty() && !last_.hyphenated;
  measured_ = last_.unit != nullptr && !last_.first->multiple && last_.first->value &&
              !last_.hyphenated && last_.dimension != Dimension::age;
  bare_ = last_.unit == nullptr && !last_.noun && last_.form != NumberForm::fraction &&
          !last_.first->share;
}

}  // namespace claimcheck::quantity
