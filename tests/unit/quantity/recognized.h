#pragma once

#include <string>
#include <vector>

#include "claimcheck/quantity.h"
#include "quantity/number.h"
#include "quantity/recognizer.h"
#include "text/sentence.h"

namespace claimcheck::quantity {

// A quantity with the words it was found in.
struct Recognized {
  std::string text;
  Quantity quantity;
};

inline std::vector<Recognized> recognized(const std::string& article) {
  const auto text = text::analyse(article);
  const auto numbers = read_numbers(text);
  std::vector<Recognized> found;
  for (const auto& mention : recognize(text, numbers, {}))
    found.push_back({article.substr(mention.span.begin, mention.span.size()), *mention.quantity()});
  return found;
}

// One line for each: "up to 10,000 soldiers: 10000 soldier at_most".
inline std::vector<std::string> lines(const std::string& article) {
  std::vector<std::string> found;
  for (const auto& [text, quantity] : recognized(article)) {
    std::string line = text + ": ";
    if (quantity.value)
      line += quantity.value->to_string();
    else
      line += Decimal::nearest(quantity.set.low ? quantity.set.low->value : 0).to_string() + ".." +
              Decimal::nearest(quantity.set.high ? quantity.set.high->value : 0).to_string();
    if (!quantity.unit.empty()) line += " " + quantity.unit;
    if (!quantity.per.empty()) line += "/" + quantity.per;
    if (quantity.modifier != Modifier::exact)
      line += " " + std::string(to_string(quantity.modifier));
    if (quantity.trend != Trend::none) line += " " + std::string(to_string(quantity.trend));
    found.push_back(line);
  }
  return found;
}

// The last of them; nothing where there is none.
inline std::string last_line(const std::string& article) {
  const auto found = lines(article);
  return found.empty() ? "nothing" : found.back();
}

using Lines = std::vector<std::string>;

}  // namespace claimcheck::quantity
