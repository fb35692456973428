#pragma once

#include <cstdint>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "packs/model.h"
#include "packs/word_lists.h"
#include "text/phrase_table.h"
#include "text/sentence.h"

namespace claimcheck::packs {

// The words of all rules: nouns and verbs, by which a rule fires without a pattern, and the words
// that must or must not stand in the sentence. Immutable once built.
class FrameRules {
 public:
  // `rules` must outlive this. Where `base` holds as many rules, the words that are the same in
  // both are shared.
  FrameRules(std::span<const Rule* const> rules, const WordLists& lists,
             const FrameRules* base = nullptr);

  struct Frame {
    std::string_view noun;               // lemma of what is counted
    std::span<const std::string> verbs;  // lemmas of the predicates
  };
  // The rules that fire by their words, in the order given.
  [[nodiscard]] std::vector<const Rule*> match(const text::TokenizedText& text,
                                               const text::Sentence& sentence,
                                               const Frame& frame) const;

  // The ids of all listed phrases that stand in a sentence, sorted.
  using Ids = std::vector<std::uint32_t>;
  [[nodiscard]] Ids phrases_in(const text::TokenizedText& text,
                               const text::Sentence& sentence) const;
  // Whether near and not-near let a rule fire in a sentence with these phrases.
  [[nodiscard]] bool may_fire(const Rule& rule, const Ids& present) const;
  // Which of "near" and "not-near" do not.
  [[nodiscard]] std::vector<std::string> closed_gates(const Rule& rule, const Ids& present) const;

 private:
  // One list of a rule: its lemmas, and phrases that are looked up in the sentence.
  struct WordSet {
    std::vector<std::string> words;  // written out
    std::set<std::string, std::less<>> lemmas;
    std::set<std::string, std::less<>> tails;  // lemmas of the last words of phrases
    Ids phrases;                               // sorted
    bool given = false;
  };
  using SharedWords = std::shared_ptr<const WordSet>;
  struct Compiled {
    const Rule* rule;
    SharedWords nouns, verbs, near, not_near;
  };

  [[nodiscard]] SharedWords compile(std::vector<std::string> words, bool lemmas);
  void add_word(WordSet& set, const std::string& word, bool lemmas);
  [[nodiscard]] static bool passes_gates(const Compiled& rule, const Ids& present);
  [[nodiscard]] static bool fits(const Compiled& rule, const Frame& frame, const Ids& present);

  std::vector<Compiled> rules_;
  std::unordered_map<const Rule*, std::size_t> places_;  // in rules_
  std::unordered_map<std::string, std::uint32_t> phrase_ids_;
  text::PhraseTable phrases_;
};

}  // namespace claimcheck::packs
