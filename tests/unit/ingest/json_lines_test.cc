#include <string>

#include "catch.h"
#include "claimcheck/ingest.h"
#include "temporary_folder.h"

namespace claimcheck {
namespace {

Batch read(std::string_view content) { return read_text(content, "a.jsonl", InputFormat::jsonl); }

TEST_CASE("each JSON line is a document") {
  const auto batch = read(
      R"({"id": "a", "text": "Ten.", "source": "Echo", "title": "T", "published": "2024-10-29T23:30:00Z"})"
      "\n\n"
      R"({"id": 7, "text": "Nine.", "author": null})");
  CHECK(batch.failures.empty());
  REQUIRE(batch.documents.size() == 2);
  CHECK(batch.documents[0].source == "Echo");
  CHECK(batch.documents[0].published.value().zone_known);
  CHECK(batch.documents[1].id == "7");
  CHECK(batch.documents[1].text == "Nine.");
  CHECK(batch.documents[1].path == "a.jsonl#7");
}

TEST_CASE("unknown keys are handed through as they are") {
  const auto batch = read(R"({"id": "a", "text": "Ten.", "topic": 3, "tags": ["x", 1.5]})");
  REQUIRE(batch.documents.size() == 1);
  CHECK(batch.documents[0].extra == R"({"topic":3,"tags":["x",1.5]})");
}

// Cause: the parser reports a number beyond every double by an exception of its own kind.
TEST_CASE("regression: a number of impossible size does not end the program") {
  const auto batch =
      read("{\"id\": \"a\", \"n\": 1e99999}\n{\"id\": \"b\", \"text\": \"Nine.\"}\n");
  CHECK(batch.documents.size() == 1);
  REQUIRE(batch.failures.size() == 1);
  CHECK(batch.failures[0].line == 1);
}

// Cause: what takes the parsed values apart recurses as deep as they are nested.
TEST_CASE("regression: a line of a hundred thousand brackets ended the program") {
  const std::string open(100000, '[');
  const std::string shut(100000, ']');
  const auto batch = read(R"({"id": "a", "text": "Ten.", "k": )" + open + shut + "}\n" +
                          R"({"id": "b", "text": "Nine."})");
  CHECK(batch.documents.size() == 1);
  REQUIRE(batch.failures.size() == 1);
  CHECK(batch.failures[0].message == "is nested deeper than 64 levels");
}

TEST_CASE("a broken line is named with its place and the others are read") {
  const auto batch = read(
      "{\"id\": \"a\", \"text\": \"Ten.\"}\n{\"id\": \"b\", \"text\" \"Nine.\"}\n"
      "{\"id\": \"c\", \"text\": \"Eight.\"}\n");
  CHECK(batch.documents.size() == 2);
  REQUIRE(batch.failures.size() == 1);
  CHECK(batch.failures[0].file == "a.jsonl");
  CHECK(batch.failures[0].line == 2);
  CHECK(batch.failures[0].column == 26);
  CHECK(batch.failures[0].message.starts_with("is not JSON"));
  CHECK(batch.failures[0].excerpt == "{\"id\": \"b\", \"text\" \"Nine.\"}");
}

TEST_CASE("what a document line lacks or has wrong is said") {
  const auto message = [](std::string_view line) {
    const auto batch = read(line);
    CHECK(batch.documents.empty());
    return batch.failures.at(0).message;
  };
  CHECK(message("[1]") == "is not a JSON object");
  CHECK(message(R"({"text": "Ten."})") == "has no \"id\"");
  CHECK(message(R"({"id": "a"})") == "has no \"text\"");
  CHECK(message(R"({"id": "a", "text": 5})") == "\"text\" must be a string");
  CHECK(message(R"({"id": "a", "text": "x", "title": []})") == "\"title\" must be a string");
  CHECK(message(R"({"id": "a", "text": "x", "published": "soon"})")
            .starts_with("published is not a date: 'soon'"));
  CHECK(message("{\"id\": \"a\", \"text\": \"caf\xE9\"}").starts_with("is not JSON"));
}

TEST_CASE("an id taken by an earlier line is refused") {
  const auto batch = read("{\"id\": \"a\", \"text\": \"1\"}\n{\"id\": \"a\", \"text\": \"2\"}\n");
  CHECK(batch.documents.size() == 1);
  CHECK(batch.failures.at(0).line == 2);
}

TEST_CASE("a pair is two documents that need only text") {
  const TemporaryFolder folder;
  const auto path = folder.file("pairs.jsonl",
                                "{\"id\": \"p\", \"a\": {\"text\": \"Ten.\"}, \"b\": {\"text\": "
                                "\"Nine.\", \"id\": \"n\"}}\n"
                                "{\"id\": \"q\", \"a\": {\"text\": \"Ten.\"}}\n");
  const auto batch = read_pairs(path);
  REQUIRE(batch.pairs.size() == 1);
  CHECK(batch.pairs[0].id == "p");
  CHECK(batch.pairs[0].a.id == "p/a");
  CHECK(batch.pairs[0].b.id == "n");
  REQUIRE(batch.failures.size() == 1);
  CHECK(batch.failures[0].message == "has no document \"b\"");
}

}  // namespace
}  // namespace claimcheck
