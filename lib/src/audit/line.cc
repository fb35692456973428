#include "audit/line.h"

#include <algorithm>

namespace claimcheck::auditing {
namespace {

class Reader {
 public:
  explicit Reader(const Passage& passage) : passage_(passage) {}

  Line read(const text::Sentence& sentence) {
    Line line{&passage_, &sentence, {}};
    line.items.reserve(sentence.last_token - sentence.first_token);
    for (std::uint32_t at = sentence.first_token; at < sentence.last_token;) {
      line.items.push_back(next(at, sentence.last_token));
      at = line.items.back().last_token;
    }
    return line;
  }

 private:
  Item next(std::uint32_t at, std::uint32_t end) {
    const auto& tokens = passage_.text.tokens;
    if (const Mention* mention = mention_at(tokens[at])) {
      std::uint32_t last = at + 1;
      while (last < end && tokens[last].begin < mention->span.end) ++last;
      const auto kind = mention->quantity() ? Item::Kind::quantity : Item::Kind::time;
      return {kind, Cue::none, 0, mention, at, last};
    }
    const std::uint32_t limit = cue_limit(at, end);
    const std::span<const text::Token> before_figure(tokens.data(), limit);
    if (const auto cue = cue_at(before_figure, at))
      return {Item::Kind::cue, cue->cue, cue->value, nullptr, at, at + cue->length};
    const auto kind =
        tokens[at].kind == text::TokenKind::symbol ? Item::Kind::mark : Item::Kind::word;
    return {kind, Cue::none, 0, nullptr, at, at + 1};
  }

  const Mention* mention_at(const text::Token& token) {
    const auto& mentions = passage_.mentions;
    while (next_mention_ < mentions.size() && mentions[next_mention_].span.end <= token.begin)
      ++next_mention_;
    if (next_mention_ == mentions.size()) return nullptr;
    const Mention& mention = mentions[next_mention_];
    return mention.span.begin < token.end ? &mention : nullptr;
  }

  // A cue never reaches into the next figure. A cue has few tokens, so that this stays linear.
  [[nodiscard]] std::uint32_t cue_limit(std::uint32_t at, std::uint32_t end) const {
    constexpr std::uint32_t kLongestCue = 6;
    const auto& tokens = passage_.text.tokens;
    const std::uint32_t reach = std::min(end, at + kLongestCue);
    if (next_mention_ == passage_.mentions.size()) return reach;
    const std::size_t figure = passage_.mentions[next_mention_].span.begin;
    std::uint32_t limit = at + 1;
    while (limit < reach && tokens[limit].begin < figure) ++limit;
    return limit;
  }

  const Passage& passage_;
  std::size_t next_mention_ = 0;
};

}  // namespace

bool Line::has(Cue cue) const {
  return std::any_of(items.begin(), items.end(), [cue](const Item& item) { return item.is(cue); });
}

std::vector<Line> lines_of(const Passage& passage) {
  std::vector<Line> lines;
  lines.reserve(passage.text.sentences.size());
  Reader reader(passage);
  for (const auto& sentence : passage.text.sentences) lines.push_back(reader.read(sentence));
  return lines;
}

}  // namespace claimcheck::auditing
