#include "compare/evidence.h"

#include <algorithm>
#include <cmath>

#include "compare/slip.h"

namespace claimcheck::comparison {
namespace {

constexpr Weights kWeights;

// Accounts of one fact rarely lie further apart; a pack's measure may, a generic one hardly.
constexpr double kFar = 2.5;
constexpr double kVeryFar = 8;
constexpr double kFarDoubt = 2;
constexpr double kVeryFarDoubt = 4;
constexpr double kOneDoubt = 2;  // "one of them", "a drive": counted in passing
constexpr double kDayDoubt = 0.5;

double weigh_names(const Digest& a, const Digest& b) {
  if (a.names.empty() || b.names.empty()) return 0;
  const double common = shared_weight(a.names, a.name_weights, b.names);
  if (common == 0) return kWeights.no_name;
  return std::min(common * kWeights.name, kWeights.most_names);
}

double weigh_words(const Digest& a, const Digest& b) {
  const double common = shared_weight(a.context, a.context_weights, b.context);
  return std::min(common * kWeights.word, kWeights.most_words);
}

double size_of(const Figure& figure) {
  const auto& set = figure.set;
  if (set.value) return std::abs(*set.value);
  if (set.set.low && set.set.high) return (set.set.low->value + set.set.high->value) / 2;
  return std::abs(set.set.low ? set.set.low->value : set.set.high->value);
}

double weigh_distance(const Digest& a, const Digest& b) {
  const double first = size_of(*a.figure);
  const double second = size_of(*b.figure);
  if (a.figure->unit != b.figure->unit && a.figure->dimension != Dimension::count) return 0;
  if (!find_slip(*a.figure, *b.figure).empty()) return 0;
  const double ratio = std::max(first, second) / std::max(1e-9, std::min(first, second));
  if (ratio > kVeryFar) return kVeryFarDoubt;
  const bool generic = a.measure == nullptr || b.measure == nullptr;
  return ratio > kFar && generic ? kFarDoubt : 0;
}

bool is_one(const Figure& figure) {
  return figure.dimension == Dimension::count && figure.set.value && *figure.set.value == 1;
}

bool dated(const Claim& claim) {
  return claim.as_of.basis == AsOf::Basis::clause || claim.as_of.basis == AsOf::Basis::explicit_;
}

bool same_day(const Claim& a, const Claim& b) {
  return dated(a) && dated(b) && a.as_of.days && a.as_of.days == b.as_of.days;
}

}  // namespace

double weigh_surroundings(const Digest& a, const Digest& b) {
  double weight = weigh_names(a, b) + weigh_words(a, b);
  if (!disjoint(a.agent, b.agent)) weight += kWeights.agent;
  if (!disjoint(a.place, b.place)) weight += kWeights.place;
  if (a.base != 0 && a.base == b.base) weight += kWeights.base;
  if (a.event != 0 && a.event == b.event) weight += kWeights.event;
  if (!disjoint(a.sources, b.sources)) weight += kWeights.source;
  if (same_day(*a.claim, *b.claim)) weight += kWeights.day;
  if (!find_slip(*a.figure, *b.figure).empty()) weight += kWeights.slip;
  return weight;
}

double weigh_doubts(const Digest& a, const Digest& b) {
  if (a.figure->date) return 0;
  double doubts = weigh_distance(a, b);
  if (is_one(*a.figure) || is_one(*b.figure)) doubts += kOneDoubt;
  if (dated(*a.claim) != dated(*b.claim)) doubts += kDayDoubt;
  return doubts;
}

}  // namespace claimcheck::comparison
