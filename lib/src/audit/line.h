#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "audit/article.h"
#include "audit/cues.h"

namespace claimcheck::auditing {

// A sentence as a row of items: figures, cues, other words and marks. What every pattern of the
// checks runs on.
struct Item {
  enum class Kind : std::uint8_t { quantity, time, cue, word, mark };
  Kind kind = Kind::word;
  Cue cue = Cue::none;
  double value = 0;                  // of a cue
  const Mention* mention = nullptr;  // of a figure
  std::uint32_t first_token = 0;     // half open, into the tokens of the passage
  std::uint32_t last_token = 0;

  [[nodiscard]] const Quantity* quantity() const { return mention ? mention->quantity() : nullptr; }
  [[nodiscard]] const TimeExpression* time() const { return mention ? mention->time() : nullptr; }
  // The same, or how long a duration lasts.
  [[nodiscard]] const Quantity* length_or_quantity() const {
    const auto* length = time();
    const bool lasts = length && length->type == TimexType::duration && length->quantity;
    return lasts ? &*length->quantity : quantity();
  }
  [[nodiscard]] bool is(Cue wanted) const { return kind == Kind::cue && cue == wanted; }
};

struct Line {
  const Passage* passage = nullptr;
  const text::Sentence* sentence = nullptr;
  std::vector<Item> items;
  std::vector<std::shared_ptr<const Mention>> ends;  // of changes read as ranges, see below

  [[nodiscard]] std::size_t size() const { return items.size(); }
  [[nodiscard]] const Item& operator[](std::size_t at) const { return items[at]; }
  [[nodiscard]] const text::Token& token(const Item& item) const {
    return passage->text.tokens[item.first_token];
  }
  // Whether an item is such a cue; false past the end.
  [[nodiscard]] bool is(std::size_t at, Cue cue) const {
    return at < items.size() && items[at].is(cue);
  }
  [[nodiscard]] bool is_mark(std::size_t at, char32_t mark) const {
    return at < items.size() && items[at].kind == Item::Kind::mark && token(items[at]).is(mark);
  }
  [[nodiscard]] std::span<const text::Token> tokens() const {
    return std::span(passage->text.tokens)
        .subspan(sentence->first_token, sentence->last_token - sentence->first_token);
  }
  [[nodiscard]] bool has(Cue cue) const;
  // The same, also inside its figures: "several answers". O(tokens).
  [[nodiscard]] bool has_anywhere(Cue cue) const;
  // The same inside one figure.
  [[nodiscard]] bool has_inside(const Item& item, Cue cue) const;
};

// The sentences of a passage. Where one tells of a change, "from 300 to 700" is two figures and not
// a range. O(tokens).
[[nodiscard]] std::vector<Line> lines_of(const Passage& passage);

}  // namespace claimcheck::auditing
