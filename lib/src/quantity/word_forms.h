#pragma once

#include <string_view>

#include "text/token.h"
#include "text/word_table.h"

namespace claimcheck::quantity {

// Verbs and adjectives by their form, from word_classes.tsv; read at the first question.
class WordForms {
 public:
  [[nodiscard]] static const WordForms& get();

  // Whether the word may be a verb in the third person: "helps", "smokes". Most are plural nouns
  // too.
  [[nodiscard]] bool third_person(const text::Token& word) const { return thirds_.has(word); }
  // The same of a verb that is seldom a noun: "comes", "leads".
  [[nodiscard]] bool verb_in_s(const text::Token& word) const {
    const auto* rank = thirds_.find(word);
    return rank != nullptr && *rank > 0;
  }
  // The same of a verb that is hardly anything else: "contains".
  [[nodiscard]] bool only_verb_in_s(const text::Token& word) const {
    const auto* rank = thirds_.find(word);
    return rank != nullptr && *rank > 1;
  }
  // Whether the word may be the base form of a verb: "say", "back".
  [[nodiscard]] bool may_be_verb(const text::Token& word) const { return bases_.has(word); }
  // Whether it is nothing else: "say", "include".
  [[nodiscard]] bool only_verb(const text::Token& word) const {
    const auto* rank = bases_.find(word);
    return rank != nullptr && *rank > 1;
  }
  // Whether it is seldom a noun: "start", "take".
  [[nodiscard]] bool verb_first(const text::Token& word) const {
    const auto* rank = bases_.find(word);
    return rank != nullptr && *rank > 0;
  }
  // Whether a word, as written in lower case, is the highest degree of an adjective: "weakest".
  [[nodiscard]] bool superlative(std::string_view word) const;
  // Whether a word in -ing or -ed, as written, comes from a verb: "rising", "planned"; no name
  // does.
  [[nodiscard]] bool participle(std::string_view word) const;
  // Whether it is an adjective first of all: "major", "senior".
  [[nodiscard]] bool adjective(const text::Token& word) const { return adjectives_.has(word); }
  // Whether a word in -ing or -ed is a noun first of all: "rating", "spending".
  [[nodiscard]] bool verbal_noun(const text::Token& word) const { return nouns_.has(word); }
  // Whether a folded word in -ing, -ed or -ly can be a noun: "building", "bed", "family".
  [[nodiscard]] bool suffixed_noun(std::string_view word) const {
    return suffixed_nouns_.find(text::hash_of(word)) != nullptr;
  }

 private:
  WordForms();

  text::WordTable thirds_;  // 1 where the verb is likelier than a noun, 2 where it is all
  text::WordTable adjectives_;
  text::WordTable nouns_;
  text::WordTable suffixed_nouns_;
  text::WordTable bases_;  // as `thirds_`
};

}  // namespace claimcheck::quantity
