#include "packs/sentence_view.h"

#include <algorithm>

#include "packs/words.h"
#include "text/typography.h"
#include "text/utf8.h"

namespace claimcheck::packs {
namespace {

constexpr char32_t replacement = 0xFFFD;

char32_t mark_of(FigureInSentence::Kind kind) {
  switch (kind) {
    case FigureInSentence::Kind::quantity:
      return quantity_mark;
    case FigureInSentence::Kind::date:
      return date_mark;
    case FigureInSentence::Kind::duration:
      return duration_mark;
  }
  return quantity_mark;
}

bool is_mark(char32_t code_point) {
  return quantity_mark <= code_point && code_point <= duration_mark;
}

}  // namespace

SentenceView::SentenceView(std::string_view text, Span stretch,
                           std::span<const FigureInSentence> figures) {
  text_.reserve(stretch.size());
  step(stretch.begin);
  std::size_t next = 0;
  const auto skip_to = [&](std::size_t at) {
    while (next < figures.size() && figures[next].number.begin < at) ++next;
  };
  skip_to(stretch.begin);
  for (std::size_t at = stretch.begin; at < stretch.end;) {
    const bool figure =
        next < figures.size() && figures[next].number.begin == at && !figures[next].number.empty();
    at = figure ? add_mark(next, figures[next]) : add_character(text, at);
    if (figure) skip_to(at);
  }
}

std::size_t SentenceView::add_mark(std::size_t index, const FigureInSentence& figure) {
  step(figure.number.begin);
  marks_.push_back({text_.size(), index, figure.kind});
  text::append_utf8(text_, mark_of(figure.kind));
  step(figure.number.end);
  return figure.number.end;
}

std::size_t SentenceView::add_character(std::string_view text, std::size_t at) {
  const auto point = text::decode(text, at);
  const auto kind = text::classify(point.value);
  if (kind == text::CharClass::space || kind == text::CharClass::no_break_space) {
    if (text_.empty() || text_.back() != ' ') text_ += ' ';
  } else if (kind != text::CharClass::ignorable) {
    if (source_of(text_.size()) != at) step(at);
    text::append_utf8(text_,
                      is_mark(point.value) ? replacement : without_marks(text::plain(point.value)));
  }
  const auto end = at + point.length;
  if (source_of(text_.size()) != end) step(end);
  return end;
}

void SentenceView::step(std::size_t source) {
  if (!steps_.empty() && steps_.back().view == text_.size())
    steps_.back().source = source;
  else
    steps_.push_back({text_.size(), source});
}

std::size_t SentenceView::source_of(std::size_t view) const {
  auto after = std::upper_bound(steps_.begin(), steps_.end(), view,
                                [](std::size_t at, const Step& step) { return at < step.view; });
  if (after == steps_.begin()) return view;
  --after;
  return after->source + (view - after->view);
}

Span SentenceView::original(std::size_t begin, std::size_t end) const {
  return {source_of(begin), source_of(end)};
}

std::optional<SentenceView::Mark> SentenceView::figure_from(std::size_t at) const {
  const auto found =
      std::lower_bound(marks_.begin(), marks_.end(), at,
                       [](const Mark& mark, std::size_t place) { return mark.at < place; });
  if (found == marks_.end()) return std::nullopt;
  return *found;
}

}  // namespace claimcheck::packs
