#include "base/rows.h"

#include <algorithm>

#include "base/embedded.h"
#include "catch.h"

namespace claimcheck {
namespace {

TEST_CASE("a row is a line of tab-separated fields, trimmed of spaces") {
  const auto found = rows("mile\t1609.344 \n km\t1000\n");
  REQUIRE(found.size() == 2);
  CHECK(found[0] == std::vector<std::string_view>{"mile", "1609.344"});
  CHECK(found[1] == std::vector<std::string_view>{"km", "1000"});
}

TEST_CASE("blank lines and comments are no rows") {
  CHECK(rows("# units\n\n   \n").empty());
  CHECK(rows("").empty());
}

TEST_CASE("an empty field keeps its place") {
  CHECK(rows("a\t\tb").at(0) == std::vector<std::string_view>{"a", "", "b"});
}

TEST_CASE("lines may end in a carriage return") {
  CHECK(rows("a\tb\r\nc\td\r\n").at(1) == std::vector<std::string_view>{"c", "d"});
}

TEST_CASE("a field lists its alternatives with bars") {
  CHECK(alternatives("mile|miles| mi") == std::vector<std::string_view>{"mile", "miles", "mi"});
}

TEST_CASE("an embedded file that is not there is empty") {
  CHECK(embedded_file("no such file").empty());
}

TEST_CASE("no field of a data file lists an alternative twice") {
  std::size_t looked_at = 0;
  for (const EmbeddedFile& file : embedded_files()) {
    if (!file.name.ends_with(".tsv")) continue;
    for (const auto& row : rows(file.content)) {
      ++looked_at;
      for (const auto field : row) {
        auto words = alternatives(field);
        std::ranges::sort(words);
        const auto twice = std::ranges::adjacent_find(words);
        INFO(file.name << ": " << (twice == words.end() ? "" : *twice));
        CHECK((twice == words.end() || twice->empty()));
      }
    }
  }
  CHECK(looked_at > 1000);
}

}  // namespace
}  // namespace claimcheck
