#include "quantity/word_forms.h"

#include <string>
#include <string_view>

#include "base/embedded.h"
#include "base/rows.h"

namespace claimcheck::quantity {
namespace {

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

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
