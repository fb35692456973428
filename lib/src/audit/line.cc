#include "audit/line.h"

#include <algorithm>

#include "audit/nearby.h"
#include "quantity/value_set.h"

namespace claimcheck::auditing {
namespace {

// One end of a range, with the rounding it would have on its own.
std::shared_ptr<const Mention> end_of_range(const Quantity& range, double value, const Span& span) {
  Quantity end = range;
  end.value = Decimal::nearest(value);
  end.modifier = Modifier::exact;
  end.set = quantity::value_set(*end.value, {range.form, range.dimension != Dimension::count},
                                Modifier::exact);
  return std::make_shared<const Mention>(Mention{span, std::move(end)});
}

// "a target range of 6 to 9 percent", "ranging from 4 to 9 percent"
bool is_no_change(const Line& line, const Item& item) {
  if (line.has_inside(item, Cue::no_change)) return true;
  auto at = static_cast<std::size_t>(&item - line.items.data());
  if (at > 0 && line[at - 1].is(Cue::from)) --at;
  return at > 0 && (is_small(line, at - 1, Small::spanning) || line[at - 1].is(Cue::no_change));
}

void split_ranges(Line& line) {
  std::vector<Item> items;
  items.reserve(line.items.size() + 4);
  const auto add = [&items](Item::Kind kind, Cue cue, const Mention* mention, std::uint32_t first,
                            std::uint32_t last) {
    items.push_back({kind, cue, 0, mention, first, last});
  };
  for (const Item& item : line.items) {
    const Quantity* range = item.quantity();
    const auto& tokens = line.passage->text.tokens;
    const bool whole = range && range->modifier == Modifier::range && range->set.low &&
                       range->set.high && !is_no_change(line, item);
    const auto to =
        whole ? find_cue(tokens, item.first_token, item.last_token, Cue::to) : item.last_token;
    if (to == item.last_token || to == item.first_token || to + 1 == item.last_token) {
      items.push_back(item);
      continue;
    }
    const auto from = find_cue(tokens, item.first_token, to, Cue::from);
    const std::uint32_t first = from < to ? from + 1 : item.first_token;
    if (from < to) add(Item::Kind::cue, Cue::from, nullptr, from, from + 1);
    const Span low{tokens[first].begin, tokens[to - 1].end};
    const Span high{tokens[to + 1].begin, tokens[item.last_token - 1].end};
    line.ends.push_back(end_of_range(*range, range->set.low->value, low));
    add(Item::Kind::quantity, Cue::none, line.ends.back().get(), first, to);
    add(Item::Kind::cue, Cue::to, nullptr, to, to + 1);
    line.ends.push_back(end_of_range(*range, range->set.high->value, high));
    add(Item::Kind::quantity, Cue::none, line.ends.back().get(), to + 1, item.last_token);
  }
  line.items = std::move(items);
}

class Reader {
 public:
  explicit Reader(const Passage& passage) : passage_(passage) {}

  Line read(const text::Sentence& sentence) {
    Line line{&passage_, &sentence, {}, {}};
    line.items.reserve(sentence.last_token - sentence.first_token);
    for (std::uint32_t at = sentence.first_token; at < sentence.last_token;) {
      line.items.push_back(next(at, sentence.last_token));
      at = line.items.back().last_token;
    }
    if (line.has(Cue::up) || line.has(Cue::down) || line.has(Cue::multiple)) split_ranges(line);
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

  // "doubled" is a word of change here, no figure.
  static bool is_multiple(const Mention& mention) {
    return mention.quantity() != nullptr && mention.quantity()->unit == "times";
  }

  const Mention* mention_at(const text::Token& token) {
    const auto& mentions = passage_.mentions;
    while (next_mention_ < mentions.size() && (mentions[next_mention_].span.end <= token.begin ||
                                               is_multiple(mentions[next_mention_])))
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

bool Line::has_anywhere(Cue cue) const {
  return find_cue(passage->text.tokens, sentence->first_token, sentence->last_token, cue) !=
         sentence->last_token;
}

bool Line::has_inside(const Item& item, Cue cue) const {
  return find_cue(passage->text.tokens, item.first_token, item.last_token, cue) != item.last_token;
}

std::vector<Line> lines_of(const Passage& passage) {
  std::vector<Line> lines;
  lines.reserve(passage.text.sentences.size());
  Reader reader(passage);
  for (const auto& sentence : passage.text.sentences)
    if (sentence.kind != text::SentenceKind::fragment) lines.push_back(reader.read(sentence));
  return lines;
}

}  // namespace claimcheck::auditing
