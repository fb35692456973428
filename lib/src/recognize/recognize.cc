#include "recognize/recognize.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "quantity/recognizer.h"
#include "time/tagger.h"

namespace claimcheck {

namespace recognition {
namespace {

// Keeps of two mentions that share text (a unit between two numbers, a noun phrase that runs into a
// date) the time expression, else the first.
void drop_overlapping(std::vector<Mention>& mentions) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    const bool apart = kept == 0 || !mentions[kept - 1].span.overlaps(mentions[i].span);
    const bool replaces =
        !apart && mentions[i].time() != nullptr && mentions[kept - 1].time() == nullptr;
    if (apart) ++kept;
    if ((apart && kept - 1 != i) || replaces) mentions[kept - 1] = std::move(mentions[i]);
  }
  mentions.erase(mentions.begin() + static_cast<std::ptrdiff_t>(kept), mentions.end());
}

// Both in one order; a time expression before a quantity that begins with it. In the memory of the
// quantities, of which there may be many.
std::vector<Mention> merged(std::vector<Mention> times, std::vector<Mention> quantities) {
  const auto first_time = static_cast<std::ptrdiff_t>(quantities.size());
  quantities.insert(quantities.end(), std::make_move_iterator(times.begin()),
                    std::make_move_iterator(times.end()));
  std::inplace_merge(quantities.begin(), quantities.begin() + first_time, quantities.end(),
                     [](const Mention& a, const Mention& b) {
                       return a.span < b.span ||
                              (!(b.span < a.span) && a.time() != nullptr && b.time() == nullptr);
                     });
  drop_overlapping(quantities);
  return quantities;
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
