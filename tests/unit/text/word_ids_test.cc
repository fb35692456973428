#include "text/word_ids.h"

#include <string>

#include "catch.h"

namespace claimcheck::text {

TEST_CASE("words are numbered from one on, each once") {
  WordIds ids;
  CHECK(ids.find(hash_of("harbour")) == 0);
  CHECK(ids.add(hash_of("harbour")) == 1);
  CHECK(ids.add(hash_of("lighthouse")) == 2);
  CHECK(ids.add(hash_of("harbour")) == 1);
  CHECK(ids.find(hash_of("lighthouse")) == 2);
  CHECK(ids.find(hash_of("pier")) == 0);
  CHECK(ids.size() == 2);
}

TEST_CASE("a large set finds all its words and no others") {
  constexpr unsigned kWords = 5000;
  WordIds ids;
  for (unsigned i = 1; i <= kWords; ++i) ids.add(hash_of("word" + std::to_string(i)));
  for (unsigned i = 1; i <= kWords; ++i) {
    CHECK(ids.find(hash_of("word" + std::to_string(i))) == i);
    CHECK(ids.find(hash_of("other" + std::to_string(i))) == 0);
  }
}

}  // namespace claimcheck::text
