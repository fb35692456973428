#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/token.h"
#include "text/word_ids.h"

namespace claimcheck::claims {

enum class WordClass : std::uint8_t {
  noun,
  verb,
  adjective,
  adverb,
  determiner,
  preposition,
  subordinator,
  relative,
  pronoun,
  coordinator,
  modal,
  auxiliary,  // be, have, do
  to,
  negator,
  number,
  mark,
};

// `past` covers past tense and past participle: most verbs write them alike.
enum class VerbForm : std::uint8_t { none, base, third, past, gerund };

// What is known of one written form, before its neighbours are looked at.
struct WordEntry {
  WordClass likeliest = WordClass::noun;
  bool noun = false;
  bool verb = false;
  bool adjective = false;
  bool adverb = false;
  bool closed = false;                 // of a closed class: `likeliest` is all it can be
  bool before_noun_or_clause = false;  // "after", "since": a preposition or a subordinator
  bool that = false;
  bool negated = false;            // "didn't"
  VerbForm form = VerbForm::none;  // of its verb reading
  std::string_view lemma;          // of its verb reading
};

// English words by form, with their lemmas, synonyms and kinds, from the data rows. Immutable.
class Lexicon {
 public:
  [[nodiscard]] static const Lexicon& english();

  // Null for a word that is not listed; such a word is a noun, or an adverb in -ly.
  [[nodiscard]] const WordEntry* find(const text::Token& token) const { return find(token.hash); }

  // The singular of a noun; "people" gives "person" by its irregular form, unknown words go by
  // rule.
  [[nodiscard]] std::string noun_lemma(std::string_view folded) const;

  // Whether a word is listed as a common noun, in the singular or the plural.
  [[nodiscard]] bool knows_noun(std::string_view folded) const;

  // The canonical synonym, or the lemma itself.
  [[nodiscard]] std::string_view canonical_noun(std::string_view lemma) const;
  [[nodiscard]] std::string_view canonical_verb(std::string_view lemma) const;
  // The kind of thing: "person", "vehicle"; empty where unknown.
  [[nodiscard]] std::string_view kind(std::string_view lemma) const;

  // "deaths": what is counted and the predicate that the noun or state carries. Null for others.
  struct NounPredicate {
    std::string_view noun;  // empty: the noun beside it
    std::string_view predicate;
    bool state = false;  // "wounded": a state that people are in
  };
  [[nodiscard]] const NounPredicate* noun_predicate(std::string_view lemma) const;
  // "deployment" -> "send"; empty for others.
  [[nodiscard]] std::string_view nominal_predicate(std::string_view lemma) const;

 private:
  Lexicon();
  void add_function_words();
  void add_open_classes();
  void add_irregular_forms();
  void add_inflections(std::string_view lemma);
  void add_form(std::string_view form, std::string_view lemma, VerbForm kind);

  [[nodiscard]] const WordEntry* find(std::uint64_t hash) const {
    const auto id = ids_.find(hash);
    return id == 0 ? nullptr : &words_[id];
  }
  // The entry of a word, new or not; good until the next is asked for.
  WordEntry& entry_of(std::uint64_t hash);

  text::WordIds ids_;
  std::vector<WordEntry> words_ = std::vector<WordEntry>(1);  // by id
  std::unordered_map<std::string_view, std::string_view> irregular_nouns_;
  std::unordered_map<std::string_view, std::string_view> noun_synonyms_;
  std::unordered_map<std::string_view, std::string_view> verb_synonyms_;
  std::unordered_map<std::string_view, std::string_view> kinds_;
  std::unordered_map<std::string_view, NounPredicate> noun_predicates_;
  std::unordered_map<std::string_view, std::string_view> nominalisations_;
};

}  // namespace claimcheck::claims
