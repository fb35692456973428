#include "claims/money_deed.h"

#include <map>
#include <string>
#include <utility>

#include "base/embedded.h"
#include "base/rows.h"

namespace claimcheck::claims {
namespace {

using Deeds = std::map<std::pair<std::string_view, std::string_view>, MoneyDeed>;

// By verb and link.
const Deeds& known_deeds() {
  static const Deeds deeds = [] {
    Deeds found;
    for (const auto& row : rows(embedded_file("money_deeds.tsv"))) {
      const MoneyDeed deed{row.at(2), row.size() > 3 ? row[3] : std::string_view{}};
      if (row.at(1).empty()) found.emplace(std::pair(row[0], row[1]), deed);
      for (const auto link : alternatives(row[1])) found.emplace(std::pair(row[0], link), deed);
    }
    return found;
  }();
  return deeds;
}

}  // namespace

std::optional<MoneyDeed> money_deed(const Reading& reading, const Figure& figure) {
  const auto* quantity = figure.mention->quantity();
  if (quantity == nullptr || quantity->dimension != Dimension::money || figure.verb == kNone)
    return std::nullopt;
  const auto& verb = reading.parse.verbs[figure.verb];
  const auto end = verb.range.last;
  if (verb.passive || figure.range.first < end || figure.range.first > end + 1) return std::nullopt;
  const auto link =
      figure.range.first == end ? std::string_view{} : std::string_view(reading.word(end).lemma);
  const auto found = known_deeds().find({std::string_view(verb.lemma), link});
  return found == known_deeds().end() ? std::nullopt : std::optional(found->second);
}

}  // namespace claimcheck::claims
