#include "compare/unit_scale.h"

#include <unordered_map>

#include "base/embedded.h"
#include "base/rows.h"
#include "claimcheck/decimal.h"

namespace claimcheck::comparison {
namespace {

double number(std::string_view field) { return Decimal::parse(field).value().to_double(); }

constexpr double kPercentOfRatio = 100;

std::unordered_map<std::string_view, UnitScale> load() {
  std::unordered_map<std::string_view, UnitScale> scales;
  for (const auto& row : rows(embedded_file("units.tsv")))
    scales.emplace(row.at(1), UnitScale{row.at(0), number(row.at(2)), 0});
  for (const auto& row : rows(embedded_file("currency_parts.tsv"))) {
    scales.emplace(row.at(0), UnitScale{row.at(0), 1, 0});
    scales.emplace(row.at(1), UnitScale{row.at(0), 1 / number(row.at(2)), 0});
  }
  for (const auto& row : rows(embedded_file("unit_offsets.tsv")))
    scales.at(row.at(0)).offset = number(row.at(1));
  return scales;
}

}  // namespace

std::optional<UnitScale> unit_scale(Dimension dimension, std::string_view unit) {
  static const auto scales = load();
  if (dimension == Dimension::ratio) return UnitScale{"percent", kPercentOfRatio, 0};
  const auto found = scales.find(unit);
  if (found == scales.end()) return std::nullopt;
  return found->second;
}

}  // namespace claimcheck::comparison
