#include "report/quote.h"

#include <array>

#include "catch.h"

namespace claimcheck::report {
namespace {

Layout narrow() { return {"  ", 30, Style(false)}; }

TEST_CASE("a figure is underlined on a line of its own") {
  const std::array marks = {Span{5, 11}};
  CHECK(quoted("Some 10,000 troops", marks, narrow()) ==
        "  Some 10,000 troops\n"
        "       ~~~~~~\n");
}

TEST_CASE("a long passage is broken at spaces and the underline follows the figure") {
  const std::string_view text = "The ministry said on Tuesday that 10,000 soldiers had come.";
  const std::array marks = {Span{text.find("10,000"), text.find(" had")}};
  CHECK(quoted(text, marks, narrow()) ==
        "  The ministry said on Tuesday\n"
        "  that 10,000 soldiers had\n"
        "       ~~~~~~~~~~~~~~~\n"
        "  come.\n");
}

TEST_CASE("underlines count characters, not bytes, and line breaks are told as spaces") {
  const std::string_view text = "caf\xC3\xA9\n12";
  const std::array marks = {Span{6, 8}};
  CHECK(quoted(text, marks, narrow()) == "  caf\xC3\xA9 12\n       ~~\n");
}

TEST_CASE("a passage of one endless line is cut around the figure") {
  std::string text(50'000, 'x');
  text.replace(25'000, 10, " 12 people ");
  const std::array marks = {Span{25'001, 25'010}};
  const auto shown = quoted(text, marks, narrow());
  CHECK(shown.size() < 1000);
  CHECK(shown.find("12 people") != std::string::npos);
}

TEST_CASE("prose is wrapped under its label") {
  CHECK(wrapped("one two three four five six seven", {"       ", 30, Style(false)}, "  why  ") ==
        "  why  one two three four five\n"
        "       six seven\n");
  CHECK(wrapped("", narrow()).empty());
}

TEST_CASE("colours are written only where they are wanted") {
  CHECK(Style(false)(Ink::red, "x") == "x");
  CHECK(Style(true)(Ink::red, "x") == "\x1b[1;31mx\x1b[0m");
}

}  // namespace
}  // namespace claimcheck::report
