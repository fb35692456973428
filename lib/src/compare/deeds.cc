#include "compare/deeds.h"

#include <set>
#include <utility>

#include "base/embedded.h"
#include "base/rows.h"

namespace claimcheck::comparison {

bool opposite_deeds(std::string_view a, std::string_view b) {
  static const auto pairs = [] {
    std::set<std::pair<std::string_view, std::string_view>> found;
    for (const auto& row : rows(embedded_file("opposite_deeds.tsv"))) {
      found.emplace(row.at(0), row.at(1));
      found.emplace(row.at(1), row.at(0));
    }
    return found;
  }();
  return pairs.contains({a, b});
}

}  // namespace claimcheck::comparison
