#include "recognize/recognize.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "quantity/recognizer.h"
#include "time/tagger.h"

namespace claimcheck {

namespace recognition {
namespace {

// Whether `a` comes first; of two that begin and end alike, the time expression does.
bool comes_before(const Mention& a, const Mention& b) {
  if (a.span < b.span || b.span < a.span) return a.span < b.span;
  return a.time() != nullptr && b.time() == nullptr;
}

// Both in one order. Of two that share text (a unit between two numbers, a noun phrase that runs
// into a date) the time expression is kept, else the first.
std::vector<Mention> merged(std::vector<Mention> times, std::vector<Mention> quantities) {
  if (times.empty()) return quantities;
  std::vector<Mention> all;
  all.reserve(times.size() + quantities.size());
  const auto add = [&all](Mention& next) {
    if (all.empty() || !all.back().span.overlaps(next.span))
      all.push_back(std::move(next));
    else if (next.time() != nullptr && all.back().time() == nullptr)
      all.back() = std::move(next);
  };
  auto quantity = quantities.begin();
  for (Mention& time : times) {
    for (; quantity != quantities.end() && comes_before(*quantity, time); ++quantity)
      add(*quantity);
    add(time);
  }
  std::for_each(quantity, quantities.end(), add);
  return all;
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

Recognized recognize(const text::TokenizedText& text, const std::optional<Publication>& published,
                     std::string_view title) {
  auto numbers = quantity::read_numbers(text);
  auto times = time::tag(text, numbers, published);
  drop_parts_of_numbers(text, numbers, times);
  std::vector<Span> taken;
  taken.reserve(times.size());
  for (const auto& mention : times) taken.push_back(mention.span);
  auto quantities = quantity::recognize(text, numbers, taken, title);
  return {merged(std::move(times), std::move(quantities)), std::move(numbers)};
}

std::vector<Mention> mentions(const text::TokenizedText& text,
                              const std::optional<Publication>& published, std::string_view title) {
  return recognize(text, published, title).mentions;
}

}  // namespace recognition

std::vector<Mention> recognize(const Document& document) {
  return recognition::mentions(text::analyse(document.text), document.published, document.title);
}

}  // namespace claimcheck
