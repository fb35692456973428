#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "claimcheck/quantity.h"
#include "quantity/noun_phrase.h"
#include "quantity/number.h"
#include "quantity/units.h"
#include "text/sentence.h"

namespace claimcheck::quantity {

// The sentence that a figure stands in.
struct SentenceView {
  std::span<const text::Token> tokens;  // of the whole text, up to the end of the sentence
  std::string_view text;
  std::uint32_t begin = 0;  // tokens, half open
  std::uint32_t end = 0;
  text::SentenceKind kind = text::SentenceKind::body;

  [[nodiscard]] bool inside(std::uint32_t i) const { return i >= begin && i < end; }
  [[nodiscard]] bool mark(std::uint32_t i, char32_t symbol) const {
    return inside(i) && tokens[i].is(symbol);
  }
  [[nodiscard]] bool word(std::uint32_t i) const {
    return inside(i) && tokens[i].kind == text::TokenKind::word;
  }
  [[nodiscard]] bool touches(std::uint32_t i) const {
    return inside(i) && i > begin && !tokens[i].space_before;
  }
  [[nodiscard]] std::string_view written(std::uint32_t first, std::uint32_t last) const {
    return text.substr(tokens[first].begin, tokens[last - 1].end - tokens[first].begin);
  }
};

// A figure being put together: one number or the two of a range, with what belongs to it on both
// sides.
struct Candidate {
  const Number* first = nullptr;
  const Number* last = nullptr;  // of a range; else `first`
  std::uint32_t begin = 0;       // tokens, half open: modifier to unit or noun
  std::uint32_t end = 0;
  std::uint32_t phrase_begin = 0;  // with what leads to it: "an average of 5"; known last of all
  std::uint32_t number_begin = 0;  // tokens, half open: modifier and number
  std::uint32_t number_end = 0;
  Modifier modifier = Modifier::exact;
  bool insists = false;  // "exactly"
  bool negative = false;
  bool hyphenated = false;  // joined to its unit or noun: "3-inch"
  Decimal value;            // of `first`; scale and parts of units worked in
  Decimal high;             // of a range
  NumberForm form = NumberForm::integer;
  const Unit* unit = nullptr;
  std::uint32_t unit_begin = 0;  // tokens, half open; empty where no word says it ("5-foot-9")
  std::uint32_t unit_end = 0;
  Dimension dimension = Dimension::count;
  std::string per;
  std::optional<NounPhrase> noun;
  // What it measures where that does not stand behind it: "5 tons of tea a year", "adults over 65".
  std::optional<NounPhrase> measured;
  bool strength = false;  // how many people the noun has: "a 300-strong crowd"
  bool unit_assumed = false;

  [[nodiscard]] bool is_range() const { return first != last; }
  [[nodiscard]] bool has_modifier() const { return modifier != Modifier::exact; }
};

// What the wording of a figure allows.
[[nodiscard]] Interval<double> set_of(const Candidate& candidate);
// Fills in unit and dimension from the candidate's unit or noun.
void name_unit(const SentenceView& sentence, const Candidate& candidate, Quantity& quantity);

}  // namespace claimcheck::quantity
