#include "packs/yaml.h"

#include <fmt/format.h>
#include <yaml.h>

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "packs/yaml_fault.h"
#include "text/utf8.h"

namespace claimcheck::packs::yaml {
namespace {

class Event {
 public:
  Event() = default;
  Event(const Event&) = delete;
  Event& operator=(const Event&) = delete;
  ~Event() { yaml_event_delete(&raw); }
  yaml_event_t raw{};
};

std::string text_of(const yaml_char_t* bytes, std::size_t length) {
  const auto* begin = static_cast<const void*>(bytes);
  return {static_cast<const char*>(begin), length};
}

std::string text_of(const yaml_char_t* bytes) {
  const auto* begin = static_cast<const void*>(bytes);
  return bytes == nullptr ? std::string() : std::string(static_cast<const char*>(begin));
}

Style style_of(yaml_scalar_style_t style) {
  switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE:
      return Style::single_quoted;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
      return Style::double_quoted;
    case YAML_LITERAL_SCALAR_STYLE:
      return Style::literal;
    case YAML_FOLDED_SCALAR_STYLE:
      return Style::folded;
    default:
      return Style::plain;
  }
}

// Builds the tree from libyaml's events, without recursion.
class Builder {
 public:
  Builder(const std::string& file, std::string_view text, Problems& problems)
      : file_(file), text_(text), problems_(problems) {
    yaml_parser_initialize(&parser_);
    const void* bytes = text.data();
    const std::size_t start = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    yaml_parser_set_input_string(&parser_, static_cast<const unsigned char*>(bytes) + start,
                                 text.size() - start);
    cursor_byte_ = start;
    yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
  }
  Builder(const Builder&) = delete;
  Builder& operator=(const Builder&) = delete;
  ~Builder() { yaml_parser_delete(&parser_); }

  std::optional<Node> run() {
    while (!stopped_) {
      Event event;
      if (yaml_parser_parse(&parser_, &event.raw) == 0) {
        syntax_error();
        return std::nullopt;
      }
      if (event.raw.type == YAML_STREAM_END_EVENT) break;
      handle(event.raw);
      stopped_ = stopped_ || problems_.full();
    }
    if (stopped_) return std::nullopt;
    if (!root_)
      problems_.add(Code::documents, {{file_, 0, 0}, 0}, "the file holds no pack",
                    "`claimcheck pack new NAME` prints one to start from");
    return std::move(root_);
  }

 private:
  struct Open {
    Node node;
    std::optional<Node> key;                             // of the entry that waits for its value
    std::unordered_map<std::string, std::size_t> lines;  // of the keys so far
  };

  // libyaml counts characters. Marks come nearly in order: the cursor moves little.
  [[nodiscard]] std::size_t byte_of(const yaml_mark_t& mark) {
    while (cursor_index_ < mark.index && cursor_byte_ < text_.size()) {
      cursor_byte_ += text::decode(text_, cursor_byte_).length;
      ++cursor_index_;
    }
    while (cursor_index_ > mark.index) {
      do --cursor_byte_;
      while (cursor_byte_ > 0 &&
             (static_cast<unsigned char>(text_[cursor_byte_]) & 0xC0U) == 0x80U);
      --cursor_index_;
    }
    return cursor_byte_;
  }

  [[nodiscard]] Problems::Where where(const yaml_mark_t& begin, const yaml_mark_t& end) const {
    const std::size_t length =
        end.line == begin.line && end.column > begin.column ? end.column - begin.column : 1;
    return {{file_, begin.line + 1, begin.column + 1}, length};
  }

  // A character that no YAML may hold: libyaml tells its byte offset only.
  void reader_error() {
    const auto before = text_.substr(0, parser_.problem_offset);
    const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
    const auto column = text::count_code_points(before.substr(before.rfind('\n') + 1)) + 1;
    problems_.add(Code::not_text, {{file_, line, column}, 1}, "a control character",
                  "take it out; it may come from pasting");
  }

