#pragma once

#include <string>
#include <string_view>

#include "text/token.h"

namespace claimcheck::text {

// The dictionary form of an English noun: "soldiers" -> "soldier", "people" -> "person". `folded`
// is one word in lower case; a word that is no plural comes back as it is. O(length).
[[nodiscard]] std::string noun_lemma(std::string_view folded);

// The dictionary form of an English verb: "freed" -> "free", "has risen": "risen" -> "rise".
[[nodiscard]] std::string verb_lemma(std::string_view folded);

// Whether the word is a plural noun by its form: "soldiers", "people", "crises". Words that end in
// s and are no plurals ("news", "this", "Texas") are known from lemmas.tsv; verbs in -s are not
// told apart.
[[nodiscard]] bool is_plural(std::string_view folded);

// Whether the word is a form of an irregular verb other than its base: "rose", "were", "told".
[[nodiscard]] bool is_irregular_verb_form(std::string_view folded);

// The same of a word of a text, which knows initials: "RBIs" -> "rbi", "GPS" -> "gps".
[[nodiscard]] std::string noun_lemma(std::string_view text, const Token& word);

// The two questions for a word of a text, without building a string.
[[nodiscard]] bool is_plural(std::string_view text, const Token& word);
[[nodiscard]] bool is_irregular_verb_form(const Token& word);

}  // namespace claimcheck::text
