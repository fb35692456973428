#include "recognize/recognize.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "quantity/recognizer.h"
#include "time/tagger.h"

namespace claimcheck {

namespace recognition {
namespace {

// Of two that share text (a unit between two numbers, a noun phrase that runs into a date) the time
// expression stays, else the first. `mentions` are in order.
std::vector<Mention> without_overlaps(std::vector<Mention> mentions) {
  std::vector<Mention> kept;
  kept.reserve(mentions.size());
  for (auto& mention : mentions) {
    if (kept.empty() || !kept.back().span.overlaps(mention.span)) {
      kept.push_back(std::move(mention));
    } else if (mention.time() != nullptr && kept.back().time() == nullptr) {
      kept.back() = std::move(mention);
    }
  }
  return kept;
}

// Drops times that a number phrase runs over: "five and a quarter".
void drop_parts_of_numbers(const text::TokenizedText& text,
                           const std::vector<quantity::Number>& numbers,
                           std::vector<Mention>& times) {
  auto number = numbers.begin();
  std::erase_if(times, [&](const Mention& time) {
    const auto end_of = [&](const quantity::Number& n) {
      return text.tokens[n.last_token - 1].end;
    };
    while (number != numbers.end() && end_of(*number) <= time.span.begin) ++number;
    return number != numbers.end() && text.tokens[number->first_token].begin < time.span.begin &&
           time.span.end <= end_of(*number);
  });
}

}  // namespace

Recognized recognize(const text::TokenizedText& text, const std::optional<Publication>& published) {
  auto numbers = quantity::read_numbers(text);
  auto times = time::tag(text, numbers, published);
  drop_parts_of_numbers(text, numbers, times);
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
  return {without_overlaps(std::move(merged)), std::move(numbers)};
}

std::vector<Mention> mentions(const text::TokenizedText& text,
                              const std::optional<Publication>& published) {
  return recognize(text, published).mentions;
}

}  // namespace recognition

std::vector<Mention> recognize(const Document& document) {
  return recognition::mentions(text::analyse(document.text), document.published);
}

}  // namespace claimcheck
