#include "packtest/claim_fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

#include "claimcheck/decimal.h"

namespace claimcheck::packtest {
namespace {

const std::string null_text = "null";

std::string bound(const std::optional<Bound<double>>& edge) {
  return edge ? Decimal::nearest(edge->value).to_string() : null_text;
}

std::string day(const std::optional<Bound<Day>>& edge) {
  return edge ? to_iso(edge->value) : null_text;
}

const Quantity* number_of(const Claim& claim) {
  if (claim.quantity() != nullptr) return claim.quantity();
  const auto* time = claim.time();
  return time != nullptr && time->quantity ? &*time->quantity : nullptr;
}

std::string value_of(const Claim& claim) {
  const auto* quantity = number_of(claim);
  return quantity != nullptr && quantity->value ? quantity->value->to_string() : null_text;
}

std::string low_of(const Claim& claim) {
  const auto* quantity = number_of(claim);
  return quantity == nullptr ? null_text : bound(quantity->set.low);
}

std::string high_of(const Claim& claim) {
  const auto* quantity = number_of(claim);
  return quantity == nullptr ? null_text : bound(quantity->set.high);
}

std::string modifier_of(const Claim& claim) {
  const auto* quantity = number_of(claim);
  return quantity == nullptr ? null_text : std::string(to_string(quantity->modifier));
}

std::string unit_of(const Claim& claim) {
  const auto* quantity = number_of(claim);
  return quantity == nullptr ? null_text : quantity->unit;
}

std::string from_of(const Claim& claim) {
  const auto* time = claim.time();
  return time != nullptr && time->days ? day(time->days->low) : null_text;
}

std::string to_of(const Claim& claim) {
  const auto* time = claim.time();
  return time != nullptr && time->days ? day(time->days->high) : null_text;
}

std::string attribution_of(const Claim& claim) {
  std::vector<std::string> names;
  for (const auto& source : claim.attribution) names.push_back(source.name);
  return fmt::format("{}", fmt::join(names, ", "));
}

std::string list(const std::vector<std::string>& items) {
  return fmt::format("{}", fmt::join(items, ", "));
}

struct Row {
  std::string_view field;
  std::string (*read)(const Claim& claim);
};
constexpr std::array rows = {
    Row{"value", value_of},
    Row{"low", low_of},
    Row{"high", high_of},
    Row{"modifier", modifier_of},
    Row{"unit", unit_of},
    Row{"from", from_of},
    Row{"to", to_of},
    Row{"attribution", attribution_of},
    Row{"subject", [](const Claim& claim) { return list(claim.subject); }},
    Row{"place", [](const Claim& claim) { return list(claim.place); }},
    Row{"scope", [](const Claim& claim) { return list(claim.scope); }},
    Row{"event", [](const Claim& claim) { return claim.event; }},
    Row{"modality", [](const Claim& claim) { return std::string(to_string(claim.modality)); }},
    Row{"behaviour", [](const Claim& claim) { return std::string(to_string(claim.behaviour)); }},
};

std::vector<std::string> items_of(std::string_view text) {
  std::vector<std::string> items;
  while (!text.empty()) {
    const auto end = text.find(", ");
    items.emplace_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 2);
  }
  std::sort(items.begin(), items.end());
  return items;
}

}  // namespace

std::string field_of(const Claim& claim, std::string_view field) {
  for (const auto& row : rows)
    if (row.field == field) return row.read(claim);
  return {};
}

bool same_field(std::string_view expected, std::string_view actual) {
  const auto a = Decimal::parse(expected);
  const auto b = Decimal::parse(actual);
  if (!a || !b) return items_of(expected) == items_of(actual);
  constexpr double precision = 1e-9;
  const double x = a->to_double();
  const double y = b->to_double();
  return std::abs(x - y) <= precision * std::max(std::abs(x), std::abs(y));
}

}  // namespace claimcheck::packtest
