#include "ingest/json_lines.h"

#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>

#include "ingest/content.h"
#include "ingest/metadata.h"
#include "text/line_index.h"

namespace claimcheck::ingest {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kLongestExcerpt = 160;  // bytes
constexpr int kDeepest = 64;                  // levels of nesting; what reads them recurses

// What is wrong with one line; `offset` in bytes, where it is known.
struct LineProblem : std::runtime_error {
  explicit LineProblem(const std::string& message, std::optional<std::size_t> at = {})
      : std::runtime_error(message), offset(at) {}
  std::optional<std::size_t> offset;
};

[[noreturn]] void fail(const std::string& message) { throw LineProblem(message); }

Diagnostic place(const LineProblem& problem, std::string_view path, std::string_view line,
                 std::size_t number) {
  Diagnostic diagnostic;
  diagnostic.file = name_in_messages(path);
  diagnostic.line = number;
  if (problem.offset) diagnostic.column = text::LineIndex(line).at(*problem.offset).column;
  diagnostic.message = problem.what();
  const bool printable = line.size() <= kLongestExcerpt && !find_bad_encoding(line, path);
  if (printable) diagnostic.excerpt = line;
  return diagnostic;
}

// The library's message without its bookkeeping: "[json.exception...] parse error at ...: what".
std::string plain_message(std::string_view message) {
  const auto start = message.find("syntax error");
  return "is not JSON: " +
         std::string(start == std::string_view::npos ? message : message.substr(start));
}

Json parse(std::string_view line) {
  try {
    auto value = Json::parse(line, [](int depth, Json::parse_event_t, Json&) {
      if (depth > kDeepest) fail("is nested deeper than " + std::to_string(kDeepest) + " levels");
      return true;
    });
    if (!value.is_object()) fail("is not a JSON object");
    return value;
  } catch (const Json::parse_error& error) {
    throw LineProblem(plain_message(error.what()), error.byte > 0 ? error.byte - 1 : 0);
  } catch (const Json::out_of_range& /*error*/) {
    throw LineProblem("holds a number that no double can hold", 0);
  }
}

std::string id_of(const Json& object) {
  const auto id = object.find("id");
  if (id == object.end() || id->is_null()) fail("has no \"id\"");
  if (id->is_number_integer()) return id->dump();
  if (!id->is_string()) fail("\"id\" must be a string");
  return id->get<std::string>();
}

void set_from_json(Document& document, const std::string& key, const Json& value) {
  if (value.is_null()) return;
  if (!value.is_string()) fail("\"" + key + "\" must be a string");
  const auto problem = set_field(document, key, value.get_ref<const std::string&>());
  if (!problem.empty()) fail(problem);
}

// Everything but the id.
Document read_document(const Json& object) {
  Document document;
  Json extra = Json::object();
  for (const auto& [key, value] : object.items()) {
    if (key == "text" || key == "id") continue;
    if (classify_key(key) == MetadataKey::known)
      set_from_json(document, key, value);
    else
      extra[key] = value;
  }
  const auto text = object.find("text");
  if (text == object.end() || text->is_null()) fail("has no \"text\"");
  if (!text->is_string()) fail("\"text\" must be a string");
  document.text = text->get<std::string>();
  if (!extra.empty()) document.extra = extra.dump();
  return document;
}

Document read_side(const Json& object, const std::string& pair, const char* name) {
  const auto side = object.find(name);
  if (side == object.end() || !side->is_object())
    fail(std::string("has no document \"") + name + "\"");
  auto document = read_document(*side);
  const auto id = side->find("id");
  document.id = id == side->end() || id->is_null() ? pair + "/" + name : id_of(*side);
  document.path = document.id;
  return document;
}

// Calls `take` with each line that is not blank. What it throws becomes a failure of that line.
std::vector<Diagnostic> for_each_line(std::string_view content, std::string_view path,
                                      const std::function<void(const Json&)>& take) {
  std::vector<Diagnostic> failures;
  content = without_byte_order_mark(content);
  std::size_t number = 0;
  while (!content.empty()) {
    const auto end = content.find('\n');
    const auto line = content.substr(0, end);
    content.remove_prefix(end == std::string_view::npos ? content.size() : end + 1);
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    try {
      take(parse(line));
    } catch (const LineProblem& problem) {
      failures.push_back(place(problem, path, line, number));
    }
  }
  return failures;
}

}  // namespace

Batch read_json_lines(std::string_view content, std::string_view path) {
  Batch batch;
  std::set<std::string> ids;
  batch.failures = for_each_line(content, path, [&](const Json& object) {
    auto id = id_of(object);
    if (!ids.insert(id).second) fail("the id '" + id + "' is taken by an earlier line");
    auto document = read_document(object);
    document.path = name_in_messages(path).empty() ? id : std::string(path) + "#" + id;
    document.id = std::move(id);
    batch.documents.push_back(std::move(document));
  });
  return batch;
}

PairBatch read_json_pairs(std::string_view content, std::string_view path) {
  PairBatch batch;
  batch.failures = for_each_line(content, path, [&](const Json& object) {
    auto id = id_of(object);
    auto a = read_side(object, id, "a");
    auto b = read_side(object, id, "b");
    batch.pairs.push_back({std::move(id), std::move(a), std::move(b)});
  });
  return batch;
}

}  // namespace claimcheck::ingest
