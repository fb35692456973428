// Resolution is monotone: published a day later, no time expression lies earlier.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <string>

#include "../document.h"
#include "claimcheck/claimcheck.h"

namespace {

std::vector<claimcheck::Mention> read(const std::string& text, std::string_view published) {
  return claimcheck::recognize(claimcheck::testing::article("a", text, published));
}

std::optional<claimcheck::Day> begin_of(const claimcheck::Mention& mention) {
  const auto* time = mention.time();
  if (time == nullptr || !time->days || !time->days->low) return std::nullopt;
  return time->days->low->value;
}

[[noreturn]] void fail(const std::string& why) {
  std::cerr << why << '\n';
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(data, data + size);
  // days of one year, between which no text turns into history
  const auto before = read(text, "2024-06-14T00:00:00Z");
  const auto after = read(text, "2024-06-15T00:00:00Z");
  if (before.size() != after.size()) fail("another day of publication changes what is found");
  for (std::size_t i = 0; i < before.size(); ++i) {
    const auto first = begin_of(before[i]);
    const auto second = begin_of(after[i]);
    if (before[i].span != after[i].span) fail("another day of publication changes a place");
    if (first && second && *second < *first) fail("a later publication makes a date earlier");
  }
  return 0;
}
