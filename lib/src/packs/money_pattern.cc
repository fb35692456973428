#include "packs/money_pattern.h"

#include <fmt/format.h>

#include <set>
#include <string_view>

#include "base/embedded.h"
#include "base/rows.h"
#include "packs/words.h"

namespace claimcheck::packs {
namespace {

// "US$", "€", "Rs.", "EUR": signs and codes by their shape.
constexpr std::string_view sign = R"((?:[A-Za-z.]{0,4}\p{Sc}|[A-Z][A-Za-z]{1,3}\b\.?))";

using Words = std::set<std::string>;

void add_last_words(Words& words, std::string_view names) {
  for (const auto name : alternatives(names)) words.insert(fold(name.substr(name.rfind(' ') + 1)));
}

// The last words of all names, as alternatives; a plural in -s goes with its singular.
std::string currencies() {
  Words words;
  for (const auto& row : rows(embedded_file("currencies.tsv")))
    if (row.size() > 2) add_last_words(words, row[2]);
  for (const auto& row : rows(embedded_file("currency_parts.tsv")))
    if (row.size() > 4) add_last_words(words, row[4]);
  std::string regex;
  for (const auto& word : words) {
    const bool plural = word.ends_with('s') && words.contains(word.substr(0, word.size() - 1));
    if (!plural && !word.empty()) regex += (regex.empty() ? "" : "|") + word;
  }
  return regex;
}

}  // namespace

std::string money_pattern() {
  // "US dollars", "new Taiwan dollars"; in lower case, since this goes into many patterns.
  return fmt::format(R"((?:{0} ?)?\x{{E000}}(?:[ -]?(?:{0}|(?:[A-Za-z.]+ ){{0,2}}(?:{1})s?\b))?)",
                     sign, currencies());
}

std::string money_pattern_at_end() { return fmt::format(R"((?:{0} ?)?\x{{E000}})", sign); }

}  // namespace claimcheck::packs
