#include <string>

#include "catch.h"
#include "claimcheck/ingest.h"
#include "temporary_folder.h"

namespace claimcheck {
namespace {

TEST_CASE("a folder is walked in sorted order, hidden and other files left out") {
  const TemporaryFolder folder;
  const auto last = folder.file("b/one.txt", "Ten.");
  const auto first = folder.file("a.md", "Nine.");
  (void)folder.file("notes.csv", "1,2");
  (void)folder.file(".hidden.txt", "Eight.");
  (void)folder.file(".git/config.txt", "Seven.");
  const auto batch = read_documents({folder.path()});
  CHECK(batch.failures.empty());
  REQUIRE(batch.documents.size() == 2);
  CHECK(batch.documents[0].path == first);
  CHECK(batch.documents[1].path == last);
}

// Cause: the path that tells equal ids apart was not looked up among the ids.
TEST_CASE("regression: an id that is another file's path made two articles one") {
  const TemporaryFolder folder;
  const auto text = folder.file("f.txt", "Ten.");
  const auto lines = folder.file("z.jsonl", R"({"id": ")" + text + R"(", "text": "Nine."})");
  const auto batch = read_documents({lines, text});
  REQUIRE(batch.documents.size() == 2);
  CHECK(batch.documents[0].id == text);
  CHECK(batch.documents[1].id == text + "#2");
}

TEST_CASE("a path that is not there and a folder without articles are named, the rest is read") {
  const TemporaryFolder folder;
  const auto article = folder.file("a.txt", "Ten.");
  const TemporaryFolder empty;
  const auto batch = read_documents({folder.path() + "/none.txt", empty.path(), article});
  CHECK(batch.documents.size() == 1);
  REQUIRE(batch.failures.size() == 2);
  CHECK(batch.failures[0].file == folder.path() + "/none.txt");
  CHECK(batch.failures[0].message == "no such file or folder");
  CHECK(batch.failures[1].file == empty.path());
}

TEST_CASE("the file that results go to is no article of its folder") {
  const TemporaryFolder folder;
  (void)folder.file("a.txt", "Ten.");
  IngestOptions options;
  options.left_out = folder.file("results.jsonl", "");
  const auto batch = read_documents({folder.path()}, options);
  CHECK(batch.documents.size() == 1);
  CHECK(batch.failures.empty());
}

TEST_CASE("a file named twice is read once") {
  const TemporaryFolder folder;
  const auto article = folder.file("a.txt", "Ten.");
  CHECK(read_documents({article, folder.path(), folder.path() + "/./a.txt"}).documents.size() == 1);
}

TEST_CASE("equal ids of two files are told apart by their paths") {
  const TemporaryFolder folder;
  const auto a = folder.file("a.jsonl", R"({"id": "1", "text": "Ten."})");
  const auto b = folder.file("b.jsonl", R"({"id": "1", "text": "Nine."})");
  const auto batch = read_documents({a, b});
  REQUIRE(batch.documents.size() == 2);
  CHECK(batch.documents[0].id == "1");
  CHECK(batch.documents[1].id == b + "#1");
}

TEST_CASE("a file of one very long line is read") {
  const TemporaryFolder folder;
  const auto path = folder.file("long.txt", std::string(5'000'000, 'x'));
  CHECK(read_documents({path}).documents.at(0).text.size() == 5'000'000);
}

}  // namespace
}  // namespace claimcheck
