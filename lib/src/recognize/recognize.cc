#include "recognize/recognize.h"

#include <algorithm>
#include <iterator>

#include "quantity/number.h"
#include "quantity/recognizer.h"
#include "time/tagger.h"

namespace claimcheck {

namespace recognition {

std::vector<Mention> mentions(const text::TokenizedText& text,
                              const std::optional<Publication>& published) {
  const auto numbers = quantity::read_numbers(text);
  auto times = time::tag(text, numbers, published);
  std::vector<Span> taken;
  taken.reserve(times.size());
  for (const auto& mention : times) taken.push_back(mention.span);
  auto quantities = quantity::recognize(text, numbers, taken);

  std::vector<Mention> merged;
  merged.reserve(times.size() + quantities.size());
  std::merge(std::move_iterator(times.begin()), std::move_iterator(times.end()),
             std::move_iterator(quantities.begin()), std::move_iterator(quantities.end()),
             std::back_inserter(merged),
             [](const Mention& a, const Mention& b) { return a.span < b.span; });
  return merged;
}

}  // namespace recognition

std::vector<Mention> recognize(const Document& document) {
  return recognition::mentions(text::analyse(document.text), document.published);
}

}  // namespace claimcheck
