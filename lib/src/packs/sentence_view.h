#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claimcheck/span.h"
#include "packs/pack_set.h"

namespace claimcheck::packs {

// What stands for a figure in a view: private-use code points, which no text that is matched holds.
inline constexpr char32_t quantity_mark = 0xE000;
inline constexpr char32_t date_mark = 0xE001;
inline constexpr char32_t duration_mark = 0xE002;

// A stretch of text as patterns see it: plain quotes and dashes, Latin letters without marks, one
// space for any white space, nothing for soft hyphens, and one mark for each figure. Places in it
// lead back to the text.
class SentenceView {
 public:
  // `figures` are in order, none overlapping; those outside `stretch` are left out.
  SentenceView(std::string_view text, Span stretch, std::span<const FigureInSentence> figures);

  [[nodiscard]] const std::string& text() const { return text_; }
  // The bytes of the original text behind a part of the view.
  [[nodiscard]] Span original(std::size_t begin, std::size_t end) const;
  // The first figure at or after a place of the view, and where its mark stands.
  struct Mark {
    std::size_t at;
    std::size_t figure;  // index into the figures handed over
    FigureInSentence::Kind kind;
  };
  [[nodiscard]] std::optional<Mark> figure_from(std::size_t at) const;

 private:
  // From this offset of the view on, text offset = view offset + (source - view).
  struct Step {
    std::size_t view;
    std::size_t source;
  };
  void step(std::size_t source);
  // Both add to the view, and return where the text goes on.
  std::size_t add_mark(std::size_t index, const FigureInSentence& figure);
  std::size_t add_character(std::string_view text, std::size_t at);
  [[nodiscard]] std::size_t source_of(std::size_t view) const;

  std::string text_;
  std::vector<Step> steps_;
  std::vector<Mark> marks_;
};

}  // namespace claimcheck::packs
