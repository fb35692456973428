#include "packtest/spell_out.h"

#include <charconv>

#include "base/embedded.h"
#include "base/rows.h"

namespace claimcheck::packtest {
namespace {

constexpr int largest = 999'999;

// The first word that numbers.tsv has for a number.
std::string word_for(std::string_view kind, int value) {
  for (const auto& row : rows(embedded_file("numbers.tsv")))
    if (row.size() > 2 && row[0] == kind && row[1] == std::to_string(value))
      return std::string(alternatives(row[2]).front());
  return {};
}

std::string below_hundred(int number) {
  if (number < 10) return word_for("digit", number);
  if (number < 20) return word_for("teen", number);
  const auto tens = word_for("tens", number - number % 10);
  return number % 10 == 0 ? tens : tens + "-" + word_for("digit", number % 10);
}

std::string below_thousand(int number) {
  if (number < 100) return below_hundred(number);
  std::string words = word_for("digit", number / 100) + " " + word_for("hundred", 2);
  if (number % 100 != 0) words += " and " + below_hundred(number % 100);
  return words;
}

}  // namespace

std::string spell_out(std::string_view digits) {
  int number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc() || end != digits.data() + digits.size() || number < 1 ||
      number > largest)
    return {};
  if (number < 1000) return below_thousand(number);
  std::string words = below_thousand(number / 1000) + " " + word_for("scale", 3);
  if (number % 1000 == 0) return words;
  return words + (number % 1000 < 100 ? " and " : " ") + below_thousand(number % 1000);
}

}  // namespace claimcheck::packtest
