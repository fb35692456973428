#include "recognize/recognize.h"

#include <utility>
#include <vector>

#include "quantity/recognizer.h"
#include "time/tagger.h"

namespace claimcheck {

namespace recognition {
namespace {

// Adds a mention that begins where the last one does or later. Of two that share text (a unit
// between two numbers, a noun phrase that runs into a date) the time expression stays, else the
// first.
void add(std::vector<Mention>& mentions, Mention&& next) {
  if (mentions.empty() || !mentions.back().span.overlaps(next.span))
    mentions.push_back(std::move(next));
  else if (next.time() != nullptr && mentions.back().time() == nullptr)
    mentions.back() = std::move(next);
}

// Both in one order; a time expression before a quantity that begins with it.
std::vector<Mention> merged(std::vector<Mention> times, std::vector<Mention> quantities) {
  std::vector<Mention> mentions;
  mentions.reserve(times.size() + quantities.size());
  auto time = times.begin();
  for (Mention& quantity : quantities) {
    for (; time != times.end() && !(quantity.span < time->span); ++time)
      add(mentions, std::move(*time));
    add(mentions, std::move(quantity));
  }
  for (; time != times.end(); ++time) add(mentions, std::move(*time));
  return mentions;
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
  return {merged(std::move(times), std::move(quantities)), std::move(numbers)};
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
