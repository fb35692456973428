#include <string>

#include "catch.h"
#include "claimcheck/ingest.h"

namespace claimcheck {
namespace {

Document only(const Batch& batch) {
  REQUIRE(batch.failures.empty());
  REQUIRE(batch.documents.size() == 1);
  return batch.documents.front();
}

Diagnostic only_failure(const Batch& batch) {
  CHECK(batch.documents.empty());
  REQUIRE(batch.failures.size() == 1);
  return batch.failures.front();
}

TEST_CASE("a text without front matter is the whole document") {
  const auto document = only(read_text("Ten died.\n", "a.txt", InputFormat::automatic));
  CHECK(document.text == "Ten died.\n");
  CHECK(document.id == "a.txt");
  CHECK(document.title.empty());
  CHECK_FALSE(document.published);
  CHECK(document.first_line == 1);
}

TEST_CASE("front matter names source, title, date and address, and is not part of the text") {
  const auto document =
      only(read_text("---\nsource: The Echo\ntitle: \"Ten dead: police\"\npublished: 2024-10-29\n"
                     "url: https://example.org/1\n---\nTen died.\n",
                     "a.md", InputFormat::automatic));
  CHECK(document.source == "The Echo");
  CHECK(document.title == "Ten dead: police");
  CHECK(to_iso(document.published.value().day) == "2024-10-29");
  CHECK(document.url == "https://example.org/1");
  CHECK(document.text == "Ten died.\n");
  CHECK(document.first_line == 7);
}

TEST_CASE("front matter with other keys hands them through") {
  const auto document =
      only(read_text("---\r\ndesk: foreign\r\n---\r\nTen.\r\n", "a.txt", InputFormat::automatic));
  CHECK(document.extra == R"({"desk":"foreign"})");
  CHECK(document.text == "Ten.\r\n");
}

TEST_CASE("a rule that is never closed, or that closes over prose, is text") {
  for (const std::string text : {"---\nTen died.\n", "---\nTen died, he said\n---\nMore.\n"})
    CHECK(only(read_text(text, "a.md", InputFormat::automatic)).text == text);
}

TEST_CASE("a date in front matter that is none is named with its line") {
  const auto failure = only_failure(
      read_text("---\nsource: X\npublished: 31/02/2024\n---\nTen.\n", "a.txt", InputFormat::txt));
  CHECK(failure.file == "a.txt");
  CHECK(failure.line == 3);
  CHECK(failure.message.find("31/02/2024") != std::string::npos);
}

TEST_CASE("articles without a date take the default one") {
  IngestOptions options;
  options.default_published = parse_publication("2024-11-01");
  const auto dated = "---\npublished: 2020-01-01\n---\nTen.\n";
  CHECK(to_iso(only(read_text("Ten.", "a.txt", InputFormat::txt, options)).published.value().day) ==
        "2024-11-01");
  CHECK(to_iso(only(read_text(dated, "a.txt", InputFormat::txt, options)).published.value().day) ==
        "2020-01-01");
}

TEST_CASE("a byte-order mark is no part of the text") {
  CHECK(only(read_text("\xEF\xBB\xBFTen.", "a.txt", InputFormat::txt)).text == "Ten.");
}

TEST_CASE("a byte that is no UTF-8 is named with its line and column") {
  const auto failure =
      only_failure(read_text("Ten.\nCaf\xC3\xA9 caf\xE9.\n", "a.txt", InputFormat::txt));
  CHECK(failure.line == 2);
  CHECK(failure.column == 9);
  CHECK(failure.message == "byte 0xE9 is not UTF-8");
}

TEST_CASE("empty, blank, binary and UTF-16 contents are refused, each in its own words") {
  const auto message = [](std::string_view content) {
    return only_failure(read_text(content, "a.txt", InputFormat::txt)).message;
  };
  CHECK(message("") == "is empty");
  CHECK(message(" \n\n") == "holds nothing but white space");
  CHECK(message(std::string("\x7F"
                            "ELF\0\1",
                            6)) == "is a binary file, not text");
  CHECK(message(std::string("\xFF\xFET\0", 4)) == "is in UTF-16, not UTF-8");
}

TEST_CASE("a kind of file that no reader knows is refused unless the format is said") {
  CHECK(only_failure(read_text("Ten.", "a.docx", InputFormat::automatic)).message ==
        "is of a kind that cannot be read");
  CHECK(only(read_text("Ten.", "a.docx", InputFormat::txt)).text == "Ten.");
}

}  // namespace
}  // namespace claimcheck
