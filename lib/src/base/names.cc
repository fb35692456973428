// The names that records and messages use for the values of enumerations.

#include <array>

#include "claimcheck/claim.h"
#include "claimcheck/finding.h"
#include "claimcheck/quantity.h"
#include "claimcheck/time_expression.h"

namespace claimcheck {
namespace {

// `names` in the order of the enumerators.
template <class Enum, std::size_t N>
constexpr std::string_view name_of(Enum value, const std::array<std::string_view, N>& names) {
  return names.at(static_cast<std::size_t>(value));
}

constexpr std::array<std::string_view, 8> kVerdicts = {"not-comparable", "agree",      "update",
                                                       "tension",        "regression", "disputed",
                                                       "inconsistent",   "conflict"};

}  // namespace

std::string_view to_string(Dimension dimension) {
  static constexpr std::array<std::string_view, 24> names = {
      "count",     "money",     "percent",  "percentage-point",
      "ratio",     "age",       "duration", "length",
      "area",      "volume",    "mass",     "temperature",
      "speed",     "energy",    "power",    "pressure",
      "data",      "frequency", "force",    "explosive-yield",
      "magnitude", "angle",     "electric", "other"};
  return name_of(dimension, names);
}

std::string_view to_string(Modifier modifier) {
  static constexpr std::array<std::string_view, 10> names = {
      "exact",     "approx",  "nearly",    "just_over", "at_least",
      "more_than", "at_most", "less_than", "range",     "vague"};
  return name_of(modifier, names);
}

std::string_view to_string(Hardness hardness) {
  static constexpr std::array<std::string_view, 3> names = {"hard", "firm", "soft"};
  return name_of(hardness, names);
}

std::string_view to_string(Trend trend) {
  static constexpr std::array<std::string_view, 3> names = {"none", "up", "down"};
  return name_of(trend, names);
}

std::string_view to_string(TimexType type) {
  static constexpr std::array<std::string_view, 4> names = {"DATE", "TIME", "DURATION", "SET"};
  return name_of(type, names);
}

std::string_view to_string(Behaviour behaviour) {
  static constexpr std::array<std::string_view, 6> names = {"fixed",  "cumulative", "stock",
                                                            "period", "rate",       "plan"};
  return name_of(behaviour, names);
}

std::string_view to_string(Modality modality) {
  static constexpr std::array<std::string_view, 6> names = {
      "asserted", "denied", "planned", "hypothetical", "question", "retracted"};
  return name_of(modality, names);
}

std::string_view to_string(AsOf::Basis basis) {
  static constexpr std::array<std::string_view, 4> names = {"explicit", "clause", "published",
                                                            "unknown"};
  return name_of(basis, names);
}

std::string_view to_string(Verdict verdict) { return name_of(verdict, kVerdicts); }

std::optional<Verdict> parse_verdict(std::string_view name) {
  for (std::size_t i = 0; i < kVerdicts.size(); ++i)
    if (kVerdicts.at(i) == name) return static_cast<Verdict>(i);
  return std::nullopt;
}

Hardness Quantity::hardness() const {
  auto weakest = Hardness::hard;
  for (const auto* bound : {&set.low, &set.high})
    if (*bound && (*bound)->hardness > weakest) weakest = (*bound)->hardness;
  return weakest;
}

}  // namespace claimcheck
