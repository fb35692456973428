#include "packs/words.h"

#include <algorithm>
#include <unordered_map>

#include "base/embedded.h"
#include "base/rows.h"
#include "quantity/word_forms.h"
#include "text/lemma.h"
#include "text/typography.h"
#include "text/utf8.h"

namespace claimcheck::packs {
namespace {

std::unordered_map<char32_t, char32_t> read_base_letters() {
  std::unordered_map<char32_t, char32_t> table;
  for (const auto& row : rows(embedded_file("latin-letters.tsv"))) {
    if (row.size() < 2) continue;
    const char32_t base = text::decode(row[0], 0).value;
    for (std::size_t at = 0; at < row[1].size();) {
      const auto point = text::decode(row[1], at);
      table.emplace(point.value, base);
      at += point.length;
    }
  }
  return table;
}

bool is_vowel(char letter) { return std::string_view("aeiou").find(letter) != std::string::npos; }

std::string plural(std::string_view word) {
  const auto ends = [&](std::string_view ending) { return word.ends_with(ending); };
  if (ends("y") && word.size() > 1 && !is_vowel(word[word.size() - 2]))
    return std::string(word.substr(0, word.size() - 1)) + "ies";
  if (ends("s") || ends("x") || ends("z") || ends("ch") || ends("sh"))
    return std::string(word) + "es";
  return std::string(word) + "s";
}

std::string_view last_word(std::string_view phrase) {
  return phrase.substr(phrase.find_last_of(" -") + 1);
}

// Whether the word is a plural, a participle or an adverb rather than a noun that has a plural.
bool is_inflected(std::string_view word) {
  if (word.ends_with('s')) return text::is_plural(word);
  const bool may_be = word.ends_with("ed") || word.ends_with("ing") || word.ends_with("ly");
  return may_be && !quantity::WordForms::get().suffixed_noun(word);
}

void add(std::vector<std::string>& list, std::string word) {
  if (word.size() > 1 && std::find(list.begin(), list.end(), word) == list.end())
    list.push_back(std::move(word));
}

// What precedes an ending, with the ways in which spelling may have changed it.
void add_stems(std::vector<std::string>& list, std::string_view word, std::string_view ending) {
  if (!word.ends_with(ending) || word.size() < ending.size() + 2) return;
  const std::string stem(word.substr(0, word.size() - ending.size()));
  add(list, stem);
  add(list, stem + "e");
  if (stem.back() == 'i') add(list, stem.substr(0, stem.size() - 1) + "y");
  if (stem.size() > 2 && stem.back() == stem[stem.size() - 2])
    add(list, stem.substr(0, stem.size() - 1));
}

}  // namespace

char32_t without_marks(char32_t code_point) {
  if (code_point < 0xC0) return code_point;
  static const auto table = read_base_letters();
  const auto found = table.find(code_point);
  return found == table.end() ? code_point : found->second;
}

std::string fold(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto point = text::decode(text, at);
    at += point.length;
    text::append_utf8(result, text::lower(without_marks(text::plain(point.value))));
  }
  return result;
}

std::vector<std::string> surface_forms(std::string_view entry) {
  std::vector<std::string> forms = {fold(entry)};
  const auto& phrase = forms.front();
  const bool ends_in_letter = !phrase.empty() && phrase.back() >= 'a' && phrase.back() <= 'z';
  if (phrase.size() > 2 && ends_in_letter && !is_inflected(last_word(phrase)))
    forms.push_back(plural(phrase));
  return forms;
}

std::vector<std::string> possible_lemmas(std::string_view word) {
  const std::string folded = fold(word);
  std::vector<std::string> lemmas = {folded};
  add(lemmas, text::noun_lemma(folded));
  add(lemmas, text::verb_lemma(folded));
  add_stems(lemmas, folded, "s");
  add_stems(lemmas, folded, "es");
  add_stems(lemmas, folded, "ed");
  add_stems(lemmas, folded, "ing");
  return lemmas;
}

}  // namespace claimcheck::packs
