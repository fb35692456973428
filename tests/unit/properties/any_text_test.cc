// The properties that the fuzzers look for, on texts made from a fixed seed.

#include <array>
#include <random>
#include <string>
#include <vector>

#include "../../fuzz/properties.h"
#include "catch.h"

namespace claimcheck::properties {
namespace {

constexpr std::array kPieces = {"Up to ",
                                "10,000",
                                " soldiers",
                                " were killed",
                                " on Tuesday",
                                ", ",
                                ". ",
                                "\n\n",
                                "the Pentagon",
                                " said ",
                                "12.5",
                                "%",
                                "$",
                                "3 million",
                                " to ",
                                "-",
                                "\xE2\x80\x93",
                                "\xE2\x80\x99",
                                "\xC2\xA0",
                                "29",
                                " October",
                                " 2024",
                                "(",
                                ")",
                                "a dozen",
                                "not ",
                                "about ",
                                " from ",
                                "half",
                                "31 November",
                                "\xFF",
                                "no ",
                                "more than ",
                                " of them",
                                " years",
                                "1/2",
                                "in ",
                                "Kyiv",
                                " km",
                                "9:30",
                                "\t",
                                "\"",
                                "1.2.3"};

std::string text_of(std::mt19937& random, std::size_t pieces) {
  std::string text;
  for (std::size_t i = 0; i < pieces; ++i) text += kPieces.at(random() % kPieces.size());
  return text;
}

TEST_CASE("whatever the text, extraction ends and its spans lie in the text") {
  std::mt19937 random(1);
  for (int i = 0; i < 400; ++i) {
    const auto text = text_of(random, 1 + random() % 40);
    const auto broken = broken_by_extraction(text);
    INFO(broken << ": " << text);
    CHECK(broken.empty());
  }
}

TEST_CASE("comparing is the same both ways") {
  std::mt19937 random(2);
  for (int i = 0; i < 200; ++i) {
    const auto a = text_of(random, 1 + random() % 20);
    const auto b = text_of(random, 1 + random() % 20);
    const auto broken = broken_by_comparison(a, b);
    INFO(broken << ": " << a << "\n---\n" << b);
    CHECK(broken.empty());
  }
}

TEST_CASE("whatever the bytes, reading gives valid documents or failures") {
  std::mt19937 random(3);
  const std::array<std::string, 4> starts = {"", "---\n", R"({"id": "a", "text": ")",
                                             "\xEF\xBB\xBF"};
  for (int i = 0; i < 400; ++i) {
    const auto bytes = starts.at(random() % starts.size()) + text_of(random, random() % 12) +
                       (random() % 2 == 0 ? "\"}" : "\n---\n");
    const auto broken = broken_by_reading(bytes);
    INFO(broken << ": " << bytes);
    CHECK(broken.empty());
  }
}

}  // namespace
}  // namespace claimcheck::properties
