#include "quantity/word_forms.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/embedded.h"
#include "base/rows.h"

namespace claimcheck::quantity {
namespace {

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string third_of(std::string_view verb) {
  std::string form(verb);
  const char last = form.back();
  if (last == 'y' && form.size() > 1 && !is_vowel(form[form.size() - 2])) {
    form.back() = 'i';
    return form + "es";
  }
  const bool hisses = last == 's' || last == 'x' || last == 'z' || last == 'o' ||
                      verb.ends_with("ch") || verb.ends_with("sh");
  return form + (hisses ? "es" : "s");
}

}  // namespace

const WordForms& WordForms::get() {
  static const WordForms forms;
  return forms;
}

bool WordForms::superlative(std::string_view word) const {
  constexpr std::string_view kEnding = "est";
  if (!word.ends_with(kEnding) || word.size() <= kEnding.size() + 2) return false;
  const std::string_view stem = word.substr(0, word.size() - kEnding.size());
  const auto known = [this](std::string_view base) {
    return adjectives_.find(text::hash_of(base)) != nullptr;
  };
  const bool doubled = stem[stem.size() - 1] == stem[stem.size() - 2];  // "biggest"
  if (doubled && known(stem.substr(0, stem.size() - 1))) return true;
  return known(stem) || known(word.substr(0, word.size() - 2)) ||
         (stem.ends_with('i') && known(std::string(stem.substr(0, stem.size() - 1)) + 'y'));
}

bool WordForms::participle(std::string_view word) const {
  const std::size_t ending = word.ends_with("ing") ? 3 : 2;
  if (word.size() <= ending + 1) return false;
  std::string stem(word.substr(0, word.size() - ending));
  std::ranges::transform(stem, stem.begin(), lower);
  const auto known = [this](std::string_view base) {
    return bases_.find(text::hash_of(base)) != nullptr;
  };
  if (known(stem) || known(stem + 'e')) return true;
  if (stem.ends_with('i') && known(stem.substr(0, stem.size() - 1) + 'y')) return true;
  return stem[stem.size() - 1] == stem[stem.size() - 2] && known(stem.substr(0, stem.size() - 1));
}

WordForms::WordForms() {
  for (const auto& row : rows(embedded_file("word_classes.tsv"))) {
    if (row.size() < 2 || row[0].empty()) continue;
    if (row[1].starts_with('a')) adjectives_.add(row[0], 0);
    const bool verbal = row[0].ends_with("ing") || row[0].ends_with("ed");
    const bool noun = row[1].find('n') != std::string_view::npos;
    if (verbal && row[1].starts_with('n')) nouns_.add(row[0], 0);
    if (noun && (verbal || row[0].ends_with("ly"))) suffixed_nouns_.add(row[0], 0);
    if (row[1].find('v') == std::string_view::npos) continue;
    const bool only = row[1] == "v";
    const bool likelier = row[1].find('v') < row[1].find('n');
    const std::uint32_t rank = only ? 2 : likelier ? 1 : 0;
    thirds_.add(third_of(row[0]), rank);
    bases_.add(row[0], rank);
  }
}

}  // namespace claimcheck::quantity
