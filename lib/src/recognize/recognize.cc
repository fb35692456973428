#include "recognize/recognize.h"

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

// Whether `a` comes first; of two that begin and end alike, the time expression does.
bool comes_before(const Mention& a, const Mention& b) {
  if (a.span < b.span || b.span < a.span) return a.span < b.span;
  return a.time() != nullptr && b.time() == nullptr;
}

// Both in one order. In the memory of the quantities, of which there may be many: from the last
// on, each goes to where it belongs.
std::vector<Mention> merged(std::vector<Mention> times, std::vector<Mention> quantities) {
  std::size_t quantities_left = quantities.size();
  quantities.resize(quantities.size() + times.size());
  for (std::size_t place = quantities.size(); !times.empty(); --place) {
    const bool quantity =
        quantities_left > 0 && comes_before(times.back(), quantities[quantities_left - 1]);
    if (quantity) {
      quantities[place - 1] = std::move(quantities[--quantities_left]);
    } else {
      quantities[place - 1] = std::move(times.back());
      times.pop_back();
    }
  }
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
