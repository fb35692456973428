#include "claims/inflection.h"

#include <algorithm>
#include <initializer_list>

namespace claimcheck::claims {
namespace {

constexpr bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
  return std::ranges::any_of(endings,
                             [word](std::string_view ending) { return word.ends_with(ending); });
}

// "sit" -> "sitt": a final single consonant after a single vowel of a short word is doubled, but
// not where the stress is on the syllable before: "open".
bool doubles(std::string_view lemma) {
  const auto n = lemma.size();
  if (n < 3 || n > 4) return false;
  if (n == 4 && is_vowel(lemma[0]) && !lemma.ends_with("mit")) return false;
  const char last = lemma[n - 1];
  return !is_vowel(last) && last != 'w' && last != 'x' && last != 'y' && is_vowel(lemma[n - 2]) &&
         !is_vowel(lemma[n - 3]);
}

}  // namespace

std::string third_person(std::string_view lemma) {
  std::string form(lemma);
  if (ends_with_any(lemma, {"s", "x", "z", "ch", "sh", "o"})) return form + "es";
  if (lemma.size() > 1 && lemma.back() == 'y' && !is_vowel(lemma[lemma.size() - 2]))
    return form.substr(0, form.size() - 1) + "ies";
  return form + "s";
}

// Nouns take their s as verbs do.
std::string plural_by_rule(std::string_view noun) { return third_person(noun); }

std::string past_tense(std::string_view lemma) {
  std::string form(lemma);
  if (lemma.back() == 'e') return form + "d";
  if (lemma.size() > 1 && lemma.back() == 'y' && !is_vowel(lemma[lemma.size() - 2]))
    return form.substr(0, form.size() - 1) + "ied";
  if (doubles(lemma)) form += lemma.back();
  return form + "ed";
}

std::string gerund(std::string_view lemma) {
  std::string form(lemma);
  if (lemma.ends_with("ie")) return form.substr(0, form.size() - 2) + "ying";
  if (lemma.back() == 'e' && !ends_with_any(lemma, {"ee", "ye", "oe"})) form.pop_back();
  if (doubles(lemma)) form += lemma.back();
  return form + "ing";
}

std::string singular_by_rule(std::string_view word) {
  const auto n = word.size();
  std::string lemma(word);
  if (n < 4 || word.back() != 's' || ends_with_any(word, {"ss", "us", "is", "ics"})) return lemma;
  if (word.ends_with("ies") && n > 4) return lemma.substr(0, n - 3) + "y";
  if (ends_with_any(word, {"sses", "xes", "ches", "shes", "zzes", "oes"}))
    return lemma.substr(0, n - 2);
  return lemma.substr(0, n - 1);
}

}  // namespace claimcheck::claims
