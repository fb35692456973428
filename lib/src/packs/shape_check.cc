#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "base/rows.h"
#include "claimcheck/day.h"
#include "packs/schema.h"

namespace claimcheck::packs {
namespace {

using yaml::Node;

bool is_id(std::string_view text) {
  const auto inner = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  };
  return !text.empty() && text.size() <= 100 && text.front() != '-' &&
         std::all_of(text.begin(), text.end(), inner);
}

bool is_digits(std::string_view text) {
  return !text.empty() && text.size() <= 6 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class ShapeCheck {
 public:
  explicit ShapeCheck(Problems& problems) : problems_(problems) {}

  void object(const Node& node, const ObjectSchema& schema) {
    if (problems_.full() || !is(node, Node::Kind::mapping, schema.name)) return;
    std::set<std::string_view> meant;  // the keys that unknown ones are spelt like
    for (const auto& entry : node.entries) {
      const auto field = std::find_if(schema.fields.begin(), schema.fields.end(),
                                      [&](const Field& f) { return f.key == entry.key.text; });
      if (field != schema.fields.end())
        value(entry.value, *field);
      else
        meant.insert(unknown(entry.key, schema));
    }
    for (const auto& field : schema.fields)
      if (field.required && node.find(field.key) == nullptr && !meant.contains(field.key))
        problems_.add(Code::missing_key, node.where,
                      fmt::format("this {} lacks '{}'", schema.name, field.key),
                      fmt::format("{}: {}", field.key, field.about));
  }

 private:
  // Reports a key that the schema lacks; the key that was probably meant, or empty.
  std::string_view unknown(const Node& key, const ObjectSchema& schema) {
    std::vector<std::string_view> keys;
    keys.reserve(schema.fields.size());
    for (const auto& field : schema.fields) keys.push_back(field.key);
    problems_.add(Code::unknown_key, key.where,
                  fmt::format("a {} has no '{}'", schema.name, key.text),
                  suggestion(key.text, keys));
    return closest(key.text, keys);
  }

  void value(const Node& node, const Field& field) {
    switch (field.shape) {
      case Shape::words:
        return words(node, field.key);
      case Shape::object:
        return object(node, *field.object);
      case Shape::objects:
        if (is(node, Node::Kind::sequence, field.key))
          for (const auto& item : node.items) object(item, *field.object);
        return;
      case Shape::named:
      case Shape::lists:
        return ids(node, field);
      case Shape::facts:
        return facts(node, field.key);
      default:
        if (is(node, Node::Kind::scalar, field.key)) scalar(node, field);
    }
  }

  void ids(const Node& node, const Field& field) {
    if (!is(node, Node::Kind::mapping, field.key)) return;
    for (const auto& entry : node.entries) {
      id(entry.key);
      if (field.shape == Shape::lists)
        words(entry.value, entry.key.text);
      else
        object(entry.value, *field.object);
    }
  }

  void words(const Node& node, std::string_view what) {
    if (node.kind == Node::Kind::scalar) return filled(node, what);
    if (!is(node, Node::Kind::sequence, what)) return;
    if (node.items.empty())
      problems_.add(Code::wrong_value, node.where, fmt::format("'{}' is an empty list", what),
                    "leave the key out");
    for (const auto& item : node.items)
      if (is(item, Node::Kind::scalar, what)) filled(item, what);
  }

  void facts(const Node& node, std::string_view what) {
    if (node.kind != Node::Kind::mapping) return scalar_only(node, what);
    for (const auto& entry : node.entries) {
      if (entry.value.kind == Node::Kind::sequence)
        words(entry.value, entry.key.text);
      else
        scalar_only(entry.value, entry.key.text);
    }
  }

  void scalar_only(const Node& node, std::string_view what) {
    if (is(node, Node::Kind::scalar, what)) filled(node, what);
  }

  void scalar(const Node& node, const Field& field) {
    switch (field.shape) {
      case Shape::pattern:
        return pattern(node, field.key);
      case Shape::id:
        return id(node);
      case Shape::number:
        if (!is_digits(node.text)) wrong(node, field.key, "a whole number, such as 3");
        return;
      case Shape::days:
        if (!node.text.ends_with('d') ||
            !is_digits(std::string_view(node.text).substr(0, node.text.size() - 1)))
          wrong(node, field.key, "days, such as 7d");
        return;
      case Shape::day:
        if (!parse_iso_day(node.text)) wrong(node, field.key, "a date, such as 2024-10-28");
        return;
      case Shape::choice:
        return choice(node, field);
      default:
        filled(node, field.key);
    }
  }

  void choice(const Node& node, const Field& field) {
    const auto known = alternatives(field.choices);
    if (std::find(known.begin(), known.end(), node.text) == known.end())
      problems_.add(Code::wrong_value, node.where,
                    fmt::format("'{}' is no {}", node.text, field.key),
                    suggestion(node.text, known));
  }

  void pattern(const Node& node, std::string_view key) {
    if (node.style == yaml::Style::plain || node.style == yaml::Style::double_quoted)
      problems_.add(Code::pattern_quotes, node.where,
                    fmt::format("'{}' must stand in single quotes", key),
                    "YAML changes backslashes in double quotes, and # or : end a plain text");
    filled(node, key);
  }

  void id(const Node& node) {
    if (!is_id(node.text))
      wrong(node, "name", "lower-case letters, digits and hyphens, such as north-korea");
  }

  void filled(const Node& node, std::string_view what) {
    if (node.text.empty())
      problems_.add(Code::wrong_value, node.where, fmt::format("'{}' is empty", what),
                    "write a value, or leave the key out");
  }

  void wrong(const Node& node, std::string_view what, std::string_view expected) {
    problems_.add(Code::wrong_value, node.where, fmt::format("'{}' is no {}", node.text, what),
                  fmt::format("write {}", expected));
  }

  bool is(const Node& node, Node::Kind kind, std::string_view what) {
    if (node.kind == kind) return true;
    struct Words {
      std::string_view name;
      std::string_view hint;
    };
    static constexpr std::array<Words, 3> words = {{
        {"a text", "write one value after the colon"},
        {"a list", "write [one, two], or one item a line after '- '"},
        {"a mapping of keys to values", "write `key: value` lines under it"},
    }};
    const auto& wanted = words.at(static_cast<std::size_t>(kind));
    problems_.add(Code::wrong_kind, node.where,
                  fmt::format("'{}' must be {}, not {}", what, wanted.name,
                              words.at(static_cast<std::size_t>(node.kind)).name),
                  std::string(wanted.hint));
    return false;
  }

  Problems& problems_;
};

}  // namespace

void check_shape(const Node& node, const ObjectSchema& schema, Problems& problems) {
  ShapeCheck(problems).object(node, schema);
}

}  // namespace claimcheck::packs
