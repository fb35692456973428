#include "base/rows.h"

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

}  // namespace
}  // namespace claimcheck
