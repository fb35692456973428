#include "packs/yaml_scalar.h"

#include <string>

#include "catch.h"
#include "packs/yaml.h"

using claimcheck::packs::yaml::Quotes;
using claimcheck::packs::yaml::written;

namespace {

std::string read_back(const std::string& text, Quotes quotes) {
  claimcheck::packs::Problems problems;
  const std::string yaml = "text: " + written(text, quotes) + "\n";
  const auto root = claimcheck::packs::yaml::parse("try.yaml", yaml, problems);
  return root && problems.empty() ? root->entries.at(0).value.text : "not read: " + yaml;
}

}  // namespace

// Bytes above 0x7F went out raw, whatever they spelt.
TEST_CASE("regression: every text that is written can be read back") {
  for (const std::string text : {"plain", "it's", "a \"quote\" and 'another'", "two\nlines",
                                 "a tab\t", "\u0092pasted\u0092", "next\u0085line", "\uFEFFmarked",
                                 "line\u2028and\u2029paragraph", "caf\u00E9 \u2013 \U0001F600",
                                 "back\\slash", "- item", "no", "12", "# no comment", "a: b"}) {
    INFO(text);
    for (const auto quotes :
         {Quotes::where_needed, Quotes::numbers_plain, Quotes::always, Quotes::single})
      CHECK(read_back(text, quotes) == text);
  }
}
