#include "base/stable_hash.h"

#include "catch.h"

namespace claimcheck {
namespace {

TEST_CASE("the stable hash is FNV-1a, so that ids are those of other releases") {
  CHECK(stable_hash("") == 0xCBF29CE484222325ULL);
  CHECK(stable_hash("a") == 0xAF63DC4C8601EC8CULL);
  CHECK(stable_hash("foobar") == 0x85944171F73967E8ULL);
  CHECK(stable_hash("\xC3\xA9") == stable_hash("\xA9", stable_hash("\xC3")));
}

TEST_CASE("a hash goes on behind the text that was hashed before") {
  CHECK(stable_hash("bar", stable_hash("foo")) == stable_hash("foobar"));
}

TEST_CASE("hexadecimal digits keep their leading zeros, and the last ones where fewer are wanted") {
  CHECK(hex(0x1F) == "000000000000001f");
  CHECK(hex(0x0123456789ABCDEF, 12) == "456789abcdef");
}

}  // namespace
}  // namespace claimcheck
