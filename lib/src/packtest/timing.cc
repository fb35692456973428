#include <algorithm>
#include <map>

#include "claimcheck/check.h"
#include "claimcheck/pack_tools.h"
#include "packs/pack_set.h"
#include "recognize/recognize.h"
#include "text/sentence.h"

namespace claimcheck {
namespace {

// Mentions of an article, as patterns need them.
std::vector<packs::FigureInSentence> figures_of(const text::TokenizedText& text,
                                                const Document& article) {
  std::vector<packs::FigureInSentence> figures;
  for (const auto& mention : recognition::mentions(text, article.published)) {
    const auto* quantity = mention.quantity();
    const bool number = quantity != nullptr && !quantity->number.empty();
    figures.push_back({number ? quantity->number : mention.span, quantity == nullptr});
  }
  return figures;
}

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
    const auto figures = figures_of(text, article);
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
