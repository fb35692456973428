#include <algorithm>
#include <functional>
#include <optional>
#include <string>

#include "base/replace.h"
#include "packtest/spell_out.h"
#include "packtest/test_run.h"

namespace claimcheck::packtest {
namespace {

using packs::PackTest;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

void curly_quotes(std::string& text) {
  replace_all(text, "'", "\xE2\x80\x99");
  bool open = true;
  for (auto at = text.find('"'); at != std::string::npos; at = text.find('"', at)) {
    text.replace(at, 1, open ? "\xE2\x80\x9C" : "\xE2\x80\x9D");
    open = !open;
  }
}

void no_break_spaces(std::string& text) {
  for (std::size_t at = 0; at + 1 < text.size(); ++at)
    if (is_digit(text[at]) && text[at + 1] == ' ') text.replace(at + 1, 1, "\xC2\xA0");
}

// The test with an edit of its texts; nullopt where the edit changes nothing.
std::optional<PackTest> edited(const PackTest& test,
                               const std::function<void(std::string&)>& edit) {
  PackTest changed = test;
  edit(changed.text);
  for (auto* side : {&changed.a, &changed.b})
    if (*side) edit((*side)->text);
  const bool same =
      changed.text == test.text &&
      (!test.a || (changed.a->text == test.a->text && changed.b->text == test.b->text));
  if (same) return std::nullopt;
  return changed;
}

// The marked figure in words: "[[34 people]]" -> "[[thirty-four people]]".
std::optional<PackTest> spelt_out(const PackTest& test) {
  const auto value = test.expect.find("value");
  const auto open = test.text.find("[[");
  if (value == test.expect.end() || open == std::string::npos) return std::nullopt;
  const auto first = std::find_if(test.text.begin() + static_cast<std::ptrdiff_t>(open),
                                  test.text.end(), is_digit);
  const auto begin = static_cast<std::size_t>(first - test.text.begin());
  auto end = begin;
  while (end < test.text.size() && (is_digit(test.text[end]) || test.text[end] == ',')) ++end;
  if (end >= test.text.size() || test.text[end] != ' ') return std::nullopt;
  const bool plain_before = begin == open + 2 || test.text[begin - 1] == ' ';
  const auto words = spell_out(value->second);
  std::string written = test.text.substr(begin, end - begin);
  written.erase(std::remove(written.begin(), written.end(), ','), written.end());
  if (!plain_before || words.empty() || written != value->second) return std::nullopt;
  PackTest changed = test;
  changed.text.replace(begin, end - begin, words);
  return changed;
}

PackTest swapped(const PackTest& test) {
  PackTest changed = test;
  std::swap(changed.a, changed.b);
  return changed;
}

}  // namespace

std::vector<Variant> variants_of(const PackTest& test) {
  std::vector<Variant> variants;
  if (test.a) variants.push_back({"swapped", swapped(test)});
  if (auto changed = spelt_out(test)) variants.push_back({"spelt out", std::move(*changed)});
  if (auto changed = edited(test, curly_quotes))
    variants.push_back({"curly quotes", std::move(*changed)});
  if (auto changed = edited(test, no_break_spaces))
    variants.push_back({"no-break spaces", std::move(*changed)});
  return variants;
}

}  // namespace claimcheck::packtest
