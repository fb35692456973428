#include "text/token.h"

#include <string>
#include <string_view>
#include <vector>

#include "catch.h"
#include "text/phrase_table.h"

using claimcheck::text::folded;
using claimcheck::text::hash_of;
using claimcheck::text::PhraseTable;
using claimcheck::text::Token;
using claimcheck::text::tokenize;

namespace {

std::vector<std::string> words(const std::string& text) {
  std::vector<std::string> found;
  for (const auto& token : tokenize(text)) found.push_back(folded(text, token));
  return found;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("Letters and digits that touch are separate tokens") {
  CHECK(words("155mm shells, M142") == Words{"155", "mm", "shells", ",", "m", "142"});
}

TEST_CASE("Curly and straight apostrophes read alike") {
  CHECK(words("Don’t") == words("don't"));
  CHECK(words("Korea’s troops") == Words{"korea", "'s", "troops"});
  CHECK(tokenize("Korea’s").at(1).hash == tokenize("Korea's").at(1).hash);
}

TEST_CASE("No-break and thin spaces are spaces that are remembered") {
  const auto tokens = tokenize("12\u00A0000 men");
  REQUIRE(tokens.size() == 3);
  CHECK(tokens[1].no_break);
  CHECK(tokens[1].space_before);
  CHECK_FALSE(tokens[2].no_break);
}

TEST_CASE("Marks that steer the direction of writing are nothing at all") {
  const auto count = [](const char* text) { return tokenize(text).size(); };
  CHECK(count("\u200E12\u200F people") == 2);
  CHECK(tokenize("1\u200E2").size() == tokenize("1\u200B2").size());
}

TEST_CASE("Capitals are known beyond ASCII") {
  const std::string text = "Évora İ ÖSTERREICH łódź";
  const auto tokens = tokenize(text);
  CHECK(tokens[0].capitalised);
  CHECK(folded(text, tokens[2]) == "österreich");
  CHECK(tokens[2].all_caps);
  CHECK_FALSE(tokens[3].capitalised);
}

TEST_CASE("A token carries the hash of its folded form") {
  CHECK(tokenize("TROOPS").at(0).hash == hash_of("troops"));
  CHECK(tokenize("—").at(0).hash == hash_of("-"));
}

TEST_CASE("Words of any length and case are read alike, wherever the text ends") {
  const std::string word = "AntiaircraftGunnersOverseas";
  for (std::size_t length = 1; length <= word.size(); ++length) {
    for (const std::string_view tail : {"", " and", "'s", "é", "9"}) {
      const std::string text = word.substr(0, length) + std::string(tail);
      const auto tokens = tokenize(text);
      CHECK(tokens[0].hash == hash_of(folded(text, tokens[0])));
      CHECK(tokens[0].capitalised);
      CHECK_FALSE(tokens[0].all_caps);
    }
  }
  for (const char* const text : {"UN", "NORTHERN", "NORTHERNMOST", "ÖSTERREICH"})
    CHECK(tokenize(text).at(0).all_caps);
  CHECK_FALSE(tokenize("NORTHERNMOSt").at(0).all_caps);
  CHECK(tokenize("12345678901").at(0).hash == hash_of("12345678901"));
}

TEST_CASE("The longest phrase wins, across hyphens and spaces") {
  PhraseTable table;
  table.add("per", 1);
  table.add("per cent", 2);
  table.add("per cent point", 3);
  const auto value = [&table](const std::string& text) {
    const auto match = table.longest(tokenize(text), 0);
    return match ? match->value : 0;
  };
  CHECK(value("Per man") == 1);
  CHECK(value("per cent of") == 2);
  CHECK(value("per-cent of") == 2);
  CHECK(value("per\ncent point") == 3);
  CHECK(value("per\n\ncent") == 1);
  CHECK(value("cent") == 0);
}
