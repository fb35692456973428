#include "compare/unit_scale.h"

#include <cstdlib>
#include <string>
#include <unordered_map>

#include "base/embedded.h"
#include "base/rows.h"

namespace claimcheck::comparison {
namespace {

double number(std::string_view field) { return std::strtod(std::string(field).c_str(), nullptr); }

std::unordered_map<std::string_view, UnitScale> load() {
  std::unordered_map<std::string_view, UnitScale> scales;
  for (const auto& row : rows(embedded_file("unit_scales.tsv")))
    scales.emplace(row.at(0),
                   UnitScale{row.at(1), number(row.at(2)), row.size() > 3 ? number(row.at(3)) : 0});
  return scales;
}

}  // namespace

std::optional<UnitScale> unit_scale(std::string_view unit) {
  static const auto scales = load();
  const auto found = scales.find(unit);
  if (found == scales.end()) return std::nullopt;
  return found->second;
}

}  // namespace claimcheck::comparison
