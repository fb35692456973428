#include "text/line_index.h"

#include <string>

#include "catch.h"

namespace claimcheck::text {
namespace {

TEST_CASE("lines and columns count from 1") {
  const LineIndex index("ab\ncd");
  CHECK(index.at(0) == LineColumn{1, 1});
  CHECK(index.at(2) == LineColumn{1, 3});
  CHECK(index.at(3) == LineColumn{2, 1});
  CHECK(index.at(4) == LineColumn{2, 2});
}

TEST_CASE("columns count code points, not bytes") {
  const LineIndex index("caf\xC3\xA9 12");
  CHECK(index.at(6) == LineColumn{1, 6});
}

TEST_CASE("a text that begins further down its file keeps the file's lines") {
  CHECK(LineIndex("a\nb", 5).at(2) == LineColumn{6, 1});
}

TEST_CASE("offsets past the end are taken as the end") {
  CHECK(LineIndex("ab").at(99) == LineColumn{1, 3});
  CHECK(LineIndex("").at(0) == LineColumn{1, 1});
}

TEST_CASE("the line around an offset comes without its line break") {
  const std::string text = "first\r\nsecond\nthird";
  const LineIndex index(text);
  CHECK(index.line_of(2) == "first");
  CHECK(index.line_of(8) == "second");
  CHECK(index.line_of(text.size()) == "third");
}

TEST_CASE("a line is found by its number") {
  const std::string text = "first\r\nsecond\n";
  const LineIndex index(text);
  CHECK(index.line(1) == "first");
  CHECK(index.line(2) == "second");
  CHECK(index.line(3).empty());
  CHECK(index.line(0).empty());
  CHECK(index.line(4).empty());
}

TEST_CASE("columns are right far into a long line of several-byte characters") {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "\xE2\x82\xAC";
  const LineIndex index(text);
  CHECK(index.at(std::size_t{3} * 4321) == LineColumn{1, 4322});
  CHECK(index.at(text.size()) == LineColumn{1, 5001});
}

}  // namespace
}  // namespace claimcheck::text
