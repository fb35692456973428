#include "quantity/unit_leads.h"

#include <algorithm>

#include "base/embedded.h"
#include "base/rows.h"
#include "claimcheck/decimal.h"

namespace claimcheck::quantity {
namespace {

constexpr std::uint32_t kLongestPhrase = 3;  // tokens

}  // namespace

const UnitLeads& UnitLeads::get() {
  static const UnitLeads leads;
  return leads;
}

UnitLeads::UnitLeads() {
  for (const auto& row : rows(embedded_file("unit_leads.tsv"))) {
    if (row.size() < 3) continue;
    const auto id = static_cast<std::uint32_t>(leads_.size());
    const auto largest = Decimal::parse(row[1]);
    leads_.push_back({UnitTable::get().find(row[0]), largest ? largest->to_double() : 0});
    for (const auto phrase : alternatives(row[2])) {
      phrases_.add(phrase, id);
      ends_.add(text::tokenize(phrase).back().hash, 0);
    }
  }
}

std::optional<UnitLead> UnitLeads::ending_before(std::span<const text::Token> tokens,
                                                 std::uint32_t before, std::uint32_t from) const {
  if (before <= from || !ends_.has(tokens[before - 1])) return std::nullopt;
  for (std::uint32_t length = std::min(kLongestPhrase, before - from); length > 0; --length) {
    const auto found = phrases_.longest(tokens.first(before), before - length);
    if (!found || found->length != length) continue;
    UnitLead lead = leads_[found->value];
    lead.begin = before - length;
    return lead;
  }
  return std::nullopt;
}

}  // namespace claimcheck::quantity
