#include <algorithm>
#include <map>

#include "claimcheck/check.h"
#include "claimcheck/pack_tools.h"
#include "packs/pack_set.h"
#include "recognize/recognize.h"
#include "text/sentence.h"

namespace claimcheck {
namespace {

bool holds_figure(const text::Sentence& sentence,
                  const std::vector<packs::FigureInSentence>& figures) {
  return std::any_of(figures.begin(), figures.end(), [&](const packs::FigureInSentence& figure) {
    return sentence.span.contains(figure.number);
  });
}

}  // namespace

std::vector<RuleTiming> time_rules(const std::vector<Document>& articles, const RulePacks& packs) {
  std::map<std::string, RuleTiming> by_rule;
  for (const auto& article : articles) {
    const auto text = text::analyse(article.text);
    const auto figures = packs::figures_of(recognition::mentions(text, article.published));
    for (const auto& sentence : text.sentences) {
      if (!holds_figure(sentence, figures)) continue;
      for (const auto& run : packs.set().time_patterns(text, sentence, figures)) {
        auto& timing = by_rule[run.rule->id];
        timing.milliseconds += run.milliseconds;
        ++timing.tried;
        timing.matched += run.matches;
      }
    }
    for (const auto& claim : extract(article, packs))
      if (!claim.rule.empty()) ++by_rule[claim.rule].claims;
  }
  std::vector<RuleTiming> timings;
  for (auto& [id, timing] : by_rule) {
    timing.rule = id;
    timings.push_back(std::move(timing));
  }
  std::stable_sort(timings.begin(), timings.end(), [](const RuleTiming& a, const RuleTiming& b) {
    return a.milliseconds > b.milliseconds;
  });
  return timings;
}

}  // namespace claimcheck
