#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claimcheck/mention.h"
#include "packs/model.h"
#include "text/phrase_table.h"
#include "text/sentence.h"

namespace claimcheck::packs {

// Where a name or word of the packs stands in a text.
struct EntityMatch {
  const Entity* entity = nullptr;
  bool adjective = false;  // "North Korean" rather than "North Korea"
  std::uint32_t first_token = 0;
  std::uint32_t last_token = 0;
};
struct EventMatch {
  const Event* event = nullptr;
  std::uint32_t first_token = 0;
  std::uint32_t last_token = 0;
};

// One sentence as patterns see it: typography folded, figures replaced by marks. Built by the
// claims stage.
struct FigureInSentence {
  enum class Kind : std::uint8_t { quantity, date, duration };
  Span number;  // modifier and number (a quantity), or the whole expression (a time)
  Kind kind = Kind::quantity;
};

// Mentions of an article as patterns need them, one for each.
[[nodiscard]] std::vector<FigureInSentence> figures_of(std::span<const Mention> mentions);

// What a rule captured around one figure.
struct RuleMatch {
  const Rule* rule = nullptr;
  std::size_t figure = 0;                // index into the figures handed over
  Span span;                             // of the whole match
  std::map<std::string, Span> captures;  // field -> place in the text: subject, place, event, ...
};

// What a rule's pattern cost on one sentence.
struct PatternRun {
  const Rule* rule = nullptr;
  double milliseconds = 0;
  std::size_t matches = 0;
};

// Any number of packs, compiled: the words in phrase tables, the patterns in RE2. Immutable.
class PackSet {
 public:
  explicit PackSet(std::vector<Pack> packs);
  // The same, sharing what is compiled of `base`, which must outlive this and has the same entities
  // and events: cheap for packs that differ little.
  PackSet(std::vector<Pack> packs, const PackSet& base);
  ~PackSet();
  PackSet(const PackSet&) = delete;
  PackSet& operator=(const PackSet&) = delete;

  [[nodiscard]] const std::vector<Pack>& packs() const;
  [[nodiscard]] const Measure* measure(std::string_view id) const;
  [[nodiscard]] const Entity* entity(std::string_view id) const;
  [[nodiscard]] const Event* event(std::string_view id) const;
  [[nodiscard]] const Rule* rule(std::string_view id) const;

  // Names of entities and events in a run of tokens, longest first, left to right, none
  // overlapping.
  [[nodiscard]] std::vector<EntityMatch> entities(const text::TokenizedText& text,
                                                  std::uint32_t first, std::uint32_t last) const;
  [[nodiscard]] std::vector<EventMatch> events(const text::TokenizedText& text, std::uint32_t first,
                                               std::uint32_t last) const;

  // The rules with a pattern that match in one sentence, at most one match for each rule and
  // figure.
  [[nodiscard]] std::vector<RuleMatch> match(const text::TokenizedText& text,
                                             const text::Sentence& sentence,
                                             std::span<const FigureInSentence> figures) const;

  // The rules that fire by their words on a figure with this counted noun and these clause verbs
  // (lemmas, lower case) in this sentence, in the packs' order; `type` and `unit` of their measures
  // are not looked at.
  [[nodiscard]] std::vector<const Rule*> match_frame(const text::TokenizedText& text,
                                                     const text::Sentence& sentence,
                                                     std::string_view noun,
                                                     std::span<const std::string> verbs) const;

  // The gates that keep a rule from firing anywhere in a sentence: "pattern" (where it has no words
  // instead), "pattern-not", "near", "not-near". For explaining; slower than match.
  [[nodiscard]] std::vector<std::string> closed_gates(
      const Rule& rule, const text::TokenizedText& text, const text::Sentence& sentence,
      std::span<const FigureInSentence> figures) const;

  // The patterns that are tried on a sentence, each with its time. For `--timings`; match is
  // faster.
  [[nodiscard]] std::vector<PatternRun> time_patterns(
      const text::TokenizedText& text, const text::Sentence& sentence,
      std::span<const FigureInSentence> figures) const;

 private:
  struct Impl;
  std::unique_ptr<const Impl> impl_;
};

}  // namespace claimcheck::packs
