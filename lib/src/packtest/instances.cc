#include <algorithm>
#include <set>

#include "base/replace.h"
#include "packs/words.h"
#include "packtest/test_run.h"
#include "text/lemma.h"

namespace claimcheck::packtest {
namespace {

using packs::PackTest;
using packs::Rule;

constexpr std::string_view placeholder = "%{each}";
constexpr std::string_view plural_placeholder = "%{each:plural}";
constexpr std::string_view vowels = "aeiouAEIOU";

// Capitals are kept where the word has no other forms.
std::string plural_of(const std::string& word) {
  if (text::is_plural(packs::fold(word.substr(word.rfind(' ') + 1)))) return word;
  const auto forms = packs::surface_forms(word);
  return forms.size() > 1 ? forms.back() : word;
}

void fill_in(std::string& text, const std::string& word) {
  const bool vowel = vowels.find(word.front()) != std::string_view::npos;
  if (vowel) replace_all(text, " a %{each", " an %{each");
  replace_all(text, plural_placeholder, plural_of(word));
  replace_all(text, placeholder, word);
}

const std::vector<std::string>* list_of(const Rule& rule, std::string_view key) {
  if (key == "near") return &rule.near;
  if (key == "not-near") return &rule.not_near;
  if (key == "nouns") return &rule.nouns;
  if (key == "verbs") return &rule.verbs;
  return nullptr;
}

}  // namespace

std::vector<Instance> instances_of(const Rule& rule, const PackTest& test,
                                   const packs::WordLists& lists) {
  if (test.each.empty()) return {{"", test}};
  std::vector<std::string> words;
  for (const auto& item : test.each) {
    const auto* list = list_of(rule, item);
    auto more = packs::written_out(list == nullptr ? std::vector{item} : *list, lists);
    words.insert(words.end(), more.begin(), more.end());
  }
  std::vector<Instance> instances;
  std::set<std::string> seen;
  for (const auto& word : words) {
    if (word.empty() || !seen.insert(word).second) continue;
    Instance instance{word, test};
    fill_in(instance.test.text, word);
    for (auto* side : {&instance.test.a, &instance.test.b})
      if (*side) fill_in((*side)->text, word);
    instances.push_back(std::move(instance));
  }
  return instances;
}

}  // namespace claimcheck::packtest
