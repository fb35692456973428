#include "words/in_words.h"

namespace claimcheck::words {
namespace {

// What the figure counts or is measured in. A phrase that stands before its number ("the toll rose
// to 127") does not read on from it.
std::string_view noun_of(const Quantity& quantity) {
  const bool follows = quantity.noun_phrase.begin >= quantity.number.end;
  if (quantity.dimension == Dimension::count && !quantity.concept_text.empty() && follows)
    return quantity.concept_text;
  // "2 times" for "doubled"
  if (quantity.dimension == Dimension::ratio && quantity.unit == "times") return quantity.unit;
  return quantity.unit_text.empty() ? quantity.unit : quantity.unit_text;
}

// "12 years old" of whatever words told the age: "aged 12", "a 12-year-old".
std::string age(const std::string& figure, const Quantity& quantity) {
  const std::string unit = quantity.unit.substr(0, quantity.unit.find("-of-age"));
  const bool one = quantity.value && *quantity.value == Decimal{1};
  return figure + " " + unit + (one ? " old" : "s old");
}

// A figure with its unit: "5%", "USD 3 million", "12 km". `quantity` gives the unit only.
std::string with_unit(const std::string& figure, const Quantity& quantity) {
  std::string text = figure;
  if (quantity.dimension == Dimension::money) {
    text = quantity.unit + " " + figure;
  } else if (quantity.dimension == Dimension::percent) {
    text += "%";
  } else if (quantity.dimension == Dimension::age) {
    text = age(figure, quantity);
  } else if (quantity.dimension == Dimension::magnitude) {
    text = "magnitude " + figure;
  } else if (const auto noun = noun_of(quantity); !noun.empty()) {
    text.append(" ").append(noun);
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

}  // namespace

std::string bounds(const Interval<double>& set) {
  if (set.low && set.high)
    return "between " + number(set.low->value) + " and " + number(set.high->value);
  if (set.low) return (set.low->open ? "more than " : "at least ") + number(set.low->value);
  if (set.high) return (set.high->open ? "less than " : "at most ") + number(set.high->value);
  return "some";
}

std::string quantity(const Quantity& quantity) {
  if (!quantity.value) return with_unit(bounds(quantity.set), quantity);
  return std::string(before_number(quantity.modifier)) +
         with_unit(number(*quantity.value), quantity);
}

}  // namespace claimcheck::words
