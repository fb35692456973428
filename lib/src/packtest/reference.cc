#include <fmt/format.h>

#include <string>

#include "claimcheck/pack_tools.h"
#include "packs/pattern.h"
#include "packs/schema.h"
#include "packs/vocabulary.h"
#include "packtest/warnings.h"

namespace claimcheck {
namespace {

using packs::Field;
using packs::ObjectSchema;
using packs::Shape;
using packs::Term;

std::string choices_of(std::string_view choices) {
  std::string text;
  for (std::size_t at = 0; at <= choices.size();) {
    const auto end = std::min(choices.find('|', at), choices.size());
    text += fmt::format("{}`{}`", text.empty() ? "" : ", ", choices.substr(at, end - at));
    at = end + 1;
  }
  return text;
}

std::string value_of(const Field& field) {
  switch (field.shape) {
    case Shape::text:
      return "text";
    case Shape::words:
      return "list of words";
    case Shape::pattern:
      return "pattern, in single quotes";
    case Shape::number:
      return "whole number";
    case Shape::days:
      return "days: `7d`";
    case Shape::day:
      return "date: `2024-10-28`";
    case Shape::id:
      return "name: `a-z0-9-`";
    case Shape::choice:
      return choices_of(field.choices);
    case Shape::object:
      return fmt::format("[{0}](#{0})", field.object->name);
    case Shape::objects:
      return fmt::format("list of [{0}](#{0})", field.object->name);
    case Shape::named:
      return fmt::format("names, each with [{0}](#{0})", field.object->name);
    case Shape::lists:
      return "names, each with a list of words";
    case Shape::facts:
      return "fields with their values, or a word";
  }
  return {};
}

void add_object(const ObjectSchema& schema, std::string& text) {
  text += fmt::format("\n## {}\n\n| key | value | meaning |\n| --- | --- | --- |\n", schema.name);
  for (const auto& field : schema.fields)
    text += fmt::format("| `{}`{} | {} | {} |\n", field.key, field.required ? " (required)" : "",
                        value_of(field), field.about);
  for (const auto& field : schema.fields)
    if (field.object != nullptr &&
        text.find(fmt::format("\n## {}\n", field.object->name)) == std::string::npos)
      add_object(*field.object, text);
}

void add_terms(std::string_view title, std::string_view intro, std::span<const Term> terms,
               std::string& text) {
  text += fmt::format("\n## {}\n\n{}\n\n| name | meaning |\n| --- | --- |\n", title, intro);
  for (const auto& term : terms) text += fmt::format("| `{}` | {} |\n", term.name, term.about);
}

}  // namespace

std::string pack_reference() {
  std::string text =
      "# Reference of rule packs\n\nEvery key, name and code, as `claimcheck pack reference` "
      "prints "
      "it. [Rule packs](rule-packs.md) tells how they work together.\n";
  add_object(packs::pack_schema(), text);
  add_terms("References in patterns",
            "`%{NAME}` in a pattern; the names of lexicons, entities and events stand for their "
            "words.",
            packs::recognised_terms(), text);
  add_terms("Captures", "`%{name:field}` in a pattern.", packs::captured_fields(), text);
  add_terms("Names in messages", "`%{name}` in `message`.", packs::message_names(), text);
  add_terms("Facets", "In `compare: {same: [...]}`.", packs::facets(), text);
  add_terms("Fields that rules set", "In `set`.", packs::settable_fields(), text);
  add_terms("Fields of claims", "In `expect` of a test.", packs::claim_fields(), text);
  add_terms("Gates", "In `because` of a test.", packs::gates(), text);
  add_terms("Problems", "A pack with one of these is refused, exit code 2.", packs::problem_codes(),
            text);
  add_terms("Warnings", "`claimcheck pack lint` prints these, exit code 1.",
            packtest::warning_codes(), text);
  return text;
}

}  // namespace claimcheck
