#pragma once

#include <span>
#include <string>
#include <string_view>

#include "packs/yaml.h"

// The shape of a pack as a table: what keys there are, what they hold, and what they mean. Reading,
// `pack schema` and the reference in the documentation follow from it.
namespace claimcheck::packs {

struct ObjectSchema;

enum class Shape {
  text,     // one scalar
  words,    // a list of texts; a single text is a list of one
  pattern,  // a text in single quotes or a block: nothing in it is changed by YAML
  number,   // a whole number that is not negative
  days,     // "7d"
  day,      // 2024-10-28
  id,       // lower-case words joined with hyphens
  choice,   // one of `choices`
  object,   // a mapping of the keys of `object`
  objects,  // a list of such mappings
  named,    // a mapping of ids to such mappings
  lists,    // a mapping of ids to `words`
  facts,    // a mapping of words to texts or lists of texts; the text "none" is an empty one
};

struct Field {
  std::string_view key;
  Shape shape = Shape::text;
  bool required = false;
  std::string_view choices = {};  // separated by |
  const ObjectSchema* object = nullptr;
  std::string_view about = {};
};

struct ObjectSchema {
  std::string_view name;
  std::span<const Field> fields;
};

[[nodiscard]] const ObjectSchema& pack_schema();

// Adds everything in which the tree departs from the schema. What it does not complain of can be
// read without further checks.
void check_shape(const yaml::Node& node, const ObjectSchema& schema, Problems& problems);

// The JSON Schema of a pack, for editors; ends in a newline.
[[nodiscard]] std::string json_schema();

}  // namespace claimcheck::packs
