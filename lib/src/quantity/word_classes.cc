#include "quantity/word_classes.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "base/embedded.h"
#include "base/rows.h"

namespace claimcheck::quantity {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 64> kNames = {
    "boundary",       "direction",  "determiner",  "possessive",  "transparent",
    "nominal",        "classifier", "zero-plural", "of-pronoun",  "one-before",
    "one-after",      "label",      "street",      "score",       "calibre-noun",
    "rate",           "age",        "heat",        "preposition", "risky-money",
    "money-cue",      "mass-cue",   "rate-denied", "ly-noun",     "period",
    "points",         "be",         "modal",       "bore",        "coordinator",
    "attributive",    "stretch",    "compound",    "recent",      "rhythm",
    "contest",        "extent",     "session",     "comparative", "unchanged",
    "costing",        "statistic",  "milestone",   "life-event",  "circumstance",
    "paired",         "outing",     "month",       "month-verb",  "aged",
    "person-pronoun", "scoring",    "par",         "aside",       "perfect",
    "equating",       "receiving",  "behind-age",  "below-zero",  "relative",
    "plural-verb",    "increment",  "forecaster",  "expecting"};

static_assert(kNames.size() == static_cast<std::size_t>(WordClass::expecting) + 1);
static_assert(kNames.size() <= 64, "a bit for each class");

// Of a word without the mark behind it ("no."); "'s" is one token in a text.
std::uint64_t class_hash(std::string_view word) {
  return word.starts_with('\'') ? text::hash_of(word) : text::tokenize(word).front().hash;
}

}  // namespace

void WordClasses::load() {
  for (const auto& row : rows(embedded_file("quantity_words.tsv"))) {
    if (row.size() < 2) continue;
    const bool proper = row[0] == "proper-name";
    const auto name = std::ranges::find(kNames, row[0]);
    for (const auto phrase : alternatives(row[1])) {
      if (proper || row[0] == "name")
        add_name(phrase, proper);
      else if (name != kNames.end())
        add(phrase, static_cast<WordClass>(name - kNames.begin()));
    }
  }
}

void WordClasses::add(std::string_view word, WordClass its_class) {
  const auto id = ids_.add(class_hash(word));
  if (id == classes_.size()) classes_.push_back(0);
  classes_[id] |= std::uint64_t{1} << static_cast<unsigned>(its_class);
}

void WordClasses::add_name(std::string_view name, bool proper) {
  names_.add(name, proper ? kProperName : 0);
  for (const auto& token : text::tokenize(name)) name_words_.add(token.hash);
}

}  // namespace claimcheck::quantity
