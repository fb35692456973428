#include "words/in_words.h"

namespace claimcheck::words {
namespace {

// A figure of this dimension with its unit: "5%", "USD 3 million", "12 km". `quantity` gives the
// unit only.
std::string with_unit(const std::string& figure, const Quantity& quantity) {
  std::string text;
  if (quantity.dimension == Dimension::money) {
    text = quantity.unit + " " + figure;
  } else if (quantity.dimension == Dimension::percent) {
    text = figure + "%";
  } else {
    const auto& noun = quantity.dimension == Dimension::count && !quantity.concept_text.empty()
                           ? quantity.concept_text
                           : (quantity.unit_text.empty() ? quantity.unit : quantity.unit_text);
    text = noun.empty() ? figure : figure + " " + noun;
  }
  return quantity.per.empty() ? text : text + " per " + quantity.per;
}

std::string_view before_number(Modifier modifier) {
  switch (modifier) {
    case Modifier::approx:
      return "about ";
    case Modifier::nearly:
      return "nearly ";
    case Modifier::just_over:
      return "just over ";
    case Modifier::at_least:
      return "at least ";
    case Modifier::more_than:
      return "more than ";
    case Modifier::at_most:
      return "at most ";
    case Modifier::less_than:
      return "less than ";
    case Modifier::exact:
    case Modifier::range:
    case Modifier::vague:
      break;
  }
  return "";
}

// For ranges and vague words, which have no single number.
std::string bounds(const Interval<double>& set) {
  if (set.low && set.high)
    return "between " + number(set.low->value) + " and " + number(set.high->value);
  if (set.low) return (set.low->open ? "more than " : "at least ") + number(set.low->value);
  if (set.high) return (set.high->open ? "less than " : "at most ") + number(set.high->value);
  return "some";
}

}  // namespace

std::string quantity(const Quantity& quantity) {
  if (!quantity.value) return with_unit(bounds(quantity.set), quantity);
  return std::string(before_number(quantity.modifier)) +
         with_unit(number(*quantity.value), quantity);
}

}  // namespace claimcheck::words
