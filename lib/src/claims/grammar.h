#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

#include "claimcheck/mention.h"
#include "claims/lexicon.h"
#include "text/sentence.h"

// A light, deterministic reading of one sentence: word classes, noun phrases, verb groups, clauses.
// All indices count tokens of the whole text; ranges are half open.
namespace claimcheck::claims {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

struct Range {
  std::uint32_t first = 0;
  std::uint32_t last = 0;

  [[nodiscard]] bool holds(std::uint32_t at) const { return first <= at && at < last; }
  [[nodiscard]] bool empty() const { return first >= last; }
};

struct Word {
  WordClass word_class = WordClass::noun;
  VerbForm form = VerbForm::none;
  bool name = false;     // a capitalised name
  bool figure = false;   // of the number of a quantity
  bool time = false;     // of a time expression
  bool negated = false;  // not, never, didn't
  bool quoted = false;   // inside double quotes
  std::string lemma;     // lower case
};

struct NounPhrase {
  Range range;
  std::uint32_t head = kNone;
  std::uint32_t preposition = kNone;  // the token that governs it
  std::uint32_t host = kNone;         // the phrase that "of", "in", ... attaches it to
  bool name = false;                  // its head is a name
  bool time = false;
  bool bracketed = false;  // opens a bracket: "(UN)"
};

struct VerbGroup {
  Range range;
  std::uint32_t main = kNone;
  std::string lemma;
  std::string modal;  // "could"; or empty
  bool passive = false;
  bool negated = false;
  bool finite = true;
  bool infinitive = false;
  bool gerund = false;
};

enum class ClauseKind : std::uint8_t { main, coordinate, subordinate, relative, complement };

struct Clause {
  ClauseKind kind = ClauseKind::main;
  std::vector<Range> parts;          // in order
  std::vector<std::uint32_t> verbs;  // of its verb groups, in order
  std::uint32_t parent = kNone;      // the clause it depends on or shares its subject with
  std::uint32_t antecedent = kNone;  // relative: the phrase it says more of
  std::uint32_t opener = kNone;      // the word that opens it: "when", "who", "that"
};

struct Parse {
  Range range;
  std::vector<Word> words;
  std::vector<NounPhrase> phrases;
  std::vector<VerbGroup> verbs;
  std::vector<Clause> clauses;
  std::vector<std::uint32_t> phrase_of;  // by word, from range.first; kNone outside
  std::vector<std::uint32_t> verb_of;
  std::vector<std::uint32_t> clause_of;

  [[nodiscard]] const Word& word(std::uint32_t at) const { return words[at - range.first]; }
  [[nodiscard]] Word& word(std::uint32_t at) { return words[at - range.first]; }
  [[nodiscard]] std::uint32_t phrase_at(std::uint32_t at) const {
    return range.holds(at) ? phrase_of[at - range.first] : kNone;
  }
  [[nodiscard]] std::uint32_t verb_at(std::uint32_t at) const {
    return range.holds(at) ? verb_of[at - range.first] : kNone;
  }
  [[nodiscard]] std::uint32_t clause_at(std::uint32_t at) const {
    return range.holds(at) ? clause_of[at - range.first] : kNone;
  }
  // The subject of a clause's finite verb: the last phrase before it that no preposition governs;
  // its parent's where it shares that. kNone where there is none.
  [[nodiscard]] std::uint32_t subject_of(std::uint32_t clause) const;
};

// What the whole text tells of its words.
struct TextFacts {
  std::unordered_set<std::uint64_t> names;  // words capitalised inside a sentence, or unknown
  // The first tokens of sentences that go on with a quotation of the sentence before, within a
  // paragraph.
  std::unordered_set<std::uint32_t> go_on_quoted;
};
[[nodiscard]] TextFacts facts_of(const text::TokenizedText& text);

// `mentions` are those of the sentence, in order. O(tokens).
[[nodiscard]] Parse parse(const text::TokenizedText& text, const text::Sentence& sentence,
                          std::span<const Mention> mentions, const TextFacts& facts);

// In a heading like "Fire Sweeps Market in Dushan" capitals say nothing.
[[nodiscard]] bool is_title_case(const text::TokenizedText& text, const Range& range);

// What is known before any word is read: figures, times and quotation marks.
void mark_mentions(const text::TokenizedText& text, std::span<const Mention> mentions,
                   Parse& parse);
void mark_quotes(const text::TokenizedText& text, const TextFacts& facts, Parse& parse);

// The steps of parse, in order; each fills its part from those before.
void tag_words(const text::TokenizedText& text, std::span<const Mention> mentions,
               const TextFacts& facts, Parse& parse);
void find_verb_groups(const text::TokenizedText& text, Parse& parse);
void find_noun_phrases(const text::TokenizedText& text, Parse& parse);
void resolve_participles(const text::TokenizedText& text, Parse& parse);
void find_clauses(const text::TokenizedText& text, Parse& parse);

}  // namespace claimcheck::claims
