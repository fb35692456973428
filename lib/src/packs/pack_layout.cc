#include "packs/pack_layout.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "packs/schema.h"
#include "packs/yaml_comments.h"
#include "packs/yaml_scalar.h"
#include "text/utf8.h"

namespace claimcheck::packs {
namespace {

using yaml::Comment;
using yaml::Node;
using yaml::Quotes;

constexpr std::size_t step = 2;  // of indentation

const Field text_item{"item"};

const Field* field_of(const ObjectSchema& schema, std::string_view key) {
  const auto found = std::find_if(schema.fields.begin(), schema.fields.end(),
                                  [&](const Field& field) { return field.key == key; });
  return found == schema.fields.end() ? nullptr : &*found;
}

Quotes quotes_of(const Field& field) {
  switch (field.shape) {
    case Shape::pattern:
      return Quotes::single;
    case Shape::number:
    case Shape::days:
    case Shape::day:
    case Shape::facts:
      return Quotes::numbers_plain;
    default:
      return field.key == "text" || field.key == "message" ? Quotes::always : Quotes::where_needed;
  }
}

class Printer {
 public:
  Printer(std::string_view text, const Node& root)
      : text_(text), root_(root), comments_(yaml::comments_of(text, root)) {}

  std::string run() {
    object(root_, pack_schema(), 0);
    flush_comments(text_.size(), 0);
    return std::move(out_);
  }

 private:
  // --- comments and empty lines ---

  // Whether comments stand between a key and the end of its value.
  [[nodiscard]] bool has_comments(const Node::Entry& entry) const {
    return std::any_of(comments_.begin(), comments_.end(), [&](const Comment& comment) {
      return comment.span.begin > entry.key.span.end && comment.span.begin < entry.value.span.end;
    });
  }

  // Whether an empty line stands before a place, comments not counted.
  [[nodiscard]] bool parted(std::size_t place) const {
    std::size_t breaks = 0;
    while (place > 0 && (text_[place - 1] == ' ' || text_[place - 1] == '\n' ||
                         text_[place - 1] == '\r' || text_[place - 1] == '-'))
      if (text_[--place] == '\n') ++breaks;
    return breaks > 1;
  }

  void empty_line() {
    if (!out_.empty() && !out_.ends_with("\n\n") && !fresh_) out_ += '\n';
  }

  // The comments before a place of the text, on lines of their own.
  void flush_comments(std::size_t place, std::size_t indent) {
    for (; next_ < comments_.size() && comments_[next_].span.begin < place; ++next_) {
      const auto& span = comments_[next_].span;
      if (parted(span.begin)) empty_line();
      out_ += std::string(indent, ' ') + std::string(text_.substr(span.begin, span.size())) + "\n";
      fresh_ = false;
    }
  }

  // Whether the next comment follows this place on its line of the text.
  [[nodiscard]] bool has_comment_behind(std::size_t place) const {
    if (next_ >= comments_.size() || comments_[next_].own_line) return false;
    const std::size_t begin = comments_[next_].span.begin;
    return begin >= place &&
           text_.substr(place, begin - place).find('\n') == std::string_view::npos;
  }

  // Ends a line of output, with the comment that follows this place on its line of the text.
  void end_line(std::size_t place) {
    if (has_comment_behind(place)) {
      const auto& span = comments_[next_++].span;
      out_ += "  " + std::string(text_.substr(span.begin, span.size()));
    }
    out_ += '\n';
    fresh_ = false;
  }

  // Begins an entry or item: what stands before it, then its indentation. Before a `part` an empty
  // line is set; elsewhere it is kept.
  void begin(std::size_t place, std::size_t indent, bool part) {
    if (part) empty_line();
    flush_comments(place, indent);
    if (parted(place)) empty_line();
    out_ += std::string(indent, ' ');
    fresh_ = false;
  }

  // --- nodes in block style; each begins at the end of a line and ends one ---

  void object(const Node& node, const ObjectSchema& schema, std::size_t indent) {
    entries(node, indent, [&](const Node::Entry& entry) {
      const Field* field = field_of(schema, entry.key.text);
      return field == nullptr ? text_item : *field;
    });
  }

  template <class FieldOf>
  void entries(const Node& node, std::size_t indent, FieldOf field_of_entry, bool in_item = false) {
    for (const auto& entry : node.entries) {
      const bool first = &entry == &node.entries.front();
      const Field field = field_of_entry(entry);
      const bool section = indent == 0 && is_section(field);
      if (!(in_item && first)) begin(entry.key.span.begin, indent, section);
      out_ += yaml::written(entry.key.text, Quotes::numbers_plain) + ":";
      value(entry, field, indent);
    }
  }

  static bool is_section(const Field& field) {
    return field.shape == Shape::named || field.shape == Shape::lists ||
           field.shape == Shape::objects;
  }