  void syntax_error() {
    if (parser_.error == YAML_READER_ERROR) return reader_error();
    const auto text_or_empty = [](const char* text) {
      return text == nullptr ? std::string_view() : std::string_view(text);
    };
    const auto& mark = parser_.problem_mark;
    const auto line = problems_.line(file_, mark.line + 1);
    std::size_t column = 0;
    for (std::size_t skipped = 0; skipped < mark.column && column < line.size(); ++skipped)
      column += text::decode(line, column).length;
    const Complaint complaint{text_or_empty(parser_.problem), text_or_empty(parser_.context), line,
                              column};
    const auto& at = is_about_quotes(complaint) ? parser_.context_mark : mark;
    auto [message, hint] = explain(complaint);
    problems_.add(Code::syntax, where(at, at), std::move(message), std::move(hint));
  }

  void refuse_anchor(const yaml_char_t* anchor, const Problems::Where& at) {
    if (anchor == nullptr) return;
    problems_.add(Code::anchor, at, fmt::format("anchor '&{}'", text_of(anchor)),
                  "packs have no anchors: write the value out, or use a lexicon");
  }
  void refuse_tag(const yaml_char_t* tag, const Problems::Where& at) {
    if (tag == nullptr) return;
    problems_.add(Code::tag, at, fmt::format("tag '{}'", text_of(tag)),
                  "packs have no tags: the schema knows the type of every value");
  }

  void handle(const yaml_event_t& event) {
    const auto at = where(event.start_mark, event.end_mark);
    switch (event.type) {
      case YAML_DOCUMENT_START_EVENT:
        if (++documents_ == 2) {
          problems_.add(Code::documents, at, "a second document in one file",
                        "one pack is one file: move it to a file of its own");
          stopped_ = true;
        }
        break;
      case YAML_ALIAS_EVENT: {
        problems_.add(
            Code::anchor, at, fmt::format("alias '*{}'", text_of(event.data.alias.anchor)),
            "packs have no aliases: write the value out; quote a text that begins with *");
        Node node;
        node.where = at;
        place(std::move(node));
        break;
      }
      case YAML_SCALAR_EVENT:
        scalar(event, at);
        break;
      case YAML_SEQUENCE_START_EVENT:
        refuse_anchor(event.data.sequence_start.anchor, at);
        refuse_tag(event.data.sequence_start.tag, at);
        open(Node::Kind::sequence, event, at);
        break;
      case YAML_MAPPING_START_EVENT:
        refuse_anchor(event.data.mapping_start.anchor, at);
        refuse_tag(event.data.mapping_start.tag, at);
        open(Node::Kind::mapping, event, at);
        break;
      case YAML_SEQUENCE_END_EVENT:
      case YAML_MAPPING_END_EVENT:
        close(event);
        break;
      default:
        break;
    }
  }

  void scalar(const yaml_event_t& event, const Problems::Where& at) {
    const auto& raw = event.data.scalar;
    refuse_anchor(raw.anchor, at);
    refuse_tag(raw.tag, at);
    Node node;
    node.style = style_of(raw.style);
    node.text = text_of(raw.value, raw.length);
    node.where = at;
    node.span = {byte_of(event.start_mark), byte_of(event.end_mark)};
    while (node.span.size() > 0 && is_white(text_[node.span.end - 1])) --node.span.end;
    place(std::move(node));
  }

  static bool is_white(char c) { return c == ' ' || c == '\n' || c == '\r'; }

  void open(Node::Kind kind, const yaml_event_t& event, const Problems::Where& at) {
    if (stack_.size() >= deepest) {
      problems_.add(Code::depth, at, fmt::format("nested deeper than {} levels", deepest),
                    "no part of a pack needs this depth");
      stopped_ = true;
      return;
    }
    Open opened;
    opened.node.kind = kind;
    opened.node.where = {at.place, 1};
    opened.node.in_brackets = event.type == YAML_SEQUENCE_START_EVENT
                                  ? event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
                                  : event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
    opened.node.span.begin = byte_of(event.start_mark);
    stack_.push_back(std::move(opened));
  }

  void close(const yaml_event_t& event) {
    Node node = std::move(stack_.back().node);
    node.span.end = byte_of(event.end_mark);
    // In block style libyaml ends it where the next thing begins.
    if (!node.in_brackets) {
      if (!node.items.empty()) node.span.end = node.items.back().span.end;
      if (!node.entries.empty()) node.span.end = node.entries.back().value.span.end;
    }
    stack_.pop_back();
    place(std::move(node));
  }

