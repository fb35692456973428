#include "compare/deeds.h"

#include <map>
#include <set>
#include <utility>

#include "base/embedded.h"
#include "base/rows.h"

namespace claimcheck::comparison {
namespace {

using Pairs = std::set<std::pair<std::string_view, std::string_view>>;

Pairs load(std::string_view file) {
  Pairs pairs;
  for (const auto& row : rows(embedded_file(file))) {
    pairs.emplace(row.at(0), row.at(1));
    pairs.emplace(row.at(1), row.at(0));
  }
  return pairs;
}

const Pairs& converses() {
  static const Pairs pairs = load("converse_deeds.tsv");
  return pairs;
}

}  // namespace

bool opposite_deeds(std::string_view a, std::string_view b) {
  static const Pairs pairs = load("opposite_deeds.tsv");
  return pairs.contains({a, b});
}

bool has_converse(std::string_view predicate) {
  const auto found = converses().lower_bound({predicate, {}});
  return found != converses().end() && found->first == predicate;
}

bool converse_deeds(std::string_view a, std::string_view b) { return converses().contains({a, b}); }

bool done_once(std::string_view predicate, bool told_by_year) {
  static const auto deeds = [] {
    std::map<std::string_view, bool> found;
    for (const auto& row : rows(embedded_file("deeds_done_once.tsv")))
      found.emplace(row.at(0), row.size() > 1 && row[1] == "year");
    return found;
  }();
  const auto deed = deeds.find(predicate);
  return deed != deeds.end() && (told_by_year || !deed->second);
}

}  // namespace claimcheck::comparison
