#pragma once

#include <map>
#include <string>
#include <vector>

#include "claims/figure.h"
#include "packs/pack_set.h"

namespace claimcheck::claims {

// The pack measure of a figure and what its rule captured.
struct MeasureMatch {
  const packs::Rule* rule = nullptr;
  const packs::Measure* measure = nullptr;
  std::map<std::string, Span> captures;
};

// The rules with a pattern that match in a sentence, by mention.
[[nodiscard]] std::vector<std::vector<packs::RuleMatch>> pattern_matches(const Reading& reading);

// The first rule that fires on a figure and whose measure fits it; rules with a pattern come first.
// `frame` is null for a time expression. No rule: a null measure.
[[nodiscard]] MeasureMatch measure_of(const Reading& reading, const Figure& figure,
                                      const Frame* frame,
                                      const std::vector<packs::RuleMatch>& matches);

}  // namespace claimcheck::claims
