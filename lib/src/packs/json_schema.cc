#include <nlohmann/json.hpp>

#include "base/rows.h"
#include "packs/schema.h"

namespace claimcheck::packs {
namespace {

using Json = nlohmann::ordered_json;

Json object(const ObjectSchema& schema);

Json strings() { return {{"type", "string"}}; }

Json words() {
  return {{"oneOf", Json::array({strings(), {{"type", "array"}, {"items", strings()}}})}};
}

Json named(Json values) {
  return {{"type", "object"},
          {"propertyNames", {{"pattern", "^[a-z0-9_][a-z0-9_-]*$"}}},
          {"additionalProperties", std::move(values)}};
}

Json choice(std::string_view choices) {
  Json names = Json::array();
  for (const auto name : alternatives(choices)) names.push_back(std::string(name));
  return {{"enum", std::move(names)}};
}

Json value(const Field& field) {
  switch (field.shape) {
    case Shape::words:
      return words();
    case Shape::number:
      return {{"type", "integer"}, {"minimum", 0}};
    case Shape::days:
      return {{"type", "string"}, {"pattern", "^[0-9]+d$"}};
    case Shape::day:
      return {{"type", "string"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
    case Shape::id:
      return {{"type", "string"}, {"pattern", "^[a-z0-9_][a-z0-9_-]*$"}};
    case Shape::choice:
      return choice(field.choices);
    case Shape::object:
      return object(*field.object);
    case Shape::objects:
      return {{"type", "array"}, {"items", object(*field.object)}};
    case Shape::named:
      return named(object(*field.object));
    case Shape::lists:
      return named(words());
    case Shape::facts:
      return {{"type", Json::array({"string", "object"})}};
    default:
      return strings();
  }
}

Json object(const ObjectSchema& schema) {
  Json properties = Json::object();
  Json required = Json::array();
  for (const auto& field : schema.fields) {
    Json property = value(field);
    if (!field.about.empty()) property["description"] = std::string(field.about);
    properties[std::string(field.key)] = std::move(property);
    if (field.required) required.push_back(std::string(field.key));
  }
  Json result = {
      {"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
  if (!required.empty()) result["required"] = std::move(required);
  return result;
}

}  // namespace

std::string json_schema() {
  Json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                 {"title", "claimcheck rule pack"}};
  schema.update(object(pack_schema()));
  constexpr int indentation = 2;
  return schema.dump(indentation) + "\n";
}

}  // namespace claimcheck::packs