  void value(const Node::Entry& entry, const Field& field, std::size_t indent) {
    const Node& node = entry.value;
    if (node.kind == Node::Kind::scalar) return scalar(entry, field, indent);
    const bool empty = node.items.empty() && node.entries.empty();
    if (empty || (!is_section(field) && !has_comments(entry))) {
      const auto flow = flow_of(node, field);
      const bool fits = text::count_code_points(flow) + column() + 1 <= widest_line;
      if (fits || node.kind == Node::Kind::sequence) {
        out_ += ' ';
        fits ? void(out_ += flow) : wrapped(node, field, indent + step);
        return end_line(node.span.end);
      }
    }
    end_line(entry.key.span.end);
    fresh_ = true;
    block(node, field, indent + step);
  }

  void block(const Node& node, const Field& field, std::size_t indent) {
    if (node.kind == Node::Kind::sequence) return items(node, field, indent);
    if (field.shape == Shape::object) return object(node, *field.object, indent);
    entries(node, indent, [&](const Node::Entry&) { return member_of(field); });
  }

  // The field that the members of a mapping of ids are like.
  static Field member_of(const Field& field) {
    Field member{"member"};
    member.object = field.object;
    if (field.shape == Shape::named) member.shape = Shape::object;
    if (field.shape == Shape::lists) member.shape = Shape::words;
    if (field.shape == Shape::facts) member.shape = Shape::facts;
    return member;
  }

  void items(const Node& node, const Field& field, std::size_t indent) {
    for (const auto& item : node.items) {
      const bool first = &item == &node.items.front();
      begin(item.span.begin, indent, field.key == "rules" && !first);
      out_ += "- ";
      if (item.kind == Node::Kind::mapping && field.object != nullptr) {
        entries(
            item, indent + step,
            [&](const Node::Entry& entry) {
              const Field* known = field_of(*field.object, entry.key.text);
              return known == nullptr ? text_item : *known;
            },
            true);
      } else {
        out_ += flow_of(item, field);
        end_line(item.span.end);
      }
    }
  }

  void scalar(const Node::Entry& entry, const Field& field, std::size_t indent) {
    const Node& node = entry.value;
    if (node.is_block_text() && has_lines(node.text)) return literal(node, indent + step);
    out_ += " " + yaml::written(node.text, quotes_of(field), yaml::Context::block);
    const std::size_t key = entry.key.span.end;
    end_line(has_comment_behind(key) ? key : node.span.end);
  }

  // Whether a text needs several lines and can stand on them as it is.
  static bool has_lines(std::string_view text) {
    return text.find('\n') < text.size() - 1 &&
           text.find_first_not_of('\n') != std::string_view::npos && !yaml::needs_escapes(text);
  }

  void literal(const Node& node, std::size_t indent) {
    std::string_view rest = node.text;
    out_ += " |";
    if (rest[rest.find_first_not_of('\n')] == ' ') out_ += std::to_string(step);
    out_ += rest.ends_with("\n\n") ? "+" : rest.ends_with('\n') ? "" : "-";
    end_line(node.span.begin);
    while (!rest.empty()) {
      const auto line = rest.substr(0, rest.find('\n'));
      out_ += (line.empty() ? "" : std::string(indent, ' ')) + std::string(line) + "\n";
      rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    }
  }

  // --- nodes in flow style ---

  [[nodiscard]] std::string flow_of(const Node& node, const Field& field) const {
    if (node.kind == Node::Kind::scalar) return yaml::written(node.text, quotes_of(field));
    std::string text;
    for (const auto& item : node.items) text += (text.empty() ? "" : ", ") + flow_of(item, field);
    if (node.kind == Node::Kind::sequence) return "[" + text + "]";
    for (const auto& [key, value] : node.entries) {
      const Field* known = field.object == nullptr ? nullptr : field_of(*field.object, key.text);
      text += (text.empty() ? "" : ", ") + yaml::written(key.text, Quotes::numbers_plain) + ": " +
              flow_of(value, known == nullptr ? member_of(field) : *known);
    }
    return "{" + text + "}";
  }

  // A list over several lines, filled.
  void wrapped(const Node& node, const Field& field, std::size_t indent) {
    out_ += '[';
    for (const auto& item : node.items) {
      const bool first = &item == &node.items.front();
      const auto text = flow_of(item, field) + (&item == &node.items.back() ? "]" : ",");
      if (first)
        out_ += text;
      else if (column() + 1 + text::count_code_points(text) > widest_line)
        out_ += "\n" + std::string(indent, ' ') + text;
      else
        out_ += " " + text;
    }
  }

  [[nodiscard]] std::size_t column() const {
    return text::count_code_points(std::string_view(out_).substr(out_.rfind('\n') + 1));
  }

  std::string_view text_;
  const Node& root_;
  std::vector<Comment> comments_;
  std::size_t next_ = 0;  // of comments_
  std::string out_;
  bool fresh_ = true;  // nothing was written yet in the block at hand
};

}  // namespace

std::string in_layout(std::string_view text, const Node& root) { return Printer(text, root).run(); }

}  // namespace claimcheck::packs
