#include "quantity/word_classes.h"

#include <array>
#include <string_view>
#include <unordered_map>

#include "base/embedded.h"
#include "base/rows.h"

namespace claimcheck::quantity {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 32> kNames = {
    "boundary",    "direction",    "determiner", "possessive",  "transparent", "nominal",
    "zero-plural", "of-pronoun",   "one-before", "one-after",   "label",       "street",
    "score",       "calibre-noun", "rate",       "age",         "heat",        "preposition",
    "risky-money", "money-cue",    "mass-cue",   "rate-denied", "ly-noun",     "period",
    "points",      "be",           "modal",      "bore",        "coordinator", "attributive",
    "stretch",     "compound"};

static_assert(kNames.size() <= 32, "a bit for each class");

}  // namespace

const WordClasses& WordClasses::get() {
  static const WordClasses classes;
  return classes;
}

WordClasses::WordClasses() {
  std::unordered_map<std::uint64_t, std::uint32_t> bits;
  for (const auto& row : rows(embedded_file("quantity_words.tsv"))) {
    if (row.size() < 2) continue;
    for (const auto phrase : alternatives(row[1])) {
      const auto tokens = text::tokenize(phrase);
      if (row[0] == "name") {
        names_.add(phrase, 0);
        continue;
      }
      for (std::size_t i = 0; i < kNames.size(); ++i)
        if (kNames[i] == row[0] && !tokens.empty()) bits[tokens.front().hash] |= 1U << i;
    }
  }
  for (const auto& [hash, value] : bits) words_.add(hash, value);
}

}  // namespace claimcheck::quantity