  void place(Node node) {
    if (++nodes_ == most_nodes) {
      problems_.add(Code::too_much, node.where,
                    fmt::format("a pack has at most {} keys, texts and lists", most_nodes),
                    "split it into several packs");
      stopped_ = true;
    }
    if (stack_.empty()) {
      root_ = std::move(node);
      return;
    }
    auto& top = stack_.back();
    if (top.node.kind == Node::Kind::sequence)
      top.node.items.push_back(std::move(node));
    else if (!top.key)
      top.key = std::move(node);
    else
      add_entry(top, std::move(node));
  }

  void add_entry(Open& mapping, Node value) {
    Node key = *std::exchange(mapping.key, std::nullopt);
    if (key.kind != Node::Kind::scalar) {
      problems_.add(Code::wrong_kind, key.where, "a key must be a single word",
                    "quote it if it begins with [ or {");
    } else if (key.text == "<<" && key.style == Style::plain) {
      problems_.add(Code::anchor, key.where, "a merge key",
                    "packs have no merge keys: use extends");
    } else if (const auto [earlier, first] =
                   mapping.lines.try_emplace(key.text, key.where.place.line);
               !first) {
      problems_.add(Code::duplicate_key, key.where, fmt::format("'{}' is written twice", key.text),
                    fmt::format("the first is in line {}; only one can count", earlier->second));
    } else {
      mapping.node.entries.push_back({std::move(key), std::move(value)});
    }
  }

  const std::string& file_;
  std::string_view text_;
  Problems& problems_;
  yaml_parser_t parser_{};
  std::vector<Open> stack_;
  std::optional<Node> root_;
  std::size_t nodes_ = 0;
  std::size_t cursor_index_ = 0;  // of a character that libyaml counts,
  std::size_t cursor_byte_ = 0;   // and its place
  int documents_ = 0;
  bool stopped_ = false;
};

// Tabs count as white space in YAML, but not as indentation: the same line means different things
// in different editors. Inside texts they are harmless and rare; all are refused.
bool refuse_tabs(const std::string& file, std::string_view text, Problems& problems) {
  bool found = false;
  std::size_t number = 0;
  while (!text.empty() && !problems.full()) {
    ++number;
    const auto line = text.substr(0, text.find('\n'));
    const auto tab = line.find('\t');
    if (tab != std::string_view::npos) {
      const auto column =
          std::count_if(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(tab),
                        [](char c) { return (c & 0xC0) != 0x80; });
      problems.add(Code::tab, {{file, number, static_cast<std::size_t>(column) + 1}, 1},
                   "a tab character", "write spaces");
      found = true;
    }
    text.remove_prefix(std::min(line.size() + 1, text.size()));
  }
  return found;
}

}  // namespace

const Node* Node::find(std::string_view key) const {
  for (const auto& entry : entries)
    if (entry.key.text == key) return &entry.value;
  return nullptr;
}

bool Node::is_block_text() const {
  return kind == Kind::scalar && (style == Style::literal || style == Style::folded);
}

bool same_content(const Node& a, const Node& b) {
  return a.kind == b.kind && a.text == b.text &&
         std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), same_content) &&
         std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(),
                    [](const Node::Entry& one, const Node::Entry& other) {
                      return one.key.text == other.key.text && same_content(one.value, other.value);
                    });
}

std::optional<Node> parse(const std::string& file, std::string_view text, Problems& problems) {
  if (text.size() > largest_file) {
    problems.add(
        Code::too_large, {{file, 0, 0}, 0},
        fmt::format("the file has {} bytes; a pack has at most {}", text.size(), largest_file),
        "split it into several packs");
    return std::nullopt;
  }
  if (const auto bad = text::find_invalid_utf8(text)) {
    const auto before = text.substr(0, *bad);
    const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
    problems.add(Code::not_text, {{file, line, 0}, 0}, "the file is not valid UTF-8",
                 "save it as UTF-8");
    return std::nullopt;
  }
  if (refuse_tabs(file, text, problems)) return std::nullopt;
  return Builder(file, text, problems).run();
}

}  // namespace claimcheck::packs::yaml
