#include "quantity/word_classes.h"

#include <array>
#include <cstddef>
#include <string_view>
#include <unordered_map>

#include "base/embedded.h"
#include "base/rows.h"

namespace claimcheck::quantity {
namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 52> kNames = {
    "boundary",    "direction",   "determiner",   "possessive", "transparent", "nominal",
    "classifier",  "zero-plural", "of-pronoun",   "one-before", "one-after",   "label",
    "street",      "score",       "calibre-noun", "rate",       "age",         "heat",
    "preposition", "risky-money", "money-cue",    "mass-cue",   "rate-denied", "ly-noun",
    "period",      "points",      "be",           "modal",      "bore",        "coordinator",
    "attributive", "stretch",     "compound",     "recent",     "rhythm",      "contest",
    "extent",      "session",     "comparative",  "unchanged",  "costing",     "statistic",
    "milestone",   "life-event",  "circumstance", "paired",     "outing",      "month",
    "month-verb",  "aged",        "scoring",      "par"};

static_assert(kNames.size() == static_cast<std::size_t>(WordClass::par) + 1);
static_assert(kNames.size() <= 64, "a bit for each class");

// Of a word without the mark behind it ("no."); "'s" is one token in a text.
std::uint64_t class_hash(std::string_view word) {
  return word.starts_with('\'') ? text::hash_of(word) : text::tokenize(word).front().hash;
}

}  // namespace

void WordClasses::load() {
  std::unordered_map<std::uint64_t, std::uint64_t> bits;
  for (const auto& row : rows(embedded_file("quantity_words.tsv"))) {
    if (row.size() < 2) continue;
    for (const auto phrase : alternatives(row[1])) {
      if (row[0] == "name" || row[0] == "proper-name") {
        names_.add(phrase, row[0] == "proper-name" ? kProperName : 0);
        continue;
      }
      const std::uint64_t hash = class_hash(phrase);
      for (std::size_t i = 0; i < kNames.size(); ++i)
        if (kNames[i] == row[0]) bits[hash] |= std::uint64_t{1} << i;
    }
  }
  std::unordered_map<std::uint64_t, std::uint32_t> places;
  for (const auto& [hash, set] : bits) {
    const auto [place, is_new] = places.emplace(set, static_cast<std::uint32_t>(sets_.size()));
    if (is_new) sets_.push_back(set);
    known_.add(hash);
    words_.add(hash, place->second);
  }
}

}  // namespace claimcheck::quantity
